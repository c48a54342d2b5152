package it.pdo.bench;

import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The engine beside a spreadsheet that does the same sums, in one run on one machine. LibreOffice opens a workbook of many
 * copies of the very plan that the benchmark scores, once with formulas that nobody has computed yet and once with numbers
 * in their place: what the first takes longer is what its formulas cost, without the start and the loading.
 */
public final class SpreadsheetBench {
    private static final int COPIES = 20;
    private static final int TIMES = 3;

    private final Path folder;

    private SpreadsheetBench(Path folder) {
        this.folder = folder;
    }

    /** Prints both times and their ratio; needs {@code soffice} on the path. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        new SpreadsheetBench(Files.createTempDirectory("spreadsheet-bench")).run();
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        ScoreInput plan = BenchPlans.milano();
        SpreadsheetOfPlan.Written one = SpreadsheetOfPlan.write(plan, folder.resolve("one.xlsx"), 1, true);
        BigDecimal ours =
                Scoring.score(plan, DefaultPolicy.POLICY).body().value().orElseThrow();
        convert(one.file(), "csv"); // also makes the profile, which takes its time once
        BigDecimal theirs = theirs(one.bodyRow());
        if (ours.compareTo(theirs) != 0) {
            throw new IllegalStateException("not the same sums: " + ours + " here, " + theirs + " there");
        }
        Path formulas = SpreadsheetOfPlan.write(plan, folder.resolve("formulas.xlsx"), COPIES, true)
                .file();
        Path numbers = SpreadsheetOfPlan.write(plan, folder.resolve("numbers.xlsx"), COPIES, false)
                .file();
        double sheet = (fastest(formulas) - fastest(numbers)) / COPIES;
        double engine = engine();
        System.out.printf(
                Locale.ROOT,
                "plan of 517 items and 771 indicators, %d formulas, body %s on both sides%n"
                        + "engine       %.3f ms a plan%n"
                        + "LibreOffice  %.3f ms a plan%n"
                        + "ratio        %.0f%n",
                one.formulas(),
                ours.toPlainString(),
                engine,
                sheet,
                sheet / engine);
    }

    private static double engine() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("ScoringBench.milanoScored$")
                        .build())
                .run();
        return results.iterator().next().getPrimaryResult().getScore();
    }

    private double fastest(Path workbook) throws IOException, InterruptedException {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            convert(workbook, "ods");
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
        }
        return fastest;
    }

    /** Writing the result makes every formula be computed. */
    private void convert(Path workbook, String format) throws IOException, InterruptedException {
        Path log = folder.resolve("office.log");
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.resolve("out").toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!office.waitFor(3, TimeUnit.MINUTES) || office.exitValue() != 0) {
            office.destroy();
            throw new IllegalStateException("the spreadsheet gave up: " + Files.readString(log));
        }
    }

    private BigDecimal theirs(int row) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("out/one.csv"));
        return new BigDecimal(lines.get(row).split(",", -1)[3]);
    }
}
