package it.pdo.planning;

import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The levels of a plan whose items are phases: each has a row of the cronoprogram, also when nothing is planned yet. By
 * the format these are the levels with a cronoprogram under a level with rows of its own, and the innermost levels with
 * one. At a level where the row is optional (an objective whose phases have their own), an item has a row when
 * something is planned for it.
 */
public final class CronoprogramLevels {
    private final Set<String> phases;

    private CronoprogramLevels(Set<String> phases) {
        this.phases = Set.copyOf(phases);
    }

    /** The levels by the format; without a format, the levels of items with planned values. */
    public static CronoprogramLevels of(Optional<PlanFormat> format, PlanTree tree) {
        return format.map(CronoprogramLevels::of)
                .orElseGet(() -> new CronoprogramLevels(tree.items().stream()
                        .filter(item -> !tree.cells(item.id()).isEmpty())
                        .map(Item::level)
                        .collect(Collectors.toSet())));
    }

    /** The given levels, for a plan without a format. */
    public static CronoprogramLevels of(Set<String> levels) {
        return new CronoprogramLevels(levels);
    }

    /** The levels by the format. */
    public static CronoprogramLevels of(PlanFormat format) {
        return new CronoprogramLevels(format.levels().stream()
                .filter(level -> level.carries().contains(Part.CRONOPROGRAM))
                .filter(level -> anyAbove(level, format, CronoprogramLevels::carriesRows)
                        || format.levels().stream()
                                .filter(other -> other.carries().contains(Part.CRONOPROGRAM))
                                .noneMatch(other -> anyAbove(other, format, level::equals)))
                .map(Level::code)
                .collect(Collectors.toSet()));
    }

    /** Whether every item of the level has a row. */
    public boolean contains(String level) {
        return phases.contains(level);
    }

    private static boolean carriesRows(Level level) {
        return level.carries().contains(Part.CRONOPROGRAM) || level.carries().contains(Part.INDICATORS);
    }

    private static boolean anyAbove(Level level, PlanFormat format, Predicate<Level> wanted) {
        return anyAbove(level, format, wanted, new HashSet<>());
    }

    /** A level may be its own ancestor: each level is visited once. */
    private static boolean anyAbove(Level level, PlanFormat format, Predicate<Level> wanted, Set<String> asked) {
        return level.parents().stream()
                .filter(parent -> !parent.equals(level.code()) && asked.add(parent))
                .flatMap(parent -> format.level(parent).stream())
                .anyMatch(parent -> wanted.test(parent) || anyAbove(parent, format, wanted, asked));
    }
}
