package it.pdo.exchange.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RunRepository extends GenericRepository<RunRow, Long> {

    RunRow save(RunRow row);

    @Query("SELECT * FROM import_run ORDER BY run_at DESC, id DESC")
    List<RunRow> all();

    @Query("SELECT * FROM import_run WHERE id = :id FOR UPDATE")
    Optional<RunRow> lock(long id);

    @Query("UPDATE import_run SET undone_by = :undoneBy, undone_at = :undoneAt WHERE id = :id AND undone_at IS NULL")
    long undone(long id, String undoneBy, LocalDateTime undoneAt);
}
