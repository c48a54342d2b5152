package it.pdo.progress.month;

import it.pdo.organisation.UnitId;
import it.pdo.progress.RowUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many of its entries of a month a unit has made.
 *
 * @param unit the responsible unit
 * @param due number of due rows, filled in or not
 * @param written number of due rows that are filled in
 */
public record MissingEntries(RowUnit unit, int due, int written) {

    /** Due rows without an entry. */
    public int waiting() {
        return due - written;
    }

    /** The part of the due rows that is filled in, from 0 to 1. */
    public double share() {
        return due == 0 ? 1 : (double) written / due;
    }

    /** Every unit with due rows in the sheet, most missing entries first, then by name. */
    public static List<MissingEntries> of(MonthSheet sheet) {
        Map<Optional<UnitId>, MissingEntries> units = new HashMap<>();
        for (ObjectiveSheet objective : sheet.objectives()) {
            for (PhaseRow phase : objective.phases()) {
                count(units, phase.unit().or(objective.unit()), phase.due());
            }
            for (IndicatorLine indicator : objective.indicators()) {
                count(units, indicator.unit().or(objective.unit()), indicator.due());
            }
        }
        return units.values().stream()
                .sorted(Comparator.comparingInt(MissingEntries::waiting)
                        .reversed()
                        .thenComparing(silence -> silence.unit().name())
                        .thenComparing(silence -> String.valueOf(silence.unit().id())))
                .toList();
    }

    /** The sum over all units. */
    public static MissingEntries all(List<MissingEntries> units) {
        return new MissingEntries(
                RowUnit.NONE,
                units.stream().mapToInt(MissingEntries::due).sum(),
                units.stream().mapToInt(MissingEntries::written).sum());
    }

    private static void count(Map<Optional<UnitId>, MissingEntries> units, RowUnit unit, EntryDue due) {
        if (due.isDue()) {
            units.merge(
                    Optional.ofNullable(unit.id()),
                    new MissingEntries(unit, 1, due == EntryDue.WRITTEN ? 1 : 0),
                    MissingEntries::plus);
        }
    }

    private MissingEntries plus(MissingEntries more) {
        return new MissingEntries(unit, due + more.due, written + more.written);
    }

    /** The units of a list without any entry. */
    public static Stream<MissingEntries> withNothingWritten(List<MissingEntries> units) {
        return units.stream().filter(unit -> unit.written() == 0 && unit.due() > 0);
    }
}
