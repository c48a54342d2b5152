package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface CellRepository extends GenericRepository<CellRow, Long> {

    @Query("INSERT INTO cronoprogram_cell (item_id, kind, year, month, day, planned)"
            + " VALUES (:itemId, :kind, :year, :month, :day, :planned)")
    void insert(List<CellRow> rows);

    /** The cells of the items, and the targets declared in any row of the plans. */
    @Query("SELECT i.plan_id, c.item_id, c.kind, c.year, c.month, c.day, c.planned"
            + " FROM cronoprogram_cell c JOIN item i ON i.id = c.item_id WHERE c.item_id IN (:items)"
            + " UNION SELECT i.plan_id, c.item_id, c.kind, c.year, c.month, c.day, c.planned"
            + " FROM item i JOIN cronoprogram_cell c ON c.item_id = i.id"
            + " WHERE i.plan_id IN (:plans) AND c.kind = 'CHECKPOINT'")
    List<PlanCellRow> ofItemsAndCheckpoints(List<Long> items, List<Long> plans);

    @Query("SELECT c.* FROM cronoprogram_cell c JOIN item i ON i.id = c.item_id WHERE i.plan_id = :plan"
            + " ORDER BY c.item_id, c.year, c.month, c.kind")
    List<CellRow> ofPlan(long plan);

    @Query("DELETE FROM cronoprogram_cell WHERE item_id = :itemId AND kind = :kind AND year = :year AND month = :month"
            + " AND day = :day")
    void remove(List<CellRow> rows);
}
