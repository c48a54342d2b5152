package it.pdo.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code pdo plan check}: what it prints and how it ends. */
class PlanCheckCommandTest {
    private static final String SHIPPED = "../tenants-config/src/main/resources/tenants-config/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int check(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "plan";
        all[1] = "check";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return run(all);
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Test
    void formerName_lint_doesTheSame_andIsNotListed() {
        assertThat(run("plan", "lint", SHIPPED + "milano/plan.json", "--mapping", "milano"))
                .isZero();
        assertThat(out.toString()).contains("Errori 0, avvisi 0");
        out.getBuffer().setLength(0);

        assertThat(run("help")).isZero();
        assertThat(run("help", "plan")).isZero();
        assertThat(run("help", "plan", "lint")).isZero();
        assertThat(out.toString()).contains("pdo plan check ").doesNotContain("lint");
    }

    @Test
    void plan_withErrors_isToldByObjective_andEndsWithOne() {
        assertThat(check(SHIPPED + "segrate/plan.json", "--mapping", "segrate")).isEqualTo(1);

        assertThat(out.toString())
                .contains("4 Infopoint Plus: assistenza per mail e telefono\n")
                .contains("ERRORE plan.json:")
                .contains("[people-count]\n    atteso: 5 persone")
                .endsWith("avvisi 12, note 51 in «Piano dettagliato degli obiettivi 2022-2024»\n");
    }

    @Test
    void plan_withoutErrors_endsWithZero() {
        assertThat(check(SHIPPED + "milano/plan.json", "--mapping", "milano")).isZero();
        assertThat(out.toString()).contains("Errori 0, avvisi 0");
    }

    @Test
    void json_isOneObject_withCountsPlacesAndSentencesInTheLanguageAskedFor() throws IOException {
        assertThat(check(SHIPPED + "segrate/plan.json", "--mapping", "segrate", "--json", "--language", "en"))
                .isEqualTo(1);

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.get("plan").asText()).isEqualTo("PDO-2022-2024");
        assertThat(report.get("year").asInt()).isEqualTo(2022);
        assertThat(report.get("counts").get("error").asInt()).isEqualTo(11);
        assertThat(report.get("findings")).hasSize(11 + 11 + 52);
        assertThat(report.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("rule").asText()).isEqualTo("people-count");
            assertThat(finding.get("severity").asText()).isEqualTo("error");
            assertThat(finding.get("found").asText()).startsWith("4 people declared");
            assertThat(finding.get("place").get("line").asInt()).isPositive();
            assertThat(finding.get("mend").asText()).isNotBlank();
            assertThat(finding.get("fingerprint").asText()).hasSize(64);
        });
    }

    @Test
    void table_isPlacedByItsCells() throws IOException {
        Path plan = folder.resolve("piano.csv");
        Files.writeString(plan, """
                Codice;Titolo;Peso;Indicatore;Atteso;Fonte
                1;Biblioteca;40;Ore di apertura;;Registro
                2;Strade;50;Rotatorie;3;
                """);

        int exit = check(plan.toString(), "--mapping", mapping("csv", ""));

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString())
                .containsPattern("ERRORE piano\\.csv:piano!E2 .*\\[no-target\\]")
                .containsPattern("ERRORE piano\\.csv:piano!C2 .*\\[weight-sum\\]")
                .containsPattern("AVVISO piano\\.csv:piano!F3 .*\\[no-source\\]");
    }

    @Test
    void workbook_isPlacedBySheetRowAndColumn() throws IOException {
        Path plan = folder.resolve("piano.xlsx");
        workbook(
                plan,
                "Piano 2022",
                List.of(
                        List.of("Comune di Prova"),
                        List.of(),
                        List.of("Codice", "Titolo", "Peso", "Indicatore", "Atteso", "Fonte"),
                        List.of("1", "Biblioteca", 40, "Ore di apertura", "", "Registro"),
                        List.of("2", "Strade", 50, "Rotatorie", 3, "")));

        int exit = check(plan.toString(), "--mapping", mapping("xlsx", "sheet: Piano 2022"), "--json");

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(out.toString()).get("findings"))
                .anySatisfy(finding -> placed(finding, "no-target", "'Piano 2022'!E4", 4, 5))
                .anySatisfy(finding -> placed(finding, "weight-sum", "'Piano 2022'!C4", 4, 3))
                .anySatisfy(finding -> placed(finding, "no-source", "'Piano 2022'!F5", 5, 6));
    }

    @Test
    void workbook_withoutTheSheetOfTheMapping_saysWhichThereAre() throws IOException {
        Path plan = folder.resolve("piano.xlsx");
        workbook(plan, "Foglio1", List.of(List.of("Codice"), List.of("1")));

        assertThat(check(plan.toString(), "--mapping", mapping("xlsx", "sheet: Piano 2022")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("manca il foglio «Piano 2022»: nel file ci sono Foglio1");
    }

    private static void placed(JsonNode finding, String rule, String path, int line, int column) {
        assertThat(finding.get("rule").asText()).isEqualTo(rule);
        assertThat(finding.get("place").get("source").asText()).isEqualTo("piano.xlsx");
        assertThat(finding.get("place").get("path").asText()).isEqualTo(path);
        assertThat(finding.get("place").get("line").asInt()).isEqualTo(line);
        assertThat(finding.get("place").get("column").asInt()).isEqualTo(column);
    }

    private static void workbook(Path file, String sheet, List<List<Object>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "prova", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case Integer number -> page.value(row, column, number);
                        case Object text -> page.value(row, column, String.valueOf(text));
                    }
                }
            }
        }
    }

    /** A mapping of tables, in a file beside its format. */
    private String mapping(String source, String sheet) throws IOException {
        Files.writeString(folder.resolve("format.yaml"), """
                format: piccolo
                version: 1
                title: Piano
                years: {from: 2022, to: 2022}
                policy: default
                levels:
                  - code: obiettivo
                    name: Obiettivo
                    plural: Obiettivi
                    under: [plan]
                    carries: [indicators]
                    weight: {use: optional, sum: 100}
                indicator-card: {dimension: none, readings: monthly, weight: none, columns: [source]}
                """);
        Path mapping = folder.resolve("mapping.yaml");
        Files.writeString(mapping, """
                mapping: tabella
                format: piccolo
                source: %s
                %s
                plan: {code: P, title: Piano, from: 2022, to: 2022}
                items:
                  - each: "/*"
                    groups:
                      - {level: obiettivo, key: "{Codice}", code: "{Codice}", title: "{Titolo}", weight: "{Peso}"}
                    indicators:
                      - {each: ".", name: "{Indicatore}", target: "{Atteso}", source: "{Fonte}"}
                """.formatted(source, sheet));
        return mapping.toString();
    }

    @Test
    void approval_givenOnTheCommandLine_isMinded() {
        assertThat(check(SHIPPED + "milano/plan.json", "--mapping", "milano", "--approved", "2021-06-01"))
                .isZero();
        assertThat(out.toString()).contains("[deadline-before-approval]");
    }

    @Test
    void file_orMapping_thatCannotBeRead_endsWithTwo() throws IOException {
        Path broken = folder.resolve("plan.json");
        Files.writeString(broken, "[{]");

        assertThat(check(broken.toString(), "--mapping", "segrate")).isEqualTo(2);
        assertThat(check(folder.resolve("none.json").toString(), "--mapping", "segrate"))
                .isEqualTo(2);
        assertThat(check(broken.toString(), "--mapping", "nowhere")).isEqualTo(2);
        assertThat(check(broken.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("plan.json:1:").doesNotContain("\tat ");
    }
}
