package it.pdo.command;

import it.pdo.check.CheckContext;
import it.pdo.check.Finding;
import it.pdo.check.PlanChecker;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.SourcePlaces;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks a plan in a file against itself, by a mapping; stores nothing and needs no database. Answers 0 when there is no
 * error (warnings may be meant so), 1 when there is one, 2 when file or mapping cannot be read.
 */
@Command(name = "check")
final class PlanCheckCommand implements Callable<Integer> {
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--mapping", paramLabel = "MAPPING", required = true)
    private String mapping;

    @Option(names = "--year", paramLabel = "${bundle:label.year}")
    private @Nullable Integer year;

    @Option(names = "--approved", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate approved;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ImportConfiguration.Reading reading = ImportConfiguration.find(mapping);
        if (reading.setup().isEmpty()) {
            return unreadable(reading.issues(), "plan.check.mapping-unreadable");
        }
        ImportConfiguration setup = reading.setup().get();
        return switch (PlanReader.read(file, setup.mapping(), setup.format(), setup.header(null, null))) {
            case MappingOutcome.Unreadable broken -> unreadable(broken.issues(), "plan.check.unreadable");
            case MappingOutcome.Mapped mapped -> check(setup, mapped.plan(), mapped.places());
        };
    }

    private int check(ImportConfiguration setup, PlanDraft plan, SourcePlaces places) {
        CheckContext context = new CheckContext(
                year == null ? plan.fromYear() : year, Optional.ofNullable(approved), Map.of(), places::of);
        List<Finding> findings = PlanChecker.check(plan, setup.format(), context);
        PrintWriter out = spec.commandLine().getOut();
        CheckReport report = new CheckReport(plan, findings, CommandMessages.language());
        out.print(json ? report.json(context.year()) : report.text());
        out.flush();
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? ERRORS : 0;
    }

    private int unreadable(List<Issue> issues, String last) {
        PrintWriter err = spec.commandLine().getErr();
        CommandMessages.lines(issues).forEach(err::println);
        err.println(CommandMessages.text(last, file));
        err.flush();
        return UNREADABLE;
    }
}
