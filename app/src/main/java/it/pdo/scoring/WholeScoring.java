package it.pdo.scoring;

import it.pdo.scoring.PreparedPlan.Participation;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy.PeopleRules;
import it.pdo.scoring.policy.ScoringPolicy.UnitRules;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results of units, of the whole municipality and of persons, from the results of items. */
final class WholeScoring {
    private final Evaluation evaluation;
    private final UnitRules rules;

    WholeScoring(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.rules = evaluation.policy().units();
    }

    void addTo(Map<FigureId, Score> scores) {
        for (UnitMembership.MemberUnit unit : evaluation.plan().units().order()) {
            scores.put(unit.figure, unit(unit, scores));
        }
        scores.put(
                FigureId.BODY, rules.body() == Choice.BodyRollUp.MEAN_OF_UNITS ? bodyByUnits(scores) : bodyByItems());
        evaluation.plan().people().forEach((id, parts) -> scores.put(FigureId.person(id), person(parts)));
    }

    private Score unit(UnitMembership.MemberUnit unit, Map<FigureId, Score> scores) {
        return rules.rollUp() == Choice.UnitRollUp.BY_PARTS ? byParts(unit, scores) : byItems(unit, scores);
    }

    /** The shares of the format put the parts together; without shares the unit's own objectives are its result. */
    private Score byParts(UnitMembership.MemberUnit unit, Map<FigureId, Score> scores) {
        List<UnitPart> parts = new UnitParts(evaluation.plan(), rules).of(unit);
        RuleSet.Scale partScale = new RuleSet.Scale(
                rules.unitScale().cap(),
                BigDecimal.ZERO,
                List.of(),
                rules.unitScale().rounding());
        Aggregation whole = new Aggregation(Rule.UNIT_PARTS, Rule.UNIT_PARTS, Choice.Weighting.POINTS);
        for (UnitPart part : parts) {
            boolean titled = part.members().stream().allMatch(member -> member.weight() != null);
            Choice.Weighting weighting = titled ? Choice.Weighting.POINTS : rules.weighting();
            Score score = mean(part, Rule.UNIT_PART, weighting, partScale);
            scores.put(part.figure(), score);
            whole.add(part.figure(), score, part.percent().orElse(null));
        }
        return parts.isEmpty() || parts.getFirst().kind() == UnitPart.Kind.SHARE
                ? whole.score(rules.unitScale())
                : mean(parts.getFirst(), Rule.UNIT_OWN, rules.weighting(), rules.unitScale());
    }

    private Score mean(UnitPart part, Rule rule, Choice.Weighting weighting, RuleSet.Scale scale) {
        Aggregation items = new Aggregation(rule, rule, weighting);
        part.members().forEach(member -> add(items, member.item(), member.weight()));
        items.wrongPercentage().ifPresent(sum -> evaluation.wrongWeights(part.figure(), sum));
        return items.score(scale);
    }

    private Score byItems(UnitMembership.MemberUnit unit, Map<FigureId, Score> scores) {
        boolean bySubunits = rules.rollUp() == Choice.UnitRollUp.MEAN_OF_SUBUNITS && !unit.subunits.isEmpty();
        Aggregation parts = new Aggregation(
                bySubunits ? Rule.UNIT_SUBUNITS : Rule.UNIT_ITEMS,
                bySubunits ? Rule.UNIT_SUBUNITS : Rule.UNIT_ITEMS,
                bySubunits ? Choice.Weighting.NONE : rules.weighting());
        Set<PreparedItem> taken = new HashSet<>();
        if (bySubunits) {
            for (UnitMembership.MemberUnit below : unit.subunits) {
                parts.add(below.figure, scores.getOrDefault(below.figure, NONE), null);
            }
        }
        for (UnitMembership.Counted counted : unit.items) {
            if (counts(counted) && (!bySubunits || counted.direct()) && taken.add(counted.item())) {
                add(parts, counted.item(), counted.weight());
            }
        }
        if (rules.shared() == Choice.Shared.IN_EVERY_UNIT && !bySubunits) {
            evaluation.plan().units().shared().stream().filter(taken::add).forEach(item -> add(parts, item, null));
        }
        parts.wrongPercentage().ifPresent(sum -> evaluation.wrongWeights(unit.figure, sum));
        return parts.score(rules.unitScale());
    }

    private boolean counts(UnitMembership.Counted counted) {
        List<String> levels = rules.countedLevels();
        return levels.isEmpty()
                ? counted.topmost()
                : levels.contains(counted.item().input.level());
    }

    /** Counts every top item once, however many parents it has. */
    private Score bodyByItems() {
        Aggregation parts = new Aggregation(Rule.BODY_ITEMS, Rule.BODY_ITEMS, rules.weighting());
        for (PreparedItem item : evaluation.plan().items()) {
            if (countsInBody(item)) {
                add(parts, item, null);
            }
        }
        parts.wrongPercentage().ifPresent(sum -> evaluation.wrongWeights(FigureId.BODY, sum));
        return parts.score(rules.bodyScale());
    }

    /** The units without one above, and the objectives that no unit has: none is lost, and none counts twice. */
    private Score bodyByUnits(Map<FigureId, Score> scores) {
        Aggregation parts = new Aggregation(Rule.BODY_UNITS, Rule.BODY_UNITS, Choice.Weighting.NONE);
        Set<PreparedItem> inUnits = new HashSet<>();
        if (rules.shared() == Choice.Shared.IN_EVERY_UNIT
                && !evaluation.plan().units().order().isEmpty()) {
            inUnits.addAll(evaluation.plan().units().shared());
        }
        for (UnitMembership.MemberUnit unit : evaluation.plan().units().order()) {
            unit.items.forEach(counted -> inUnits.add(counted.item()));
            if (unit.input.parentId() == null) {
                parts.add(unit.figure, scores.getOrDefault(unit.figure, NONE), null);
            }
        }
        for (PreparedItem item : evaluation.plan().items()) {
            if (countsInBody(item) && !inUnits.contains(item)) {
                parts.add(item.figure, evaluation.score(item), null);
            }
        }
        return parts.score(rules.bodyScale());
    }

    private boolean countsInBody(PreparedItem item) {
        return rules.countedLevels().isEmpty()
                ? item.parent == null
                : rules.countedLevels().contains(item.input.level());
    }

    private Score person(List<Participation> participations) {
        PeopleRules people = evaluation.policy().people();
        boolean equal = people.participation() == Choice.Participation.EQUAL;
        Aggregation parts = new Aggregation(
                Rule.PERSON_EQUAL,
                Rule.PERSON_SHARES,
                equal && people.roleWeights().isEmpty() ? Choice.Weighting.NONE : Choice.Weighting.POINTS);
        for (Participation part : participations) {
            BigDecimal percent = equal ? BigDecimal.ONE : part.share().percent();
            BigDecimal factor = people.roleWeights().getOrDefault(part.share().role(), BigDecimal.ONE);
            parts.add(part.item().figure, evaluation.score(part.item()), percent.multiply(factor));
        }
        return parts.score(people.scale());
    }

    private void add(Aggregation parts, PreparedItem item, @Nullable BigDecimal weight) {
        parts.add(item.figure, evaluation.score(item), weight == null ? item.input.weight() : weight);
    }

    private static final Score NONE = new Score.NotScored(Score.Reason.NOTHING_BELOW, false, "");
}
