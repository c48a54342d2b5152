package it.pdo.command;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.shared.Issue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files of plan formats and of mappings, and tells every mistake with its place. */
@Command(name = "check")
final class FormatCheckCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean allFine = true;
        for (Path file : files) {
            allFine &= check(file);
        }
        return allFine ? 0 : UNREADABLE;
    }

    private boolean check(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (Files.size(file) > FormatReader.LARGEST_FILE) {
                out.println(CommandMessages.text("format.check.too-large", file));
                return false;
            }
            return check(file, Files.readString(file), out);
        } catch (NoSuchFileException missing) {
            out.println(CommandMessages.text("file.missing", file));
        } catch (MalformedInputException notText) {
            out.println(CommandMessages.text("file.not-text", file));
        } catch (IOException unreadable) {
            out.println(CommandMessages.text("file.unreadable", file, String.valueOf(unreadable.getMessage())));
        } finally {
            out.flush();
        }
        return false;
    }

    private static boolean check(Path file, String yaml, PrintWriter out) {
        List<Issue> issues;
        String fine;
        if (MappingReader.isMapping(yaml)) {
            ImportConfiguration.Reading reading = ImportConfiguration.find(file.toString());
            issues = reading.issues();
            fine = reading.setup()
                    .map(s -> CommandMessages.text(
                            "format.check.mapping", file, s.format().code()))
                    .orElse("");
        } else {
            FormatReader.Reading reading = FormatReader.read(file.toString(), yaml);
            issues = reading.issues();
            fine = reading.format().map(f -> validLine(file, f)).orElse("");
        }
        CommandMessages.lines(issues).forEach(out::println);
        if (!Issue.anyError(issues)) {
            out.println(fine);
        }
        return !Issue.anyError(issues);
    }

    private static String validLine(Path file, PlanFormat format) {
        return CommandMessages.text(
                "format.check.fine",
                file,
                format.code(),
                format.version(),
                format.levels().size());
    }
}
