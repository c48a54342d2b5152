package it.pdo.history;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Only adds and reads: there is no way to change an entry. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HistoryRepository extends GenericRepository<HistoryRow, Long> {

    void saveAll(Iterable<HistoryRow> rows);

    @Query("SELECT * FROM history_entry WHERE entity_id = :entityId ORDER BY changed_at, id")
    List<HistoryRow> of(long entityId);

    @Query("SELECT * FROM history_entry WHERE entity_id = :entityId AND field = :field ORDER BY changed_at, id")
    List<HistoryRow> ofField(long entityId, String field);
}
