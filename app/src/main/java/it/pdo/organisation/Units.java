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

/** The units of the bound tenant, read as of a day. {@link Reorganisations} changes them. */
@Singleton
public class Units {
    /** From when a unit is taken to exist if nobody says: before any plan the product can hold. */
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

    /** The units that existed on a day, named as they were then. */
    public UnitTree tree(LocalDate day) {
        return everything().during(day, day);
    }

    /** The units as access to a month asks for them: on its last day. */
    public UnitTree tree(YearMonth month) {
        return tree(month.atEndOfMonth());
    }

    /**
     * The units as a plan of these years asks for them: today while it runs, on its last day when it is past, on its first
     * when it is to come.
     */
    public UnitTree tree(int fromYear, int toYear) {
        return tree(dayOf(fromYear, toYear));
    }

    /** The day on which a plan of these years is looked at: the one of its days that is nearest to today. */
    public LocalDate dayOf(int fromYear, int toYear) {
        var today = LocalDate.now(clock);
        var first = LocalDate.of(fromYear, 1, 1);
        var last = LocalDate.of(toYear, 12, 31);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    /**
     * The units to which figures of a year belong at the end of one of its months: those that existed on any day of the year
     * until then, each as it last was.
     */
    public UnitTree treeOfYear(YearMonth through) {
        return everything().during(LocalDate.of(through.getYear(), 1, 1), through.atEndOfMonth());
    }

    /** The unit as it is today, or was when it ended. */
    public Optional<Unit> find(UnitId id) {
        return tree().find(id);
    }

    /** The unit and everything below it today; empty when the tenant has no such unit. */
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
     * Adds units, existing since before any record, after those that are there.
     *
     * @param parent absent to add directly under the body
     * @return all units that exist now
     * @throws IllegalArgumentException when a code is or was taken, or the parent does not exist today
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
