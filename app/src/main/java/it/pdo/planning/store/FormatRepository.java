package it.pdo.planning.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormatRepository extends GenericRepository<FormatRow, String> {

    @Query("INSERT INTO plan_format (code, version, yaml, published_at, published_by)"
            + " VALUES (:code, :version, :yaml, :publishedAt, :publishedBy)")
    void insert(String code, int version, String yaml, Instant publishedAt, String publishedBy);

    @Query("SELECT f.code, f.version, f.yaml, f.published_at, f.published_by FROM plan_format f"
            + " WHERE f.code = :code AND f.version = :version")
    Optional<FormatRow> findVersion(String code, int version);

    /** These plans, each with the text of its format. */
    @Query("SELECT p.*, f.yaml AS format_yaml FROM plan p LEFT JOIN plan_format f"
            + " ON f.code = p.format_code AND f.version = p.format_version WHERE p.id IN (:plans) ORDER BY p.id")
    List<PlanWithFormatRow> ofPlans(List<Long> plans);

    @Query("SELECT f.code, f.version, f.yaml, f.published_at, f.published_by FROM plan_format f"
            + " ORDER BY f.code, f.version DESC")
    List<FormatRow> all();

    /**
     * A plan with the text of its format.
     *
     * @param formatYaml empty when the tenant does not have that version
     */
    @MappedEntity("plan")
    record PlanWithFormatRow(
            @Id long id,
            String code,
            String title,
            int fromYear,
            int toYear,
            String formatCode,
            int formatVersion,
            @Nullable String policyCode,
            PlanState state,
            long version,
            @Nullable String formatYaml) {

        Plan plan() {
            return new PlanRow(id, code, title, fromYear, toYear, formatCode, formatVersion, policyCode, state, version)
                    .plan();
        }
    }
}
