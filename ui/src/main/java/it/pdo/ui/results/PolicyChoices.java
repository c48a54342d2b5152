package it.pdo.ui.results;

import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.ScoringPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The choices inside a policy, found by walking its records, so that a choice the engine learns shows itself here
 * without anybody remembering to add it.
 */
final class PolicyChoices {

    /** Which part of the policy a choice belongs to. */
    sealed interface Part {
        /** The rules that hold wherever a level has none of its own. */
        record Everywhere() implements Part {}

        /** The rules of one level. */
        record OfLevel(String level) implements Part {}

        /** How units and the body are put together. */
        record Units() implements Part {}

        /** How persons' results are. */
        record People() implements Part {}
    }

    /**
     * A choice at its place.
     *
     * @param path names of the record components that lead to it, such as {@code rules.shortfall.lateDate}
     */
    record Place(Part part, String path, Choice chosen) {

        /** Everything that could be chosen here, in the engine's order. */
        List<Choice> options() {
            return List.of(chosen.getClass().getEnumConstants());
        }

        /** What tells the place apart from the others of the policy. */
        String key() {
            return part + "/" + path;
        }
    }

    private PolicyChoices() {}

    /** All choices of a policy, in its own order. */
    static List<Place> of(ScoringPolicy policy) {
        List<Place> places = new ArrayList<>();
        collect(policy.body(), new Part.Everywhere(), "", places);
        policy.levels().forEach((level, rules) -> collect(rules, new Part.OfLevel(level), "", places));
        collect(policy.units(), new Part.Units(), "", places);
        collect(policy.people(), new Part.People(), "", places);
        return places;
    }

    /** The same policy with another choice at a place. */
    static ScoringPolicy with(ScoringPolicy policy, Place place, Choice other) {
        String path = place.path();
        return switch (place.part()) {
            case Part.Everywhere _ -> copy(policy, body -> replace(body, path, other), levels -> levels, null, null);
            case Part.OfLevel(var level) ->
                copy(policy, body -> body, levels -> replaced(levels, level, path, other), null, null);
            case Part.Units _ ->
                copy(policy, body -> body, levels -> levels, replace(policy.units(), path, other), null);
            case Part.People _ ->
                copy(policy, body -> body, levels -> levels, null, replace(policy.people(), path, other));
        };
    }

    private static SortedMap<String, LevelRules> replaced(
            SortedMap<String, LevelRules> levels, String level, String path, Choice other) {
        SortedMap<String, LevelRules> changed = new TreeMap<>(levels);
        changed.computeIfPresent(level, (_, rules) -> replace(rules, path, other));
        return changed;
    }

    private static ScoringPolicy copy(
            ScoringPolicy policy,
            UnaryOperator<LevelRules> body,
            UnaryOperator<SortedMap<String, LevelRules>> levels,
            ScoringPolicy.@Nullable UnitRules units,
            ScoringPolicy.@Nullable PeopleRules people) {
        return new ScoringPolicy(
                policy.code(),
                policy.version(),
                policy.nameIt(),
                policy.nameEn(),
                policy.checkpoints(),
                body.apply(policy.body()),
                levels.apply(policy.levels()),
                policy.indicators(),
                units == null ? policy.units() : units,
                people == null ? policy.people() : people);
    }

    private static void collect(Record rules, Part part, String above, List<Place> places) {
        for (RecordComponent component : rules.getClass().getRecordComponents()) {
            String path = above.isEmpty() ? component.getName() : above + "." + component.getName();
            switch (read(rules, component)) {
                case Choice choice -> places.add(new Place(part, path, choice));
                case Record inner -> collect(inner, part, path, places);
                default -> {
                    // Numbers, lists and roundings are shown, not chosen from.
                }
            }
        }
    }

    private static <R extends Record> R replace(R rules, String path, Choice other) {
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
