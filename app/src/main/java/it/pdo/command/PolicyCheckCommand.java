package it.pdo.command;

import it.pdo.format.policy.PolicyReader;
import it.pdo.format.policy.PolicyReading;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.Issue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files of scoring policies, and tells every mistake with its place: exit 0 when all are fine, 2 otherwise. */
@Command(name = "check")
final class PolicyCheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CheckedFile checked = new CheckedFile(out);
        boolean allFine = true;
        for (Path file : files) {
            allFine &= checked.check(file, yaml -> check(file, yaml, out));
        }
        return allFine ? 0 : CheckedFile.WRONG;
    }

    private static boolean check(Path file, String yaml, PrintWriter out) {
        PolicyReading reading = PolicyReader.read(file.toString(), yaml);
        CommandMessages.lines(reading.issues()).forEach(out::println);
        reading.policy().map(policy -> validLine(file, policy)).ifPresent(out::println);
        return !Issue.anyError(reading.issues());
    }

    private static String validLine(Path file, ScoringPolicy policy) {
        return CommandMessages.text(
                "policy.check.fine",
                file,
                policy.code(),
                policy.version(),
                policy.items().levels().size(),
                policy.items().indicators().size());
    }
}
