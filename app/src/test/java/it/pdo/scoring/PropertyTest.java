package it.pdo.scoring;

import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.message.NumberText;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.simulation.Simulation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of any plan, over seeded random ones. */
class PropertyTest {
    private static final int PLANS = Integer.getInteger("pdo.plans", 120);
    private static final List<ScoringPolicy> POLICIES = List.of(
            DefaultPolicy.POLICY,
            Plans.with(Rules.set("cap: 130", "threshold: 20", "rounding: {mode: none}", "above-maximum: linear")),
            Plans.with(Rules.set(
                    "bands: [{from: 0, result: 0}, {from: 50, result: 60}, {from: 90, result: 100}]",
                    "missing: zero",
                    "not-due: full",
                    "above-maximum: proportional",
                    "missed-exact: distance")));

    @Test
    void figures_ofAnyPlan_areBetweenZeroAndTheCap() {
        int scored = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            for (ScoringPolicy policy : POLICIES) {
                for (Score score :
                        Scoring.score(RandomPlans.plan(seed), policy).scores().values()) {
                    if (score instanceof Score.Scored figure) {
                        scored++;
                        assertThat(figure.points())
                                .isBetween(
                                        BigDecimal.ZERO,
                                        policy.items().general().rules().scale().cap());
                    }
                }
            }
        }
        assertThat(scored).isGreaterThan(PLANS * 16);
    }

    @Test
    void explanation_ofEveryFigure_evaluatesToIt() throws BaseException {
        int opened = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            ScoreSheet sheet = Scoring.score(RandomPlans.plan(seed), POLICIES.get(seed % POLICIES.size()));
            for (Map.Entry<FigureId, Score> entry : sheet.scores().entrySet()) {
                if (entry.getValue() instanceof Score.Scored scored) {
                    Explanation explanation =
                            sheet.explain(entry.getKey(), seed % 2 == 0 ? Locale.ITALIAN : Locale.ENGLISH);
                    assertThat(evaluate(explanation.computation().expression()))
                            .as(explanation.text())
                            .isEqualByComparingTo(scored.points());
                    opened += checkSteps(explanation.children());
                } else {
                    assertThat(sheet.explain(entry.getKey(), Locale.ITALIAN)
                                    .notes()
                                    .next())
                            .isNotBlank();
                }
            }
        }
        assertThat(opened).isGreaterThan(PLANS * 8);
    }

    private static int checkSteps(List<Explanation> steps) throws BaseException {
        int opened = 0;
        for (Explanation step : steps) {
            if (!step.computation().expression().isEmpty()) {
                String shown = NumberText.of(evaluate(step.computation().expression()), Locale.ENGLISH);
                assertThat(step.value().replace('.', '#').replace(',', '#'))
                        .isEqualTo(shown.replace('.', '#').replace(',', '#'));
                opened++;
            }
            opened += checkSteps(step.children());
        }
        return opened;
    }

    @Test
    void moreReached_whereMoreIsBetter_isNeverWorse() {
        Random random = new Random(7);
        for (int i = 0; i < PLANS * 4; i++) {
            int target = 1 + random.nextInt(200);
            int low = random.nextInt(300);
            int high = low + random.nextInt(100);
            for (ScoringPolicy policy : POLICIES) {
                assertThat(points("n.", "almeno " + target, high, policy))
                        .isGreaterThanOrEqualTo(points("n.", "almeno " + target, low, policy));
                assertThat(points("n.", "max " + target, low, policy))
                        .isGreaterThanOrEqualTo(points("n.", "max " + target, high, policy));
            }
        }
    }

    private static BigDecimal points(String name, String target, int reading, ScoringPolicy policy) {
        ScoreInput input = plan(item("o", List.of(indicator("i", name, target, String.valueOf(reading)))));
        return Scoring.score(input, policy).indicator("i").value().orElseThrow();
    }

    @Test
    void weights_scaledByAConstant_changeNothing() {
        for (int seed = 0; seed < PLANS; seed++) {
            ScoreInput input = RandomPlans.plan(seed);
            ScoreInput scaled = input.withItems(
                    input.items().stream().map(PropertyTest::scaled).toList());
            assertThat(Simulation.compare(
                            Scoring.score(input, DefaultPolicy.POLICY), Scoring.score(scaled, DefaultPolicy.POLICY)))
                    .isEmpty();
        }
    }

    private static ItemInput scaled(ItemInput item) {
        BigDecimal weight = item.weight();
        return item.withWeight(weight == null ? null : weight.multiply(new BigDecimal("3.70")))
                .withIndicators(item.indicators().stream()
                        .map(indicator -> {
                            BigDecimal own = indicator.weight();
                            return indicator
                                    .withWeight(own == null ? null : own.multiply(new BigDecimal("3.70")))
                                    .withActions(indicator.actions().stream()
                                            .map(PropertyTest::scaled)
                                            .toList());
                        })
                        .toList())
                .withChildren(item.children().stream().map(PropertyTest::scaled).toList());
    }

    private static ActionInput scaled(ActionInput action) {
        BigDecimal weight = action.weight();
        return new ActionInput(
                action.text(), action.donePercent(), weight == null ? null : weight.multiply(new BigDecimal("3.70")));
    }

    @Test
    void doingMoreOfAnAction_isNeverWorse() {
        Random random = new Random(11);
        for (int i = 0; i < PLANS * 3; i++) {
            int low = random.nextInt(100);
            int high = low + random.nextInt(101 - low);
            BigDecimal weight = BigDecimal.valueOf(random.nextInt(4));
            ActionInput other = new ActionInput("b", BigDecimal.valueOf(random.nextInt(101)), BigDecimal.ONE);
            for (ScoringPolicy policy : POLICIES) {
                assertThat(acted(high, weight, other, policy))
                        .isGreaterThanOrEqualTo(acted(low, weight, other, policy));
            }
        }
    }

    private static BigDecimal acted(int done, BigDecimal weight, ActionInput other, ScoringPolicy policy) {
        IndicatorInput indicator = indicator("i", "n.", "on", "NO")
                .withActions(List.of(new ActionInput("a", BigDecimal.valueOf(done), weight), other));
        return Scoring.score(plan(item("o", List.of(indicator))), policy)
                .indicator("i")
                .value()
                .orElseThrow();
    }

    @Test
    void approval_whereWaitingCountsOrEverythingIsApproved_changesNothing() {
        ScoringPolicy counts = Plans.with(Rules.set("waiting: counts"));
        for (int seed = 0; seed < PLANS; seed++) {
            ScoreInput input = RandomPlans.plan(seed);
            ScoreInput approved = input.withItems(
                    input.items().stream().map(PropertyTest::approved).toList());
            ScoreSheet sheet = Scoring.score(approved, counts);
            assertThat(Simulation.compare(Scoring.score(input, counts), sheet)).isEmpty();
            for (String waiting : List.of("excluded", "blocks")) {
                assertThat(Simulation.compare(
                                sheet, Scoring.score(approved, Plans.with(Rules.set("waiting: " + waiting)))))
                        .isEmpty();
            }
        }
    }

    private static ItemInput approved(ItemInput item) {
        return item.withIndicators(item.indicators().stream()
                        .map(indicator -> indicator.withReadings(indicator.readings().stream()
                                .map(reading -> ReadingInput.of(reading.month(), reading.text()))
                                .toList()))
                        .toList())
                .withChildren(
                        item.children().stream().map(PropertyTest::approved).toList());
    }

    @Test
    void order_ofItemsAndIndicators_changesNothing() {
        for (int seed = 0; seed < PLANS; seed++) {
            ScoreInput input = RandomPlans.plan(seed);
            Random random = new Random(seed);
            ScoreInput shuffled = input.withItems(shuffled(input.items(), random));
            ScoringPolicy policy = POLICIES.get(seed % POLICIES.size());
            assertThat(Simulation.compare(Scoring.score(input, policy), Scoring.score(shuffled, policy)))
                    .isEmpty();
        }
    }

    private static List<ItemInput> shuffled(List<ItemInput> items, Random random) {
        List<ItemInput> result = new ArrayList<>(items);
        Collections.shuffle(result, random);
        return result.stream()
                .map(item -> {
                    List<IndicatorInput> indicators = new ArrayList<>(item.indicators());
                    Collections.shuffle(indicators, random);
                    return item.withIndicators(indicators).withChildren(shuffled(item.children(), random));
                })
                .toList();
    }

    @Test
    void bytes_onManyThreads_areTheSame() {
        List<byte[]> once =
                IntStream.range(0, PLANS / 2).mapToObj(PropertyTest::bytes).toList();
        for (int run = 0; run < 3; run++) {
            List<byte[]> parallel = IntStream.range(0, PLANS / 2)
                    .parallel()
                    .mapToObj(PropertyTest::bytes)
                    .toList();
            for (int i = 0; i < once.size(); i++) {
                assertThat(Arrays.equals(once.get(i), parallel.get(i))).isTrue();
            }
        }
    }

    @Test
    void bytes_ofOnePreparedPlanSharedByThreads_areTheSame() {
        PreparedPlan plan = PreparedPlan.of(RandomPlans.plan(3));
        byte[] once = FrozenSheet.of(Scoring.score(plan, DefaultPolicy.POLICY)).bytes();
        assertThat(IntStream.range(0, PLANS)
                        .parallel()
                        .mapToObj(i -> FrozenSheet.of(Scoring.score(plan, DefaultPolicy.POLICY))
                                .bytes())
                        .allMatch(bytes -> Arrays.equals(bytes, once)))
                .isTrue();
    }

    private static byte[] bytes(int seed) {
        return FrozenSheet.of(Scoring.score(RandomPlans.plan(seed), DefaultPolicy.POLICY))
                .bytes();
    }

    @Test
    void frozen_readBack_isTheSameAndRecomputesIdentical() {
        for (int seed = 0; seed < PLANS; seed++) {
            FrozenSheet sheet =
                    FrozenSheet.of(Scoring.score(RandomPlans.plan(seed), POLICIES.get(seed % POLICIES.size())));
            FrozenSheet back = FrozenSheet.read(sheet.bytes());
            assertThat(back).isEqualTo(sheet);
            assertThat(back.bytes()).isEqualTo(sheet.bytes());
            assertThat(back.recompute().identical()).isTrue();
        }
    }

    /** Evaluates with functions written here, not with the engine's own arithmetic. */
    private static BigDecimal evaluate(String expression) throws BaseException {
        return new Expression(expression, CONFIGURATION).evaluate().getNumberValue();
    }

    private static final ExpressionConfiguration CONFIGURATION = configuration();

    @SuppressWarnings("unchecked")
    private static ExpressionConfiguration configuration() {
        return ExpressionConfiguration.builder()
                .mathContext(new MathContext(60))
                .locale(Locale.ROOT)
                .build()
                .withAdditionalFunctions(
                        Map.entry("TRUNCATE", new Rounds(RoundingMode.DOWN)),
                        Map.entry("HALF_UP", new Rounds(RoundingMode.HALF_UP)),
                        Map.entry("WORKING", new Working()),
                        Map.entry("THRESHOLD", new Threshold()),
                        Map.entry("BAND", new BandOf()));
    }

    @FunctionParameter(name = "x")
    @FunctionParameter(name = "decimals")
    private static final class Rounds extends AbstractFunction {
        private final RoundingMode mode;

        Rounds(RoundingMode mode) {
            this.mode = mode;
        }

        @Override
        public EvaluationValue evaluate(Expression e, Token token, EvaluationValue... p) {
            return EvaluationValue.numberValue(
                    p[0].getNumberValue().setScale(p[1].getNumberValue().intValue(), mode));
        }
    }

    @FunctionParameter(name = "x")
    private static final class Working extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression e, Token token, EvaluationValue... p) {
            return EvaluationValue.numberValue(p[0].getNumberValue().round(MathContext.DECIMAL128));
        }
    }

    @FunctionParameter(name = "x")
    @FunctionParameter(name = "threshold")
    private static final class Threshold extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression e, Token token, EvaluationValue... p) {
            boolean below = p[0].getNumberValue().compareTo(p[1].getNumberValue()) < 0;
            return EvaluationValue.numberValue(below ? BigDecimal.ZERO : p[0].getNumberValue());
        }
    }

    @FunctionParameter(name = "x")
    @FunctionParameter(name = "from")
    @FunctionParameter(name = "result")
    private static final class BandOf extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression e, Token token, EvaluationValue... p) {
            if (p[0].getNumberValue().compareTo(p[1].getNumberValue()) < 0) {
                throw new AssertionError("a band that was not reached");
            }
            return EvaluationValue.numberValue(p[2].getNumberValue());
        }
    }
}
