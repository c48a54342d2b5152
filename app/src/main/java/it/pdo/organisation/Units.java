package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of the bound tenant as of a day. Changed by {@link Reorganisations}. */
@Singleton
public class Units {
    /** The default first day of a unit: before any plan that the product can hold. */
    public static final LocalDate BEFORE_RECORDS = LocalDate.of(1900, 1, 1);

    private final UnitRepository rows;
    private final UnitVersionRepository versions;
    private final UnitSuccessionRepository successions;
    private final History history;
    private final Clock clock;

    Units(
            UnitRepository rows,
            UnitVersionRepository versions,
            UnitSuccessionRepository successions,
            History history,
            Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.successions = successions;
        this.history = history;
        this.clock = clock;
    }

    /** The units that exist today. */
    public UnitTree tree() {
        return tree(LocalDate.now(clock));
    }

    /** The units on a day, in their versions of that day. */
    public UnitTree tree(LocalDate day) {
        return everything().during(day, day);
    }

    /** The units for access to a month: on its last day. */
    public UnitTree tree(YearMonth month) {
        return tree(month.atEndOfMonth());
    }

    /**
     * The units for a plan of these years: today while it runs, its last day when it is past, its first day when it is
     * in the future.
     */
    public UnitTree tree(int fromYear, int toYear) {
        return tree(dayOf(fromYear, toYear));
    }

    /** The reference day of a plan of these years: the day of the plan nearest to today. */
    public LocalDate dayOf(int fromYear, int toYear) {
        var today = LocalDate.now(clock);
        var first = LocalDate.of(fromYear, 1, 1);
        var last = LocalDate.of(toYear, 12, 31);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    /**
     * The units for values of a year at the end of a month: those that existed on any day of the year until then, each
     * in its last version.
     */
    public UnitTree treeOfYear(YearMonth through) {
        return everything().during(LocalDate.of(through.getYear(), 1, 1), through.atEndOfMonth());
    }

    /** The unit in its current version, or its last one. */
    public Optional<Unit> find(UnitId id) {
        return tree().find(id);
    }

    /** The ids of the unit and its descendants today; empty for an unknown unit. */
    public Set<UnitId> subtree(UnitId id) {
        return tree().subtree(id);
    }

    UnitHistory everything() {
        return RequestCache.once(Units.class, "everything", this::readEverything);
    }

    private UnitHistory readEverything() {
        var all = versions.findAll();
        // only what ended has a successor: most bodies are spared the second query
        var ended = all.stream().anyMatch(row -> row.validTo() != null);
        return new UnitHistory(all, ended ? successions.findAll() : List.of());
    }

    /**
     * Adds units after the existing ones, valid since {@link #BEFORE_RECORDS}.
     *
     * @param parent null to add top units
     * @return all current units
     * @throws IllegalArgumentException when a code is or was in use, or the parent does not exist today
     */
    @Transactional
    public UnitTree create(Actor actor, @Nullable UnitId parent, List<UnitDraft> drafts) {
        create(actor, parent, drafts, tree());
        return tree();
    }

    void create(Actor actor, @Nullable UnitId parent, List<UnitDraft> drafts, UnitTree tree) {
        if (parent != null && tree.find(parent).isEmpty()) {
            throw new IllegalArgumentException("no such unit: " + parent);
        }
        var codes = new UnitCodes(
                versions.findAll().stream().map(UnitVersionRow::code).toList());
        var fresh = new ArrayList<UnitVersionRow>();
        var position =
                parent == null ? tree.roots().size() : tree.children(parent).size();
        for (var draft : drafts) {
            collect(draft, parent == null ? null : parent.value(), position++, codes, fresh);
        }
        rows.saveAll(fresh.stream().map(row -> new UnitRow(row.unitId(), 1)).toList());
        versions.saveAll(fresh);
        history.add(
                actor,
                fresh.stream()
                        .map(row -> new HistoryChange("unit", row.unitId(), "created", "", row.name()))
                        .toList());
    }

    private static void collect(
            UnitDraft draft, @Nullable Long parent, int position, UnitCodes codes, List<UnitVersionRow> into) {
        var id = IdGenerator.next();
        var code = codes.take(draft);
        into.add(new UnitVersionRow(
                IdGenerator.next(), id, parent, draft.kind(), code, draft.name(), position, BEFORE_RECORDS, null));
        var below = 0;
        for (var child : draft.units()) {
            collect(child, id, below++, codes, into);
        }
    }
}
