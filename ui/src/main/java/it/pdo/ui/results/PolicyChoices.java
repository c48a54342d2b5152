package it.pdo.ui.results;

import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The decisions inside a policy, found by walking its records, so that a choice the engine learns shows itself here
 * without anybody remembering to add it.
 */
final class PolicyChoices {

    /** Which part of the policy a decision belongs to. */
    sealed interface Part {
        /** The rules that hold wherever a level or an indicator has none of its own. */
        record Everywhere() implements Part {}

        /** The rules of one level. */
        record OfLevel(String level) implements Part {}

        /** The rules of the indicators with one name; {@code level} is where they begin from. */
        record OfIndicator(String name, String level) implements Part {}

        /** How units and the body are put together. */
        record Units() implements Part {}

        /** How persons' results are. */
        record People() implements Part {}
    }

    /**
     * A decision at its place.
     *
     * @param path names of the record components that lead to it, such as {@code rules.shortfall.dates.lateDate}
     * @param chosen a {@link Choice}, a {@link Rounding}, a number or a {@link PolicyList}
     */
    record Place(Part part, String path, Object chosen) {

        /** Everything that could be chosen here, in the engine's order; nothing for a number or a list, which are typed. */
        List<Object> options() {
            return switch (chosen) {
                case Choice choice -> List.of((Object[]) choice.getClass().getEnumConstants());
                case Rounding rounding -> roundings(rounding);
                default -> List.of();
            };
        }

        private static List<Object> roundings(Rounding chosen) {
            List<Object> options = new ArrayList<>(ROUNDINGS);
            if (!options.contains(chosen)) {
                options.addFirst(chosen);
            }
            return options;
        }

        /** The last name of the path. */
        String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        /** What tells the place apart from the others of the policy. */
        String key() {
            return part + "/" + path;
        }
    }

    private static final List<Object> ROUNDINGS = List.of(
            new Rounding(Rounding.Mode.TRUNCATE, 0),
            new Rounding(Rounding.Mode.TRUNCATE, 1),
            new Rounding(Rounding.Mode.TRUNCATE, 2),
            new Rounding(Rounding.Mode.HALF_UP, 0),
            new Rounding(Rounding.Mode.HALF_UP, 1),
            new Rounding(Rounding.Mode.HALF_UP, 2),
            new Rounding(Rounding.Mode.HALF_EVEN, 2),
            new Rounding(Rounding.Mode.UP, 2),
            Rounding.NONE);

    private static final String RULES = "rules.";
    private static final String CAP = "rules.scale.cap";
    private static final String CHECKPOINTS = "checkpoints";

    private PolicyChoices() {}

    /** All decisions of a policy, in its own order. */
    static List<Place> of(ScoringPolicy policy) {
        List<Place> places = new ArrayList<>();
        parts(policy).forEach(part -> places.addAll(in(policy, part)));
        return places;
    }

    /** The parts of which a policy says something of its own. */
    static List<Part> parts(ScoringPolicy policy) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Everywhere());
        policy.items().levels().keySet().forEach(level -> parts.add(new Part.OfLevel(level)));
        policy.items().indicators().keySet().forEach(name -> parts.add(new Part.OfIndicator(name, "")));
        parts.add(new Part.Units());
        parts.add(new Part.People());
        return parts;
    }

    /** The decisions that hold in a part: its own, or those of everywhere where it has none yet. */
    static List<Place> in(ScoringPolicy policy, Part part) {
        List<Place> places = new ArrayList<>();
        if (part instanceof Part.Everywhere) {
            places.add(new Place(part, CHECKPOINTS, new PolicyList.Checkpoints(policy.checkpoints())));
        }
        collect(rules(policy, part), part, "", places);
        return places;
    }

    private static Record rules(ScoringPolicy policy, Part part) {
        return switch (part) {
            case Part.Everywhere _ -> policy.items().general();
            case Part.OfLevel(var level) -> policy.level(level);
            case Part.OfIndicator(var name, var level) -> policy.indicator(name, name, level);
            case Part.Units _ -> policy.units();
            case Part.People _ -> policy.people();
        };
    }

    /** The same policy with something else at a place; a part that had no rules of its own gets them. */
    static ScoringPolicy with(ScoringPolicy policy, Place place, Object chosen) {
        if (chosen instanceof PolicyList.Checkpoints(var months)) {
            return policy.withCheckpoints(months);
        }
        Object other = chosen instanceof PolicyList list ? list.kept() : chosen;
        String path = place.path();
        return switch (place.part()) {
            case Part.Everywhere _ -> everywhere(policy, path, other);
            case Part.OfLevel(var level) ->
                levels(policy, levels -> put(levels, level, replace(policy.level(level), path, other)));
            case Part.OfIndicator(var name, var level) ->
                policy.withItems(
                        policy.items().withIndicator(name, replace(policy.indicator(name, name, level), path, other)));
            case Part.Units _ -> policy.withUnits(replace(policy.units(), path, other));
            case Part.People _ -> policy.withPeople(replace(policy.people(), path, other));
        };
    }

    /** A level or an indicator that decided as everywhere goes on deciding as everywhere: only what differs is its own. */
    private static ScoringPolicy everywhere(ScoringPolicy policy, String path, Object other) {
        SortedMap<String, LevelRules> levels = new TreeMap<>(policy.items().levels());
        levels.replaceAll(
                (_, rules) -> isInherited(policy.items().general(), rules, path) ? replace(rules, path, other) : rules);
        SortedMap<String, RuleSet> indicators = new TreeMap<>(policy.items().indicators());
        if (path.startsWith(RULES)) {
            String inside = path.substring(RULES.length());
            indicators.replaceAll(
                    (_, rules) -> isInherited(policy.items().general().rules(), rules, inside)
                            ? replace(rules, inside, other)
                            : rules);
        }
        ScoringPolicy changed = policy.withItems(
                new ScoringPolicy.ItemRules(replace(policy.items().general(), path, other), levels, indicators));
        return path.equals(CAP)
                ? capped(changed, policy.items().general().rules().scale().cap(), (BigDecimal) other)
                : changed;
    }

    /** What stands above indicators and had their cap goes on having it, as in a policy's file that names no other. */
    private static ScoringPolicy capped(ScoringPolicy policy, BigDecimal before, BigDecimal cap) {
        ScoringPolicy.ItemRules items = policy.items();
        SortedMap<String, LevelRules> levels = new TreeMap<>(items.levels());
        levels.replaceAll((_, level) -> level.withScale(
                follow(level.scale(), before, level.rules().scale().cap())));
        LevelRules general = items.general().withScale(follow(items.general().scale(), before, cap));
        ScoringPolicy.UnitRules units = policy.units();
        ScoringPolicy.PeopleRules people = policy.people();
        return policy.withItems(new ScoringPolicy.ItemRules(general, levels, items.indicators()))
                .withUnits(new ScoringPolicy.UnitRules(
                        units.rollUp(),
                        units.shared(),
                        units.weighting(),
                        units.countedLevels(),
                        follow(units.unitScale(), before, cap),
                        units.body(),
                        follow(units.bodyScale(), before, cap)))
                .withPeople(new ScoringPolicy.PeopleRules(
                        people.participation(), people.roleWeights(), follow(people.scale(), before, cap)));
    }

    private static RuleSet.Scale follow(RuleSet.Scale scale, BigDecimal before, BigDecimal cap) {
        return scale.cap().compareTo(before) == 0 ? scale.withCap(cap) : scale;
    }

    private static boolean isInherited(Record general, Record own, String path) {
        return at(general, path).equals(at(own, path));
    }

    private static Object at(Record rules, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        for (RecordComponent component : rules.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                Object value = read(rules, component);
                return dot < 0 ? value : at((Record) value, path.substring(dot + 1));
            }
        }
        throw new IllegalArgumentException("no " + path);
    }

    /** The same policy without the own rules of a level or an indicator, which then follow those of everywhere. */
    static ScoringPolicy without(ScoringPolicy policy, Part part) {
        return switch (part) {
            case Part.OfLevel(var level) ->
                levels(policy, levels -> {
                    levels.remove(level);
                    return levels;
                });
            case Part.OfIndicator(var name, var _) ->
                policy.withItems(policy.items().withoutIndicator(name));
            case Part.Everywhere _, Part.Units _, Part.People _ -> policy;
        };
    }

    private static <V> SortedMap<String, V> put(SortedMap<String, V> map, String key, V value) {
        map.put(key, value);
        return map;
    }

    private static ScoringPolicy levels(ScoringPolicy policy, UnaryOperator<SortedMap<String, LevelRules>> change) {
        ScoringPolicy.ItemRules items = policy.items();
        return policy.withItems(new ScoringPolicy.ItemRules(
                items.general(), change.apply(new TreeMap<>(items.levels())), items.indicators()));
    }

    private static void collect(Record rules, Part part, String above, List<Place> places) {
        for (RecordComponent component : rules.getClass().getRecordComponents()) {
            String path = above.isEmpty() ? component.getName() : above + "." + component.getName();
            switch (read(rules, component)) {
                case Choice choice -> places.add(new Place(part, path, choice));
                case Rounding rounding -> places.add(new Place(part, path, rounding));
                case BigDecimal number -> places.add(new Place(part, path, number));
                case Record inner -> collect(inner, part, path, places);
                case List<?> list -> places.add(new Place(part, path, list(component, list)));
                case Map<?, ?> roles -> places.add(new Place(part, path, roles(roles)));
                case Object unknown ->
                    throw new IllegalStateException("no way to show " + component + ": " + unknown.getClass());
            }
        }
    }

    private static PolicyList list(RecordComponent component, List<?> list) {
        boolean stair = component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] == Band.class;
        return stair
                ? new PolicyList.Stair(list.stream().map(Band.class::cast).toList())
                : new PolicyList.Levels(list.stream().map(String.class::cast).toList());
    }

    private static PolicyList roles(Map<?, ?> weights) {
        SortedMap<String, BigDecimal> roles = new TreeMap<>();
        weights.forEach((role, weight) -> roles.put((String) role, (BigDecimal) weight));
        return new PolicyList.Roles(roles);
    }

    private static <R extends Record> R replace(R rules, String path, Object other) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = rules.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = read(rules, components[i]);
            if (components[i].getName().equals(name)) {
                value = dot < 0 ? other : replace((Record) value, path.substring(dot + 1), other);
            }
            values[i] = value;
        }
        try {
            @SuppressWarnings("unchecked") // the class of a record is the class of what its constructor makes
            R changed = (R) rules.getClass().getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static Object read(Record rules, RecordComponent component) {
        try {
            return component.getAccessor().invoke(rules);
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
