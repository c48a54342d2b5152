package it.pdo.scoring;

import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** One evaluation of a plan. Used once, by one thread; the result is the sheet. */
final class Evaluation {
    private final PreparedPlan plan;
    private final ScoringPolicy policy;
    private final Score[] items;
    private final Score[] indicators;
    private final IndicatorScoring scoring;
    private final ItemScoring composing;
    private final Map<FigureId, BigDecimal> wrongWeights = new LinkedHashMap<>();
    private final Map<FigureId, Score> derived = new LinkedHashMap<>();
    private final JudgedIndicators judged;

    Evaluation(PreparedPlan plan, ScoringPolicy policy) {
        this.plan = plan;
        this.policy = policy;
        this.items = new Score[plan.items().size()];
        this.indicators = new Score[plan.indicators().size()];
        this.judged = new JudgedIndicators(plan, policy);
        this.composing = new ItemScoring(this);
        this.scoring = new IndicatorScoring(this);
    }

    ScoreSheet run() {
        for (int node : plan.order()) {
            if (node < items.length) {
                PreparedItem item = plan.items().get(node);
                items[node] = item.cycle.isEmpty() ? composing.score(item) : cycle(item.cycle);
            } else {
                int index = node - items.length;
                PreparedIndicator indicator = plan.indicators().get(index);
                indicators[index] = indicator.cycle.isEmpty() ? scoring.score(indicator) : cycle(indicator.cycle);
            }
        }
        Map<FigureId, Score> scores = LinkedHashMap.newLinkedHashMap(items.length + indicators.length + 64);
        for (PreparedItem item : plan.items()) {
            for (PreparedIndicator indicator : item.indicators) {
                scores.put(indicator.figure, indicators[indicator.index]);
            }
            scores.put(item.figure, items[item.index]);
        }
        new WholeScoring(this).addTo(scores);
        return new ScoreSheet(header(), plan, policy, scores, wrongWeights, derived, judged);
    }

    PreparedPlan plan() {
        return plan;
    }

    ScoringPolicy policy() {
        return policy;
    }

    LevelRules rules(PreparedItem item) {
        return policy.level(item.input.level());
    }

    RuleSet rules(PreparedIndicator indicator) {
        return policy.indicator(indicator.input.id(), indicator.input.name(), indicator.item.input.level());
    }

    Score score(PreparedItem item) {
        return items[item.index];
    }

    Score score(PreparedIndicator indicator) {
        return indicators[indicator.index];
    }

    JudgedIndicators judged() {
        return judged;
    }

    /** Whether an indicator whose reading is missing was due at the month of the sheet. */
    boolean isDue(PreparedIndicator indicator, RuleSet rules) {
        return rules.pace() != Choice.Pace.NONE || !plan.input().at().isBefore(dueFrom(indicator, rules));
    }

    /** The reached value of an indicator as a number, for formulas that refer to it. */
    Score reached(PreparedIndicator indicator) {
        return indicator.cycle.isEmpty() ? scoring.reached(indicator, rules(indicator)) : cycle(indicator.cycle);
    }

    /** The month from which a reading is due under a policy without a pace. */
    YearMonth dueFrom(PreparedIndicator indicator, RuleSet rules) {
        return judged.dueFrom(indicator, rules);
    }

    /**
     * Records percent weights below a figure that do not sum to 100: the mean is computed all the same, with a warning
     * on the sheet.
     */
    void wrongWeights(FigureId figure, BigDecimal sum) {
        wrongWeights.put(figure, sum);
    }

    /** Records the value of a derived indicator, before comparison with a target. */
    void derived(FigureId indicator, Score value) {
        derived.put(indicator, value);
    }

    ItemScoring composing() {
        return composing;
    }

    private SheetHeader header() {
        ScoreInput input = plan.input();
        return new SheetHeader(
                input.planCode(),
                input.year(),
                input.at(),
                policy.code(),
                policy.version(),
                input.formatVersion(),
                Scoring.ENGINE_VERSION);
    }

    private static Score cycle(String path) {
        return new NotScored(Reason.CYCLE, true, path);
    }
}
