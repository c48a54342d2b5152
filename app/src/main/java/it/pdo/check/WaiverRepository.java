package it.pdo.check;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaiverRepository extends GenericRepository<WaiverRow, Long> {

    @Query("INSERT INTO lint_waiver (id, plan_id, fingerprint, rule, reason, waived_by, waived_at)"
            + " VALUES (:id, :planId, :fingerprint, :rule, :reason, :waivedBy, :waivedAt)")
    void insert(List<WaiverRow> rows);

    @Query("SELECT w.* FROM lint_waiver w WHERE w.plan_id = :plan ORDER BY w.waived_at, w.id")
    List<WaiverRow> ofPlan(long plan);

    @Query("DELETE FROM lint_waiver WHERE plan_id = :plan AND fingerprint = :fingerprint")
    long remove(long plan, String fingerprint);
}
