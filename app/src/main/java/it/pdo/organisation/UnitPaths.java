package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds units by the names a plan calls them with, outer first, and adds the missing ones. */
@Singleton
public class UnitPaths {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String UNKNOWN_KIND = "unità";

    private final Units units;

    UnitPaths(Units units) {
        this.units = units;
    }

    /** The unit of each path; names are compared without regard to case and spaces, empty paths are left out. */
    @Transactional
    public Map<List<String>, UnitId> ensure(Actor actor, Collection<List<String>> paths) {
        var known = new Known(units.tree());
        var found = new HashMap<List<String>, UnitId>();
        for (var path : paths) {
            if (!path.isEmpty() && !found.containsKey(path)) {
                found.put(path, walk(actor, path, known));
            }
        }
        return found;
    }

    private UnitId walk(Actor actor, List<String> path, Known known) {
        UnitId at = null;
        for (var depth = 0; depth < path.size(); depth++) {
            var name = path.get(depth);
            var next = known.find(at, name);
            if (next.isEmpty()) {
                var kind = known.kinds.getOrDefault(depth, UNKNOWN_KIND);
                var parent = at;
                known = new Known(units.create(actor, parent, List.of(new UnitDraft(kind, "", name, List.of()))));
                next = known.find(parent, name);
            }
            at = next.orElseThrow();
        }
        if (at == null) {
            throw new IllegalArgumentException("a path names at least one unit");
        }
        return at;
    }

    private static String key(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ITALIAN);
    }

    private record Step(@Nullable UnitId parent, String name) {}

    private static final class Known {
        private final Map<Step, UnitId> byStep = new HashMap<>();
        private final Map<Integer, String> kinds = new HashMap<>();

        Known(UnitTree tree) {
            for (var unit : tree.all()) {
                byStep.putIfAbsent(new Step(unit.parent(), key(unit.name())), unit.id());
                kinds.putIfAbsent(tree.path(unit.id()).size() - 1, unit.kind());
            }
        }

        Optional<UnitId> find(@Nullable UnitId parent, String name) {
            return Optional.ofNullable(byStep.get(new Step(parent, key(name))));
        }
    }
}
