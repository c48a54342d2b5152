package it.pdo.formatversion;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormatSaveRepository extends GenericRepository<FormatSaveRow, Long> {

    @Query("INSERT INTO format_save (draft_id, revision, yaml, changed_by, changed_at)"
            + " VALUES (:draftId, :revision, :yaml, :changedBy, :changedAt)")
    void insert(FormatSaveRow row);

    /** Without the texts, which are long. */
    @Query("SELECT s.draft_id, s.revision, '' AS yaml, s.changed_by, s.changed_at FROM format_save s"
            + " WHERE s.draft_id = :draftId ORDER BY s.revision DESC")
    List<FormatSaveRow> ofDraft(long draftId);

    @Query("SELECT s.draft_id, s.revision, s.yaml, s.changed_by, s.changed_at FROM format_save s"
            + " WHERE s.draft_id = :draftId AND s.revision = :revision")
    Optional<FormatSaveRow> find(long draftId, long revision);

    @Query("DELETE FROM format_save WHERE draft_id = :draftId AND revision <= :upTo")
    long forget(long draftId, long upTo);
}
