package it.pdo.tenancy.catalog;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the catalog's tenants. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Repository("catalog")
public interface TenantRepository extends GenericRepository<TenantRow, Long> {
    void save(TenantRow row);

    Optional<TenantRow> findBySlug(String slug);

    List<TenantRow> findAllOrderBySlug();

    void deleteById(@Id Long id);

    void updateState(@Id Long id, TenantRow.State state, @Nullable String stateReason);

    void updateChangelogChecksum(@Id Long id, @Nullable String changelogChecksum);

    /** Claims the row for a worker of a node; after the given time, another worker may claim it. */
    @Query("UPDATE tenant SET claimed_by = :worker, claimed_until = :until WHERE id = :id"
            + " AND (claimed_by IS NULL OR claimed_until < :now)")
    int claim(Long id, String worker, Instant until, Instant now);

    /** Renews a claim; 0 when another worker has claimed the row. */
    @Query("UPDATE tenant SET claimed_until = :until WHERE id = :id AND claimed_by = :worker")
    int renew(Long id, String worker, Instant until);

    @Query("UPDATE tenant SET claimed_by = NULL, claimed_until = NULL WHERE id = :id AND claimed_by = :worker")
    int release(Long id, String worker);
}
