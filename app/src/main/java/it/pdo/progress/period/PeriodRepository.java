package it.pdo.progress.period;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface PeriodRepository extends GenericRepository<PeriodRow, Long> {

    @Query("SELECT * FROM reporting_period WHERE plan_id = :plan ORDER BY year, month")
    List<PeriodRow> ofPlan(long plan);

    /** Reads with a shared lock: nobody closes a month while a value is being written. */
    @Query("SELECT * FROM reporting_period WHERE plan_id IN (:plans) LOCK IN SHARE MODE")
    List<PeriodRow> holdOfPlans(List<Long> plans);

    /** Reads with an exclusive lock: waits for those who are writing in the month. */
    @Query("SELECT * FROM reporting_period WHERE plan_id = :plan AND year = :year AND month = :month FOR UPDATE")
    Optional<PeriodRow> lock(long plan, int year, int month);

    @Query("INSERT INTO reporting_period (plan_id, year, month, state, reason, changed_by, changed_at, version)"
            + " VALUES (:planId, :year, :month, :state, :reason, :changedBy, :changedAt, :version)")
    void insert(List<PeriodRow> rows);

    @Query(
            "UPDATE reporting_period SET state = :state, reason = :reason, changed_by = :changedBy,"
                    + " changed_at = :changedAt, version = :version WHERE plan_id = :planId AND year = :year AND month = :month")
    void update(List<PeriodRow> rows);
}
