package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ShareRepository extends GenericRepository<ShareRow, Long> {

    @Query("INSERT INTO people_share (item_id, position, category, person_id, percent, note, collective, columns_json)"
            + " VALUES (:itemId, :position, :category, :personId, :percent, :note, :collective, :columnsJson)")
    void insert(List<ShareRow> rows);

    @Query("SELECT s.* FROM people_share s JOIN item i ON i.id = s.item_id WHERE i.plan_id = :plan"
            + " ORDER BY s.item_id, s.position")
    List<ShareRow> ofPlan(long plan);

    @Query("DELETE FROM people_share WHERE item_id IN (:items)")
    long removeOf(List<Long> items);
}
