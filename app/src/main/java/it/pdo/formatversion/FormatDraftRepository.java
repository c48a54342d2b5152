package it.pdo.formatversion;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormatDraftRepository extends GenericRepository<FormatDraftRow, Long> {

    FormatDraftRow save(FormatDraftRow row);

    Optional<FormatDraftRow> findById(long id);

    @Query("SELECT * FROM format_draft ORDER BY changed_at DESC, id DESC")
    List<FormatDraftRow> all();

    /** Holds the draft until the transaction ends. */
    @Query("SELECT * FROM format_draft WHERE id = :id FOR UPDATE")
    Optional<FormatDraftRow> lock(long id);

    @Query("UPDATE format_draft SET code = :code, version = :version, title = :title, yaml = :yaml,"
            + " revision = :revision, changed_by = :changedBy, changed_at = :changedAt WHERE id = :id")
    long update(FormatDraftRow row);

    /** What was saved of it goes with it. */
    @Query("DELETE FROM format_draft WHERE id = :id")
    long remove(long id);
}
