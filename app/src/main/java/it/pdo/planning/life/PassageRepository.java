package it.pdo.planning.life;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Only adds and reads: a passage never changes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PassageRepository extends GenericRepository<PassageRow, Long> {

    void saveAll(Iterable<PassageRow> rows);

    @Query("SELECT * FROM plan_passage WHERE plan_id = :plan ORDER BY made_at, id")
    List<PassageRow> ofPlan(long plan);
}
