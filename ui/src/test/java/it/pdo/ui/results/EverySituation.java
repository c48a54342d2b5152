package it.pdo.ui.results;

import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ReadingInput.ApprovalState;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small plans in which every situation that a policy decides about is met, at two levels and by indicators of one name. */
final class EverySituation {
    static final String OBJECTIVE = "objective";
    static final String PHASE = "phase";
    static final String NAME = "Tempi di attesa";
    static final String ROLE = "referente";
    private static final int YEAR = 2023;
    private static final YearMonth APRIL = YearMonth.of(YEAR, 4);
    private static final YearMonth AUGUST = YearMonth.of(YEAR, 8);
    private static final YearMonth DECEMBER = YearMonth.of(YEAR, 12);

    private EverySituation() {}

    /** One plan for each situation at each level, so that no figure hides another. */
    static List<ScoreInput> plans() {
        List<ScoreInput> plans = new ArrayList<>();
        for (IndicatorInput situation : situations()) {
            plans.add(plan(DECEMBER, List.of(situation)));
            plans.add(plan(AUGUST, List.of(situation)));
            plans.add(plan(APRIL, List.of(situation)));
        }
        plans.add(exceeded());
        return List.copyOf(plans);
    }

    private static List<IndicatorInput> situations() {
        return List.of(
                read("almeno 100 %", "33,337 %"),
                read("almeno 100", "187"),
                read("al massimo 10 %", "12 %"),
                read("entro il 31/03/2023", "07/04/2023"),
                read("on", "NO").withActions(List.of(new ActionInput("Una", number("50"), null), done())),
                read("> 30 %", "30 %"),
                read("al massimo 0 %", "3 %"),
                read("almeno 10 %", "-5 %"),
                read("= 50 %", "45 %"),
                read("> 35% > 5%", "40% 4%"),
                indicator("almeno 10 %", WorkState.ACTIVE, new DerivationInput.None(), List.of()),
                indicator("entro il 31/12/2023", WorkState.ACTIVE, new DerivationInput.None(), List.of()),
                indicator("almeno 10 %", WorkState.SUSPENDED, new DerivationInput.None(), List.of()),
                indicator("almeno 10 %", WorkState.CANCELLED, new DerivationInput.None(), List.of()),
                read("almeno 10 %", "boh"),
                indicator(
                        "almeno 10 %",
                        WorkState.ACTIVE,
                        new DerivationInput.None(),
                        List.of(new ReadingInput(DECEMBER, "7 %", ApprovalState.WAITING))),
                read("10", "12"),
                read("almeno 120", "35"),
                derived(new DerivationInput.Cronoprogram(null), ""),
                derived(
                        new DerivationInput.Scorecard(List.of(
                                criterion("c1", false, "2"), criterion("c2", false, "2"), criterion("c3", true, "1"))),
                        "c1=s; c2=n; c3=n"));
    }

    private static ScoreInput plan(YearMonth at, List<IndicatorInput> situation) {
        ItemInput first = item("o", OBJECTIVE, "s1", "20", at(situation, "o"), phases("o", situation), "30");
        ItemInput second = item(
                "x",
                OBJECTIVE,
                "s2",
                "40",
                List.of(fixed("x1", "91,117 %", "3"), fixed("x2", "57 %", "1")),
                List.of(),
                "10");
        ItemInput third = item("y", OBJECTIVE, "e", "15", List.of(fixed("y1", "64 %", null)), List.of(), null);
        ItemInput bare = item("w", OBJECTIVE, "e", "15", List.of(), phases("w", situation), null);
        ItemInput nobody = item("z", OBJECTIVE, null, "5", List.of(fixed("z1", "12 %", null)), List.of(), null);
        ItemInput many = item("m", OBJECTIVE, "e", "15", List.of(fixed("m1", "170", null)), List.of(), "100");
        return new ScoreInput(
                "p",
                YEAR,
                at,
                "f",
                List.of(
                        new UnitInput("d", null, "direzione", "D"),
                        new UnitInput("e", null, "direzione", "E"),
                        new UnitInput("s1", "d", "sezione", "S1"),
                        new UnitInput("s2", "d", "sezione", "S2")),
                List.of(first, second, third, bare, nobody, many, shared()),
                List.of());
    }

    /** Everything above 150, from the phase to the body and the person. */
    private static ScoreInput exceeded() {
        ItemInput phase = item("f", PHASE, null, "1", List.of(fixed("f1", "170", null)), List.of(), null);
        ItemInput objective = item("o", OBJECTIVE, "d", "1", List.of(), List.of(phase), "100");
        return new ScoreInput(
                "p",
                YEAR,
                DECEMBER,
                "f",
                List.of(new UnitInput("d", null, "direzione", "D")),
                List.of(objective),
                List.of());
    }

    private static ItemInput shared() {
        ItemInput all = item("a", OBJECTIVE, null, "10", List.of(fixed("a1", "77 %", null)), List.of(), null);
        return all.withStanding(new ItemInput.Standing(null, number("10"), WorkState.ACTIVE, true));
    }

    /** Phases with and without a cronoprogram, with the situation, with phases below, and with both. */
    private static List<ItemInput> phases(String of, List<IndicatorInput> situation) {
        ItemInput below = item(of + "f", PHASE, null, "2", List.of(fixed(of + "f1", "45 %", null)), List.of(), null);
        ItemInput other = withRow(item(of + "g", PHASE, null, "7", List.of(), List.of(), null), 10, 20, 10, 7);
        ItemInput third = withRow(item(of + "h", PHASE, null, "3", List.of(), List.of(), null), 60, 20, 60, 3);
        return List.of(
                item(of + "1", PHASE, null, "30", at(situation, of + "p"), List.of(), null),
                item(of + "2", PHASE, null, "70", List.of(), List.of(below, other), null),
                item(of + "6", PHASE, null, "70", at(situation, of + "q"), List.of(other(of), third), null),
                withRow(item(of + "3", PHASE, null, "10", List.of(), List.of(), null), 10, 20, 10, 7),
                withRow(item(of + "4", PHASE, null, "10", List.of(), List.of(), null), 40, 10, 40, 9),
                withRow(item(of + "5", PHASE, null, "10", situation(of), List.of(), null), 30, 10, 35, 3));
    }

    private static ItemInput other(String of) {
        return withRow(item(of + "i", PHASE, null, "7", List.of(), List.of(), null), 10, 20, 10, 14);
    }

    private static List<IndicatorInput> situation(String of) {
        return List.of(fixed(of + "51", "61 %", "1"), fixed(of + "52", "23 %", "4"));
    }

    private static ItemInput withRow(ItemInput item, int plannedA, int plannedB, int reachedA, int reachedB) {
        YearMonth march = YearMonth.of(YEAR, 3);
        return new ItemInput(
                item.id(),
                item.label(),
                item.standing(),
                CronoprogramInput.of(
                        Map.of(march, BigDecimal.valueOf(plannedA), APRIL, BigDecimal.valueOf(plannedB)),
                        Map.of(march, BigDecimal.valueOf(reachedA), APRIL, BigDecimal.valueOf(reachedB))),
                item.indicators(),
                item.children(),
                item.people());
    }

    private static ItemInput item(
            String id,
            String level,
            @Nullable String unit,
            String weight,
            List<IndicatorInput> indicators,
            List<ItemInput> children,
            @Nullable String participation) {
        return new ItemInput(
                id,
                new ItemInput.Label(level, id, "Voce " + id),
                new ItemInput.Standing(unit, number(weight), WorkState.ACTIVE, false),
                null,
                indicators,
                children,
                participation == null
                        ? List.of()
                        : List.of(
                                new PersonShare("anna", id.equals("o") ? ROLE : "collaboratore", number(participation)),
                                new PersonShare("p-" + id, ROLE, number(participation))));
    }

    /** The same situation twice beside a plain reading, with other ids. */
    private static List<IndicatorInput> at(List<IndicatorInput> situation, String id) {
        List<IndicatorInput> here = new ArrayList<>();
        for (IndicatorInput one : situation) {
            here.add(new IndicatorInput(
                    id + "-k", one.target(), null, one.derivation(), one.state(), number("2"), one.progress()));
        }
        here.add(fixed(id + "-v", "71,113 %", "5"));
        return here;
    }

    private static IndicatorInput fixed(String id, String reading, @Nullable String weight) {
        IndicatorInput read = read(reading.endsWith("%") ? "almeno 100 %" : "almeno 100", reading);
        return new IndicatorInput(
                id,
                read.target(),
                null,
                read.derivation(),
                read.state(),
                weight == null ? null : number(weight),
                read.progress());
    }

    /** The same reading in each month that some policy judges. */
    private static IndicatorInput read(String target, String reading) {
        List<ReadingInput> readings = new ArrayList<>();
        for (int month : new int[] {4, 6, 8, 12}) {
            YearMonth at = YearMonth.of(YEAR, month);
            readings.add(ReadingInput.of(at, month == 8 && reading.endsWith("%") ? "2 %" : reading));
        }
        return indicator(target, WorkState.ACTIVE, new DerivationInput.None(), readings);
    }

    private static IndicatorInput derived(DerivationInput derivation, String reading) {
        return indicator(
                "",
                WorkState.ACTIVE,
                derivation,
                reading.isEmpty() ? List.of() : List.of(ReadingInput.of(DECEMBER, reading)));
    }

    private static IndicatorInput indicator(
            String target, WorkState state, DerivationInput derivation, List<ReadingInput> readings) {
        return new IndicatorInput(
                "k",
                new TargetText(NAME, null, target, null),
                null,
                derivation,
                state,
                null,
                new IndicatorInput.Progress(null, readings, List.of()));
    }

    private static DerivationInput.Criterion criterion(String code, boolean bonus, String points) {
        return new DerivationInput.Criterion(
                code,
                "?",
                bonus,
                List.of(
                        new DerivationInput.Option("s", "sì", number(points)),
                        new DerivationInput.Option("n", "no", BigDecimal.ZERO)));
    }

    private static ActionInput done() {
        return new ActionInput("Due", number("100"), null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
