package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.Change;
import it.pdo.history.History;
import it.pdo.tenancy.NewId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of the bound tenant. */
@Singleton
public class Units {
    /** From when a unit is taken to exist if nobody says: before any plan the product can hold. */
    public static final LocalDate BEFORE_RECORDS = LocalDate.of(1900, 1, 1);

    private final UnitRepository rows;
    private final History history;
    private final Clock clock;

    Units(UnitRepository rows, History history, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    /** The units that exist today. */
    public UnitTree tree() {
        return tree(LocalDate.now(clock));
    }

    /** The units that existed on a day. */
    public UnitTree tree(LocalDate day) {
        return new UnitTree(rows.validOn(day).stream().map(UnitRow::unit).toList());
    }

    public Optional<Unit> find(UnitId id) {
        return rows.findById(id.value()).map(UnitRow::unit);
    }

    /** The unit and everything below it today; empty when the tenant has no such unit. */
    public Set<UnitId> subtree(UnitId id) {
        return tree().subtree(id);
    }

    /**
     * Adds units, existing since before any record, after those that are there.
     *
     * @param parent absent to add directly under the body
     * @return all units that exist now
     * @throws IllegalArgumentException when a code is taken or the parent does not exist
     */
    @Transactional
    public UnitTree create(Actor actor, @Nullable UnitId parent, List<UnitDraft> drafts) {
        var tree = tree();
        if (parent != null && tree.find(parent).isEmpty()) {
            throw new IllegalArgumentException("no such unit: " + parent);
        }
        var codes = new UnitCodes(tree);
        var fresh = new ArrayList<UnitRow>();
        var position =
                parent == null ? tree.roots().size() : tree.children(parent).size();
        for (var draft : drafts) {
            collect(draft, parent == null ? null : parent.value(), position++, codes, fresh);
        }
        rows.saveAll(fresh);
        history.add(
                actor,
                fresh.stream()
                        .map(row -> new Change("unit", row.id(), "created", "", row.name()))
                        .toList());
        return tree();
    }

    private static void collect(
            UnitDraft draft, @Nullable Long parent, int position, UnitCodes codes, List<UnitRow> into) {
        var id = NewId.next();
        var code = codes.take(draft);
        into.add(new UnitRow(id, parent, draft.kind(), code, draft.name(), position, BEFORE_RECORDS, null, 1));
        var below = 0;
        for (var child : draft.units()) {
            collect(child, id, below++, codes, into);
        }
    }
}
