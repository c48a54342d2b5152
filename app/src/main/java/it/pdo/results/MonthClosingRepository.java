package it.pdo.results;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Insert and read only: what was known at a closing is never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MonthClosingRepository extends GenericRepository<MonthClosingRow, Long> {

    MonthClosingRow save(MonthClosingRow row);

    /** The last closing of a month that is still closed. */
    @Query("SELECT c.* FROM month_closing c"
            + " JOIN reporting_period p ON p.plan_id = c.plan_id AND p.year = c.year AND p.month = c.month AND p.state = 'CLOSED'"
            + " WHERE c.plan_id = :plan AND c.year = :year AND c.month = :month ORDER BY c.id DESC LIMIT 1")
    Optional<MonthClosingRow> inForce(long plan, int year, int month);

    /** Every closing of a month, oldest first. */
    @Query("SELECT * FROM month_closing WHERE plan_id = :plan AND year = :year AND month = :month ORDER BY id")
    List<MonthClosingRow> ofMonth(long plan, int year, int month);
}
