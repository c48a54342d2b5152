package it.pdo.lifecycle.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DocumentRepository extends GenericRepository<DocumentRow, Long> {

    void saveAll(Iterable<DocumentRow> rows);

    @Query("SELECT * FROM act_document WHERE plan_id = :plan")
    List<DocumentRow> ofPlan(long plan);
}
