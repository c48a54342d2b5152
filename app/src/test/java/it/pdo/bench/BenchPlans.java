package it.pdo.bench;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Plans of a given size with a realistic mix of targets: 41 % dates, 31 % counts, 21 % percentages, the rest others. */
public final class BenchPlans {
    private final Random random;
    private int ids;

    private BenchPlans(long seed) {
        random = new Random(seed);
    }

    /** As many items and KPIs as Milano's plan of 2021: 258 objectives, 259 phases, 771 KPIs, 25 direzioni. */
    public static ScoreInput milano() {
        return new BenchPlans(1).plan(25, 258, 259, 771, 4);
    }

    /** One of Italy's municipalities, by rank: most are small towns; a few hundred are cities. */
    public static ScoreInput municipality(int rank) {
        BenchPlans plans = new BenchPlans(rank);
        if (rank < 10) {
            return plans.plan(25, 258, 259, 771, 4);
        }
        if (rank < 150) {
            return plans.plan(12, 90, 300, 300, 6);
        }
        if (rank < 1_200) {
            return plans.plan(6, 34, 216, 134, 12);
        }
        return rank < 5_000 ? plans.plan(4, 12, 40, 36, 12) : plans.plan(3, 6, 12, 12, 12);
    }

    private ScoreInput plan(int units, int objectives, int phases, int indicators, int rows) {
        List<UnitInput> unitList = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            unitList.add(new UnitInput("u" + i, null, "direzione", "Direzione " + i));
        }
        List<ItemInput> items = new ArrayList<>();
        for (int o = 0; o < objectives; o++) {
            List<ItemInput> children = new ArrayList<>();
            for (int p = share(phases, objectives, o); p > 0; p--) {
                children.add(item("phase", "u" + o % units, List.of(), List.of(), random.nextInt(12) < rows));
            }
            List<IndicatorInput> own = new ArrayList<>();
            for (int k = share(indicators, objectives, o); k > 0; k--) {
                own.add(indicator(!children.isEmpty() && k == 1 && rows > 4));
            }
            items.add(item("objective", "u" + o % units, own, children, false));
        }
        return new ScoreInput("bench", 2021, YearMonth.of(2021, 12), "1", unitList, items, List.of());
    }

    private static int share(int total, int parts, int index) {
        return total / parts + (index < total % parts ? 1 : 0);
    }

    private ItemInput item(
            String level, String unit, List<IndicatorInput> indicators, List<ItemInput> children, boolean row) {
        Map<YearMonth, BigDecimal> planned = new TreeMap<>();
        Map<YearMonth, BigDecimal> reached = new TreeMap<>();
        for (int month = 2; row && month <= 12; month += 3) {
            planned.put(YearMonth.of(2021, month), BigDecimal.valueOf(25));
            reached.put(YearMonth.of(2021, month), BigDecimal.valueOf(random.nextInt(26)));
        }
        return new ItemInput(
                "i" + ids++,
                new ItemInput.Label(level, "", "Item"),
                new ItemInput.Standing(unit, null, WorkState.ACTIVE, false),
                row ? CronoprogramInput.of(planned, reached) : null,
                indicators,
                children,
                List.of());
    }

    private IndicatorInput indicator(boolean derived) {
        int kind = random.nextInt(100);
        String target;
        String reading;
        if (kind < 41) {
            target = "entro il " + (1 + random.nextInt(28)) + "/10/2021";
            reading = (1 + random.nextInt(28)) + "/10/2021";
        } else if (kind < 72) {
            int count = 1 + random.nextInt(900);
            target = String.valueOf(count);
            reading = String.valueOf(random.nextInt(2 * count));
        } else if (kind < 93) {
            target = "≥ " + (50 + random.nextInt(50)) + "%";
            reading = random.nextInt(100) + "," + random.nextInt(10) + "%";
        } else {
            target = "on";
            reading = "SI";
        }
        IndicatorInput plain = IndicatorInput.of(
                "k" + ids++,
                derived ? "% rispetto fasi e tempi" : "n. controlli",
                derived ? "100%" : target,
                List.of(ReadingInput.of(YearMonth.of(2021, 12), reading)));
        return new IndicatorInput(
                plain.id(),
                new TargetText(plain.name(), null, plain.targetText(), null),
                null,
                derived ? new DerivationInput.Cronoprogram(null) : plain.derivation(),
                plain.state(),
                null,
                IndicatorInput.Progress.of(plain.readings()));
    }
}
