package it.pdo.results;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanPolicyRepository extends GenericRepository<PlanPolicyRow, Long> {

    @Query("SELECT p.* FROM plan_policy p WHERE p.plan_id = :plan ORDER BY p.year")
    List<PlanPolicyRow> ofPlan(long plan);

    /**
     * What any plan adopted up to a year, the latest year and version first, beside the shipped policies of one plan.
     * At least one row.
     */
    @Query("SELECT o.shipped_policies, p.plan_id, p.policy_code, p.policy_version"
            + " FROM (SELECT 1 AS one) asked LEFT JOIN plan o ON o.id = :plan LEFT JOIN plan_policy p ON p.year <= :year"
            + " ORDER BY p.year DESC, p.policy_version DESC")
    List<AdoptedPolicyRow> adoptedUntil(long plan, int year);

    /** Moves a plan to the shipped policies of another time; for plans brought in from elsewhere. */
    @Query("UPDATE plan SET shipped_policies = :version WHERE id = :plan")
    long beginWith(long plan, int version);

    @Query("INSERT INTO plan_policy (plan_id, year, policy_code, policy_version, adopted_by, adopted_at, reason)"
            + " VALUES (:plan, :year, :code, :version, :by, :at, :reason)")
    void insert(long plan, int year, String code, int version, String by, LocalDateTime at, String reason);

    @Query("UPDATE plan_policy SET policy_code = :code, policy_version = :version, adopted_by = :by,"
            + " adopted_at = :at, reason = :reason WHERE plan_id = :plan AND year = :year")
    long update(long plan, int year, String code, int version, String by, LocalDateTime at, String reason);
}
