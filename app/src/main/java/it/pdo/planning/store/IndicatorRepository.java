package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface IndicatorRepository extends GenericRepository<IndicatorRow, Long> {

    void saveAll(Iterable<IndicatorRow> rows);

    Optional<IndicatorRow> findById(long id);

    /** Locks the indicators until the transaction ends, in the order of ids, so that writers cannot deadlock. */
    @Query("SELECT * FROM indicator WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<IndicatorRow> lock(List<Long> ids);

    @Query("UPDATE indicator SET confirmed_target = :words, version = version + 1 WHERE id = :id")
    void confirmTarget(long id, @Nullable String words);

    @Query("SELECT n.* FROM indicator n JOIN item i ON i.id = n.item_id WHERE i.plan_id = :plan"
            + " ORDER BY n.position, n.id")
    List<IndicatorRow> ofPlan(long plan);

    @Query("SELECT * FROM indicator WHERE item_id IN (:items) ORDER BY position, id")
    List<IndicatorRow> ofItems(List<Long> items);

    @Query("UPDATE indicator SET item_id = :itemId, name = :name, dimension = :dimension,"
            + " unit_of_measure = :unitOfMeasure, target_text = :targetText, confirmed_target = :confirmedTarget,"
            + " source = :source, control_method = :controlMethod, description = :description, derivation = :derivation,"
            + " derivation_detail = :derivationDetail, state = :state, weight = :weight, fields_json = :fieldsJson,"
            + " position = :position, version = :version WHERE id = :id")
    void update(List<IndicatorRow> rows);

    @Query("DELETE FROM indicator WHERE id IN (:ids)")
    long removeAll(List<Long> ids);
}
