package it.pdo.scoring.policy;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a body decides about results, as one immutable value attached to a plan's year.
 *
 * @param code stable, such as {@code milano-2021}
 * @param version from 1; a policy that scored something is never changed, a new version is written
 * @param nameIt what people call it in Italian
 * @param nameEn and in English
 * @param checkpoints the months at whose end the body judges
 * @param body the rules of every level that has none of its own
 * @param levels level code → rules
 * @param indicators rule sets of single indicators, by their id or by their name (letter case does not matter)
 * @param units how units and the body are put together
 * @param people how persons' results are
 */
public record ScoringPolicy(
        String code,
        int version,
        String nameIt,
        String nameEn,
        SortedSet<Month> checkpoints,
        LevelRules body,
        SortedMap<String, LevelRules> levels,
        SortedMap<String, RuleSet> indicators,
        UnitRules units,
        PeopleRules people) {

    public ScoringPolicy {
        if (code.isBlank() || version < 1) {
            throw new IllegalArgumentException("a policy has a code and a version from 1");
        }
        checkpoints = Collections.unmodifiableSortedSet(new TreeSet<>(checkpoints));
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        SortedMap<String, RuleSet> byKey = new TreeMap<>();
        indicators.forEach((name, rules) -> byKey.put(key(name), rules));
        indicators = Collections.unmodifiableSortedMap(byKey);
    }

    /** The rules of a level: its own, or the body's. */
    public LevelRules level(String level) {
        return levels.getOrDefault(level, body);
    }

    /** The rules of an indicator: its own by id, by name, or those of the level. */
    public RuleSet indicator(String id, String name, String level) {
        if (!indicators.isEmpty()) {
            RuleSet own = indicators.get(key(id));
            if (own == null) {
                own = indicators.get(key(name));
            }
            if (own != null) {
                return own;
            }
        }
        return level(level).rules();
    }

    /** The same policy as another version. */
    public ScoringPolicy withVersion(int other) {
        return new ScoringPolicy(code, other, nameIt, nameEn, checkpoints, body, levels, indicators, units, people);
    }

    /** The name in a language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("it") ? nameIt : nameEn;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ITALIAN);
    }

    /**
     * Units and body.
     *
     * @param rollUp what makes a unit's result
     * @param shared what shared objectives do to units
     * @param weighting what the weights of items are inside a unit and the body
     * @param countedLevels the levels whose items count in units; empty for the topmost item of each unit
     * @param unitRounding of a unit's result
     * @param bodyRounding of the body's result
     */
    public record UnitRules(
            Choice.UnitRollUp rollUp,
            Choice.Shared shared,
            Choice.Weighting weighting,
            List<String> countedLevels,
            Rounding unitRounding,
            Rounding bodyRounding) {
        public UnitRules {
            countedLevels = List.copyOf(countedLevels);
        }
    }

    /**
     * Persons.
     *
     * @param participation how % of participation weighs
     * @param roleWeights role → factor of its participation; a role that is not here weighs 1
     * @param rounding of a person's result
     */
    public record PeopleRules(
            Choice.Participation participation, Map<String, BigDecimal> roleWeights, Rounding rounding) {
        public PeopleRules {
            roleWeights = Collections.unmodifiableSortedMap(new TreeMap<>(roleWeights));
        }
    }
}
