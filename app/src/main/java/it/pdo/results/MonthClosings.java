package it.pdo.results;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.progress.period.MonthClosed;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.ParsedTextCache;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was known when a month was closed: plan content, organisation, readings and policy, in the transaction that closes it.
 * Reopening a month keeps the row; closing it again adds another. Decision record 0029.
 */
@Singleton
class MonthClosings {
    /** About ten closings of a large city. */
    private static final long KEPT_CHARACTERS = 600_000;

    private final MonthClosingRepository rows;
    private final ScoreInputLoader inputs;
    private final PolicyStore policies;
    private final PlanRevisions revisions;
    private final ParsedTextCache<FrozenSheet> parsed = new ParsedTextCache<>(KEPT_CHARACTERS);

    MonthClosings(MonthClosingRepository rows, ScoreInputLoader inputs, PolicyStore policies, PlanRevisions revisions) {
        this.rows = rows;
        this.inputs = inputs;
        this.policies = policies;
        this.revisions = revisions;
    }

    /** Stores what is known now; nothing for a month outside the years of the plan. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(MonthClosed event) {
        inputs.tree(event.plan(), event.month()).ifPresent(tree -> {
            var input = inputs.input(tree, event.month(), _ -> true);
            var policy = policies.of(tree.plan(), event.month().getYear());
            var sheet = FrozenSheet.of(Scoring.score(input, policy));
            rows.save(new MonthClosingRow(
                    IdGenerator.next(),
                    event.plan().value(),
                    event.month().getYear(),
                    event.month().getMonthValue(),
                    event.actor().name(),
                    event.at(),
                    revisions.last(event.plan()),
                    policy.code() + "/" + policy.version(),
                    sheet.header().engineVersion(),
                    compressed(sheet.bytes())));
        });
    }

    /** What was known when the month was closed last; empty when it is not closed, or was closed without a record. */
    Optional<ClosedMonth> inForce(PlanId plan, YearMonth month) {
        return RequestCache.once(MonthClosings.class, List.of(plan, month), () -> rows.inForce(
                        plan.value(), month.getYear(), month.getMonthValue())
                .map(this::closing));
    }

    /** Every closing of a month, oldest first, also of a month that was reopened. */
    List<ClosedMonth> all(PlanId plan, YearMonth month) {
        return rows.ofMonth(plan.value(), month.getYear(), month.getMonthValue()).stream()
                .map(this::closing)
                .toList();
    }

    private ClosedMonth closing(MonthClosingRow row) {
        var sheet = parsed.get(
                row.planId() + "/" + row.year() + "/" + row.month(),
                0,
                row.document(),
                text -> FrozenSheet.read(decompressed(text)));
        return new ClosedMonth(row.closedBy(), row.closedAt().toInstant(ZoneOffset.UTC), sheet);
    }

    private static String compressed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    private static byte[] decompressed(String text) {
        try (var zip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII))))) {
            return zip.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
