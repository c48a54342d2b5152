package it.pdo.lifecycle;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VariationRepository extends GenericRepository<VariationRow, Long> {

    void saveAll(Iterable<VariationRow> rows);

    @Query("SELECT * FROM plan_variation WHERE plan_id = :plan ORDER BY opened_at DESC, id DESC")
    List<VariationRow> ofPlan(long plan);

    /** The plan must be held by whoever writes, so that there is never a second one. */
    @Query("SELECT * FROM plan_variation WHERE plan_id = :plan AND state = 'IN_PREPARATION'")
    Optional<VariationRow> inPreparation(long plan);

    @Query("UPDATE plan_variation SET state = :state, reason = :reason, ended_by = :endedBy, ended_at = :endedAt,"
            + " revision = :revision, document_id = :document WHERE id = :id")
    long end(
            long id,
            VariationState state,
            String reason,
            String endedBy,
            LocalDateTime endedAt,
            @Nullable Integer revision,
            @Nullable Long document);
}
