package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ItemRepository extends GenericRepository<ItemRow, Long> {

    void saveAll(Iterable<ItemRow> rows);

    Optional<ItemRow> findById(long id);

    @Query("SELECT * FROM item WHERE plan_id = :plan ORDER BY position, id")
    List<ItemRow> ofPlan(long plan);

    /** Locks the items until the transaction ends, in the order of ids, so that writers cannot deadlock. */
    @Query("SELECT id FROM item WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<Long> lock(List<Long> ids);

    /** The items and all their ancestors, each chain from the bottom up. */
    @Query("WITH RECURSIVE up (origin, id, parent_id, plan_id, level, unit_id, state, depth) AS ("
            + " SELECT id, id, parent_id, plan_id, level, unit_id, state, 0 FROM item WHERE id IN (:ids)"
            + " UNION ALL"
            + " SELECT up.origin, p.id, p.parent_id, p.plan_id, p.level, p.unit_id, p.state, up.depth + 1"
            + " FROM up JOIN item p ON p.id = up.parent_id)"
            + " SELECT origin, plan_id, level, unit_id, state, depth FROM up ORDER BY origin, depth")
    List<ChainRow> chains(List<Long> ids);

    /** The complete branches that contain the items, from their top item down, in order of position. */
    @Query("WITH RECURSIVE up (id, parent_id) AS ("
            + " SELECT id, parent_id FROM item WHERE id IN (:ids)"
            + " UNION"
            + " SELECT p.id, p.parent_id FROM up JOIN item p ON p.id = up.parent_id),"
            + " down (id) AS ("
            + " SELECT id FROM up WHERE parent_id IS NULL"
            + " UNION ALL"
            + " SELECT c.id FROM down JOIN item c ON c.parent_id = down.id)"
            + " SELECT i.* FROM down JOIN item i ON i.id = down.id ORDER BY i.position, i.id")
    List<ItemRow> branches(List<Long> ids);

    /** The levels of a plan whose items have planned values. */
    @Query("SELECT DISTINCT i.level FROM item i WHERE i.plan_id = :plan"
            + " AND EXISTS (SELECT 1 FROM cronoprogram_cell c WHERE c.item_id = i.id)")
    List<String> levelsWithCronoprogram(long plan);

    /** Number of rows that people entered: monthly values, readings, actions, frozen sheets. */
    @Query("SELECT (SELECT COUNT(*) FROM month_progress m JOIN item i ON i.id = m.item_id WHERE i.plan_id = :plan)"
            + " + (SELECT COUNT(*) FROM reading r JOIN indicator n ON n.id = r.indicator_id"
            + " JOIN item j ON j.id = n.item_id WHERE j.plan_id = :plan)"
            + " + (SELECT COUNT(*) FROM action_progress a JOIN indicator o ON o.id = a.indicator_id"
            + " JOIN item k ON k.id = o.item_id WHERE k.plan_id = :plan)"
            + " + (SELECT COUNT(*) FROM score_sheet s WHERE s.plan_id = :plan)")
    long countProgress(long plan);

    @Query("DELETE FROM reporting_period WHERE plan_id = :plan")
    long removePeriods(long plan);

    /** Descendants and all parts are deleted with them. */
    @Query("DELETE FROM item WHERE plan_id = :plan AND parent_id IS NULL")
    long removeOfPlan(long plan);

    @Query("UPDATE item SET parent_id = :parentId, level = :level, code = :code, title = :title, unit_id = :unitId,"
            + " weight = :weight, position = :position, state = :state, fields_json = :fieldsJson, version = :version"
            + " WHERE id = :id")
    void update(List<ItemRow> rows);

    /** Their parts are deleted with them; children must have been removed or moved before. */
    @Query("DELETE FROM item WHERE id IN (:ids)")
    long removeAll(List<Long> ids);

    @Query("SELECT COUNT(*) FROM item WHERE plan_id = :plan")
    long countOfPlan(long plan);
}
