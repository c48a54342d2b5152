package it.pdo.scoring;

import static it.pdo.scoring.Plans.months;

import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Seeded plans of all shapes: the same seed gives the same plan. */
public final class RandomPlans {
    private static final String[] TARGETS = {
        "almeno 100",
        "> 30",
        "max 10",
        "≥ 90%",
        "-5%",
        "entro il 30/09/2022",
        "on",
        "7/10",
        "< 10%",
        "tra 10 e 20",
        "12",
        "boh"
    };
    private static final String[] NAMES = {
        "n. controlli", "Tempi di risposta", "Riduzione costi", "Percentuale di scostamento"
    };

    private final Random random;
    private int ids;

    private RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    public static ScoreInput plan(long seed) {
        return new RandomPlans(seed).plan();
    }

    private ScoreInput plan() {
        List<UnitInput> units = List.of(
                new UnitInput("d1", null, "direzione", "D1"),
                new UnitInput("s1", "d1", "sezione", "S1"),
                new UnitInput("s2", "d1", "sezione", "S2"),
                new UnitInput("d2", null, "direzione", "D2"));
        List<ItemInput> items = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            items.add(item(0));
        }
        List<LinkInput> links = count > 1
                ? List.of(new LinkInput(items.getLast().id(), items.getFirst().id(), null))
                : List.of();
        return new ScoreInput("p", 2022, YearMonth.of(2022, 1 + random.nextInt(12)), "f", units, items, links);
    }

    private ItemInput item(int depth) {
        List<IndicatorInput> indicators = new ArrayList<>();
        boolean weighted = random.nextBoolean();
        for (int i = random.nextInt(4); i > 0; i--) {
            indicators.add(indicator(weighted));
        }
        List<ItemInput> children = new ArrayList<>();
        for (int i = depth < 2 ? random.nextInt(4) : 0; i > 0; i--) {
            children.add(item(depth + 1));
        }
        String[] units = {"d1", "s1", "s2", "d2"};
        return new ItemInput(
                "i" + ids++,
                new ItemInput.Label(depth == 0 ? "objective" : "phase", "", "Item " + ids),
                new ItemInput.Standing(
                        random.nextInt(3) == 0 ? null : units[random.nextInt(4)],
                        BigDecimal.valueOf(1 + random.nextInt(9)),
                        random.nextInt(12) == 0 ? WorkState.SUSPENDED : WorkState.ACTIVE,
                        random.nextInt(8) == 0),
                random.nextInt(3) == 0 ? null : row(),
                indicators,
                children,
                List.of(new PersonShare("p" + random.nextInt(3), "", BigDecimal.valueOf(1 + random.nextInt(100)))));
    }

    private CronoprogramInput row() {
        int first = 1 + random.nextInt(11);
        return CronoprogramInput.of(
                months(first, 1 + random.nextInt(60), first + 1, random.nextInt(40)),
                months(first, random.nextInt(60)));
    }

    private IndicatorInput indicator(boolean weighted) {
        String id = "k" + ids++;
        String name = NAMES[random.nextInt(NAMES.length)];
        @Nullable BigDecimal weight = weighted ? BigDecimal.valueOf(1 + random.nextInt(5)) : null;
        YearMonth month = YearMonth.of(2022, 1 + random.nextInt(12));
        int kind = random.nextInt(9);
        DerivationInput derivation =
                switch (kind) {
                    case 0 -> new DerivationInput.Cronoprogram(anyOf(Choice.PhaseRespect.class));
                    case 1 -> new DerivationInput.Children(anyOf(DerivationInput.Children.Kind.class));
                    case 2 -> new DerivationInput.Ratio();
                    case 3 -> new DerivationInput.Formula("x * 3 / 7", new java.util.TreeMap<>());
                    default -> new DerivationInput.None();
                };
        String text =
                switch (kind) {
                    case 2 -> random.nextInt(90) + "/" + (1 + random.nextInt(90));
                    case 3 -> "x=" + random.nextInt(300);
                    default -> reading();
                };
        return new IndicatorInput(
                id,
                new TargetText(
                        name,
                        null,
                        kind < 4 && random.nextBoolean() ? "" : TARGETS[random.nextInt(TARGETS.length)],
                        null),
                null,
                derivation,
                random.nextInt(15) == 0 ? WorkState.CANCELLED : WorkState.ACTIVE,
                weight,
                new IndicatorInput.Progress(
                        null,
                        List.of(new ReadingInput(
                                month,
                                text,
                                random.nextInt(5) == 0
                                        ? ReadingInput.ApprovalState.WAITING
                                        : ReadingInput.ApprovalState.APPROVED)),
                        actions()));
    }

    private List<ActionInput> actions() {
        List<ActionInput> actions = new ArrayList<>();
        boolean weighted = random.nextBoolean();
        for (int i = random.nextInt(3) == 0 ? random.nextInt(4) : 0; i > 0; i--) {
            actions.add(new ActionInput(
                    "Action " + i,
                    BigDecimal.valueOf(random.nextInt(101)),
                    weighted ? BigDecimal.valueOf(1 + random.nextInt(5)) : null));
        }
        return actions;
    }

    private <E extends Enum<E>> E anyOf(Class<E> type) {
        List<E> constants = List.copyOf(EnumSet.allOf(type));
        return constants.get(random.nextInt(constants.size()));
    }

    private String reading() {
        return switch (random.nextInt(8)) {
            case 0 -> "SI";
            case 1 -> "NO";
            case 2 -> "";
            case 3 -> "> " + random.nextInt(100);
            case 4 -> (1 + random.nextInt(28)) + "/10/2022";
            case 5 -> "-" + random.nextInt(20) + "%";
            default -> String.valueOf(random.nextInt(150));
        };
    }
}
