package it.pdo.command;

import it.pdo.target.TargetContext;
import it.pdo.target.TargetNotation;
import it.pdo.target.TargetReader;
import it.pdo.target.TargetReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads a table of target texts and prints each with its reading. A text that cannot be read keeps its row: class and
 * value are empty and the words say why. Answers 0 when the file could be read, else 2 with the place of the mistake.
 */
@Command(name = "read")
final class TargetReadCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("target_text", "kpi", "class", "operator", "value", "unit", "better", "confidence", "words");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.tsv", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--year", paramLabel = "${bundle:label.year}")
    private @Nullable Integer year;

    @Override
    public Integer call() {
        try (TableFile twice = TableFile.of(file)) {
            try (InputStream stream = twice.open()) {
                rows(stream, row -> {});
            }
            PrintWriter out = spec.commandLine().getOut();
            out.print(TabTable.line(HEADER));
            try (InputStream stream = twice.open()) {
                rows(stream, row -> out.print(TabTable.line(read(row.getFirst(), row.getLast()))));
            }
            out.flush();
            return CommandLine.ExitCode.OK;
        } catch (TableException refused) {
            return unreadable(refused.issue().line(CommandMessages.language()));
        } catch (NoSuchFileException e) {
            return unreadable(file + ":1:1 " + CommandMessages.text("table.absent"));
        } catch (IOException e) {
            return unreadable(file + ":1:1 " + CommandMessages.text("table.unreadable"));
        }
    }

    private void rows(InputStream stream, Consumer<List<String>> use) throws IOException, TableException {
        TabTable table = new TabTable(file.toString(), stream, List.of("target_text", "kpi"));
        for (Optional<List<String>> row = table.next(); row.isPresent(); row = table.next()) {
            use.accept(row.get());
        }
    }

    private List<String> read(String text, String indicator) {
        OptionalInt planYear = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        TargetReading reading = TargetReader.read(text, new TargetContext(indicator, "", planYear));
        String words = reading.describe(CommandMessages.language());
        return switch (reading) {
            case TargetReading.Understood understood -> {
                TargetNotation notation = TargetNotation.of(understood.target());
                yield List.of(
                        text,
                        indicator,
                        notation.targetClass().code(),
                        notation.operator(),
                        notation.value(),
                        notation.unit(),
                        notation.better(),
                        understood.confidence().name().toLowerCase(Locale.ROOT),
                        words);
            }
            case TargetReading.NotUnderstood _ -> List.of(text, indicator, "", "", "", "", "", "", words);
        };
    }

    private int unreadable(String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}
