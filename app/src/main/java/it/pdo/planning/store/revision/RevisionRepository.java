package it.pdo.planning.store.revision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Revisions never change, except that they are marked as undone. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RevisionRepository extends GenericRepository<RevisionRow, Long> {
    String HEAD = "SELECT plan_id, number, kind, actor_id, actor_name, made_at, reason, act_kind, act_number, act_date,"
            + " added, changed, removed, undoes, undone_by, format_before, format_after FROM plan_revision";

    @Query(HEAD + " WHERE plan_id = :plan ORDER BY number DESC")
    List<RevisionRow> ofPlan(long plan);

    @Query(HEAD + " WHERE plan_id = :plan AND number = :number")
    Optional<RevisionRow> find(long plan, int number);

    @Query("SELECT COALESCE(MAX(number), 0) FROM plan_revision WHERE plan_id = :plan FOR UPDATE")
    int last(long plan);

    @Query("SELECT changes FROM plan_revision WHERE plan_id = :plan AND number = :number")
    Optional<String> changes(long plan, int number);

    /** Number of confirmations of a migration. */
    @Query("SELECT COUNT(*) FROM migration_confirmation WHERE plan_id = :plan AND revision = :number")
    long confirmations(long plan, int number);

    @Query("INSERT INTO plan_revision (plan_id, number, kind, actor_id, actor_name, made_at, reason, act_kind,"
            + " act_number, act_date, added, changed, removed, undoes, undone_by, format_before, format_after, changes)"
            + " VALUES (:planId, :number, :kind, :actorId, :actorName, :madeAt, :reason, :actKind, :actNumber, :actDate,"
            + " :added, :changed, :removed, :undoes, :undoneBy, :formatBefore, :formatAfter, '')")
    void insert(List<RevisionRow> row);

    @Query("UPDATE plan_revision SET changes = :changes WHERE plan_id = :plan AND number = :number")
    void store(long plan, int number, String changes);

    @Query("UPDATE plan_revision SET undone_by = :by WHERE plan_id = :plan AND number = :number")
    void takenBack(long plan, int number, int by);

    @Query("SELECT COALESCE(MAX(number), 0) FROM plan_revision WHERE plan_id = :plan")
    int lastKept(long plan);
}
