package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ResourceRepository extends GenericRepository<ResourceRow, Long> {

    @Query("INSERT INTO resource (item_id, position, kind, description, cost, cost_text, columns_json)"
            + " VALUES (:itemId, :position, :kind, :description, :cost, :costText, :columnsJson)")
    void insert(List<ResourceRow> rows);

    @Query("SELECT r.* FROM resource r JOIN item i ON i.id = r.item_id WHERE i.plan_id = :plan"
            + " ORDER BY r.item_id, r.position")
    List<ResourceRow> ofPlan(long plan);

    @Query("DELETE FROM resource WHERE item_id IN (:items)")
    long removeOf(List<Long> items);
}
