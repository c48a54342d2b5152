package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface LinkRepository extends GenericRepository<LinkRow, Long> {

    void saveAll(Iterable<LinkRow> rows);

    @Query("SELECT l.* FROM item_link l JOIN item i ON i.id = l.item_id WHERE i.plan_id = :plan ORDER BY l.id")
    List<LinkRow> ofPlan(long plan);

    @Query("DELETE FROM item_link WHERE item_id IN (:items)")
    long removeOf(List<Long> items);
}
