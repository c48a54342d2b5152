package it.pdo.organisation;

import it.pdo.history.HistoryChange;
import it.pdo.tenancy.IdGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A reorganisation being worked out: what becomes of the versions of units from one day on. Pure; touches no day before. */
final class UnitEdits {
    private final LocalDate day;
    private final String reason;
    private final Map<Long, UnitVersionRow> rows = new LinkedHashMap<>();
    private final List<UnitSuccessionRow> known;
    private final Set<Long> stored = new LinkedHashSet<>();
    private final Set<Long> touched = new LinkedHashSet<>();
    private final List<UnitSuccessionRow> successions = new ArrayList<>();
    private final Map<UnitId, Optional<UnitId>> ended = new LinkedHashMap<>();
    private final List<Long> begun = new ArrayList<>();
    private final List<HistoryChange> changes = new ArrayList<>();

    UnitEdits(
            Collection<UnitVersionRow> versions,
            Collection<UnitSuccessionRow> successions,
            LocalDate day,
            String reason) {
        this.day = day;
        this.reason = reason;
        this.known = List.copyOf(successions);
        versions.forEach(row -> rows.put(row.id(), row));
        stored.addAll(rows.keySet());
    }

    /** The version of a unit on the day. */
    Optional<UnitVersionRow> on(UnitId unit) {
        return rows.values().stream()
                .filter(row -> row.unitId() == unit.value() && row.validOn(day))
                .findFirst();
    }

    boolean changesLater(UnitId unit) {
        return rows.values().stream()
                .anyMatch(row -> row.unitId() == unit.value() && row.validFrom().isAfter(day));
    }

    /** The units directly below one on the day, in their position. */
    List<UnitVersionRow> below(UnitId unit) {
        return rows.values().stream()
                .filter(row -> row.validOn(day) && Objects.equals(row.parentId(), unit.value()))
                .sorted(Comparator.comparingInt(UnitVersionRow::position))
                .toList();
    }

    /** From the day on a unit is another version of itself. */
    void change(UnitVersionRow row, String field, String before, String after, UnaryOperator<UnitVersionRow> how) {
        if (row.validFrom().equals(day)) {
            put(how.apply(row));
        } else {
            put(row.endedOn(day.minusDays(1)));
            put(how.apply(row).since(IdGenerator.next(), day));
        }
        changes.add(new HistoryChange("unit", row.unitId(), field + " " + day, before, after, reason));
    }

    void move(UnitVersionRow row, @Nullable UnitVersionRow parent) {
        var to = parent == null ? null : parent.unitId();
        var position = (int) rows.values().stream()
                .filter(other -> other.validOn(day) && Objects.equals(other.parentId(), to))
                .count();
        change(
                row,
                "parent",
                name(row.parentId()),
                parent == null ? "" : parent.name(),
                old -> old.under(to, position));
    }

    /**
     * The day before is the last of a unit; these take over, in their order.
     *
     * @param duplicate whether the unit was its successor all the time
     */
    void end(UnitVersionRow row, List<UnitVersionRow> successors, boolean duplicate) {
        put(row.endedOn(day.minusDays(1)));
        ended.put(new UnitId(row.unitId()), successors.stream().findFirst().map(first -> new UnitId(first.unitId())));
        var position = 0;
        for (var successor : successors) {
            successions.add(new UnitSuccessionRow(
                    IdGenerator.next(), row.unitId(), successor.unitId(), position++, day, duplicate));
        }
        var after =
                String.join(", ", successors.stream().map(UnitVersionRow::name).toList());
        changes.add(new HistoryChange("unit", row.unitId(), "ended " + day, row.name(), after, reason));
    }

    /** A unit that exists from the day on, where another stands. */
    UnitVersionRow begin(UnitVersionRow beside, String kind, String code, String name) {
        var row = new UnitVersionRow(
                IdGenerator.next(),
                IdGenerator.next(),
                beside.parentId(),
                kind,
                code,
                name,
                beside.position(),
                day,
                null);
        put(row);
        begun.add(row.unitId());
        changes.add(new HistoryChange("unit", row.unitId(), "created " + day, "", name, reason));
        return row;
    }

    private String name(@Nullable Long unit) {
        return unit == null
                ? ""
                : on(new UnitId(unit)).map(UnitVersionRow::name).orElse("");
    }

    private void put(UnitVersionRow row) {
        rows.put(row.id(), row);
        touched.add(row.id());
    }

    /** All that is known with these changes. */
    UnitHistory after() {
        var all = new ArrayList<>(known);
        all.addAll(successions);
        return new UnitHistory(rows.values(), all);
    }

    /** Codes of other units that exist on the day or begin later. */
    List<String> codesBeside(UnitId unit) {
        return rows.values().stream()
                .filter(row -> row.unitId() != unit.value())
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(day))
                .map(UnitVersionRow::code)
                .toList();
    }

    /** Ids of the units that begin. */
    List<Long> begun() {
        return List.copyOf(begun);
    }

    /** The units that end, each with the first of those that take over. */
    Map<UnitId, Optional<UnitId>> ended() {
        return Map.copyOf(ended);
    }

    List<UnitVersionRow> updated() {
        return rows.values().stream()
                .filter(row -> touched.contains(row.id()) && stored.contains(row.id()))
                .toList();
    }

    List<UnitVersionRow> fresh() {
        return rows.values().stream().filter(row -> !stored.contains(row.id())).toList();
    }

    List<UnitSuccessionRow> successions() {
        return List.copyOf(successions);
    }

    List<HistoryChange> changes() {
        return List.copyOf(changes);
    }
}
