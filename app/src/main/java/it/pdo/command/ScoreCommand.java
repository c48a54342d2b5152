package it.pdo.command;

import it.pdo.format.policy.PolicyReader;
import it.pdo.format.policy.PolicyReading;
import it.pdo.format.policy.ShippedPolicies;
import it.pdo.scoring.policy.ScoringPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a table of indicators, for whoever checks the engine: exit 0 when the files could be read, 2 otherwise. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--policy", required = true, paramLabel = "P")
    private String policy = "default";

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--year", paramLabel = "${bundle:label.year}")
    private @Nullable Integer year;

    @Override
    public Integer call() {
        if (spec == null || file == null) {
            throw new IllegalStateException("called outside the command line");
        }
        PrintWriter err = spec.commandLine().getErr();
        Optional<ScoringPolicy> chosen = policy(err);
        if (chosen.isEmpty()) {
            return CommandLine.ExitCode.USAGE;
        }
        ScoreRows rows = new ScoreRows(
                chosen.get(), year == null ? OptionalInt.empty() : OptionalInt.of(year), CommandMessages.language());
        try (TableFile twice = TableFile.of(file)) {
            try (InputStream stream = twice.open()) {
                rows(new CsvTable(file.toString(), stream), (columns, row) -> {});
            }
            try (InputStream stream = twice.open()) {
                print(
                        new CsvTable(file.toString(), stream),
                        rows,
                        spec.commandLine().getOut());
            }
            return CommandLine.ExitCode.OK;
        } catch (TableException refused) {
            err.println(refused.issue().line(CommandMessages.language()));
        } catch (NoSuchFileException e) {
            err.println(file + ":1:1 " + CommandMessages.text("table.absent"));
        } catch (IOException e) {
            err.println(file + ":1:1 " + CommandMessages.text("table.unreadable"));
        }
        return CommandLine.ExitCode.USAGE;
    }

    /** What is done with a row, and where in it the three columns are. */
    private interface RowUse {
        void row(int[] columns, List<String> row) throws IOException;
    }

    private static void rows(CsvTable table, RowUse use) throws IOException, TableException {
        int[] columns = {table.column("kpi"), table.column("target"), table.column("actual")};
        for (Optional<List<String>> row = table.next(); row.isPresent(); row = table.next()) {
            use.row(columns, row.get());
        }
    }

    private void print(CsvTable table, ScoreRows rows, PrintWriter out) throws IOException, TableException {
        if (json) {
            try (ScoreJson written = new ScoreJson(table.header(), out)) {
                rows(table, (columns, row) -> written.row(row, score(row, columns, rows)));
            }
        } else {
            out.print(CsvTable.line(with(table.header(), "result", "reading", "explanation", "confidence")));
            rows(table, (columns, row) -> {
                ScoreRows.Scored scored = score(row, columns, rows);
                String line = scored.explanation().oneLine().replaceAll("\\R", " ");
                out.print(CsvTable.line(with(row, scored.resultText(), scored.reading(), line, scored.confidence())));
            });
        }
        out.flush();
    }

    private Optional<ScoringPolicy> policy(PrintWriter err) {
        try {
            Optional<String> yaml = policyText();
            if (yaml.isEmpty()) {
                err.println(CommandMessages.text(
                        "score.policy-unknown", policy, String.join(", ", ShippedPolicies.codes())));
                return Optional.empty();
            }
            PolicyReading reading = PolicyReader.read(policy, yaml.get());
            CommandMessages.lines(reading.issues()).forEach(err::println);
            return reading.policy();
        } catch (IOException e) {
            err.println(policy + ":1:1 " + CommandMessages.text("score.policy-unreadable"));
            return Optional.empty();
        }
    }

    private Optional<String> policyText() throws IOException {
        Optional<String> shipped = ShippedPolicies.text(policy);
        if (shipped.isPresent()) {
            return shipped;
        }
        try {
            Path path = Path.of(policy);
            return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static ScoreRows.Scored score(List<String> row, int[] columns, ScoreRows rows) {
        return rows.score(row.get(columns[0]), row.get(columns[1]), row.get(columns[2]));
    }

    private static List<String> with(List<String> row, String... more) {
        List<String> all = new ArrayList<>(row);
        all.addAll(List.of(more));
        return all;
    }
}
