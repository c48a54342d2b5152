package it.pdo.bench;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.run.ImportFolder;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportQueue;
import it.pdo.exchange.run.ImportService;
import it.pdo.exchange.run.ImportTask;
import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.suggestion.MappingBuilder;
import it.pdo.exchange.suggestion.MappingChoices;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Five tenants at once look at a workbook as large as is accepted, on a heap of 768 MB, while somebody of a sixth goes on
 * saving cells. Prints what each import took, the largest heap, and how long the saves took; ends with 1 when an import
 * failed, when saves beside imports take more than twice what they take before and after them (median, and 95 of 100), or
 * when one of them waited for more than two seconds. The last is looked at only where the processors are free when it
 * begins: elsewhere the clock says nothing of it.
 */
public final class ImportDrill {
    private static final int TENANTS = 5;
    private static final int ROWS = 49_999;
    private static final int FILLERS = 12;
    private static final long LONGEST_WAIT_MS = 2_000;
    private static final double MOST_TIMES = 2;
    private static final int QUIET_SAVES = 200;
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("Codice obiettivo", "obiettivo.code");
        COLUMNS.put("Obiettivo", "obiettivo.title");
        COLUMNS.put("Direzione", "obiettivo.unit.1");
        COLUMNS.put("KPI", "indicator.name");
        COLUMNS.put("Target", "indicator.target");
        COLUMNS.put("Fonte", "indicator.source");
    }

    private ImportDrill() {}

    public static void main(String[] args) throws Exception {
        Path file = Files.createTempFile("pdo-drill", ".xlsx");
        boolean fine;
        try (ApplicationContext context = TestDatabase.start(Map.of())) {
            write(file);
            System.out.printf(
                    "%,d bytes, %,d rows, heap %d MB%n",
                    Files.size(file), ROWS, mega(Runtime.getRuntime().maxMemory()));
            fine = drill(context, file);
        } finally {
            Files.delete(file);
        }
        System.exit(fine ? 0 : 1);
    }

    private static boolean drill(ApplicationContext context, Path file) throws Exception {
        List<TenantSlug> tenants = new ArrayList<>();
        for (int i = 0; i < TENANTS; i++) {
            tenants.add(TestDatabase.newTenant(context).slug());
        }
        boolean busy = isBusy();
        SaveTimes saves = new SaveTimes(context);
        saves.times(QUIET_SAVES); // until the code is as fast as it gets
        SaveTimes.Sorted before = saves.times(QUIET_SAVES);
        long began = System.nanoTime();
        List<ImportTask<ImportPreview>> tasks = new ArrayList<>();
        for (TenantSlug tenant : tenants) {
            tasks.add(CurrentTenant.call(tenant, () -> submit(context, file)));
        }
        boolean[] told = new boolean[TENANTS];
        SaveTimes.Sorted beside = saves.whileTrue(() -> {
            tell(tasks, told, began);
            return !tasks.stream().allMatch(ImportTask::ended);
        });
        tell(tasks, told, began);
        SaveTimes.Sorted quiet = before.with(saves.times(QUIET_SAVES));
        System.out.printf("largest heap %d MB%nquiet:  %s%nbeside: %s%n", peak(), quiet, beside);
        return tasks.stream().allMatch(task -> task.result().isPresent()) && holds(quiet, beside, busy);
    }

    private static boolean holds(SaveTimes.Sorted quiet, SaveTimes.Sorted beside, boolean busy) {
        double median = beside.at(0.5) / quiet.at(0.5);
        double nearlyAll = beside.at(0.95) / quiet.at(0.95);
        System.out.printf("times as long: median %.2f, p95 %.2f (at most %.0f)%n", median, nearlyAll, MOST_TIMES);
        if (busy) {
            System.out.println("the processors were busy with other things: the slowest is not judged");
        }
        return median <= MOST_TIMES && nearlyAll <= MOST_TIMES && (busy || beside.slowest() <= LONGEST_WAIT_MS);
    }

    /** Whether others use more than half of the processors; not known counts as free, so that the limit is judged. */
    private static boolean isBusy() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() - 1 > system.getAvailableProcessors() / 2.0;
    }

    private static ImportTask<ImportPreview> submit(ApplicationContext context, Path file) throws IOException {
        ImportConfiguration setup = ImportConfiguration.find("milano").setup().orElseThrow();
        PlanHeader header = new PlanHeader("DRILL", "Prova", 2021, 2023);
        MappingChoices choices = new MappingChoices(
                "drill", setup.format().code(), SourceKind.XLSX, header, null, 1, COLUMNS, List.of());
        if (!(MappingBuilder.build(choices, setup.format()) instanceof MappingBuilder.Done built)) {
            throw new IllegalStateException("no mapping");
        }
        ImportFolder folder = context.getBean(ImportFolder.class);
        ImportFolder.Waiting waiting;
        try (InputStream in = Files.newInputStream(file)) {
            waiting = folder.store(TwoTenants.administrator(7, "Ada"), "drill.xlsx", in);
        }
        ImportJob job = new ImportJob.Mapped(
                folder.source(waiting, TableEdits.NONE), built.mapping(), built.yaml(), setup.format(), header, false);
        ImportService imports = context.getBean(ImportService.class);
        return context.getBean(ImportQueue.class)
                .submit(progress -> imports.preview(TwoTenants.administrator(7, "Ada"), job, progress))
                .orElseThrow();
    }

    private static void tell(List<ImportTask<ImportPreview>> tasks, boolean[] told, long began) {
        for (int i = 0; i < tasks.size(); i++) {
            ImportTask<ImportPreview> task = tasks.get(i);
            if (task.ended() && !told[i]) {
                told[i] = true;
                System.out.printf(
                        "import %d ended after %,d ms: %s%n",
                        i + 1,
                        (System.nanoTime() - began) / 1_000_000,
                        task.result()
                                .map(seen -> seen.counts() + ", " + seen.found().all() + " problems")
                                .orElse(task.state().toString()));
            }
        }
    }

    private static long peak() {
        return mega(ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum());
    }

    private static long mega(long bytes) {
        return bytes / (1024 * 1024);
    }

    /** Nearly a million cells: the columns that are read, and as many others as fill them up. */
    private static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "drill", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Piano");
            List<String> titles = List.copyOf(COLUMNS.keySet());
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            for (int filler = 0; filler < FILLERS; filler++) {
                sheet.value(0, titles.size() + filler, "Altro " + filler);
            }
            for (int row = 1; row <= ROWS; row++) {
                int objective = row / 40;
                sheet.value(row, 0, "OD " + (objective + 1));
                sheet.value(row, 1, "Obiettivo numero " + objective + " del piano, con un titolo di lunghezza media");
                sheet.value(row, 2, "Direzione " + objective % 25);
                sheet.value(row, 3, "Indicatore numero " + row + " che misura quanto è stato fatto");
                sheet.value(row, 4, "≥ " + (50 + row % 50) + "%");
                sheet.value(row, 5, "Sistema informativo dell'ente, estrazione numero " + row);
                for (int filler = 0; filler < FILLERS; filler++) {
                    sheet.value(row, titles.size() + filler, "nota " + row + "." + filler);
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }
}
