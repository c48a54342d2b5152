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
 * All that a municipality decides about results, as one immutable value attached to a plan's year.
 *
 * @param code stable, such as {@code milano-2021}
 * @param version from 1; a published version never changes
 * @param names in Italian and English
 * @param checkpoints the months at whose end results are judged
 * @param items how results of items and indicators are computed
 * @param units how results of units and of the whole municipality are computed
 * @param people how results of persons are computed
 */
public record ScoringPolicy(
        String code,
        int version,
        Names names,
        SortedSet<Month> checkpoints,
        ItemRules items,
        UnitRules units,
        PeopleRules people) {

    public ScoringPolicy {
        if (code.isBlank() || version < 1) {
            throw new IllegalArgumentException("a policy has a code and a version from 1");
        }
        checkpoints = Collections.unmodifiableSortedSet(new TreeSet<>(checkpoints));
    }

    /** The rules of a level: its own, or the general ones. */
    public LevelRules level(String level) {
        return items.level(level);
    }

    /** The rules of an indicator: by its id, by its name, or those of its level. */
    public RuleSet indicator(String id, String name, String level) {
        return items.indicator(id, name, level);
    }

    /** A copy with another version. */
    public ScoringPolicy withVersion(int other) {
        return new ScoringPolicy(code, other, names, checkpoints, items, units, people);
    }

    /** A copy judged at the end of other months. */
    public ScoringPolicy withCheckpoints(SortedSet<Month> other) {
        return new ScoringPolicy(code, version, names, other, items, units, people);
    }

    /** A copy with other rules of items and indicators. */
    public ScoringPolicy withItems(ItemRules other) {
        return new ScoringPolicy(code, version, names, checkpoints, other, units, people);
    }

    /** A copy with other rules of units. */
    public ScoringPolicy withUnits(UnitRules other) {
        return new ScoringPolicy(code, version, names, checkpoints, items, other, people);
    }

    /** A copy with other rules of persons. */
    public ScoringPolicy withPeople(PeopleRules other) {
        return new ScoringPolicy(code, version, names, checkpoints, items, units, other);
    }

    /** The name in a language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("it") ? names.it() : names.en();
    }

    /** The name of a policy in Italian and in English. */
    public record Names(String it, String en) {}

    /**
     * The rules of items and indicators.
     *
     * @param general the rules of levels without their own
     * @param levels level code → rules
     * @param indicators rule sets of single indicators, by their id or by their name (letter case does not matter: two that
     *     differ in it alone are refused)
     */
    public record ItemRules(
            LevelRules general, SortedMap<String, LevelRules> levels, SortedMap<String, RuleSet> indicators) {
        public ItemRules {
            levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
            SortedMap<String, RuleSet> byKey = new TreeMap<>();
            indicators.forEach((name, rules) -> {
                if (byKey.put(key(name), rules) != null) {
                    throw new IllegalArgumentException("two rule sets for the indicator " + name);
                }
            });
            indicators = Collections.unmodifiableSortedMap(byKey);
        }

        /** The rules of a level: its own, or the general ones. */
        public LevelRules level(String level) {
            return levels.getOrDefault(level, general);
        }

        /** The rules of an indicator: by its id, by its name, or those of its level. */
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

        /** A copy with other general rules. */
        public ItemRules withGeneral(LevelRules other) {
            return new ItemRules(other, levels, indicators);
        }

        /** A copy with rules for an indicator, instead of those it has under the same name. */
        public ItemRules withIndicator(String name, RuleSet rules) {
            SortedMap<String, RuleSet> other = new TreeMap<>(indicators);
            other.put(key(name), rules);
            return new ItemRules(general, levels, other);
        }

        /** A copy in which an indicator follows the rules of its level. */
        public ItemRules withoutIndicator(String name) {
            SortedMap<String, RuleSet> other = new TreeMap<>(indicators);
            other.remove(key(name));
            return new ItemRules(general, levels, other);
        }

        /** What makes names of indicators the same: neither letter case nor spaces around them count. */
        public static String key(String text) {
            return text.strip().toLowerCase(Locale.ITALIAN);
        }
    }

    /**
     * The rules of units and of the whole municipality.
     *
     * @param rollUp what a unit's result is made of
     * @param shared how shared objectives count in units
     * @param weighting what the weights of items mean within a unit and the municipality
     * @param countedLevels the levels whose items count in units; empty for the topmost item of each unit
     * @param unitScale how the mean becomes a unit's result
     * @param body what the municipality's result is made of
     * @param bodyScale how the mean becomes the municipality's result
     */
    public record UnitRules(
            Choice.UnitRollUp rollUp,
            Choice.Shared shared,
            Choice.Weighting weighting,
            List<String> countedLevels,
            RuleSet.Scale unitScale,
            Choice.BodyRollUp body,
            RuleSet.Scale bodyScale) {
        public UnitRules {
            countedLevels = List.copyOf(countedLevels);
        }

        /** Rules without thresholds and bands, with the municipality's result made of its objectives. */
        public UnitRules(
                Choice.UnitRollUp rollUp,
                Choice.Shared shared,
                Choice.Weighting weighting,
                List<String> countedLevels,
                Rounding unitRounding,
                Rounding bodyRounding) {
            this(
                    rollUp,
                    shared,
                    weighting,
                    countedLevels,
                    RuleSet.Scale.rounded(unitRounding),
                    Choice.BodyRollUp.OBJECTIVES,
                    RuleSet.Scale.rounded(bodyRounding));
        }

        /** A copy with another cap for units and for the municipality. */
        public UnitRules withCap(BigDecimal cap) {
            return new UnitRules(
                    rollUp, shared, weighting, countedLevels, unitScale.withCap(cap), body, bodyScale.withCap(cap));
        }

        /** The rounding of a unit's result. */
        public Rounding unitRounding() {
            return unitScale.rounding();
        }

        /** The rounding of the municipality's result. */
        public Rounding bodyRounding() {
            return bodyScale.rounding();
        }
    }

    /**
     * The rules of persons.
     *
     * @param participation how the percentage of participation counts
     * @param roleWeights role → factor of its participation; absent roles have factor 1
     * @param scale how the mean becomes a person's result
     */
    public record PeopleRules(
            Choice.Participation participation, Map<String, BigDecimal> roleWeights, RuleSet.Scale scale) {
        public PeopleRules {
            roleWeights = Collections.unmodifiableSortedMap(new TreeMap<>(roleWeights));
        }

        /** Rules without a threshold and bands. */
        public PeopleRules(Choice.Participation participation, Map<String, BigDecimal> roleWeights, Rounding rounding) {
            this(participation, roleWeights, RuleSet.Scale.rounded(rounding));
        }

        /** A copy with another cap. */
        public PeopleRules withCap(BigDecimal cap) {
            return new PeopleRules(participation, roleWeights, scale.withCap(cap));
        }

        /** The rounding of a person's result. */
        public Rounding rounding() {
            return scale.rounding();
        }
    }
}
