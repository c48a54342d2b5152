package it.pdo.progress;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.PlanFormat;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.EntryRules;
import it.pdo.planning.Increments;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.CardValues;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.message.ProgressMessages;
import it.pdo.progress.period.ChangeStamp;
import it.pdo.progress.period.PeriodState;
import it.pdo.progress.period.Periods;
import it.pdo.shared.Issue;
import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.Localized;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stores the progress of a plan that was recorded elsewhere before. */
@Singleton
public class ProgressImport {
    private final PlanStore plans;
    private final FormatStore formats;
    private final ProgressRepository progress;
    private final ReadingRepository readings;
    private final ActionProgressRepository actions;
    private final Periods periods;
    private final History history;
    private final Clock clock;

    ProgressImport(
            PlanStore plans,
            FormatStore formats,
            ProgressRepository progress,
            ReadingRepository readings,
            ActionProgressRepository actions,
            Periods periods,
            History history,
            Clock clock) {
        this.plans = plans;
        this.formats = formats;
        this.progress = progress;
        this.readings = readings;
        this.actions = actions;
        this.periods = periods;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Stores all values in one transaction, and sets the periods: months of the year up to {@code closedThrough} are
     * closed and the one after it is open; without {@code closedThrough} January is open. The plan must not have
     * progress in those cells yet.
     *
     * @param year the year whose periods are set
     * @return why nothing was stored; empty when everything was
     * @throws IllegalArgumentException when the tenant has no such plan
     */
    @Transactional
    public List<Issue> fill(
            Actor actor,
            PlanId plan,
            int year,
            List<ReachedDraft> reached,
            List<ReadingDraft> read,
            @Nullable YearMonth closedThrough) {
        return fill(actor, plan, year, reached, read, List.of(), closedThrough);
    }

    /** Like the other method, with the actions that were done. */
    @Transactional
    public List<Issue> fill(
            Actor actor,
            PlanId plan,
            int year,
            List<ReachedDraft> reached,
            List<ReadingDraft> read,
            List<TickDraft> ticked,
            @Nullable YearMonth closedThrough) {
        var tree = plans.load(plan).orElseThrow(() -> new IllegalArgumentException("no such plan: " + plan));
        var issues = new ArrayList<Issue>();
        checkReached(tree, EntryRules.of(formats.of(tree.plan())), reached, issues);
        checkRead(tree, read, issues);
        checkTicked(tree, ticked, issues);
        if (!issues.isEmpty()) {
            return issues;
        }
        var stamp = ChangeStamp.of(actor.name(), clock);
        store(reached.stream().map(draft -> row(draft, stamp)).toList(), progress::insert);
        store(read.stream().map(draft -> row(draft, stamp)).toList(), readings::insert);
        store(ticked.stream().map(draft -> row(draft, stamp)).toList(), actions::insert);
        var changes = new ArrayList<HistoryChange>();
        reached.forEach(draft -> changes.add(new HistoryChange(
                "phase",
                draft.item().value(),
                "reached " + draft.month(),
                "",
                ItalianNumbers.format(draft.reached()))));
        read.forEach(draft -> changes.add(new HistoryChange(
                "indicator", draft.indicator().value(), "reading " + draft.month(), "", draft.text())));
        ticked.forEach(draft -> changes.add(new HistoryChange(
                "indicator",
                draft.indicator().value(),
                "action " + (draft.action() + 1) + " " + draft.month(),
                MonthEdit.Action.NOT_DONE,
                MonthEdit.Action.DONE)));
        history.add(actor, changes);
        if (closedThrough == null) {
            periods.set(actor, plan, YearMonth.of(year, 1));
        } else if (closedThrough.getMonthValue() < 12) {
            periods.set(actor, plan, closedThrough.plusMonths(1));
        } else {
            periods.set(actor, plan, closedThrough);
            periods.setOne(actor, plan, closedThrough, PeriodState.CLOSED);
        }
        return List.of();
    }

    /**
     * The readings that will not count: what they say is missing, contradicts the target's unit, or is a day after its month.
     * They are stored as text, and their cells stay to be filled in.
     *
     * @param read readings of indicators of the plan
     * @return in the order given
     * @throws IllegalArgumentException when the tenant has no such plan
     */
    @Transactional(readOnly = true)
    public List<DoubtfulReading> doubts(PlanId plan, List<ReadingDraft> read) {
        PlanTree tree = plans.load(plan).orElseThrow(() -> new IllegalArgumentException("no such plan: " + plan));
        PlanFormat format = formats.of(tree.plan()).orElse(null);
        CardValues cards = CardValues.of(format);
        var derivations = new DerivationAssembler(format, new IndicatorNames(tree));
        List<DoubtfulReading> doubtful = new ArrayList<>();
        for (ReadingDraft draft : read) {
            tree.indicator(draft.indicator())
                    .flatMap(indicator -> new ReadingCheck(
                                    cards.target(indicator, draft.month().getYear()), derivations.make(indicator))
                            .doubt(draft.month(), draft.text()))
                    .ifPresent(why -> doubtful.add(new DoubtfulReading(draft, why)));
        }
        return doubtful;
    }

    /** A reading that does not count, with the reason and what to write instead. */
    public record DoubtfulReading(ReadingDraft reading, Localized why) {}

    private static <T> void store(List<T> rows, java.util.function.Consumer<List<T>> insert) {
        if (!rows.isEmpty()) {
            insert.accept(rows);
        }
    }

    private static void checkReached(PlanTree tree, EntryRules rules, List<ReachedDraft> drafts, List<Issue> issues) {
        var written = new HashMap<ItemId, TreeMap<YearMonth, BigDecimal>>();
        var seen = new HashSet<List<Object>>();
        for (var draft : drafts) {
            if (tree.item(draft.item()).isEmpty()) {
                issues.add(ProgressMessages.refusal("import.unknown-item", draft.month()));
            } else if (draft.reached().signum() < 0 || draft.reached().compareTo(PercentText.HUNDRED) > 0) {
                issues.add(ProgressMessages.refusal("import.not-a-percentage", draft.reached(), draft.month()));
            } else if (!seen.add(List.of(draft.item(), draft.month()))) {
                issues.add(ProgressMessages.refusal("import.repeated", draft.month()));
            } else {
                written.computeIfAbsent(draft.item(), _ -> new TreeMap<>()).put(draft.month(), draft.reached());
            }
        }
        written.forEach((item, months) -> {
            var done = rules.cumulative() ? Increments.ofTotalsByYear(months) : months;
            var sum = done.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var previous = Cronoprogram.of(tree.cells(item), rules)
                    .previousTo(tree.plan().fromYear())
                    .orElse(BigDecimal.ZERO);
            if (sum.add(previous).compareTo(PercentText.HUNDRED) > 0) {
                issues.add(ProgressMessages.refusal("import.sum-exceeds", sum.add(previous)));
            }
        });
    }

    private static void checkRead(PlanTree tree, List<ReadingDraft> drafts, List<Issue> issues) {
        var seen = new HashSet<List<Object>>();
        for (var draft : drafts) {
            if (tree.indicator(draft.indicator()).isEmpty()) {
                issues.add(ProgressMessages.refusal("import.unknown-indicator", draft.month()));
            } else if (!seen.add(List.of(draft.indicator(), draft.month()))) {
                issues.add(ProgressMessages.refusal("import.repeated", draft.month()));
            } else if (ReadingText.read(draft.text(), draft.note()) instanceof ReadingText.Unfit unfit) {
                issues.addAll(unfit.issues());
            }
        }
    }

    private static void checkTicked(PlanTree tree, List<TickDraft> drafts, List<Issue> issues) {
        var seen = new HashSet<List<Object>>();
        for (var draft : drafts) {
            var indicator = tree.indicator(draft.indicator());
            if (indicator.isEmpty()
                    || draft.action() < 0
                    || draft.action() >= indicator.get().actions().size()) {
                issues.add(ProgressMessages.refusal("import.unknown-action", draft.action() + 1, draft.month()));
            } else if (!seen.add(List.of(draft.indicator(), draft.action(), draft.month()))) {
                issues.add(ProgressMessages.refusal("import.repeated", draft.month()));
            }
        }
    }

    private static ActionProgressRow row(TickDraft draft, ChangeStamp stamp) {
        return new ActionProgressRow(
                draft.indicator().value(),
                draft.action(),
                draft.month().getYear(),
                draft.month().getMonthValue(),
                true,
                stamp.by(),
                stamp.at(),
                1);
    }

    private static ProgressRow row(ReachedDraft draft, ChangeStamp stamp) {
        var month = draft.month();
        return new ProgressRow(
                draft.item().value(),
                month.getYear(),
                month.getMonthValue(),
                draft.reached(),
                stamp.by(),
                stamp.at(),
                1);
    }

    private static ReadingRow row(ReadingDraft draft, ChangeStamp stamp) {
        var value = new ReadingText.Value(draft.text().strip(), draft.note().strip());
        return ReadingRow.written(draft.indicator(), draft.month(), value, stamp, 1, Approval.APPROVED);
    }
}
