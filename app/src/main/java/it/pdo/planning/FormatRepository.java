package it.pdo.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormatRepository extends GenericRepository<FormatRow, String> {

    @Query("INSERT INTO plan_format (code, version, yaml, published_at) VALUES (:code, :version, :yaml, :publishedAt)")
    void insert(String code, int version, String yaml, Instant publishedAt);

    @Query("SELECT f.code, f.version, f.yaml FROM plan_format f WHERE f.code = :code AND f.version = :version")
    Optional<FormatRow> findVersion(String code, int version);
}
