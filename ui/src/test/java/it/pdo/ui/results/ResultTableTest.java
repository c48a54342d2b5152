package it.pdo.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.format.PlanFormat;
import it.pdo.format.policy.PolicyReader;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.ui.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of results as the server builds it, without a browser. */
class ResultTableTest {
    private static final YearMonth DECEMBER = YearMonth.of(2021, 12);

    @Test
    void reading_ofEightHundred_showsItsResultWithACommaAndOpensItsReason() throws IOException {
        String html =
                html(IndicatorInput.of("visits", "N. visite", "almeno 800", List.of(ReadingInput.of(DECEMBER, "639"))));

        assertThat(html).contains("N. visite").contains(">79,87<").contains("639");
        assertThat(html).contains("why=indicator%3Avisits");
    }

    @Test
    void missingReading_isAStateAndNeverZero() throws IOException {
        String html = html(IndicatorInput.of("visits", "N. visite", "almeno 800", List.of()));

        assertThat(html).contains("manca la lettura").doesNotContain(">0<");
    }

    @Test
    void unreadableTarget_isSaidAndNeverZero() throws IOException {
        String html = html(IndicatorInput.of("visits", "N. visite", "???", List.of(ReadingInput.of(DECEMBER, "639"))));

        assertThat(html).contains("valore atteso illeggibile").doesNotContain(">0<");
    }

    private static String html(IndicatorInput indicator) throws IOException {
        ItemInput objective = new ItemInput(
                "o",
                new ItemInput.Label("obiettivo", "1", "Visite"),
                ItemInput.Standing.PLAIN,
                null,
                List.of(indicator),
                List.of(),
                List.of());
        ScoreInput input = new ScoreInput("PROVA", 2021, DECEMBER, "1", List.of(), List.of(objective), List.of());
        ScoreSheet sheet;
        try (InputStream policy =
                ResultTableTest.class.getResourceAsStream("/tenants-config/policies/1/milano-2021.yaml")) {
            sheet = Scoring.score(
                    input,
                    PolicyReader.read("policy", new String(policy.readAllBytes(), StandardCharsets.UTF_8))
                            .policy()
                            .orElseThrow());
        }
        PlanFormat format = MunicipalityFolder.shipped("milano")
                .read()
                .municipality()
                .orElseThrow()
                .format();
        ResultTree tree = ResultTree.of(input);
        ResultsLocation place = new ResultsLocation(Optional.of(DECEMBER), Optional.empty(), Optional.empty());
        ResultNames names = new ResultNames("Prova", format, Texts.of(ResultsNavigation.class, Locale.ITALIAN));
        return new ResultTable(tree.below(tree.find(FigureId.item("o")).orElseThrow()), sheet, place, names)
                .getElement()
                .getOuterHTML();
    }
}
