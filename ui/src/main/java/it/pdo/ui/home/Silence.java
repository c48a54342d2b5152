package it.pdo.ui.home;

import it.pdo.organisation.UnitId;
import it.pdo.progress.IndicatorRow;
import it.pdo.progress.MonthSheet;
import it.pdo.progress.ObjectiveSheet;
import it.pdo.progress.PhaseRow;
import it.pdo.progress.RowUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of a month a unit has written.
 *
 * @param unit the unit that answers for the rows
 * @param due rows that had to be written: those that wait and those that were
 * @param written rows of these that were
 */
record Silence(RowUnit unit, int due, int written) {

    int waiting() {
        return due - written;
    }

    double share() {
        return due == 0 ? 1 : (double) written / due;
    }

    /** Every unit with something due in the sheet; the most silent first, then by name. */
    static List<Silence> of(MonthSheet sheet) {
        int month = sheet.month().getMonthValue();
        Map<Optional<UnitId>, Silence> units = new HashMap<>();
        for (ObjectiveSheet objective : sheet.objectives()) {
            for (PhaseRow phase : objective.phases()) {
                count(
                        units,
                        phase.unit().or(objective.unit()),
                        phase.missing(),
                        phase.month(month).reached() != null);
            }
            for (IndicatorRow indicator : objective.indicators()) {
                boolean read = indicator.derivation().takesReadings()
                        && indicator.month(month).written();
                count(units, indicator.unit().or(objective.unit()), indicator.missing(), read);
            }
        }
        return units.values().stream()
                .sorted(Comparator.comparingInt(Silence::waiting)
                        .reversed()
                        .thenComparing(silence -> silence.unit().name())
                        .thenComparing(silence -> String.valueOf(silence.unit().id())))
                .toList();
    }

    /** The whole body, or what a person sees of it. */
    static Silence all(List<Silence> units) {
        return new Silence(
                RowUnit.NONE,
                units.stream().mapToInt(Silence::due).sum(),
                units.stream().mapToInt(Silence::written).sum());
    }

    private static void count(Map<Optional<UnitId>, Silence> units, RowUnit unit, boolean missing, boolean written) {
        if (missing || written) {
            units.merge(Optional.ofNullable(unit.id()), new Silence(unit, 1, written ? 1 : 0), Silence::plus);
        }
    }

    private Silence plus(Silence more) {
        return new Silence(unit, due + more.due, written + more.written);
    }

    /** Names of units with nothing written at all, of a list. */
    static Stream<Silence> wholly(List<Silence> units) {
        return units.stream().filter(unit -> unit.written() == 0 && unit.due() > 0);
    }
}
