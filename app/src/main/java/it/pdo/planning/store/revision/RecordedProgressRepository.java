package it.pdo.planning.store.revision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.pdo.planning.store.ActionRow;
import it.pdo.planning.store.ActionState;
import it.pdo.planning.store.ItemRow;
import java.util.List;

/**
 * Progress entered on items, read before an item is removed. Reads the current state, also in a transaction that began
 * earlier. A value taken back leaves an empty row, which is removed with its item.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RecordedProgressRepository extends GenericRepository<ItemRow, Long> {

    @Query("SELECT item_id FROM month_progress WHERE item_id IN (:items) AND reached IS NOT NULL FOR UPDATE")
    List<Long> itemsWithProgress(List<Long> items);

    @Query("SELECT indicator_id FROM reading WHERE indicator_id IN (:indicators) AND (text <> '' OR note <> '')"
            + " FOR UPDATE")
    List<Long> indicatorsWithReadings(List<Long> indicators);

    @Query("SELECT indicator_id, position, done FROM action_progress WHERE indicator_id IN (:indicators) FOR UPDATE")
    List<ActionState> actionMarks(List<Long> indicators);

    @Query("DELETE FROM month_progress WHERE item_id IN (:items)")
    long removeProgress(List<Long> items);

    @Query("DELETE FROM reading WHERE indicator_id IN (:indicators)")
    long removeReadings(List<Long> indicators);

    @Query("DELETE FROM action_progress WHERE indicator_id IN (:indicators)")
    long removeActionMarks(List<Long> indicators);

    @Query("DELETE FROM action_progress WHERE indicator_id = :indicatorId AND position = :position")
    void removeActionMarksAt(List<ActionRow> rows);
}
