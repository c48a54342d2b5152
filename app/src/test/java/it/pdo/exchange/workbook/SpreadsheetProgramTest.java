package it.pdo.exchange.workbook;

import static it.pdo.exchange.workbook.RoundTrips.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.format.PlanFormat;
import it.pdo.planning.PlanDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real spreadsheet program opens the workbook, saves it, edits it; where LibreOffice is installed. */
class SpreadsheetProgramTest {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Path PLAN = Path.of("../tenants-config/src/main/resources/tenants-config/segrate/plan.json");

    @TempDir
    private Path folder;

    private static PlanFormat format;
    private static PlanDraft plan;

    @BeforeAll
    static void read() {
        assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
        ImportConfiguration setup = ImportConfiguration.find("segrate").setup().orElseThrow();
        format = setup.format();
        plan = switch (PlanReader.read(PLAN, setup.mapping(), format, setup.header(null, null))) {
            case MappingOutcome.Mapped mapped -> mapped.plan().with(List.of()); // no part of a workbook
            case MappingOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.issues());
        };
    }

    @Test
    void workbook_savedByAProgram_saysTheSame() throws Exception {
        Path exported = export("piano.xlsx");

        Path saved = convert(exported, "xlsx:Calc MS Excel 2007 XML", "saved", "piano.xlsx");

        assertThat(json(read(saved))).isEqualTo(json(plan));
    }

    @Test
    void workbook_editedInAProgram_bringsThatEditAlone() throws Exception {
        Path flat = convert(export("piano.xlsx"), "fods", "flat", "piano.fods");
        String title = plan.items().getFirst().title();
        String text = Files.readString(flat);
        assertThat(text).contains(title);
        Files.writeString(flat, text.replace(title, "Titolo scritto nel foglio"));

        Path saved = convert(flat, "xlsx:Calc MS Excel 2007 XML", "edited", "piano.xlsx");

        List<String> before = json(plan).lines().toList();
        List<String> after = json(read(saved)).lines().toList();
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        assertThat(after).hasSameSizeAs(before);
        assertThat(added).containsExactly("   \"title\" : \"Titolo scritto nel foglio\",");
    }

    private Path export(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(
                plan,
                Optional.empty(),
                format,
                List.of(List.of("Direzione", "Sezione")),
                List.of("p1"),
                Locale.ITALIAN,
                out);
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    private Path convert(Path from, String to, String into, String name) throws Exception {
        Path target = Files.createDirectories(folder.resolve(into));
        Process process = new ProcessBuilder(
                        OFFICE.toString(),
                        "--headless",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--convert-to",
                        to,
                        "--outdir",
                        target.toString(),
                        from.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(target.resolve(name)).exists();
        return target.resolve(name);
    }

    private static PlanDraft read(Path file) {
        SpreadsheetFile opened =
                switch (SpreadsheetFile.open(file)) {
                    case SpreadsheetFile.Opened(SpreadsheetFile f) -> f;
                    case SpreadsheetFile.Refused refused -> throw new AssertionError(refused.issues());
                };
        return switch (WorkbookReading.read(
                opened, WorkbookReading.origin(opened).orElseThrow(), format)) {
            case WorkbookReading.Read read -> read.plan();
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.issues());
        };
    }
}
