package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormatRepository extends GenericRepository<FormatRow, String> {

    @Query("INSERT INTO plan_format (code, version, yaml, published_at, published_by)"
            + " VALUES (:code, :version, :yaml, :publishedAt, :publishedBy)")
    void insert(String code, int version, String yaml, Instant publishedAt, String publishedBy);

    @Query("SELECT f.code, f.version, f.yaml, f.published_at, f.published_by FROM plan_format f"
            + " WHERE f.code = :code AND f.version = :version")
    Optional<FormatRow> findVersion(String code, int version);

    @Query("SELECT f.code, f.version, f.yaml, f.published_at, f.published_by FROM plan_format f"
            + " ORDER BY f.code, f.version DESC")
    List<FormatRow> all();
}
