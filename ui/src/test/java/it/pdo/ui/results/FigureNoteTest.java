package it.pdo.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.policy.PolicyReader;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ReadingCalendar;
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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FigureNoteTest {
    private static final YearMonth DECEMBER = YearMonth.of(2021, 12);
    private static final FigureId OBJECTIVE = FigureId.item("o");
    private static final IndicatorInput READ =
            IndicatorInput.of("read", "N. visite", "almeno 800", List.of(ReadingInput.of(DECEMBER, "800")));
    private static final IndicatorInput SILENT = IndicatorInput.of("silent", "N. mostre", "almeno 2", List.of());

    @Test
    void oneOfTwoWritten_isSaidBesideTheFigure() throws IOException {
        assertThat(beside(List.of(READ, SILENT))).isEqualTo("incompleto, 1 di 2");
    }

    @Test
    void allWritten_saysNothing() throws IOException {
        assertThat(beside(List.of(READ))).isEmpty();
    }

    @Test
    void noneAtAll_saysNothing() throws IOException {
        assertThat(beside(List.of())).isEmpty();
    }

    @Test
    void openMonth_isProvisionalBesideEveryNumber() throws IOException {
        ScoreInput input = input(List.of(READ, SILENT))
                .withPlanYear(new PlanYear(
                        new ReadingCalendar(2021, ReadingCalendar.Frequency.MONTHLY, new TreeSet<>()),
                        PlanYear.MonthState.OPEN,
                        List.of()));
        assertThat(beside(input, OBJECTIVE)).isEqualTo("provvisorio · incompleto, 1 di 2");
        assertThat(beside(input, FigureId.indicator("read"))).isEqualTo("provvisorio");
        assertThat(beside(input, FigureId.indicator("silent"))).isEqualTo("provvisorio · non scritto");
    }

    private static String beside(List<IndicatorInput> indicators) throws IOException {
        return beside(input(indicators), OBJECTIVE);
    }

    private static ScoreInput input(List<IndicatorInput> indicators) {
        ItemInput objective = new ItemInput(
                "o",
                new ItemInput.Label("obiettivo", "1", "Visite"),
                ItemInput.Standing.PLAIN,
                null,
                indicators,
                List.of(),
                List.of());
        return new ScoreInput("PROVA", 2021, DECEMBER, "1", List.of(), List.of(objective), List.of());
    }

    private static String beside(ScoreInput input, FigureId figure) throws IOException {
        ScoreSheet sheet = Scoring.score(input, policy());
        Texts texts = Texts.of(ResultsNavigation.class, Locale.ITALIAN);
        return FigureNote.beside(figure, sheet, texts)
                .map(span -> span.getText())
                .orElse("");
    }

    private static ScoringPolicy policy() throws IOException {
        try (InputStream stream =
                FigureNoteTest.class.getResourceAsStream("/tenants-config/policies/milano-2021.yaml")) {
            return PolicyReader.read("milano-2021.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .policy()
                    .orElseThrow();
        }
    }
}
