package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.shared.Languages;
import it.pdo.shared.MessageCatalog;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds units by the names a plan calls them with, outer first, and adds the missing ones. */
@Singleton
public class UnitPaths {
    private static final String UNKNOWN_KIND =
            MessageCatalog.beside(UnitPaths.class).text(Languages.OF_PLANS, "unit.kind.unknown");

    private final Units units;

    UnitPaths(Units units) {
        this.units = units;
    }

    /**
     * The unit of each path; names are compared without regard to case and spaces, empty paths are left out. Units are looked
     * for as a plan of these years asks for them, so that a past plan finds those that have ended since.
     */
    @Transactional
    public Map<List<String>, UnitId> ensure(Actor actor, Collection<List<String>> paths, int fromYear, int toYear) {
        var day = units.dayOf(fromYear, toYear);
        var known = new Known(units.tree(day), day);
        var found = new HashMap<List<String>, UnitId>();
        for (var path : paths) {
            if (!path.isEmpty() && !found.containsKey(path)) {
                found.put(path, find(actor, path, known));
            }
        }
        return found;
    }

    private UnitId find(Actor actor, List<String> path, Known known) {
        UnitId parent = null;
        for (var depth = 0; depth < path.size() - 1; depth++) {
            parent = step(actor, parent, depth, path.get(depth), known);
        }
        return step(actor, parent, path.size() - 1, path.getLast(), known);
    }

    private UnitId step(Actor actor, @Nullable UnitId parent, int depth, String name, Known known) {
        return known.find(parent, name).orElseGet(() -> {
            var draft = new UnitDraft(known.kind(depth), "", name, List.of());
            units.create(actor, parent, List.of(draft), units.tree(known.day));
            known.read(units.tree(known.day));
            return known.find(parent, name).orElseThrow();
        });
    }

    private record Step(@Nullable UnitId parent, String name) {}

    /** What exists, by name; read again after every unit that is added, so that no path sees an older state. */
    private static final class Known {
        private final Map<Step, UnitId> byStep = new HashMap<>();
        private final Map<Integer, String> kinds = new HashMap<>();
        private final LocalDate day;

        Known(UnitTree tree, LocalDate day) {
            this.day = day;
            read(tree);
        }

        void read(UnitTree tree) {
            for (var unit : tree.all()) {
                byStep.putIfAbsent(new Step(unit.parent(), Unit.nameKey(unit.name())), unit.id());
                kinds.putIfAbsent(tree.path(unit.id()).size() - 1, unit.kind());
            }
        }

        Optional<UnitId> find(@Nullable UnitId parent, String name) {
            return Optional.ofNullable(byStep.get(new Step(parent, Unit.nameKey(name))));
        }

        String kind(int depth) {
            return kinds.getOrDefault(depth, UNKNOWN_KIND);
        }
    }
}
