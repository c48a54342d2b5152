package it.pdo.command;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.format.PlanFormat;
import it.pdo.format.policy.PolicyReader;
import it.pdo.format.policy.PolicyReading;
import it.pdo.format.policy.ShippedPolicies;
import it.pdo.format.reading.FormatReader;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.Issue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files of plan formats and of mappings, and tells every mistake with its place. */
@Command(name = "check")
final class FormatCheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "policy")
    private List<Path> ownPolicies = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CheckedFile checked = new CheckedFile(out);
        List<String> policies = new ArrayList<>(ShippedPolicies.codes());
        boolean allFine = true;
        for (Path file : ownPolicies) {
            allFine &= checked.check(file, yaml -> policy(file, yaml, policies, out));
        }
        for (Path file : files) {
            allFine &= checked.check(file, yaml -> check(file, yaml, policies, out));
        }
        return allFine ? 0 : CheckedFile.WRONG;
    }

    /** A policy of the municipality's own, which the formats may name. */
    private static boolean policy(Path file, String yaml, List<String> policies, PrintWriter out) {
        PolicyReading reading = PolicyReader.read(file.toString(), yaml);
        CommandMessages.lines(reading.issues()).forEach(out::println);
        reading.policy().map(ScoringPolicy::code).ifPresent(policies::add);
        return reading.policy().isPresent();
    }

    private static boolean check(Path file, String yaml, List<String> policies, PrintWriter out) {
        List<Issue> issues;
        String fine;
        if (MappingReader.isMapping(yaml)) {
            ImportConfiguration.Reading reading = ImportConfiguration.find(file.toString());
            issues = reading.setup()
                    .map(setup -> FormatReader.read(setup.formatSource(), setup.formatYaml(), policies)
                            .issues())
                    .orElseGet(reading::issues);
            fine = reading.setup()
                    .map(s -> CommandMessages.text(
                            "format.check.mapping", file, s.format().code()))
                    .orElse("");
        } else {
            FormatReader.Reading reading = FormatReader.read(file.toString(), yaml, policies);
            issues = reading.issues();
            fine = reading.format().map(f -> validLine(file, f)).orElse("");
        }
        CommandMessages.lines(issues).forEach(out::println);
        if (issues.stream().anyMatch(issue -> issue.code().equals("format.policy-unknown"))) {
            out.println(CommandMessages.text("format.check.own-policy"));
        }
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
