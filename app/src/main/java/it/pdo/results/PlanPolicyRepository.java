package it.pdo.results;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanPolicyRepository extends GenericRepository<PlanPolicyRow, Long> {

    @Query("SELECT p.* FROM plan_policy p WHERE p.plan_id = :plan ORDER BY p.year")
    List<PlanPolicyRow> ofPlan(long plan);

    /** The policy adopted for a year or the nearest year before. */
    @Query("SELECT p.* FROM plan_policy p WHERE p.plan_id = :plan AND p.year <= :year ORDER BY p.year DESC LIMIT 1")
    Optional<PlanPolicyRow> inForce(long plan, int year);

    /** The last policy with this code that any plan adopted up to a year. */
    @Query("SELECT p.* FROM plan_policy p WHERE p.policy_code = :code AND p.year <= :year"
            + " ORDER BY p.year DESC, p.policy_version DESC LIMIT 1")
    Optional<PlanPolicyRow> lastOfCode(String code, int year);

    /** The versions of shipped policies that were the latest when a plan was created. */
    @Query("SELECT shipped_policies FROM plan WHERE id = :plan")
    Optional<Integer> shippedPolicies(long plan);

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
