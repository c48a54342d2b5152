package it.pdo.scoring;

import static it.pdo.scoring.Plans.inUnit;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.PlanYear.ResultShare;
import it.pdo.scoring.input.PlanYear.TitledShare;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.progress.Completeness;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The parts of a unit's result, each value with the sum done by hand. */
class UnitPartsTest {
    private static final ScoringPolicy POLICY = Plans.withUnits(units -> new ScoringPolicy.UnitRules(
            Choice.UnitRollUp.BY_PARTS,
            Choice.Shared.IN_EVERY_UNIT,
            Choice.Weighting.NONE,
            List.of(),
            units.unitRounding(),
            units.bodyRounding()));
    private static final List<ResultShare> ANNEX = List.of(
            new ResultShare(
                    "solidali",
                    "Obiettivi solidali",
                    new BigDecimal("20"),
                    "ambito",
                    List.of(
                            new TitledShare("Item s1", new BigDecimal("15")),
                            new TitledShare("item S2", new BigDecimal("5")))),
            new ResultShare("salute", "Salute", new BigDecimal("5"), "salute", List.of()),
            new ResultShare("propri", "Obiettivi di direzione", new BigDecimal("40"), "objective", List.of()));

    /** Own 20 and 40, shared 100 and 80, health 60. */
    private static ScoreInput input(List<ResultShare> shares) {
        ItemInput first = shared("s1", "ambito", 100);
        ItemInput second = shared("s2", "ambito", 80);
        ItemInput health = shared("h", "salute", 60);
        return new ScoreInput(
                        "p",
                        2022,
                        Plans.DECEMBER,
                        "f",
                        List.of(
                                new UnitInput("d", null, "direzione", "Direzione"),
                                new UnitInput("e", null, "direzione", "Altra")),
                        List.of(own("o1", 20), own("o2", 40), first, second, health),
                        List.of())
                .withPlanYear(new PlanYear(
                        new ReadingCalendar(2022, ReadingCalendar.Frequency.MONTHLY, new TreeSet<>()),
                        PlanYear.MonthState.CLOSED,
                        shares));
    }

    private static ItemInput own(String id, int points) {
        return inUnit(Plans.item(id, List.of(fixed("k" + id, points))), "d");
    }

    private static ItemInput shared(String id, String level, int points) {
        ItemInput plain = Plans.item(id, List.of(fixed("k" + id, points)));
        return new ItemInput(
                id,
                new ItemInput.Label(level, id, plain.title()),
                new ItemInput.Standing(null, null, plain.state(), true),
                null,
                plain.indicators(),
                List.of(),
                List.of());
    }

    private static IndicatorInput fixed(String id, int points) {
        return Plans.indicator(id, id, "almeno 100", String.valueOf(points));
    }

    @Test
    void unit_withSharesOfTheFormat_isTheirWeightedMean() {
        ScoreSheet sheet = Scoring.score(input(ANNEX), POLICY);
        // (100 × 15 + 80 × 5) / 20 = 95
        assertThat(points(sheet.score(FigureId.parse("part:d/solidali")))).isEqualTo("95");
        assertThat(points(sheet.score(FigureId.parse("part:d/salute")))).isEqualTo("60");
        // (20 + 40) / 2
        assertThat(points(sheet.score(FigureId.parse("part:d/propri")))).isEqualTo("30");
        // (95 × 20 + 60 × 5 + 30 × 40) / 65 = 3400 / 65
        assertThat(points(sheet.unit("d"))).isEqualTo("52.3");
        assertThat(sheet.parts("d"))
                .extracting(UnitPart::name)
                .containsExactly("Obiettivi solidali", "Salute", "Obiettivi di direzione");
        // A unit without own objectives has the shared ones: (95 × 20 + 60 × 5) / 25
        assertThat(points(sheet.unit("e"))).isEqualTo("88");
    }

    @Test
    void unit_withoutShares_isItsOwnObjectives_andTheSharedStandApart() {
        ScoreSheet sheet = Scoring.score(input(List.of()), POLICY);
        assertThat(points(sheet.unit("d"))).isEqualTo("30");
        assertThat(points(sheet.score(FigureId.parse("part:d/own")))).isEqualTo("30");
        // (100 + 80 + 60) / 3
        assertThat(points(sheet.score(FigureId.parse("part:d/shared")))).isEqualTo("80");
        assertThat(sheet.explain(FigureId.unit("d"), Locale.ITALIAN).oneLine())
                .contains("obiettivi propri dell’unità; quelli condivisi stanno a parte");
    }

    @Test
    void why_ofAUnit_opensItsPartsAndTheirItems() {
        Explanation why = Scoring.score(input(ANNEX), POLICY).explain(FigureId.unit("d"), Locale.ITALIAN);
        assertThat(why.computation().formula()).isEqualTo("(95 × 20 + 60 × 5 + 30 × 40) / 65, troncato a 2 decimali");
        assertThat(why.children())
                .extracting(Explanation::title)
                .containsExactly("Obiettivi solidali", "Salute", "Obiettivi di direzione");
        assertThat(why.children().getLast().children())
                .extracting(Explanation::title)
                .containsExactly("o1 Item o1", "o2 Item o2");
    }

    @Test
    void completeness_ofAPart_isThatOfItsItems() {
        assertThat(Scoring.score(input(ANNEX), POLICY).completeness(FigureId.parse("part:d/propri")))
                .isEqualTo(new Completeness(2, 2));
    }

    /** As it was: a plain mean of five, three of them everybody's. */
    @Test
    void unit_underAnEarlierPolicy_isThePlainMean() {
        ScoringPolicy plain = Plans.withUnits(units -> new ScoringPolicy.UnitRules(
                Choice.UnitRollUp.ITEMS_OF_SUBTREE,
                Choice.Shared.IN_EVERY_UNIT,
                Choice.Weighting.NONE,
                List.of(),
                units.unitRounding(),
                units.bodyRounding()));
        ScoreSheet sheet = Scoring.score(input(ANNEX), plain);
        // (20 + 40 + 100 + 80 + 60) / 5
        assertThat(points(sheet.unit("d"))).isEqualTo("60");
        assertThat(sheet.parts("d")).isEmpty();
    }
}
