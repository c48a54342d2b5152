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

    @Query("SELECT * FROM cronoprogram_cell WHERE item_id IN (:items)")
    List<CellRow> ofItems(List<Long> items);

    @Query("SELECT c.* FROM cronoprogram_cell c JOIN item i ON i.id = c.item_id WHERE i.plan_id = :plan"
            + " ORDER BY c.item_id, c.year, c.month, c.kind")
    List<CellRow> ofPlan(long plan);

    @Query("DELETE FROM cronoprogram_cell WHERE item_id = :itemId AND kind = :kind AND year = :year AND month = :month"
            + " AND day = :day")
    void remove(List<CellRow> rows);
}
