package it.pdo.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.exchange.source.SourceKind;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.TreeReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in a file or a mapping are reported with their places, and nothing is imported. */
class BadInputTest {

    private static final String FORMAT = """
            format: prova
            version: 1
            title: Piano di prova
            years: {from: 2022, to: 2024}
            policy: prova
            checkpoints: [{code: luglio, name: Luglio, date: "07-31"}]
            levels:
              - {code: obiettivo, name: Obiettivo, plural: Obiettivi, under: [plan], code-pattern: "#", carries: [indicators]}
              - {code: fase, name: Fase, plural: Fasi, under: [obiettivo], code-pattern: "#[@]", carries: [cronoprogram]}
            cronoprogram: {step: months, entry: incremental}
            indicator-card: {dimensions: [{code: tempo, name: Tempo}]}
            """;

    private static final String MAPPING = """
            mapping: prova
            format: prova
            source: json
            plan: {code: P, title: Prova, from: 2022, to: 2024}
            items:
              - each: "/*"
                level: obiettivo
                code: "{n}"
                title: "{titolo}"
                weight: "{peso}"
                indicators: [{each: "indicatori/*", name: "{nome}", dimension: "{dimensione}"}]
                items:
                  - each: "fasi/*"
                    level: fase
                    code: "{id}"
                    title: "{testo}"
                    cronoprogram: {rows: "../righe/*", row: "{fase}", item: "{id}", year: "2022", months: mesi}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"n\": 1, \"titolo\": \"A\"     | json.syntax    | 1 | JSON troncato",
                "[{\"n\": 1 \"titolo\": \"A\"}]    | json.syntax    | 1 | JSON non valido",
                "[{\"n\": 1, \"n\": 2}]            | json.syntax    | 1 | chiave ripetuta",
                "[{\"titolo\": \"A\"}]             | import.missing | 1 | manca il codice",
                "[{\"n\": 1}]                      | import.missing | 1 | manca il titolo",
                "[{\"n\": \"🎯\", \"titolo\": \"🎯\"}] | import.code | 1 | il codice «🎯» non ha la forma",
                "{}                                | import.nothing | 1 | nessun elemento trovato",
                "[] []                             | json.more      | 1 | altro testo",
            })
    void file_thatIsBroken_isRefusedWithItsPlace(String json, String code, int line, String words) throws IOException {
        List<Issue> issues = refused(json);

        assertThat(issues).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.place().line()).isEqualTo(line);
            assertThat(issue.place().column()).isPositive();
            assertThat(issue.message()).contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Gennaio\": 140}              | import.percent   | la percentuale è 140: attesa da 0 a 100",
                "{\"Gennaio\": -1}               | import.percent   | la percentuale è -1: attesa da 0 a 100",
                "{\"Gennaio\": \"12,5,3\"}       | import.number    | «12,5,3» non è un numero",
                "{\"Gennaio\": \"12,000\"}       | import.number    | scrivi «12» se la virgola separa i decimali",
                "{\"Gennaio\": \"1,234.5\"}      | import.number    | è scritto all'inglese: scrivi «1234,5»",
                "{\"Gennaio\": \"1.000\"}        | import.number    | scrivi «1» se il punto separa i decimali, «1000» se separa le",
                "{\"Gennaio\": \"33.333\"}       | import.number    | scrivi «33,3330» se il punto separa i decimali",
                "{\"Gennaio\": \"🎯\"}           | import.number    | «🎯» non è un numero",
                "{\"Genaio\": 10}                | import.month     | «Genaio» non è un mese",
                "{\"Maggio\": 1, \"maggio\": 2}  | import.cell-twice | due volte",
                "7                               | import.months    | attesi i mesi",
            })
    void month_thatIsNoMonthOrNoPercent_isRefused(String months, String code, String words) throws IOException {
        List<Issue> issues = refused(card("\"righe\": [{\"fase\": \"1\", \"mesi\": " + months + "}]"));

        assertThat(issues).extracting(Issue::code).contains(code);
        assertThat(issues).anySatisfy(i -> assertThat(i.message()).contains(words));
    }

    @ParameterizedTest
    @CsvSource({"0", "100", "99.9999", "12.000"})
    void month_atTheEdgesOfItsRange_isRead(String percent) throws IOException {
        assertThat(map(card("\"righe\": [{\"fase\": \"1\", \"mesi\": {\"Gennaio\": " + percent + "}}]")))
                .isInstanceOf(MappingOutcome.Mapped.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"33.333\"   | scrivi «33,3330» se il punto separa i decimali, «33333» se separa le migliaia",
                "\"1.000\"    | scrivi «1» se il punto separa i decimali, «1000» se separa le migliaia",
                "\"33.333%\"  | scrivi «33,3330» se il punto separa i decimali",
                "\"33,333\"   | scrivi «33,3330» se la virgola separa i decimali",
                "\"€ 10\"     | «€ 10» non è un numero",
                "\"1%0\"      | «1%0» non è un numero",
            })
    void weight_thatMayHaveBeenWrittenByAnEnglishProgram_isRefusedWithHowToWriteIt(String weight, String words)
            throws IOException {
        assertThat(refused("[{\"n\": 1, \"titolo\": \"A\", \"peso\": " + weight + "}]"))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("import.number");
                    assertThat(issue.message()).contains("peso", words);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33.333       | 33.333",
                "\"33,3330\" | 33.333",
                "\"33.33\"  | 33.33",
                "\"10%\"    | 10",
                "\"10 %\"   | 10",
                "\"1000\"   | 1000",
            })
    void weight_withOneReading_isThatWeight(String weight, String value) throws IOException {
        assertThat(map("[{\"n\": 1, \"titolo\": \"A\", \"peso\": " + weight + "}]"))
                .isInstanceOfSatisfying(MappingOutcome.Mapped.class, read -> assertThat(
                                read.plan().items().getFirst().heading().weight())
                        .isEqualByComparingTo(value));
    }

    @Test
    void dimension_thatTheFormatHasNot_isRefusedWithTheNearest() throws IOException {
        List<Issue> issues = refused(
                "[{\"n\": 1, \"titolo\": \"A\",\n \"indicatori\": [{\"nome\": \"x\", \"dimensione\": \"tenpo\"}]}]");

        assertThat(issues).singleElement().satisfies(i -> {
            assertThat(i.toString()).startsWith("file.json:2:17 dimensione «tenpo» inesistente (forse «tempo»?)");
            assertThat(i.place().path()).isEqualTo("/0/indicatori/0");
        });
    }

    @Test
    void oneBadRecordAmongGoodOnes_refusesAll() throws IOException {
        assertThat(refused("[{\"n\": 1, \"titolo\": \"A\"}, {\"n\": 2}]")).hasSize(1);
    }

    @Test
    void valueNobodyMaps_isTold() throws IOException {
        MappingOutcome outcome = map("[{\"n\": 1, \"titolo\": \"A\", \"colore\": \"rosso\"}]");

        assertThat(outcome).isInstanceOfSatisfying(MappingOutcome.Mapped.class, m -> assertThat(m.notes())
                .extracting(Issue::message)
                .contains("«/*/colore» non è usato dal mapping (1 valore)"));
    }

    @Test
    void file_of200Megabytes_isRefusedWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("enorme.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }

        TreeReading reading = SourceFiles.read(file, SourceKind.JSON);

        assertThat(reading.root()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::toString)
                .containsExactly("enorme.json il file è di 200 MB; ne sono ammessi 50");
    }

    @Test
    void file_thatIsNotThere_isTold(@TempDir Path folder) {
        assertThat(SourceFiles.read(folder.resolve("niente.json"), SourceKind.JSON)
                        .issues())
                .extracting(Issue::code)
                .containsExactly("source.missing");
    }

    @Test
    void file_inAnotherEncoding_isTold() throws IOException {
        byte[] latin = "[\"Città\"]".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SourceFiles.read("f.json", new ByteArrayInputStream(latin), SourceKind.JSON)
                        .issues())
                .extracting(Issue::code)
                .containsExactly("json.encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\\u0000\"         | \\u0000 | 2 | 12",
                "\"a\\ud800\"         | \\ud800 | 2 | 12",
                "\"\\udc00\\ud83c\"   | \\udc00 | 2 | 12",
                "{\"k\\u0000\": 1}    | \\u0000 | 2 | 13",
            })
    void text_withWhatIsNoCharacter_isRefusedWithItsPlace(String title, String named, int line, int column)
            throws IOException {
        assertThat(refused("[{\"n\": 1,\n \"titolo\": " + title + "}]"))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("json.character");
                    assertThat(issue.message()).contains(named);
                    assertThat(issue.place().line()).isEqualTo(line);
                    assertThat(issue.place().column()).isEqualTo(column);
                });
    }

    @Test
    void text_withACharacterOutsideTheFirstPlane_isRead() throws IOException {
        assertThat(map("[{\"n\": 1, \"titolo\": \"a\\ud83c\\udfaf\\t\"}]")).isInstanceOf(MappingOutcome.Mapped.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "piano.xlsx | PK\u0003\u0004\u00ff",
                "piano.json | PK\u0003\u0004\u00ff",
                "piano.xls  | \u00d0\u00cf\u0011\u00e0\u00a1",
                "piano.CSV  | titolo;peso",
            })
    void table_givenToAMappingOfRecords_isToldThatTheMappingReadsJson(String name, String start) throws IOException {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SourceFiles.read(name, new ByteArrayInputStream(bytes), SourceKind.JSON)
                        .issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("source.kind");
                    assertThat(issue.message()).contains("questo mapping legge file JSON");
                });
    }

    @Test
    void json_underTheNameOfATable_isRead() throws IOException {
        byte[] json = " [1]".getBytes(StandardCharsets.UTF_8);

        assertThat(SourceFiles.read("piano.csv", new ByteArrayInputStream(json), SourceKind.JSON)
                        .root())
                .isPresent();
    }

    @Test
    void file_nestedTooDeep_isTold() throws IOException {
        String deep = "[".repeat(100_000);

        assertThat(read(deep).issues()).extracting(Issue::code).containsExactly("json.syntax");
        assertThat(read(deep).issues().getFirst().message()).contains("livelli di annidamento");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "titolo}\"     § tittle: \"x\"        § chiave sconosciuta «tittle» (forse «title»?)",
                "level: fase   § level: fasi          § livello «fasi» inesistente (forse «fase»?)",
                "{titolo}      § {titolo|maiuscolo}   § filtro «maiuscolo» sconosciuto",
                "{titolo}      § {titolo              § manca «}»",
                "{titolo}      § {titolo|lookup:temi} § tabella «temi» inesistente",
                "source: json  § source: xml          § atteso uno di json",
                "format: prova § format: altro        § il mapping scrive nel formato «altro»",
            })
    void mapping_withAMistake_isRefusedWithItsLine(String from, String to, String words) {
        String broken = from.equals("titolo}\"")
                ? MAPPING.replace("    title: \"{titolo}\"", "    title: \"{titolo}\"\n    " + to)
                : MAPPING.replaceFirst(
                        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));

        MappingReader.Reading reading = MappingReader.read("m.yaml", broken, format());

        assertThat(reading.mapping()).isEmpty();
        assertThat(reading.issues()).anySatisfy(i -> {
            assertThat(i.message()).contains(words);
            assertThat(i.place().line()).isPositive();
        });
    }

    private static String card(String more) {
        return "[{\"n\": 1, \"titolo\": \"A\", \"fasi\": [{\"id\": \"1\", \"testo\": \"B\"}], " + more + "}]";
    }

    private static List<Issue> refused(String json) throws IOException {
        return switch (map(json)) {
            case MappingOutcome.Unreadable unreadable -> unreadable.issues();
            case MappingOutcome.Mapped mapped -> throw new AssertionError("read: " + mapped.counts());
        };
    }

    private static MappingOutcome map(String json) throws IOException {
        MappingReader.Reading mapping = MappingReader.read("m.yaml", MAPPING, format());
        Mapping read = mapping.mapping().orElseThrow(() -> new AssertionError(mapping.issues()));
        return PlanReader.map(read(json), read, format(), read.plan());
    }

    private static TreeReading read(String json) throws IOException {
        return SourceFiles.read(
                "file.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), SourceKind.JSON);
    }

    private static PlanFormat format() {
        FormatReader.Reading reading = FormatReader.read("f.yaml", FORMAT);
        return reading.format().orElseThrow(() -> new AssertionError(reading.issues()));
    }
}
