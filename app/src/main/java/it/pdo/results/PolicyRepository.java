package it.pdo.results;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyRepository extends GenericRepository<PolicyRow, String> {

    @Query("SELECT p.code, p.version, p.yaml FROM scoring_policy p WHERE p.code = :code"
            + " AND p.published_at IS NOT NULL ORDER BY p.version DESC LIMIT 1")
    Optional<PolicyRow> latest(String code);
}
