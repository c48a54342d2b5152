package it.pdo.scoring;

import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Prints how long the slowest of a million seeded garbage inputs takes in the engine, after a warm-up: formulas of every
 * length and depth, megabyte strings among them, and whole indicators with any text as target and reading. What seems slow
 * is measured again, so that the input is measured and not what else the machine did.
 */
public final class FormulaTiming {
    private static final int MEGABYTE = 1 << 20;
    private static final Map<String, Calculation.Term> VALUES =
            Map.of("a", Arithmetic.term(Plans.number("3")), "b", Arithmetic.term(Plans.number("7")));

    private FormulaTiming() {}

    /** What is measured, with the text that names it when it is slow. */
    private record Input(String text, Runnable work) {}

    /** {@code -Dpdo.fuzz=1000000} says how many. */
    public static void main(String[] arguments) {
        int count = Integer.getInteger("pdo.fuzz", 1_000_000);
        Random random = new Random(17);
        long slowest = 0;
        String slowestText = "";
        int over = 0;
        for (int i = -20_000; i < count; i++) {
            Input input = input(random, Math.abs(i));
            long taken = Long.MAX_VALUE;
            for (int again = 0; again < 5 && taken > slowest; again++) {
                long start = System.nanoTime();
                input.work().run();
                taken = Math.min(taken, System.nanoTime() - start);
            }
            over += taken > 50_000_000 ? 1 : 0;
            if (i >= 0 && taken > slowest) {
                slowest = taken;
                slowestText =
                        input.text().substring(0, Math.min(80, input.text().length()));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d inputs, %d over 50 ms, slowest %.2f ms: %s%n",
                count,
                over,
                slowest / 1e6,
                slowestText);
    }

    private static Input input(Random random, int i) {
        String text =
                switch (i % 10_007) {
                    case 5 -> megabyteOf(FuzzTest.formula(random, 30).concat("+"));
                    case 6 -> "(".repeat(MEGABYTE);
                    case 7 -> megabyteOf(FuzzTest.garbage(random).concat(" "));
                    default -> random.nextInt(4) == 0 ? nested(random) : FuzzTest.formula(random, 120);
                };
        return random.nextInt(5) == 0
                ? new Input(text, whole(text, FuzzTest.garbage(random)))
                : new Input(text, () -> FormulaValue.of(text, VALUES));
    }

    private static String megabyteOf(String piece) {
        return piece.repeat(MEGABYTE / piece.length() + 1).substring(0, MEGABYTE);
    }

    /** Functions inside functions and products of products, up to what the box allows and beyond. */
    private static String nested(Random random) {
        String text = "a * b";
        String[] around = {"MAX(%s, %s)", "IF(%s > 1, %s, 2)", "(%s) * (%s)", "ABS(%s) - %s", "-(%s) / (%s)"};
        for (int depth = random.nextInt(24); depth > 0 && text.length() < 700; depth--) {
            String other = random.nextInt(3) == 0 ? text : String.valueOf(random.nextInt(1_000_000));
            text = around[random.nextInt(around.length)].formatted(text, other);
        }
        return text;
    }

    private static Runnable whole(String text, String other) {
        return () -> {
            ScoreInput input = Plans.plan(Plans.item(
                    "o",
                    List.of(
                            Plans.indicator("a", other, text, other),
                            Plans.derived("b", other, new DerivationInput.Ratio(), text),
                            Plans.derived("c", "", new DerivationInput.Formula(text, new TreeMap<>()), other))));
            Scoring.score(input, DefaultPolicy.POLICY)
                    .explain(FigureId.BODY, Locale.ITALIAN)
                    .text();
        };
    }
}
