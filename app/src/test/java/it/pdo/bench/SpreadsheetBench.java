package it.pdo.bench;

import it.pdo.scoring.ScoreInput;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.policy.DefaultPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The engine beside a spreadsheet that does the same sums, in one run on one machine: LibreOffice recalculates a workbook
 * of the very plan that the benchmark scores. The time to start and to load the workbook is left out on both sides.
 */
public final class SpreadsheetBench {
    private static final int WARM = 20;
    private static final int TIMES = 100;

    private SpreadsheetBench() {}

    /** Prints both times and their ratio; needs {@code soffice} on the path. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        ScoreInput plan = BenchPlans.milano();
        Path folder = Files.createTempDirectory("spreadsheet-bench");
        SpreadsheetOfPlan.Written written = SpreadsheetOfPlan.write(plan, folder.resolve("plan.xlsx"));
        double engine = engine();
        List<String> answer = spreadsheet(folder, written);
        double sheet = Double.parseDouble(answer.get(0));
        BigDecimal theirs = new BigDecimal(answer.get(1)).setScale(2, java.math.RoundingMode.HALF_UP);
        BigDecimal ours =
                Scoring.score(plan, DefaultPolicy.POLICY).body().value().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "plan of 517 items and 771 indicators, %d formulas%n"
                        + "engine                %.3f ms a plan%n"
                        + "LibreOffice           %.3f ms a recalculation%n"
                        + "ratio                 %.1f%n"
                        + "result of the body    %s here, %s there%n",
                written.formulas(),
                engine,
                sheet,
                sheet / engine,
                ours.toPlainString(),
                theirs.toPlainString());
        if (ours.compareTo(theirs) != 0) {
            throw new IllegalStateException("not the same sums");
        }
    }

    private static double engine() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("ScoringBench.milanoScored$")
                        .build())
                .run();
        return results.iterator().next().getPrimaryResult().getScore();
    }

    private static List<String> spreadsheet(Path folder, SpreadsheetOfPlan.Written written)
            throws IOException, InterruptedException {
        Path basic = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        copy("script.xlc", basic.resolveSibling("script.xlc"));
        copy("script.xlb", basic.resolve("script.xlb"));
        copy("Bench.xba", basic.resolve("Bench.xba"));
        Path answer = folder.resolve("answer.txt");
        String call = "macro:///Standard.Bench.Recalculate(\"%s\",\"%s\",%d,%d,%d,%d)"
                .formatted(written.file().toUri(), answer, WARM, TIMES, written.bodyColumn(), written.bodyRow());
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        call)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(5, TimeUnit.MINUTES)) {
            office.destroy();
        }
        if (!Files.exists(answer)) {
            throw new IllegalStateException(
                    "no answer from the spreadsheet: " + Files.readString(folder.resolve("office.log")));
        }
        return Files.readAllLines(answer, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .toList();
    }

    private static void copy(String name, Path to) {
        try (InputStream from =
                Objects.requireNonNull(SpreadsheetBench.class.getResourceAsStream("spreadsheet/" + name))) {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
