package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ActionRepository extends GenericRepository<ActionRow, Long> {

    @Query("INSERT INTO indicator_action (indicator_id, position, text, weight)"
            + " VALUES (:indicatorId, :position, :text, :weight)")
    void insert(List<ActionRow> rows);

    @Query("SELECT * FROM indicator_action WHERE indicator_id IN (:indicators)")
    List<ActionRow> ofIndicators(List<Long> indicators);

    @Query("SELECT a.* FROM indicator_action a JOIN indicator n ON n.id = a.indicator_id"
            + " JOIN item i ON i.id = n.item_id WHERE i.plan_id = :plan ORDER BY a.indicator_id, a.position")
    List<ActionRow> ofPlan(long plan);

    @Query("UPDATE indicator_action SET text = :text, weight = :weight"
            + " WHERE indicator_id = :indicatorId AND position = :position")
    void update(List<ActionRow> rows);

    @Query("DELETE FROM indicator_action WHERE indicator_id = :indicatorId AND position = :position")
    void remove(List<ActionRow> rows);
}
