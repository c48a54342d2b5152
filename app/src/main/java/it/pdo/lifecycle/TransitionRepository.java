package it.pdo.lifecycle;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Only adds and reads: a passage never changes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TransitionRepository extends GenericRepository<TransitionRow, Long> {

    void saveAll(Iterable<TransitionRow> rows);

    @Query("SELECT * FROM plan_passage WHERE plan_id = :plan ORDER BY made_at, id")
    List<TransitionRow> ofPlan(long plan);
}
