package it.pdo.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.policy.PolicyReader;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.ui.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final YearMonth DECEMBER = YearMonth.of(2021, 12);
    private static final FigureId OBJECTIVE = FigureId.item("o");
    private static final IndicatorInput READ =
            IndicatorInput.of("read", "N. visite", "almeno 800", List.of(ReadingInput.of(DECEMBER, "800")));
    private static final IndicatorInput SILENT = IndicatorInput.of("silent", "N. mostre", "almeno 2", List.of());

    @Test
    void oneOfTwoScored_isSaidBesideTheFigure() throws IOException {
        assertThat(beside(List.of(READ, SILENT))).isEqualTo("1 di 2 indicatori valutati");
    }

    @Test
    void allScored_saysNothing() throws IOException {
        assertThat(beside(List.of(READ))).isEmpty();
    }

    @Test
    void noneAtAll_saysNothing() throws IOException {
        assertThat(beside(List.of())).isEmpty();
    }

    private static String beside(List<IndicatorInput> indicators) throws IOException {
        ItemInput objective = new ItemInput(
                "o",
                new ItemInput.Label("obiettivo", "1", "Visite"),
                ItemInput.Standing.PLAIN,
                null,
                indicators,
                List.of(),
                List.of());
        ScoreInput input = new ScoreInput("PROVA", 2021, DECEMBER, "1", List.of(), List.of(objective), List.of());
        ScoreSheet sheet = Scoring.score(input, policy());
        Texts texts = Texts.of(ResultsNavigation.class, Locale.ITALIAN);
        return Coverage.beside(OBJECTIVE, ResultTree.of(input), sheet, texts)
                .map(span -> span.getText())
                .orElse("");
    }

    private static ScoringPolicy policy() throws IOException {
        try (InputStream stream = CoverageTest.class.getResourceAsStream("/tenants-config/policies/milano-2021.yaml")) {
            return PolicyReader.read("milano-2021.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .policy()
                    .orElseThrow();
        }
    }
}
