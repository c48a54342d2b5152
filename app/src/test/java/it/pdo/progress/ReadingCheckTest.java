package it.pdo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.Score;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.target.TargetText;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingCheckTest {
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final int RANDOM_PAIRS = 20_000;
    private static final Set<Score.Reason> OF_THE_READING =
            Set.of(Score.Reason.MISSING, Score.Reason.MISMATCH, Score.Reason.UNREADABLE_ACTUAL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            almeno 3 incontri       | 15/05/2024
            entro il 30/06/2024     | 3
            entro il 30/06/2024     | boh
            entro il 30/06/2024     | n.d.
            entro il 30/06/2024     | 15/06/2024
            entro il 30/06/2024     | 15.6
            entro il 30/06/2024     | approvato il 15 giugno 2024
            SI                      | 01/06/2024
            100%                    | 31/05/2024
            <= 15 giorni            | SI
            > 3                     | < 5
            """)
    void reading_thatDoesNotAnswerItsTarget_isInDoubtInBothLanguages(String target, String text) {
        var doubt = check(target).doubt(MAY, text).orElseThrow();

        assertThat(doubt.in(Locale.ITALIAN)).isNotBlank();
        assertThat(doubt.in(Locale.ENGLISH)).isNotBlank().isNotEqualTo(doubt.in(Locale.ITALIAN));
        assertThat(doubt).isEqualTo(check(target).doubt(MAY, text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            almeno 3 incontri       | 3
            entro il 30/06/2024     | 31/05/2024
            entro il 30/06/2024     | NO
            entro il 30/06/2024     | 60%
            SI                      | 31/05/2024
            100%                    | 80%
            ≥ di quanto basta        | boh
            almeno 3                | ''
            """)
    void reading_thatAnswersItsTargetOrIsNotTheOneAtFault_isNotInDoubt(String target, String text) {
        assertThat(check(target).doubt(MAY, text)).isEmpty();
    }

    @Test
    void day_afterTheMonthOfTheReading_isAskedAboutAndTheDayItselfIsNot() {
        var check = check("entro il 30/11/2024");

        assertThat(check.doubt(MAY, "31/05/2024")).isEmpty();
        assertThat(check.doubt(MAY, "01/06/2024").orElseThrow().in(Locale.ITALIAN))
                .startsWith("la data è dopo il mese");
        assertThat(check.doubt(DECEMBER, "15/01/2025")).as("how late it was").isEmpty();
        assertThat(check("entro il 30/06/2025").doubt(DECEMBER, "15/01/2025"))
                .as("not done yet")
                .isPresent();
    }

    @Test
    void partsOfAReading_thatDoNotFitTheirDerivation_areInDoubtWithTheFormToWrite() {
        assertThat(said(new DerivationInput.Ratio(), "boh")).contains("639/800");
        assertThat(said(new DerivationInput.Ratio(), "3/0")).contains("639/800");
        assertThat(said(new DerivationInput.Ratio(), "3/4")).isEmpty();
        var card = new DerivationInput.Scorecard(List.of(new DerivationInput.Criterion(
                "1",
                "Chiarezza",
                false,
                List.of(
                        new DerivationInput.Option("a", "alta", BigDecimal.TEN),
                        new DerivationInput.Option("b", "bassa", BigDecimal.ONE)))));
        assertThat(said(card, "1=zz")).contains("1=a, 1=b");
        assertThat(said(card, "1=a")).isEmpty();
        var formula = new DerivationInput.Formula(
                "(riscosso + ref_1) / MAX(dovuto, 1)", new TreeMap<>(java.util.Map.of("ref_1", "«altro»")));
        assertThat(said(formula, "riscosso=boh; dovuto=3")).contains("riscosso=…; dovuto=…");
        assertThat(said(formula, "riscosso=4")).contains("riscosso=…; dovuto=…");
        assertThat(said(formula, "riscosso=4; dovuto=3")).isEmpty();
    }

    /** Every pair of the published table, and random ones of its targets and readings. */
    @Test
    void doubt_overPairsOfTargetAndReading_isExactlyWhereTheResultsDoNotCountTheReading() throws IOException {
        List<String[]> pairs = new ArrayList<>(rows("pairs.tsv"));
        pairs.addAll(rows("pairs-of-our-own.tsv"));
        var random = new Random(20_261_130);
        int known = pairs.size();
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            String[] target = pairs.get(random.nextInt(known));
            pairs.add(new String[] {target[0], target[1], pairs.get(random.nextInt(known))[2]});
        }
        int doubts = 0;
        for (String[] pair : pairs) {
            var month = YearMonth.of(2024, 1 + random.nextInt(12));
            boolean doubted = new ReadingCheck(new TargetText(pair[0], null, pair[1], null), new DerivationInput.None())
                    .doubt(month, pair[2])
                    .isPresent();
            boolean notCounted = !pair[2].isBlank()
                    && scored(pair, month) instanceof Score.NotScored none
                    && OF_THE_READING.contains(none.reason());
            assertThat(doubted).as("%s: %s <- %s", month, pair[1], pair[2]).isEqualTo(notCounted);
            doubts += doubted ? 1 : 0;
        }
        assertThat(doubts).isBetween(pairs.size() / 10, pairs.size() * 9 / 10);
    }

    private static Score scored(String[] pair, YearMonth month) {
        var indicator = IndicatorInput.of("i", pair[0], pair[1], List.of(ReadingInput.of(month, pair[2])));
        var item = new ItemInput(
                "o",
                new ItemInput.Label("objective", "1", "Obiettivo"),
                ItemInput.Standing.PLAIN,
                null,
                List.of(indicator),
                List.of(),
                List.of());
        var input = new ScoreInput("p", 2024, DECEMBER, "f/1", List.of(), List.of(item), List.of());
        return Scoring.score(input, DefaultPolicy.POLICY_WITHOUT_PACE).indicator("i");
    }

    private static ReadingCheck check(String target) {
        return new ReadingCheck(new TargetText("", null, target, null), new DerivationInput.None());
    }

    private static String said(DerivationInput derivation, String text) {
        return new ReadingCheck(new TargetText("", null, "≥ 50", null), derivation)
                .doubt(MAY, text)
                .map(doubt -> doubt.in(Locale.ITALIAN))
                .orElse("");
    }

    private static List<String[]> rows(String name) throws IOException {
        String path = "/it/pdo/scoring/" + name;
        try (InputStream stream = Objects.requireNonNull(ReadingCheckTest.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
