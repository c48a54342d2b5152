package it.pdo.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.TreeReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a cronoprogram whose rows have days of their own. */
class DatedCellsTest {
    private static final Path FOLDER = Path.of("src/test/resources/it/pdo/exchange/unseen/unione-montana");

    @Test
    void milestones_inThreeWaysOfWritingADay_areRead() throws IOException {
        assertThat(cells("""
                        {"giorno": "5/4/2027", "parte": 40}, {"giorno": "2027-09-30", "parte": "30,5"},
                        {"giorno": "1.12.2028", "parte": 29.5}
                        """))
                .containsExactly(
                        new CellDraft(CellKind.MONTH, 2027, 4, 5, new BigDecimal(40)),
                        new CellDraft(CellKind.MONTH, 2027, 9, 30, new BigDecimal("30.5")),
                        new CellDraft(CellKind.MONTH, 2028, 12, 1, new BigDecimal("29.5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"giorno\": \"31/2/2027\", \"parte\": 40}    | import.date       | «31/2/2027» non è un giorno",
                "{\"giorno\": \"fine mese\", \"parte\": 40}    | import.date       | «fine mese» non è un giorno",
                "{\"giorno\": \"1/1/1989\", \"parte\": 40}     | import.date       | «1/1/1989» non è un giorno",
                "{\"parte\": 40}                             | import.date       | «» non è un giorno",
                "{\"giorno\": \"1/4/2027\", \"parte\": 100.5}  | import.percent    | la percentuale è 100.5",
                "{\"giorno\": \"1/4/2027\", \"parte\": -1}     | import.percent    | la percentuale è -1",
                "{\"giorno\": \"1/4/2027\", \"parte\": \"tutto\"} | import.number  | «tutto» non è un numero",
                "{\"giorno\": \"1/4/2027\", \"parte\": 1}, {\"giorno\": \"30/4/2027\", \"parte\": 1} | import.cell-twice | due volte"
            })
    void milestone_thatIsNoDayOrNoPercent_isRefusedWithItsPlace(String milestones, String code, String words)
            throws IOException {
        MappingOutcome outcome = map(milestones);

        assertThat(outcome)
                .isInstanceOfSatisfying(MappingOutcome.Unreadable.class, unreadable -> assertThat(unreadable.issues())
                        .anySatisfy(issue -> {
                            assertThat(issue.code()).isEqualTo(code);
                            assertThat(issue.message()).contains(words);
                            assertThat(issue.place().line()).isPositive();
                        }));
    }

    @Test
    void mapping_thatHasMonthsAndDates_isRefused() throws IOException {
        String yaml = Files.readString(FOLDER.resolve("mapping.yaml"))
                .replace("year: \"2027\"", "year: \"2027\"\n              months: mesi");

        assertThat(MappingReader.read("m", yaml, format()).issues())
                .extracting(Issue::code)
                .containsExactly("mapping.months");
    }

    private static List<CellDraft> cells(String milestones) throws IOException {
        return switch (map(milestones)) {
            case MappingOutcome.Mapped mapped ->
                mapped.plan()
                        .items()
                        .getFirst()
                        .children()
                        .getFirst()
                        .children()
                        .getFirst()
                        .cronoprogram();
            case MappingOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.issues());
        };
    }

    private static PlanFormat format() throws IOException {
        return FormatReader.read("f", Files.readString(FOLDER.resolve("format.yaml")))
                .format()
                .orElseThrow();
    }

    private static MappingOutcome map(String milestones) throws IOException {
        String json = """
                {"programmi": [{"sigla": "A", "nome": "P", "punti": 1, "progetti": [
                  {"n": 1, "nome": "Q", "capofila": "U", "punti": 1, "tappe": [
                    {"cosa": "T", "punti": 1, "scadenze": [%s]}]}]}]}
                """.formatted(milestones);
        Mapping mapping = MappingReader.read("m", Files.readString(FOLDER.resolve("mapping.yaml")), format())
                .mapping()
                .orElseThrow();
        TreeReading tree = SourceFiles.json("f.json", json.getBytes(StandardCharsets.UTF_8));
        return PlanMapper.map(mapping, format(), mapping.plan(), tree.root().orElseThrow());
    }
}
