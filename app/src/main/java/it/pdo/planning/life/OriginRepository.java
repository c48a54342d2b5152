package it.pdo.planning.life;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OriginRepository extends GenericRepository<OriginRow, Long> {

    void saveAll(Iterable<OriginRow> rows);

    @Query("SELECT * FROM item_origin WHERE plan_id = :plan ORDER BY item_id")
    List<OriginRow> ofPlan(long plan);
}
