package it.pdo.scoring;

import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.policy.DefaultPolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several conditions in one target, milestones, open readings and what formulas take of a reading. */
class CompositeTest {
    private static final String DATES = "30/04/2022 31/07/2022";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            composite: mean  | 28/04/2022 30/07/2022 | 100
            composite: mean  | 28/04/2022 02/08/2022 | 50
            composite: worst | 28/04/2022 02/08/2022 | 0
            composite: worst | 28/04/2022 30/07/2022 | 100
            composite: mean  | SI | 100
            composite: mean  | NO | 0
            composite: mean  | '' | MISSING!
            composite: mean  | boh | UNREADABLE_ACTUAL!
            """)
    void dates_eachConditionCounts(String rules, String reading, String expected) {
        assertThat(points(Plans.score(
                        Rules.set(rules), "Preparazione mostra Inaugurazione della mostra", DATES, reading)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            composite: mean  | 40% 6% | 100
            composite: mean  | 40% 4% | 90
            composite: worst | 40% 4% | 80
            composite: mean  | 40% | UNREADABLE_ACTUAL!
            """)
    void amounts_eachConditionHasItsOwn(String rules, String reading, String expected) {
        assertThat(points(Plans.score(Rules.set(rules), "Incremento impianti", "> 35% > 5%", reading)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Completamento di tutte le fasi previste dal cronoprogramma | SI | 100
            Completamento di tutte le fasi previste dal cronoprogramma | 80% | 80
            Messa a regime proposta entro 30/06/2022 | 30/06/2022 | 100
            Messa a regime proposta entro 30/06/2022 | 01/07/2022 | 0
            80% delle attività previste dal GANTT | 40% | 50
            """)
    void milestone_isDoneOrAShareOfIt(String target, String reading, String expected) {
        assertThat(points(Plans.score(Rules.DEFAULT, "Avanzamento", target, reading)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n. spazi | almeno 3 | > 3 | 100
            n. spazi | almeno 3 | < 3 | MISMATCH!
            Tempi di risposta | max 10 | < 9 | 100
            Tempi di risposta | max 10 | < 12 | 83.33
            Tempi di risposta | max 10 | > 12 | MISMATCH!
            n. spazi | esattamente 3 | > 3 | MISMATCH!
            Avvio | entro il 30/11/2022 | 40% | 40
            Avvio | entro il 30/11/2022 | 40 | UNREADABLE_ACTUAL!
            n. spazi | almeno 3 | 31/12/2022 | MISMATCH!
            """)
    void openOrForeignReading_countsOnlyWhereItAnswers(String name, String target, String reading, String expected) {
        assertThat(points(Plans.score(Rules.DEFAULT, name, target, reading))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on | SI | 1
            on | NO | 0
            almeno 3 | > 7 | 7
            almeno 3 | 5 | 5
            entro il 30/11/2022 | 28/11/2022 | FORMULA_INPUT
            almeno 3 | boh | FORMULA_INPUT
            """)
    void formula_takesOfAReadingItsNumber(String target, String reading, String expected) {
        DerivationInput formula = new DerivationInput.Formula("x", new TreeMap<>(Map.of("x", "a")));
        ScoreSheet sheet = Scoring.score(
                plan(item("o", List.of(indicator("a", "n.", target, reading), Plans.derived("f", "", formula, "")))),
                DefaultPolicy.POLICY);
        assertThat(points(sheet.indicator("f"))).isEqualTo(expected);
    }

    @Test
    void derivedDeadline_isHeldInPercent() {
        IndicatorInput ratio = Plans.derived("i", "entro il 30/11/2022", new DerivationInput.Ratio(), "1/4");
        assertThat(points(Scoring.score(plan(item("o", List.of(ratio))), DefaultPolicy.POLICY)
                        .indicator("i")))
                .isEqualTo("25");
    }
}
