package it.pdo.progress.month;

import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.CardValues;
import it.pdo.progress.ActionCell;
import it.pdo.progress.ActionProgress;
import it.pdo.progress.DerivationAssembler;
import it.pdo.progress.IndicatorTarget;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.ReadingCheck;
import it.pdo.progress.ReadingRow;
import it.pdo.progress.month.MonthSheetAssembler.RowPlace;
import it.pdo.progress.period.Period;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.TargetTiming;
import it.pdo.shared.LocalizedMessage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the rows of indicators from targets and readings. Pure. */
final class IndicatorRows {
    private final Map<IndicatorId, Map<YearMonth, ReadingRow>> readings = new HashMap<>();
    private final CardValues cards;
    private final ActionProgress actions;
    private final Set<Integer> readingMonths;
    private final ReadingCalendar calendar;
    private final List<Period> periods;
    private final YearMonth month;
    private final DerivationAssembler derivations;

    IndicatorRows(
            List<ReadingRow> rows,
            ActionProgress actions,
            Set<Integer> readingMonths,
            ReadingCalendar calendar,
            List<Period> periods,
            YearMonth month,
            DerivationAssembler derivations,
            CardValues cards) {
        this.cards = cards;
        for (var row : rows) {
            readings.computeIfAbsent(new IndicatorId(row.indicatorId()), _ -> new HashMap<>())
                    .put(row.at(), row);
        }
        this.actions = actions;
        this.readingMonths = readingMonths;
        this.calendar = calendar;
        this.periods = periods;
        this.month = month;
        this.derivations = derivations;
    }

    IndicatorLine row(RowPlace place, Indicator indicator) {
        var written = cards.target(indicator, month.getYear());
        var target = IndicatorTarget.of(written, month.getYear());
        var active = place.active() && indicator.state() == ItemState.ACTIVE;
        var typed = active && indicator.derivation().takesReadings();
        var writable = typed && place.writable();
        var cells = cells(
                readings.getOrDefault(indicator.id(), Map.of()),
                writable,
                active && place.approves(),
                new ReadingCheck(written, derivations.make(indicator)));
        var last = cells.subList(0, month.getMonthValue()).reversed().stream()
                .filter(ReadingCell::written)
                .findFirst();
        var steps = actions(indicator, writable);
        return new IndicatorLine(
                indicator.id(),
                new IndicatorLine.Place(place.id(), place.titleInObjective(), place.unit()),
                new IndicatorLine.Definition(
                        indicator.name(),
                        orEmpty(indicator.dimension()),
                        orEmpty(indicator.unitOfMeasure()),
                        orEmpty(indicator.source()),
                        indicator.derivation()),
                new IndicatorLine.Target(
                        orEmpty(written.written()),
                        target.description(),
                        last.filter(ReadingCell::counts)
                                .map(cell -> target.gap(cell.text()))
                                .orElse(LocalizedMessage.nothing())),
                active
                        ? ItemState.ACTIVE
                        : indicator.state() == ItemState.ACTIVE ? place.item().state() : indicator.state(),
                cells,
                steps,
                typed ? due(indicator, target, cells, steps) : EntryDue.NOT_DUE);
    }

    /**
     * By the calendar of readings. A reading in the months since the last one that was due answers it; that something was not
     * done in an earlier month does not say whether it is now.
     */
    private EntryDue due(Indicator indicator, IndicatorTarget target, List<ReadingCell> cells, List<ActionCell> steps) {
        var timing = TargetTiming.of(target.reading(), month.getYear());
        var due = cards.readingRules(indicator).of(calendar).due(timing);
        if (!periods.get(month.getMonthValue() - 1).open() || !due.contains(month)) {
            return EntryDue.NOT_DUE;
        }
        var before = due.headSet(month);
        var once = timing instanceof TargetTiming.Once;
        var answered = once
                ? month.getMonthValue() - 1
                : before.isEmpty() ? 0 : before.last().getMonthValue();
        if (once && isDone(target, cells.subList(0, answered), steps, answered)) {
            return EntryDue.NOT_DUE;
        }
        var window = cells.subList(answered, month.getMonthValue());
        return EntryDue.of(
                true,
                window.stream().anyMatch(ReadingCell::counts)
                        || steps.stream().anyMatch(step -> monthOf(step) > answered));
    }

    private static boolean isDone(
            IndicatorTarget target, List<ReadingCell> before, List<ActionCell> steps, int answered) {
        var acted = !steps.isEmpty()
                && steps.stream().allMatch(step -> step.done() && monthOf(step) <= answered && monthOf(step) > 0);
        return acted || before.stream().anyMatch(cell -> cell.counts() && target.isDone(cell.text()));
    }

    /** The month in which the state of an action was reported, 0 when it was not. */
    private static int monthOf(ActionCell step) {
        var since = step.since();
        return since == null ? 0 : since.getMonthValue();
    }

    private List<ReadingCell> cells(
            Map<YearMonth, ReadingRow> rows, boolean writable, boolean approves, ReadingCheck check) {
        var cells = new ArrayList<ReadingCell>(12);
        for (var period : periods) {
            var at = period.month().getMonthValue();
            var open = writable && period.open() && readingMonths.contains(at);
            var row = rows.get(period.month());
            cells.add(
                    row == null
                            ? new ReadingCell(at, "", "", 0, open, ReadingCell.ApprovalStatus.NONE, Optional.empty())
                            : new ReadingCell(
                                    at,
                                    row.text(),
                                    row.note(),
                                    row.version(),
                                    open,
                                    new ReadingCell.ApprovalStatus(
                                            row.approval(), row.approvalNote(), row.approvedBy(), approves),
                                    check.doubt(period.month(), row.text())));
        }
        return cells;
    }

    private List<ActionCell> actions(Indicator indicator, boolean writable) {
        var open = writable && periods.get(month.getMonthValue() - 1).open();
        var cells = new ArrayList<ActionCell>(indicator.actions().size());
        for (var at = 0; at < indicator.actions().size(); at++) {
            var text = indicator.actions().get(at).text();
            var said = actions.stateAt(indicator.id(), at, month);
            var version = said == null ? 0 : said.version();
            cells.add(actions.last(indicator.id(), at, month)
                    .map(row ->
                            new ActionCell(row.position(), text, row.done(), row.at(), row.changedBy(), version, open))
                    .orElse(new ActionCell(at, text, false, null, "", version, open)));
        }
        return cells;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
