package it.pdo.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.json.PlanJson;
import it.pdo.exchange.json.PlanJsonReading;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.format.PlanFormat;
import it.pdo.planning.PlanDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plans written to files and read back. */
final class RoundTrips {

    /** A plan and the format it is written under. */
    record Sample(PlanDraft plan, PlanFormat format) {}

    private RoundTrips() {}

    /** As a workbook and as JSON the plan comes back the same, and is written again with the same bytes. */
    static void assertSame(String which, Sample sample) throws IOException {
        String first = json(sample.plan());
        WorkbookReading.Read read = read(workbook(sample), sample.format());
        // Notes of imports are no part of a workbook: what it does not speak of stays as it is.
        assertThat(json(read.plan()))
                .as("workbook, " + which)
                .isEqualTo(json(sample.plan().with(List.of())));
        assertThat(read.notes()).as(which).isEmpty();
        PlanJsonReading.Reading again =
                PlanJsonReading.read(new ImportSource.Json("p.json", first.getBytes(StandardCharsets.UTF_8)));
        assertThat(again.issues()).as(which).isEmpty();
        assertThat(json(again.plan().orElseThrow())).as("JSON, " + which).isEqualTo(first);
    }

    static SpreadsheetFile workbook(Sample sample) throws IOException {
        return workbook(sample, Locale.ITALIAN);
    }

    static SpreadsheetFile workbook(Sample sample, Locale reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(
                sample.plan(),
                Optional.empty(),
                sample.format(),
                List.of(List.of("Direzione", "Sezione")),
                List.of("p1"),
                reader,
                out);
        return switch (SpreadsheetFile.open("piano.xlsx", out.toByteArray())) {
            case SpreadsheetFile.Opened(SpreadsheetFile file) -> file;
            case SpreadsheetFile.Refused refused -> throw new AssertionError(refused.issues());
        };
    }

    static WorkbookReading.Read read(SpreadsheetFile file, PlanFormat format) {
        return switch (WorkbookReading.read(file, WorkbookReading.origin(file).orElseThrow(), format)) {
            case WorkbookReading.Read read -> read;
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.issues());
        };
    }

    static String json(PlanDraft plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
