package it.pdo.results;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Insert and read only: a published version never changes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyRepository extends GenericRepository<PolicyRow, String> {

    @Query("SELECT p.* FROM scoring_policy p WHERE p.code = :code AND p.published_at IS NOT NULL ORDER BY p.version")
    List<PolicyRow> ofCode(String code);

    @Query("SELECT DISTINCT p.code FROM scoring_policy p WHERE p.published_at IS NOT NULL ORDER BY p.code")
    List<String> codes();

    @Query("SELECT p.* FROM scoring_policy p WHERE p.code = :code AND p.version = :version"
            + " AND p.published_at IS NOT NULL")
    Optional<PolicyRow> findVersion(String code, int version);

    @Query("INSERT INTO scoring_policy (code, version, yaml, published_at, published_by, reason)"
            + " VALUES (:code, :version, :yaml, :publishedAt, :publishedBy, :reason)")
    void insert(String code, int version, String yaml, LocalDateTime publishedAt, String publishedBy, String reason);
}
