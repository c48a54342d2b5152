package it.pdo.scoring;

import static it.pdo.scoring.PaceTest.month;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Over random years of true readings: keeping silent never lifts a figure, and writing what is at least expected never
 * lowers one. Counts do not fall, what is done stays done, and a level is read once for each checkpoint.
 */
class SilenceTest {
    private static final int YEARS = Integer.getInteger("pdo.years", 150);
    private static final int[] CHECKPOINTS = {6, 12};

    /** A year: readings by indicator, and months reached by phase. */
    private record Year(List<IndicatorInput> indicators, List<ItemInput> phases) {
        ScoreSheet at(int month) {
            ItemInput objective = Plans.item("o", indicators, phases.toArray(ItemInput[]::new));
            ScoreInput input = Plans.plan(objective)
                    .withCalendar(new ReadingCalendar(
                            2022,
                            ReadingCalendar.Frequency.MONTHLY,
                            new TreeSet<>(List.of(Month.JUNE, Month.DECEMBER))))
                    .at(month(month));
            return Scoring.score(input, DefaultPolicy.POLICY);
        }

        Year with(int index, List<ReadingInput> readings) {
            List<IndicatorInput> others = new ArrayList<>(indicators);
            others.set(index, others.get(index).withReadings(readings));
            return new Year(others, phases);
        }

        Year withPhase(int index, CronoprogramInput row) {
            List<ItemInput> others = new ArrayList<>(phases);
            others.set(index, Plans.phase(phases.get(index).id(), row));
            return new Year(indicators, others);
        }
    }

    @Test
    void anyReading_removed_neverRaisesAFigure() {
        int compared = 0;
        for (int seed = 0; seed < YEARS; seed++) {
            Random random = new Random(seed);
            Year year = year(random);
            int month = 1 + random.nextInt(12);
            ScoreSheet full = year.at(month);
            for (int i = 0; i < year.indicators().size(); i++) {
                List<ReadingInput> readings = year.indicators().get(i).readings();
                for (ReadingInput gone : readings) {
                    List<ReadingInput> rest = new ArrayList<>(readings);
                    rest.remove(gone);
                    compared += notAbove(year.with(i, rest).at(month), full, "seed " + seed + " without " + gone);
                }
            }
            for (int i = 0; i < year.phases().size(); i++) {
                CronoprogramInput row = year.phases().get(i).cronoprogram();
                if (row == null) {
                    continue;
                }
                for (YearMonth gone : List.copyOf(row.reached().keySet())) {
                    Map<YearMonth, BigDecimal> rest = new TreeMap<>(row.reached());
                    rest.remove(gone);
                    ScoreSheet less = year.withPhase(i, CronoprogramInput.of(row.planned(), rest))
                            .at(month);
                    compared += notAbove(less, full, "seed " + seed + " without phase " + gone);
                }
            }
        }
        assertThat(compared).isGreaterThan(YEARS);
    }

    /** What is expected by each checkpoint, written at it in a year that was silent there. */
    @Test
    void reading_ofWhatIsExpected_neverLowersAFigure() {
        int compared = 0;
        for (int seed = 0; seed < YEARS; seed++) {
            Random random = new Random(seed);
            Year year = year(random);
            for (int i = 0; i < year.indicators().size(); i++) {
                for (int checkpoint : CHECKPOINTS) {
                    List<ReadingInput> readings = year.indicators().get(i).readings();
                    if (readings.stream().anyMatch(reading -> reading.month().equals(month(checkpoint)))) {
                        continue;
                    }
                    List<ReadingInput> more = new ArrayList<>(readings);
                    more.add(ReadingInput.of(month(checkpoint), expected(i, checkpoint)));
                    Year told = year.with(i, more);
                    for (int month = checkpoint; month <= 12; month++) {
                        compared += notAbove(year.at(month), told.at(month), "seed " + seed + " month " + month);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(YEARS);
    }

    /** Compares the figures with a number; one that is not due, or loses its number, is neither higher nor lower. */
    private static int notAbove(ScoreSheet lower, ScoreSheet higher, String what) {
        int compared = 0;
        for (Map.Entry<FigureId, Score> entry : lower.scores().entrySet()) {
            BigDecimal below = entry.getValue().value().orElse(null);
            BigDecimal above = higher.score(entry.getKey()).value().orElse(null);
            if (below != null && above != null) {
                compared++;
                assertThat(below).as(what + ": " + entry.getKey()).isLessThanOrEqualTo(above);
            }
            boolean appears = entry.getKey().kind() != FigureId.Kind.INDICATOR && below != null && above == null;
            assertThat(appears)
                    .as(what + " has a figure only when silent: " + entry.getKey())
                    .isFalse();
        }
        return compared;
    }

    private static Year year(Random random) {
        List<IndicatorInput> indicators = List.of(
                PaceTest.read("count", "Controlli", "120", count(random)),
                PaceTest.read("level", "Quota", "≥ 80%", levels(random)),
                PaceTest.read("date", "Avvio", "entro il 15/08/2022", once(random, "10/MM/2022")),
                PaceTest.read("on", "Apertura", "on", once(random, "SI")),
                PaceTest.read("most", "Tempi di risposta", "max 20 giorni", waits(random)),
                Plans.derived("phases", "100%", new DerivationInput.Cronoprogram(null), ""));
        return new Year(indicators, List.of(phase(random, "f1"), phase(random, "f2")));
    }

    private static String expected(int indicator, int checkpoint) {
        return switch (indicator) {
            case 0 -> checkpoint == 6 ? "120" : "130";
            case 1 -> "100%";
            case 2 -> "10/04/2022";
            case 3 -> "SI";
            case 4 -> "20 giorni";
            default -> "";
        };
    }

    private static String[] count(Random random) {
        List<String> readings = new ArrayList<>();
        int sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += random.nextInt(20);
            if (random.nextInt(3) > 0) {
                readings.add(month + ":" + sum);
            }
        }
        return readings.toArray(String[]::new);
    }

    private static String[] levels(Random random) {
        return IntStream.of(CHECKPOINTS)
                .filter(_ -> random.nextInt(4) > 0)
                .mapToObj(month -> (month - random.nextInt(3)) + ":" + random.nextInt(101) + "%")
                .toArray(String[]::new);
    }

    private static String[] waits(Random random) {
        return IntStream.of(CHECKPOINTS)
                .filter(_ -> random.nextInt(4) > 0)
                .mapToObj(month -> (month - random.nextInt(3)) + ":" + (5 + random.nextInt(40)) + " giorni")
                .toArray(String[]::new);
    }

    private static String[] once(Random random, String text) {
        int month = 1 + random.nextInt(14);
        return month > 12
                ? new String[0]
                : new String[] {month + ":" + text.replace("MM", month < 10 ? "0" + month : String.valueOf(month))};
    }

    private static ItemInput phase(Random random, String id) {
        Map<YearMonth, BigDecimal> planned = new TreeMap<>();
        Map<YearMonth, BigDecimal> reached = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            if (random.nextInt(3) == 0) {
                planned.put(month(month), BigDecimal.valueOf(1 + random.nextInt(20)));
            }
            if (random.nextInt(3) == 0) {
                reached.put(month(month), BigDecimal.valueOf(random.nextInt(20)));
            }
        }
        return Plans.phase(id, CronoprogramInput.of(planned, reached));
    }
}
