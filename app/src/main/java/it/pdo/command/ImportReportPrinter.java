package it.pdo.command;

import it.pdo.exchange.merge.ImportedItemDifference;
import it.pdo.exchange.merge.ImportedItemDifference.ChangedValue;
import it.pdo.exchange.merge.ImportedItemDifference.Kind;
import it.pdo.exchange.reading.ImportCounts;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportProgress;
import it.pdo.exchange.run.ImportRun;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.QuotedText;
import it.pdo.shared.Severity;
import it.pdo.tenancy.TenantSlug;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What an import says on the command line. */
final class ImportReportPrinter {
    private static final int SHOWN = 200;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Path file;

    ImportReportPrinter(CommandLine line, Path file) {
        this.out = line.getOut();
        this.err = line.getErr();
        this.file = file;
    }

    /** What refuses the import, apart from what is only worth a look. */
    int refused(List<Issue> issues, String last, int exit) {
        List<Issue> errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
        List<Issue> notes = issues.stream()
                .filter(issue -> issue.severity() != Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            err.println(CommandMessages.text("plan.import.errors", errors.size()));
            CommandMessages.lines(errors).forEach(error -> err.println("  " + error));
        }
        if (!notes.isEmpty()) {
            err.println(CommandMessages.text("plan.import.notes", notes.size()));
            CommandMessages.lines(notes).forEach(note -> err.println("  " + note));
        }
        err.println(CommandMessages.text(last, file));
        err.flush();
        return exit;
    }

    void print(String key, Object... arguments) {
        printLine(CommandMessages.text(key, arguments));
    }

    void notes(List<Issue> notes) {
        if (!notes.isEmpty()) {
            print("plan.import.notes", notes.size());
            CommandMessages.lines(notes).forEach(note -> printLine("  " + note));
        }
    }

    void counts(@Nullable PlanFormat format, ImportCounts counts) {
        counts.items().forEach((level, count) -> printLine("%6d %s".formatted(count, name(format, level))));
        parts(counts);
    }

    private static String name(@Nullable PlanFormat format, String level) {
        return format == null ? level : format.level(level).map(Level::plural).orElse(level);
    }

    private void parts(ImportCounts counts) {
        printLine("%6d %s".formatted(counts.indicators(), CommandMessages.text("plan.import.indicators")));
        some(counts.actions(), "plan.import.actions");
        some(counts.cells(), "plan.import.cells");
        some(counts.people(), "plan.import.people");
        some(counts.resources(), "plan.import.resources");
        some(counts.links(), "plan.import.links");
    }

    /** What an import would do, item by item and value by value. */
    void differences(ImportPreview preview) {
        notes(preview.problems());
        preview.counts()
                .filter(_ -> preview.updates().isEmpty())
                .ifPresent(counts -> counts(preview.format().orElse(null), counts));
        if (preview.updates().isPresent()) {
            changes(preview);
        }
        if (!preview.newUnits().isEmpty()) {
            print("plan.import.new-units", preview.newUnits().size(), String.join("; ", preview.newUnits()));
        }
    }

    private void changes(ImportPreview preview) {
        int shown = 0;
        for (ImportedItemDifference difference : preview.differences()) {
            if (difference.kind() != Kind.ABSENT && shown++ < SHOWN) {
                printLine("%s %s %s  %s"
                        .formatted(
                                mark(difference.kind()), difference.level(), difference.label(), difference.title()));
                for (ChangedValue value : difference.values()) {
                    printLine("      %s: %s → %s"
                            .formatted(
                                    value.name().in(CommandMessages.language()),
                                    quoted(value.before()),
                                    quoted(value.after())));
                }
            }
        }
        if (shown > SHOWN) {
            print("plan.import.more", shown - SHOWN);
        }
        print(
                "plan.import.difference",
                preview.count(Kind.ADDED),
                preview.count(Kind.CHANGED),
                preview.count(Kind.REMOVED),
                preview.change().unchanged());
        if (preview.notes() > 0) {
            print("plan.import.noted", preview.notes());
        }
        if (preview.count(Kind.ABSENT) > 0) {
            print("plan.import.absent", preview.count(Kind.ABSENT));
        }
    }

    void progress(int done, int total, ImportProgress.Step step) {
        err.println(CommandMessages.text("plan.import.step." + step, done, total));
        err.flush();
    }

    void done(ImportRun run, TenantSlug slug) {
        if (run.created()) {
            print("plan.import.done", run.planCode(), slug);
        } else if (run.revision() > 0) {
            print("plan.import.written", run.planCode(), run.revision());
        } else if (run.notes() > 0) {
            print("plan.import.renoted", run.planCode(), run.notes());
        } else {
            print("plan.import.nothing", run.planCode());
        }
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case REMOVED -> "-";
            case ABSENT -> "?";
        };
    }

    private static String quoted(LocalizedMessage value) {
        String text = value.in(CommandMessages.language());
        return text.isEmpty() ? "—" : new QuotedText(text.replaceAll("\\s+", " ")).in(CommandMessages.language());
    }

    private void some(int count, String key) {
        if (count > 0) {
            printLine("%6d %s".formatted(count, CommandMessages.text(key)));
        }
    }

    private void printLine(String line) {
        out.println(line);
        out.flush();
    }
}
