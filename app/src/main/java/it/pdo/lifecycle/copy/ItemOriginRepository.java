package it.pdo.lifecycle.copy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemOriginRepository extends GenericRepository<ItemOriginRow, Long> {

    void saveAll(Iterable<ItemOriginRow> rows);

    @Query("SELECT * FROM item_origin WHERE plan_id = :plan ORDER BY item_id")
    List<ItemOriginRow> ofPlan(long plan);
}
