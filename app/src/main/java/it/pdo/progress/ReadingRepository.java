package it.pdo.progress;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReadingRepository extends GenericRepository<ReadingRow, Long> {

    @Query("SELECT r.* FROM reading r JOIN indicator n ON n.id = r.indicator_id JOIN item i ON i.id = n.item_id"
            + " WHERE i.plan_id = :plan ORDER BY r.indicator_id, r.year, r.month")
    List<ReadingRow> ofPlan(long plan);

    @Query("SELECT * FROM reading WHERE indicator_id IN (:indicators)")
    List<ReadingRow> ofIndicators(List<Long> indicators);

    @Query("INSERT INTO reading (indicator_id, year, month, text, note, changed_by, changed_at, version,"
            + " approval, approval_note, approved_by, approved_at)"
            + " VALUES (:indicatorId, :year, :month, :text, :note, :changedBy, :changedAt, :version,"
            + " :approval, :approvalNote, :approvedBy, :approvedAt)")
    void insert(List<ReadingRow> rows);

    /** The row must be locked; the version is incremented only here. */
    @Query("UPDATE reading SET text = :text, note = :note, changed_by = :changedBy, changed_at = :changedAt,"
            + " version = :version, approval = :approval, approval_note = :approvalNote, approved_by = :approvedBy,"
            + " approved_at = :approvedAt WHERE indicator_id = :indicatorId AND year = :year AND month = :month")
    void update(List<ReadingRow> rows);
}
