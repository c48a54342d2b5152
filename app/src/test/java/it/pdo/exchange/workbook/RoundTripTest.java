package it.pdo.exchange.workbook;

import static it.pdo.exchange.workbook.EditedWorkbook.edit;
import static it.pdo.exchange.workbook.EditedWorkbook.with;
import static it.pdo.exchange.workbook.RoundTrips.json;
import static it.pdo.exchange.workbook.RoundTrips.read;
import static it.pdo.exchange.workbook.RoundTrips.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.json.PlanJsonReading;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SourceRow;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.workbook.RoundTrips.Sample;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripTest {

    private static final Path CONFIG = Path.of("../tenants-config/src/main/resources/tenants-config");
    private static final Path MILANO_2024 = Path.of("src/test/resources/it/pdo/exchange/milano-2024.json");

    @ParameterizedTest
    @CsvSource({"segrate", "milano", "milano-2024"})
    void plan_asWorkbookAndAsJson_comesBackTheSame(String name) throws IOException {
        RoundTrips.assertSame(name, sample(name));
    }

    @ParameterizedTest
    @CsvSource({"segrate", "milano", "milano-2024"})
    void mapping_writtenAndReadBack_isTheSameWithTheSameBytes(String name) {
        ImportConfiguration setup = ImportConfiguration.find(name).setup().orElseThrow();

        String yaml = MappingWriter.write(setup.mapping());
        MappingReader.Reading read = MappingReader.read("m.yaml", yaml, setup.format());

        assertThat(read.issues()).isEmpty();
        assertThat(read.mapping()).contains(setup.mapping());
        assertThat(MappingWriter.write(read.mapping().orElseThrow())).isEqualTo(yaml);
    }

    @ParameterizedTest
    @CsvSource({
        "segrate",
        "milano",
        "milano-2024",
        "starter/under-5000",
        "starter/from-15000-to-50000",
        "starter/large-city"
    })
    void randomPlans_ofEveryFormat_comeBackTheSame(String name) throws IOException {
        PlanFormat format = format(name);
        for (long seed = 1; seed <= 25; seed++) {
            RoundTrips.assertSame(name + ", seed " + seed, new Sample(RandomPlans.of(seed, format), format));
        }
    }

    private static PlanFormat format(String name) throws IOException {
        Path file = CONFIG.resolve(name).resolve("format.yaml");
        return FormatReader.read("format.yaml", Files.readString(file)).format().orElseThrow();
    }

    @Test
    void workbook_isLaidOutForPeople() throws IOException {
        Sample sample = sample("segrate");
        SpreadsheetFile file = workbook(sample);

        assertThat(file.sheets())
                .extracting(Sheet::name)
                .containsExactly("Leggimi", "Obiettivi", "Fasi", "Indicatori", "Persone", "Risorse", "pdo", "Liste");
        assertThat(file.sheets())
                .filteredOn(Sheet::hidden)
                .extracting(Sheet::name)
                .containsExactly("pdo", "Liste");
        Sheet phases = file.sheet("Fasi").orElseThrow();
        assertThat(phases.row(2).orElseThrow().cells())
                .startsWith("id", "nome", "Codice", "Titolo", "Sotto", "Stato")
                .contains("Gen 2022", "Dic 2022", "Target Lug 2022", "Anno 2023");
    }

    @Test
    void guide_isInTheLanguageOfItsReader_andThePlanReadsBackTheSame() throws IOException {
        Sample sample = sample("segrate");
        SpreadsheetFile italian = workbook(sample);
        SpreadsheetFile english = workbook(sample, Locale.ENGLISH);

        assertThat(english.sheets().getFirst().name()).isEqualTo("Read me");
        assertThat(english.sheets().getFirst().rows().stream().map(row -> row.cell(1)))
                .contains(
                        "What can be done",
                        "Plan %s, years 2022–2024".formatted(sample.plan().code()))
                .doesNotContain("Che cosa si può fare");
        assertThat(italian.sheets().getFirst().rows().stream().map(row -> row.cell(1)))
                .contains("Che cosa si può fare");
        assertThat(json(read(english, sample.format()).plan()))
                .isEqualTo(json(read(italian, sample.format()).plan()));
    }

    @Test
    void text_thatBeginsLikeAFormula_staysText() throws IOException {
        Sample sample = sample("segrate");
        String title = sample.plan().items().getFirst().title();
        String json = json(sample.plan()).replace('"' + title + '"', "\"=cmd|' /C calc'!A0\"");
        PlanDraft evil = PlanJsonReading.read(new ImportSource.Json("p", json.getBytes(StandardCharsets.UTF_8)))
                .plan()
                .orElseThrow();

        WorkbookReading.Read read = read(workbook(new Sample(evil, sample.format())), sample.format());

        assertThat(read.plan().items().getFirst().title()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void editedCells_areTheOnlyDifference() throws IOException {
        Sample sample = sample("segrate");
        SpreadsheetFile file = workbook(sample);
        SpreadsheetFile edited = edit(file, "Obiettivi", 3, "title", _ -> "Titolo nuovo");
        edited = edit(edited, "Fasi", 5, "cell:MONTH:2022:3", _ -> "12,5");

        List<String> before = json(sample.plan().with(List.of())).lines().toList();
        List<String> after = json(read(edited, sample.format()).plan()).lines().toList();
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);

        assertThat(added)
                .anySatisfy(line -> assertThat(line).contains("Titolo nuovo"))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(added).anySatisfy(line -> assertThat(line).contains("12.5"));
    }

    @Test
    void mistakes_areToldAtTheirCells() throws IOException {
        Sample sample = sample("segrate");
        SpreadsheetFile edited = edit(workbook(sample), "Obiettivi", 3, "weight", _ -> "tanto");
        edited = edit(edited, "Fasi", 4, "state", _ -> "boh");
        edited = edit(edited, "Indicatori", 3, "owner", _ -> "999");

        assertThat(issues(edited, sample.format()))
                .satisfiesExactlyInAnyOrder(
                        i -> assertThat(i.toString())
                                .matches("piano.xlsx:Obiettivi![A-Z]+3 il peso: «tanto» non è un numero"),
                        i -> assertThat(i.toString()).startsWith("piano.xlsx:Fasi!F4 lo stato «boh» non c'è"),
                        i -> assertThat(i.toString())
                                .startsWith("piano.xlsx:Indicatori!B3 «999» non è una voce del piano"));
    }

    @Test
    void rowAddedAtTheEnd_isANewItem_andACopiedRowIsTold() throws IOException {
        Sample sample = sample("segrate");
        SpreadsheetFile file = workbook(sample);
        Sheet goals = file.sheet("Obiettivi").orElseThrow();
        SourceRow first = goals.row(3).orElseThrow();
        List<String> fresh = new ArrayList<>(first.cells());
        fresh.set(0, "");
        fresh.set(1, "");
        fresh.set(2, "999");
        List<SourceRow> rows = new ArrayList<>(goals.rows());
        rows.add(new SourceRow(500, fresh));
        rows.add(new SourceRow(501, first.cells()));
        SpreadsheetFile more = with(file, new Sheet(goals.name(), false, goals.columns(), rows, Map.of()));

        WorkbookReading.Read read = read(more, sample.format());

        assertThat(read.plan().items()).hasSize(sample.plan().items().size() + 2);
        assertThat(read.plan().items()).anySatisfy(i -> assertThat(i.code()).isEqualTo("999"));
        assertThat(read.notes()).extracting(Issue::code).containsExactly("workbook.copied");
    }

    @Test
    void rowOfAPhase_takenOut_doesNotRefuseTheFile() throws IOException {
        Sample sample = sample("segrate");
        SpreadsheetFile file = workbook(sample);
        String owner =
                file.sheet("Indicatori").orElseThrow().row(3).orElseThrow().cell(2);
        Sheet goals = file.sheet("Obiettivi").orElseThrow();
        String item = goals.rows().stream()
                .filter(row -> row.number() > 2 && row.cell(2).equals(owner))
                .map(row -> row.cell(1))
                .findFirst()
                .orElseThrow();

        WorkbookReading.Read read = read(EditedWorkbook.without(file, "Obiettivi", item), sample.format());

        assertThat(read.plan().items()).hasSize(sample.plan().items().size() - 1);
        assertThat(read.notes()).isNotEmpty().allSatisfy(note -> assertThat(note.toString())
                .contains("«" + owner + "» è stata tolta dal file"));
    }

    @Test
    void tableOfSomebodysOwn_hasNoOrigin() {
        assertThat(WorkbookReading.origin(new SpreadsheetFile("a.xlsx", SpreadsheetFile.Kind.XLSX, List.of())))
                .isEmpty();
    }

    private static Sample sample(String name) {
        ImportConfiguration setup = ImportConfiguration.find(name).setup().orElseThrow();
        Path file =
                name.equals("milano-2024") ? MILANO_2024 : CONFIG.resolve(name).resolve("plan.json");
        return switch (PlanReader.read(file, setup.mapping(), setup.format(), setup.header(null, null))) {
            case MappingOutcome.Mapped mapped -> new Sample(mapped.plan(), setup.format());
            case MappingOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.issues());
        };
    }

    private static List<Issue> issues(SpreadsheetFile file, PlanFormat format) {
        return switch (WorkbookReading.read(file, WorkbookReading.origin(file).orElseThrow(), format)) {
            case WorkbookReading.Read read -> read.notes();
            case WorkbookReading.Refused refused -> refused.issues();
        };
    }
}
