package it.pdo.exchange.merge;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Mapping.CronoprogramRule;
import it.pdo.exchange.mapping.Mapping.IndicatorRule;
import it.pdo.exchange.mapping.Mapping.ItemRule;
import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.Mapping.PeopleRule;
import it.pdo.exchange.mapping.Mapping.ResourceRule;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a file covers: covered values are replaced, also by empty cells; all others stay unchanged. Words are a level's
 * code and a value, such as {@code obiettivo.weight}; for indicators {@code indicator.source}.
 *
 * @param all whether it covers everything
 * @param cells kinds of cronoprogram values covered
 * @param monthYears years whose months are covered; empty for those with values in the file
 * @param laterYears later years covered; empty for all
 */
public record MergeScope(
        boolean all, Set<String> words, Set<CellKind> cells, Set<Integer> laterYears, Set<Integer> monthYears) {

    /** The scope of a file with a complete plan. */
    public static final MergeScope EVERYTHING = new MergeScope(true, Set.of(), Set.of(), Set.of(), Set.of());

    /** Among {@link #words}: it has the rows of the cronoprogram as they stood, also those of no item. */
    private static final String ROWS = "rows";

    /** Among {@link #monthYears}: it speaks of the months of every year. */
    public static final int ALL_YEARS = 0;

    public MergeScope {
        words = Set.copyOf(words);
        cells = Set.copyOf(cells);
        laterYears = Set.copyOf(laterYears);
        monthYears = Set.copyOf(monthYears);
    }

    /** The scope of a mapping. */
    public static MergeScope of(Mapping mapping) {
        Collector collector = new Collector();
        mapping.items().forEach(collector::rule);
        if (!mapping.derivations().isEmpty()) {
            collector.words.add("indicator.derivation");
        }
        return new MergeScope(false, collector.words, collector.cells, collector.years, Set.of());
    }

    /** Whether months are covered one by one: then months missing in the file are removed. */
    boolean exact() {
        return all || !monthYears.isEmpty();
    }

    boolean covers(String level, String what) {
        return all || words.contains(level + "." + what);
    }

    boolean coversIndicators(String what) {
        return all || words.contains("indicator." + what);
    }

    /** Whether it covers one of the format's own columns in the rows of a part. */
    boolean coversColumn(String part, String code) {
        return all || words.contains(part + ".column." + code);
    }

    /** Whether it covers the rows of the cronoprogram that belong to no item, and which months are uncertain. */
    public boolean coversRows() {
        return all || words.contains(ROWS);
    }

    boolean coversPart(String part) {
        return all || words.contains(part);
    }

    /** Whether it covers a value of the plan, given the years of the file's values. */
    boolean covers(CellDraft cell, Set<Integer> years) {
        if (all) {
            return true;
        }
        if (!cells.contains(cell.kind())) {
            return false;
        }
        return switch (cell.kind()) {
            case YEAR -> laterYears.isEmpty() || laterYears.contains(cell.year());
            case MONTH, PROPOSED_MONTH, CHECKPOINT -> {
                Set<Integer> spoken = monthYears.isEmpty() ? years : monthYears;
                yield spoken.isEmpty() || spoken.contains(ALL_YEARS) || spoken.contains(cell.year());
            }
            case PREVIOUS -> true;
        };
    }

    private static final class Collector {
        final Set<String> words = new HashSet<>();
        final Set<CellKind> cells = new HashSet<>();
        final Set<Integer> years = new TreeSet<>();

        void rule(ItemRule rule) {
            List<ItemShape> shapes = new ArrayList<>(rule.groups());
            ItemShape own = rule.item();
            if (own != null) {
                shapes.add(own);
            }
            shapes.forEach(this::shape);
            rule.parts().indicators().forEach(this::indicator);
            CronoprogramRule cronoprogram = rule.parts().cronoprogram();
            if (cronoprogram != null) {
                cronoprogram(cronoprogram, shapes);
            }
            PeopleRule people = rule.parts().people();
            if (people != null) {
                words.add("people");
                people.columns().keySet().forEach(code -> words.add("people.column." + code));
            }
            ResourceRule resources = rule.parts().resources();
            if (resources != null) {
                words.add("resources");
                resources.columns().keySet().forEach(code -> words.add("resources.column." + code));
            }
            if (!rule.parts().links().isEmpty()) {
                words.add("links");
            }
            rule.items().forEach(this::rule);
        }

        private void shape(ItemShape shape) {
            String level = shape.level() + ".";
            add(shape.title().equals(shape.code()) ? null : shape.title(), level + "title");
            add(shape.standing().unit().isEmpty() ? null : shape.standing().unit(), level + "unit");
            add(shape.standing().weight(), level + "weight");
            add(shape.standing().suspended(), level + "state");
            add(shape.merge(), "links");
            shape.values().fields().keySet().forEach(field -> words.add(level + "field." + field));
            shape.values().yearly().keySet().forEach(field -> words.add(level + "field." + field));
        }

        private void indicator(IndicatorRule rule) {
            words.add("indicators");
            add(rule.measure().dimension(), "indicator.dimension");
            add(rule.measure().unitOfMeasure(), "indicator.unit-of-measure");
            add(rule.measure().target(), "indicator.target");
            add(rule.documentation().source(), "indicator.source");
            add(rule.documentation().controlMethod(), "indicator.control-method");
            add(rule.documentation().description(), "indicator.description");
            add(rule.actions(), "indicator.actions");
            add(rule.suspended(), "indicator.state");
            add(rule.weight(), "indicator.weight");
            rule.values().fields().keySet().forEach(code -> words.add("indicator.column." + code));
            rule.values().yearly().keySet().forEach(code -> words.add("indicator.column." + code));
        }

        private void cronoprogram(CronoprogramRule rule, List<ItemShape> shapes) {
            words.add(ROWS);
            cells.add(CellKind.MONTH);
            cells.add(CellKind.PROPOSED_MONTH);
            if (rule.previous() != null) {
                cells.add(CellKind.PREVIOUS);
            }
            if (!rule.checkpoints().isEmpty()) {
                cells.add(CellKind.CHECKPOINT);
            }
            if (!rule.laterYears().isEmpty()) {
                cells.add(CellKind.YEAR);
                years.addAll(rule.laterYears().keySet());
            }
            if (rule.cancelled() != null && !shapes.isEmpty()) {
                words.add(shapes.getLast().level() + ".cancelled");
            }
        }

        private void add(@Nullable Object spoken, String word) {
            if (spoken != null) {
                words.add(word);
            }
        }
    }
}
