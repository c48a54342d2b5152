package it.pdo.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRepository extends GenericRepository<ItemRow, Long> {

    void saveAll(Iterable<ItemRow> rows);

    Optional<ItemRow> findById(long id);

    @Query("SELECT * FROM item WHERE plan_id = :plan ORDER BY position, id")
    List<ItemRow> ofPlan(long plan);

    /** Rows that people wrote: values of months, readings, frozen sheets. */
    @Query("SELECT (SELECT COUNT(*) FROM month_progress m JOIN item i ON i.id = m.item_id WHERE i.plan_id = :plan)"
            + " + (SELECT COUNT(*) FROM reading r JOIN indicator n ON n.id = r.indicator_id"
            + " JOIN item j ON j.id = n.item_id WHERE j.plan_id = :plan)"
            + " + (SELECT COUNT(*) FROM score_sheet s WHERE s.plan_id = :plan)")
    long countProgress(long plan);

    @Query("DELETE FROM reporting_period WHERE plan_id = :plan")
    long removePeriods(long plan);

    /** Items below go with them, and all they carry. */
    @Query("DELETE FROM item WHERE plan_id = :plan AND parent_id IS NULL")
    long removeOfPlan(long plan);
}
