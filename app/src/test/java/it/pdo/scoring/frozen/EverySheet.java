package it.pdo.scoring.frozen;

import it.pdo.scoring.Score;
import it.pdo.scoring.SheetHeader;
import it.pdo.scoring.frozen.FrozenSheet.FrozenFigure;
import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A sheet with every part a sheet can have, each value unlike its neighbours; the figures are not those of the input. */
final class EverySheet {
    private static final YearMonth JUNE = YearMonth.of(2023, 6);

    private EverySheet() {}

    static FrozenSheet sheet() {
        return sheet(
                Choice.Pace.LINEAR,
                new PlanYear(
                        new ReadingCalendar(
                                2023, ReadingCalendar.Frequency.QUARTERLY, new TreeSet<>(List.of(Month.MAY))),
                        PlanYear.MonthState.OPEN,
                        List.of(new PlanYear.ResultShare(
                                "s1",
                                "Solidali",
                                number("20"),
                                "ambito",
                                List.of(new PlanYear.TitledShare("Primo", number("5.5")))))));
    }

    /** The same as it was before there was a pace. */
    static FrozenSheet withoutPace() {
        return sheet(Choice.Pace.NONE, null);
    }

    private static FrozenSheet sheet(Choice.Pace pace, @Nullable PlanYear planYear) {
        return new FrozenSheet(
                new SheetHeader("PDO «è»", 2023, YearMonth.of(2023, 12), "every", 7, "every/3", 2),
                input().withPlanYear(planYear),
                policy(pace),
                new TreeMap<>(Map.of(
                        "indicator:k1", FrozenFigure.scored(number("12.50")),
                        "indicator:k2", FrozenFigure.notScored(Score.Reason.UNREADABLE_TARGET),
                        "body:body", FrozenFigure.scored(number("100")))));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static ScoreInput input() {
        return new ScoreInput(
                "PDO «è»",
                2023,
                YearMonth.of(2023, 12),
                "every/3",
                List.of(new UnitInput("u1", null, "direzione", "Prima"), new UnitInput("u2", "u1", "sezione", "Due")),
                List.of(
                        new ItemInput(
                                "i1",
                                new ItemInput.Label("objective", "1a", "Titolo \"A\"\\\u2028😀"),
                                new ItemInput.Standing("u2", number("2.5"), WorkState.ACTIVE, true),
                                cronoprogram(),
                                indicators(),
                                List.of(bare("i2", WorkState.SUSPENDED), bare("i3", WorkState.NOT_FORESEEN)),
                                List.of(new PersonShare("p1", "referente", number("33.3")))),
                        bare("i4", WorkState.CANCELLED)),
                List.of(new LinkInput("i4", "u1", number("0.1")), new LinkInput("i4", "i1", null)));
    }

    private static ItemInput bare(String id, WorkState state) {
        return new ItemInput(
                id,
                new ItemInput.Label("phase", "", "Fase"),
                new ItemInput.Standing(null, null, state, false),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static CronoprogramInput cronoprogram() {
        return new CronoprogramInput(
                number("5"),
                new TreeMap<>(Map.of(JUNE, number("40"), JUNE.plusMonths(1), number("10"))),
                new TreeMap<>(Map.of(JUNE, number("39.999"))),
                new TreeMap<>(Map.of(JUNE, number("45"))),
                new TreeMap<>(Map.of(2024, number("30"), 2025, number("25"))));
    }

    private static List<IndicatorInput> indicators() {
        return List.of(
                new IndicatorInput(
                        "k1",
                        new TargetText("Tempi", "giorni", "max 10", "entro 10 giorni"),
                        "tempo",
                        new DerivationInput.None(),
                        WorkState.ACTIVE,
                        number("3"),
                        new IndicatorInput.Progress(
                                JUNE,
                                List.of(
                                        new ReadingInput(JUNE, "9", ReadingInput.ApprovalState.APPROVED),
                                        new ReadingInput(JUNE.plusMonths(1), "8", ReadingInput.ApprovalState.WAITING),
                                        new ReadingInput(
                                                JUNE.plusMonths(2), "7", ReadingInput.ApprovalState.SENT_BACK)),
                                List.of(
                                        new ActionInput("Avviare", number("50"), number("2")),
                                        new ActionInput("Finire", number("0"), null)))),
                indicator("k2", new DerivationInput.Cronoprogram(null)),
                indicator("k3", new DerivationInput.Cronoprogram(Choice.PhaseRespect.MEAN_CAPPED)),
                indicator("k4", new DerivationInput.Children(DerivationInput.Children.Kind.MEAN_OF_RESULTS)),
                indicator("k5", new DerivationInput.Children(DerivationInput.Children.Kind.COMPLETED_SHARE)),
                indicator("k6", new DerivationInput.Ratio()),
                indicator(
                        "k7",
                        new DerivationInput.Scorecard(List.of(
                                new DerivationInput.Criterion(
                                        "c1",
                                        "Puntuale?",
                                        false,
                                        List.of(
                                                new DerivationInput.Option("s", "sì", number("2")),
                                                new DerivationInput.Option("n", "no", number("0")))),
                                new DerivationInput.Criterion(
                                        "c2",
                                        "Lode?",
                                        true,
                                        List.of(new DerivationInput.Option("l", "lode", number("0.5"))))))),
                indicator("k8", new DerivationInput.Formula("a / b * x", new TreeMap<>(Map.of("a", "k1", "b", "k6")))));
    }

    private static IndicatorInput indicator(String id, DerivationInput derivation) {
        return new IndicatorInput(
                id,
                new TargetText("Nome " + id, null, "", null),
                null,
                derivation,
                WorkState.ACTIVE,
                null,
                IndicatorInput.Progress.of(List.of()));
    }

    private static ScoringPolicy policy(Choice.Pace pace) {
        LevelRules body = new LevelRules(
                Choice.Composition.BOTH,
                Choice.Weighting.PERCENT,
                Choice.Weighting.NONE,
                new Rounding(Rounding.Mode.HALF_EVEN, 3),
                rules("110", Choice.Approval.NEEDED, pace));
        LevelRules level = new LevelRules(
                Choice.Composition.ALL_INDICATORS_BELOW,
                Choice.Weighting.POINTS,
                Choice.Weighting.PERCENT,
                Rounding.NONE,
                rules("120", Choice.Approval.NOT_NEEDED, pace));
        return new ScoringPolicy(
                "every",
                7,
                new ScoringPolicy.Names("Ogni scelta", "Every choice"),
                new TreeSet<>(List.of(Month.JUNE, Month.SEPTEMBER)),
                new ScoringPolicy.ItemRules(
                        body,
                        new TreeMap<>(Map.of("phase", level)),
                        new TreeMap<>(Map.of("tempi", rules("130", Choice.Approval.NEEDED, pace)))),
                new ScoringPolicy.UnitRules(
                                Choice.UnitRollUp.MEAN_OF_SUBUNITS,
                                Choice.Shared.BODY_ONLY,
                                Choice.Weighting.PERCENT,
                                List.of("objective", "phase"),
                                new Rounding(Rounding.Mode.HALF_UP, 1),
                                new Rounding(Rounding.Mode.UP, 4))
                        .withCap(number("110")),
                new ScoringPolicy.PeopleRules(
                                Choice.Participation.EQUAL,
                                Map.of("referente", number("1.5"), "collaboratore", number("0.5")),
                                new Rounding(Rounding.Mode.TRUNCATE, 2))
                        .withCap(number("110")));
    }

    private static RuleSet rules(String cap, Choice.Approval approval, Choice.Pace pace) {
        return new RuleSet(
                new RuleSet.Scale(
                        number(cap),
                        number("10"),
                        List.of(new Band(number("0"), number("0")), new Band(number("90"), number("100"))),
                        new Rounding(Rounding.Mode.HALF_UP, 2)),
                new RuleSet.Shortfall(
                        new RuleSet.Bounds(
                                Choice.BelowMinimum.BANDED,
                                List.of(new Band(number("50"), number("40"))),
                                Choice.AboveMaximum.LINEAR,
                                List.of(new Band(number("5"), number("80"))),
                                Choice.StrictEquality.MET),
                        new RuleSet.Dates(Choice.LateDate.PER_MONTH, number("2.5")),
                        new RuleSet.Actions(Choice.Refusal.ACTIONS, Choice.PartlyDone.ZERO),
                        new RuleSet.Values(
                                Choice.TargetZero.NOT_SCORED, Choice.NegativeReading.ZERO, Choice.MissedExact.DISTANCE),
                        Choice.Composite.WORST),
                new RuleSet.States(
                        Choice.Absent.EXCLUDED,
                        Choice.Absent.ZERO,
                        Choice.Absent.FULL,
                        Choice.Absent.BLOCKS,
                        Choice.Absent.EXCLUDED,
                        approval,
                        Choice.Waiting.EXCLUDED,
                        Choice.Unconfirmed.BLOCKS),
                Choice.Due.EVERY_MONTH,
                pace,
                Choice.PhaseRespect.PHASES_ON_TIME,
                Choice.Bonus.IN_DENOMINATOR);
    }
}
