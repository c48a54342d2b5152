package it.pdo.bench;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportProgress;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportService;
import it.pdo.exchange.run.PlanExport;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.suggestion.MappingBuilder;
import it.pdo.exchange.suggestion.MappingChoices;
import it.pdo.format.PlanFormat;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Measures the import of a workbook as large as Milano's plan of 2021: 258 objectives, 259 phases, 771 KPIs. Run by hand, on
 * the server that {@link TestDatabase} chooses; the figures are in {@code docs/decisions/0009-spreadsheets.md}.
 */
public final class ImportBench {
    private static final int OBJECTIVES = 258;
    private static final int PHASES = 259;
    private static final int INDICATORS = 771;
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>(Map.of(
            "Codice obiettivo", "obiettivo.code",
            "Obiettivo", "obiettivo.title",
            "Direzione", "obiettivo.unit.1",
            "Codice fase", "fase.code",
            "Fase", "fase.title",
            "KPI", "indicator.name",
            "Target", "indicator.target",
            "Fonte", "indicator.source"));

    private ImportBench() {}

    public static void main(String[] args) throws IOException {
        ImportConfiguration setup = ImportConfiguration.find("milano").setup().orElseThrow();
        PlanFormat format = setup.format();
        PlanHeader header = new PlanHeader("BENCH", "Prova", 2021, 2023);
        MappingChoices choices =
                new MappingChoices("bench", format.code(), SourceKind.XLSX, header, null, 1, COLUMNS, List.of());
        if (!(MappingBuilder.build(choices, format) instanceof MappingBuilder.Done built)) {
            throw new IllegalStateException("no mapping");
        }
        Path file = Files.createTempFile("bench", ".xlsx");
        Path edited = Files.createTempFile("bench", ".xlsx");
        try (ApplicationContext context = TestDatabase.start(Map.of())) {
            Files.write(file, workbook(""));
            Files.write(edited, workbook(" bis"));
            for (int round = 0; round < 5; round++) {
                int now = round;
                CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> {
                    measure(context, "round " + now + ", new plan", file, built, format, header);
                    measure(context, "round " + now + ", nothing new", file, built, format, header);
                    measure(context, "round " + now + ", every KPI reworded", edited, built, format, header);
                    export(context);
                });
            }
        } finally {
            Files.delete(file);
            Files.delete(edited);
        }
    }

    private static void measure(
            ApplicationContext context,
            String what,
            Path file,
            MappingBuilder.Done built,
            PlanFormat format,
            PlanHeader header) {
        long began = System.nanoTime();
        Map<ImportProgress.Step, Long> steps = new EnumMap<>(ImportProgress.Step.class);
        if (!(SpreadsheetFile.open(file) instanceof SpreadsheetFile.Opened(SpreadsheetFile opened))) {
            throw new IllegalStateException("not opened");
        }
        ImportJob job = new ImportJob.Mapped(
                new ImportSource.Table(opened, TableEdits.NONE), built.mapping(), built.yaml(), format, header, false);
        ImportRunOutcome outcome = context.getBean(ImportService.class)
                .run(
                        TwoTenants.administrator(7, "Ada"),
                        job,
                        (_, _, step) -> steps.put(step, (System.nanoTime() - began) / 1_000_000));
        if (!(outcome instanceof ImportRunOutcome.Done done)) {
            throw new IllegalStateException(outcome.toString());
        }
        System.out.printf(
                "%s: %d ms %s, added %d, changed %d%n",
                what,
                (System.nanoTime() - began) / 1_000_000,
                steps,
                done.run().added(),
                done.run().changed());
    }

    private static void export(ApplicationContext context) {
        long began = System.nanoTime();
        byte[] bytes = context.getBean(PlanExport.class)
                .workbook(
                        TwoTenants.administrator(7, "Ada"),
                        context.getBean(PlanStore.class).list().getFirst().id(),
                        Locale.ITALIAN)
                .orElseThrow();
        System.out.printf("export: %d ms, %d bytes%n", (System.nanoTime() - began) / 1_000_000, bytes.length);
    }

    private static byte[] workbook(String more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "bench", "1.0");
        Worksheet sheet = workbook.newWorksheet("Piano");
        List<String> titles = List.copyOf(COLUMNS.keySet());
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
        }
        for (int row = 1; row <= INDICATORS; row++) {
            int objective = row % OBJECTIVES;
            int phase = row % PHASES;
            boolean ofPhase = row <= PHASES;
            int of = ofPhase ? phase % OBJECTIVES : objective;
            put(sheet, row, titles, "Codice obiettivo", "OD " + (of + 1));
            put(
                    sheet,
                    row,
                    titles,
                    "Obiettivo",
                    "Obiettivo numero " + (of + 1) + " del piano, con un titolo di lunghezza media");
            put(sheet, row, titles, "Direzione", "Direzione " + of % 25);
            if (ofPhase) {
                put(sheet, row, titles, "Codice fase", "F " + (of + 1) + "." + (phase + 1));
                put(
                        sheet,
                        row,
                        titles,
                        "Fase",
                        "Fase numero " + phase + " dell'obiettivo, descritta in una riga di testo");
            }
            put(sheet, row, titles, "KPI", "Indicatore numero " + row + " che misura quanto è stato fatto" + more);
            put(sheet, row, titles, "Target", "≥ " + (50 + row % 50) + "%");
            put(sheet, row, titles, "Fonte", "Sistema informativo dell'ente");
        }
        workbook.finish();
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, List<String> titles, String title, String text) {
        sheet.value(row, titles.indexOf(title), text);
    }
}
