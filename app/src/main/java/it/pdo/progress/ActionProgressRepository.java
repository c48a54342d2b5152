package it.pdo.progress;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ActionProgressRepository extends GenericRepository<ActionProgressRow, Long> {

    @Query("SELECT a.* FROM action_progress a JOIN indicator n ON n.id = a.indicator_id"
            + " JOIN item i ON i.id = n.item_id WHERE i.plan_id = :plan"
            + " ORDER BY a.indicator_id, a.position, a.year, a.month")
    List<ActionProgressRow> ofPlan(long plan);

    @Query("SELECT * FROM action_progress WHERE indicator_id IN (:indicators)")
    List<ActionProgressRow> ofIndicators(List<Long> indicators);

    @Query("INSERT INTO action_progress (indicator_id, position, year, month, done, changed_by, changed_at, version)"
            + " VALUES (:indicatorId, :position, :year, :month, :done, :changedBy, :changedAt, :version)")
    void insert(List<ActionProgressRow> rows);

    /** The indicator must be locked; the version is incremented only here. */
    @Query("UPDATE action_progress SET done = :done, changed_by = :changedBy, changed_at = :changedAt,"
            + " version = :version WHERE indicator_id = :indicatorId AND position = :position AND year = :year"
            + " AND month = :month")
    void update(List<ActionProgressRow> rows);
}
