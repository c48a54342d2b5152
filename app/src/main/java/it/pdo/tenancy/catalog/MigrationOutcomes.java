package it.pdo.tenancy.catalog;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The catalog's record of migrations. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Repository("catalog")
public interface MigrationOutcomes extends GenericRepository<MigrationOutcome, Long> {
    void save(MigrationOutcome outcome);

    List<MigrationOutcome> findByTenantIdOrderByStartedAt(long tenantId);
}
