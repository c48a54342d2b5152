package it.pdo.scoring;

import static it.pdo.scoring.Plans.derived;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Garbage in formulas, parts and targets: no exception escapes; length is bounded before anything is parsed. */
class FuzzTest {
    private static final String[] PIECES = {
        "a", "b", "(", ")", "+", "-", "*", "/", ",", "1", "0", "12.5", "MIN(", "MAX(", "IF(", "ABS(", "<", ">=", "=",
        "\"", "^", "1e99", "è", "😀", "\u0000", " ", "a.b", "[", "]", "{", "RANDOM(", "1/0", "--", "\uD800"
    };

    /** Runs of a plain build; the full million is {@code -Dpdo.fuzz=1000000}. */
    private static final int RUNS = Integer.getInteger("pdo.fuzz", 20_000);

    @Test
    void formulas_ofGarbage_neverThrow() {
        Random random = new Random(11);
        Map<String, Calculation.Term> values =
                Map.of("a", Arithmetic.term(Plans.number("3")), "b", Arithmetic.term(Plans.number("7")));
        int evaluated = 0;
        for (int i = 0; i < RUNS; i++) {
            evaluated += FormulaValue.of(formula(random, 30), values) instanceof FormulaValue.Value ? 1 : 0;
        }
        assertThat(evaluated).isGreaterThan(RUNS / 200);
    }

    @Test
    void formula_ofAMegabyte_isRefusedAtOnce() {
        long start = System.nanoTime();
        assertThat(FormulaValue.of("(".repeat(1_000_000), Map.of())).isInstanceOf(FormulaValue.Fault.class);
        assertThat(FormulaValue.of("1+".repeat(500_000), Map.of())).isInstanceOf(FormulaValue.Fault.class);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    @Test
    void anyUnicode_asTargetReadingAndParts_neverThrows() {
        Random random = new Random(13);
        for (int i = 0; i < RUNS / 10; i++) {
            String text = garbage(random);
            String other = garbage(random);
            ScoreInput input = plan(item(
                    "o",
                    List.of(
                            Plans.indicator("a", text, other, text),
                            derived("b", other, new DerivationInput.Ratio(), text),
                            derived("c", "", new DerivationInput.Formula(text, new TreeMap<>()), other))));
            ScoreSheet sheet = Scoring.score(input, DefaultPolicy.POLICY);
            assertThat(sheet.explain(FigureId.BODY, Locale.ITALIAN).text()).isNotEmpty();
        }
    }

    static String formula(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(most); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    static String garbage(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(24); length > 0; length--) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x10FFFF));
                case 1 -> text.append(random.nextInt(100));
                case 2 -> text.append("%/=;:,.<>≥-' €".charAt(random.nextInt(14)));
                default -> text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}
