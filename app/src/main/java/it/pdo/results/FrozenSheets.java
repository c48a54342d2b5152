package it.pdo.results;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.PlanStore;
import it.pdo.scoring.Explanation;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Rule;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Score sheets frozen at a checkpoint, with their input and policy. */
@Singleton
public class FrozenSheets {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(FrozenSheets.class);
    private static final int NAMED = 5;
    private static final int LONGEST_REASON = 1000;

    private final FrozenSheetRepository rows;
    private final ResultsService results;
    private final PlanStore plans;
    private final History history;
    private final Clock clock;

    FrozenSheets(FrozenSheetRepository rows, ResultsService results, PlanStore plans, History history, Clock clock) {
        this.rows = rows;
        this.results = results;
        this.plans = plans;
        this.history = history;
        this.clock = clock;
    }

    /** Like the other method, without a reason. */
    @Transactional
    public FreezeOutcome freeze(SignedIn who, PlanId id, YearMonth at) {
        return freeze(who, id, at, "");
    }

    /**
     * Freezes the plan's sheet of a month. Only for evaluators and administrators of the whole municipality.
     *
     * @param reason required where the month is not closed or due entries are missing; kept with the sheet
     */
    @Transactional
    public FreezeOutcome freeze(SignedIn who, PlanId id, YearMonth at, String reason) {
        if (!mayFreeze(who)) {
            return refused("freeze.role");
        }
        var sheet = results.sheet(who, id, at);
        var plan = plans.find(id);
        if (sheet.isEmpty() || plan.isEmpty()) {
            return refused("freeze.unknown-plan");
        }
        if (!sheet.get().blocking().isEmpty()) {
            return blocked(sheet.get());
        }
        var tidy = reason.strip();
        if (tidy.length() > LONGEST_REASON) {
            return refused("freeze.reason-too-long", tidy.length(), LONGEST_REASON);
        }
        if (tidy.isEmpty() && results.basis(who, id, at) instanceof SheetBasis.Today) {
            return refused("freeze.open", at);
        }
        var missing = missing(sheet.get());
        if (tidy.isEmpty() && missing > 0) {
            return refused("freeze.incomplete", at, missing);
        }
        return new FreezeOutcome.Frozen(info(store(who, plan.get(), at, sheet.get(), tidy)));
    }

    /** The number of figures that lack a due entry, whatever the policy counts for it. */
    private static long missing(ScoreSheet sheet) {
        return sheet.scores().values().stream().filter(FrozenSheets::isMissing).count();
    }

    private static boolean isMissing(Score score) {
        return switch (score) {
            case Score.NotScored none ->
                none.reason() == Score.Reason.MISSING || none.reason() == Score.Reason.PHASES_MISSING;
            case Score.Scored scored -> scored.calculation().rule() == Rule.ABSENT_ZERO;
        };
    }

    private FrozenSheetRow store(SignedIn who, Plan plan, YearMonth at, ScoreSheet sheet, String reason) {
        var header = sheet.header();
        var row = rows.save(new FrozenSheetRow(
                IdGenerator.next(),
                plan.id().value(),
                at.getYear(),
                at.getMonthValue(),
                who.displayName(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                plan.formatCode(),
                plan.formatVersion(),
                header.policyCode() + "/" + header.policyVersion(),
                Integer.toString(header.engineVersion()),
                new String(FrozenSheet.of(sheet).bytes(), StandardCharsets.UTF_8),
                reason));
        history.add(
                who.actor(),
                List.of(new HistoryChange(
                        "plan", plan.id().value(), "frozen " + at, "", IdGenerator.text(row.id()), reason)));
        return row;
    }

    /**
     * Every frozen sheet of a plan, oldest month first; empty when there is no such plan.
     *
     * @throws it.pdo.identity.PermissionDeniedException for users who are neither evaluators nor administrators of the
     *     whole municipality
     */
    public List<FrozenSheetInfo> list(SignedIn who, PlanId plan) {
        Permissions.of(who).may(Operation.FREEZE_RESULTS).require();
        return rows.ofPlan(plan.value()).stream().map(FrozenSheets::info).toList();
    }

    /**
     * A frozen sheet. Only for evaluators and administrators of the whole municipality; empty when there is no such
     * sheet for them.
     */
    public Optional<FrozenSheet> find(SignedIn who, FrozenSheetId id) {
        if (!mayFreeze(who)) {
            return Optional.empty();
        }
        return rows.findById(id.value())
                .map(row -> FrozenSheet.read(row.document().getBytes(StandardCharsets.UTF_8)));
    }

    /** A frozen sheet scored again from its own input by the current engine. */
    public Optional<FrozenSheet.Recomputation> recompute(SignedIn who, FrozenSheetId id) {
        return find(who, id).map(FrozenSheet::recompute);
    }

    private static FrozenSheetInfo info(FrozenSheetRow row) {
        return new FrozenSheetInfo(
                new FrozenSheetId(row.id()),
                new PlanId(row.planId()),
                YearMonth.of(row.year(), row.month()),
                row.frozenBy(),
                row.frozenAt().toInstant(ZoneOffset.UTC),
                row.reason());
    }

    private static boolean mayFreeze(SignedIn who) {
        return Permissions.of(who).may(Operation.FREEZE_RESULTS).allowed();
    }

    /** Lists the figures that prevent freezing and what each lacks; only the first ones when there are many. */
    private static FreezeOutcome blocked(ScoreSheet sheet) {
        List<FigureId> blocking = sheet.blocking();
        List<Issue> issues = new ArrayList<>();
        issues.add(SENTENCES.refusal("freeze.blocked", blocking.size()));
        blocking.stream().limit(NAMED).forEach(figure -> {
            Explanation why = sheet.explain(figure, Locale.ITALIAN);
            issues.add(SENTENCES.refusal(
                    "freeze.blocked.by",
                    why.title(),
                    why.computation().rule(),
                    why.notes().next()));
        });
        if (blocking.size() > NAMED) {
            issues.add(SENTENCES.refusal("freeze.blocked.more", blocking.size() - NAMED));
        }
        return new FreezeOutcome.Refused(issues);
    }

    private static FreezeOutcome refused(String code, Object... parts) {
        return new FreezeOutcome.Refused(List.of(SENTENCES.refusal(code, parts)));
    }
}
