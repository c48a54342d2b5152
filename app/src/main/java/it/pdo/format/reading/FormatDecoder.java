package it.pdo.format.reading;

import static it.pdo.format.FormatSentences.noun;
import static it.pdo.format.FormatSentences.text;

import it.pdo.format.Checkpoint;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.CronoprogramFormat.Entry;
import it.pdo.format.CronoprogramFormat.Step;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.InFileOrder;
import it.pdo.format.IndicatorCard;
import it.pdo.format.IndicatorCard.Column;
import it.pdo.format.IndicatorCard.Derivation;
import it.pdo.format.IndicatorCard.Readings;
import it.pdo.format.Level.Use;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.format.UnitKind;
import it.pdo.format.YearSpan;
import it.pdo.format.check.FormatCheck;
import it.pdo.format.yaml.Pointers;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes the tree of a format's file and checks the result. */
public final class FormatDecoder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TreeReading tree;
    private final @Nullable Collection<String> policies;
    private final List<Issue> issues;

    public FormatDecoder(TreeReading tree) {
        this(tree, null);
    }

    /** @param policies codes of the scoring policies that the format may name; null where none are known to the reader */
    public FormatDecoder(TreeReading tree, @Nullable Collection<String> policies) {
        this.tree = tree;
        this.policies = policies;
        this.issues = new ArrayList<>(tree.issues());
    }

    FormatReader.Reading read() {
        FormatReader.Draft draft = draft();
        return new FormatReader.Reading(
                Issue.anyError(draft.issues()) ? Optional.empty() : draft.format(), draft.issues());
    }

    public FormatReader.Draft draft() {
        if (tree.root().isEmpty()) {
            return new FormatReader.Draft(Optional.empty(), issues);
        }
        TreeNode root = tree.root().get();
        FieldsDecoder fields = FieldsDecoder.of(root, noun("format"), issues);
        PlanFormat format = format(fields);
        fields.done();
        List<FormatCheck.Problem> problems = new ArrayList<>(FormatCheck.problems(format));
        Collection<String> known = policies;
        if (known != null) {
            FormatCheck.unknownPolicy(format, known).ifPresent(problems::add);
        }
        for (FormatCheck.Problem problem : problems) {
            Place place = Pointers.nearest(root, problem.pointer());
            issues.add(new Issue(Severity.ERROR, problem.code(), place, problem.words()));
        }
        return new FormatReader.Draft(Optional.of(format), InFileOrder.of(issues));
    }

    private PlanFormat format(FieldsDecoder f) {
        LevelDecoder levels = new LevelDecoder();
        return new PlanFormat(
                new PlanFormat.Head(
                        f.code("format"), f.integer("version", 1, 9999), f.text("title"), years(f), f.code("policy")),
                f.list(
                        "unit-kinds",
                        noun("unit-kind"),
                        k -> new UnitKind(k.code("code"), k.text("name"), k.text("plural"))),
                f.list("checkpoints", noun("checkpoint"), FormatDecoder::checkpoint),
                f.requiredList("levels", noun("level"), levels::level),
                new PlanFormat.Parts(
                        f.object("cronoprogram", FormatDecoder::cronoprogram),
                        f.object("indicator-card", FormatDecoder::card),
                        f.object("people", FormatDecoder::table),
                        f.object("resources", FormatDecoder::table)),
                f.list("scorecards", noun("scorecard"), AnnexDecoder::scorecard),
                f.object("result-pay", AnnexDecoder::resultPay));
    }

    private static YearSpan years(FieldsDecoder f) {
        YearSpan placeholder = new YearSpan(2000, 2000);
        if (f.requiredNode("years", text("want.years")) == null) {
            return placeholder;
        }
        YearSpan span = f.object("years", y -> {
            int from = y.integer("from", 1990, 2100);
            int to = y.integer("to", 1990, 2100);
            if (!matches(y, "from", from) || !matches(y, "to", to)) {
                return placeholder; // reported already: the span of what is no year would be a mistake of our own
            }
            if (to < from || to - from > 10) {
                y.issue(y.place("to"), "format.years", text("years", from, to));
                return placeholder;
            }
            return new YearSpan(from, to);
        });
        return span == null ? placeholder : span;
    }

    private static boolean matches(FieldsDecoder f, String key, int value) {
        return f.node(key) instanceof TreeNode.Scalar scalar && scalar.text().equals(String.valueOf(value));
    }

    private static Checkpoint checkpoint(FieldsDecoder f) {
        String code = f.code("code");
        String name = f.text("name");
        MonthDay date = date(f, f.place("date"), "date", f.text("date"));
        return new Checkpoint(code, name, date == null ? MonthDay.of(1, 1) : date);
    }

    /** A day of the year; null after reporting an invalid text. An empty text gives null without a report. */
    private static @Nullable MonthDay date(FieldsDecoder f, Place at, String key, String written) {
        try {
            return written.isBlank() ? null : MonthDay.parse("--" + written);
        } catch (DateTimeException e) {
            f.issue(at, "format.checkpoint-date", text("date", key, written));
            return null;
        }
    }

    private static List<MonthDay> dates(FieldsDecoder f, Step step) {
        List<MonthDay> dates = new ArrayList<>();
        for (TreeNode node : f.nodes("dates")) {
            if (node instanceof TreeNode.Scalar scalar && !scalar.isNull()) {
                MonthDay date = date(f, node.place(), "dates", scalar.text());
                if (date != null) {
                    dates.add(date);
                }
            } else {
                f.issue(node.place(), "decode.type", text("date.none"));
            }
        }
        if (f.node("dates") != null && step != Step.DATES) {
            f.issue(f.place("dates"), "format.dates", text("dates"));
        }
        return dates;
    }

    private static CronoprogramFormat cronoprogram(FieldsDecoder f) {
        BigDecimal total = f.optionalDecimal("total");
        if (total != null && total.signum() <= 0) {
            f.issue(f.place("total"), "format.total", text("positive", "total", total.toPlainString()));
            total = null;
        }
        Step step = f.oneOf("step", Step.class);
        return new CronoprogramFormat(
                step,
                f.oneOf("entry", Entry.class),
                f.flag("previous-years", false),
                f.integer("later-years", 0, 9, 0),
                f.optionalText("cancelled-mark"),
                dates(f, step),
                total == null ? HUNDRED : total);
    }

    private static IndicatorCard card(FieldsDecoder f) {
        List<Option> dimensions = f.list("dimensions", noun("dimension"), FormatDecoder::option);
        Use use = f.oneOf("dimension", Use.class, dimensions.isEmpty() ? Use.NONE : Use.OPTIONAL);
        if (dimensions.isEmpty() != (use == Use.NONE)) {
            f.issue(
                    f.place("dimension"),
                    "format.dimension-use",
                    text(dimensions.isEmpty() ? "dimension-use.none" : "dimension-use.some"));
            use = dimensions.isEmpty() ? Use.NONE : Use.OPTIONAL;
        }
        return new IndicatorCard(
                new IndicatorCard.Dimensions(dimensions, use),
                f.severalOf("columns", Column.class),
                f.list("fields", noun("column"), LevelDecoder::cardField),
                new IndicatorCard.Schedule(
                        f.oneOf("readings", Readings.class, Readings.MONTHLY), f.texts("checkpoints")),
                f.flag("actions", false),
                f.flag("suspension", false),
                f.oneOf("weight", Use.class, Use.NONE),
                f.severalOf("derivations", Derivation.class));
    }

    private static SumTable table(FieldsDecoder f) {
        List<SumTable.Column> columns = f.requiredList(
                "columns",
                noun("column"),
                c -> new SumTable.Column(
                        c.code("code"),
                        c.text("name"),
                        c.oneOf("type", PlainType.class),
                        c.flag("required", false),
                        c.optionalText("was")));
        return new SumTable(
                columns,
                f.optionalText("total"),
                f.optionalDecimal("sum"),
                f.optionalText("equals-field"),
                f.optionalText("total-field"),
                f.list(
                        "counted-with",
                        noun("counted"),
                        c -> new SumTable.CountedWith(c.code("field"), c.optionalText("category"))));
    }

    static Option option(FieldsDecoder f) {
        return new Option(f.code("code"), f.text("name"), f.optionalText("was"));
    }

    /** An optional text, or null. */
    static @Nullable String help(FieldsDecoder f) {
        return f.optionalText("help");
    }
}
