package it.pdo.progress;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ProgressRepository extends GenericRepository<ProgressRow, Long> {

    @Query("SELECT m.* FROM month_progress m JOIN item i ON i.id = m.item_id WHERE i.plan_id = :plan"
            + " ORDER BY m.item_id, m.year, m.month")
    List<ProgressRow> ofPlan(long plan);

    /**
     * Reads the current state, regardless of the transaction's snapshot, and locks the rows until the transaction ends.
     */
    @Query("SELECT m.* FROM item i JOIN month_progress m ON m.item_id = i.id WHERE i.plan_id = :plan"
            + " ORDER BY i.id, m.year, m.month FOR UPDATE")
    List<ProgressRow> holdOfPlan(long plan);

    @Query("SELECT * FROM month_progress WHERE item_id IN (:items)")
    List<ProgressRow> ofItems(List<Long> items);

    @Query("INSERT INTO month_progress (item_id, year, month, reached, changed_by, changed_at, version)"
            + " VALUES (:itemId, :year, :month, :reached, :changedBy, :changedAt, :version)")
    void insert(List<ProgressRow> rows);

    /** Converts a value to another notation; the rows must be locked. */
    @Query("UPDATE month_progress SET reached = :reached, changed_by = :changedBy, changed_at = :changedAt,"
            + " version = version + 1 WHERE item_id = :itemId AND year = :year AND month = :month")
    void rewrite(List<ProgressRow> rows);

    /** The row must be locked; the version is incremented only here. */
    @Query("UPDATE month_progress SET reached = :reached, changed_by = :changedBy, changed_at = :changedAt,"
            + " version = :version WHERE item_id = :itemId AND year = :year AND month = :month")
    void update(List<ProgressRow> rows);
}
