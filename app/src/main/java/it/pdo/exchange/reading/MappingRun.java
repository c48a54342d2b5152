package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Template;
import it.pdo.exchange.mapping.Template.Surroundings;
import it.pdo.exchange.source.ColumnPlaces;
import it.pdo.exchange.source.ImportedDate;
import it.pdo.exchange.source.ImportedNumber;
import it.pdo.exchange.source.ImportedNumber.Measure;
import it.pdo.exchange.source.SourcePath;
import it.pdo.exchange.source.SourcePlaces;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.planning.content.ItemLimits;
import it.pdo.shared.Issue;
import it.pdo.shared.Languages;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.WrittenNumber;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeNode.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parts of one mapping of one file share: tables, and the issues found so far. */
public final class MappingRun {

    private static final Set<String> YES = Set.of("true", "vero", "si", "sì", "x", "1");

    private final Surroundings plain;
    private final Optional<ColumnPlaces> table;
    private final Map<String, Place> places = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** A run over records, or over the rows of a table with these columns. */
    MappingRun(Map<String, Map<String, String>> lookups, Optional<ColumnPlaces> table) {
        this.plain = new Surroundings(lookups, 1, "");
        this.table = table;
    }

    /** Whether records are rows of a table: then several items and parts may come of one. */
    boolean table() {
        return table.isPresent();
    }

    /** Where a mistake in what a template gives is shown: at the cell in a table, empty or not, otherwise at the record. */
    Place place(@Nullable Template template, SourceRecord record) {
        Place row = record.node().place();
        if (template == null || table.isEmpty()) {
            return row;
        }
        return template.paths().stream()
                .flatMap(path -> record.value(path).stream())
                .map(TreeNode::place)
                .findFirst()
                .or(() -> template.paths().stream()
                        .flatMap(path -> path.columnName().stream())
                        .flatMap(column -> table.get().cell(row, column).stream())
                        .findFirst())
                .orElse(row);
    }

    /** Remembers the cell of a value of what was made; in files of records the record itself is near enough. */
    void placed(String pointer, String value, @Nullable Template template, SourceRecord record) {
        if (table.isPresent() && template != null) {
            places.putIfAbsent(SourcePlaces.key(pointer, value), place(template, record));
        }
    }

    /** The cells remembered, by {@link SourcePlaces#key}. */
    Map<String, Place> places() {
        return places;
    }

    List<Issue> issues() {
        return issues;
    }

    Surroundings around(int position, String parent) {
        return new Surroundings(plain.lookups(), position, parent);
    }

    String fill(@Nullable Template template, SourceRecord record) {
        return template == null ? "" : template.fill(record, plain);
    }

    boolean meets(Mapping.Condition condition, SourceRecord record) {
        return condition.holds(fill(condition.template(), record));
    }

    /** The filled text, or null when it is blank; longer than {@code most} characters is an error. */
    @Nullable
    String text(@Nullable Template template, SourceRecord record, LocalizedMessage what, int most) {
        String text = fill(template, record);
        return text.isBlank() ? null : bounded(text, place(template, record), what, most);
    }

    /** The filled text; a blank one is an error. */
    String required(Template template, SourceRecord record, LocalizedMessage what, int most) {
        String text = fill(template, record);
        if (text.isBlank()) {
            error(place(template, record), "import.missing", message("import.missing", what, template));
        }
        return bounded(text, place(template, record), what, most);
    }

    /**
     * The filled text. A blank one does not refuse the whole file: it is told, and a text in brackets stands for it until
     * somebody writes it; the check of the plan tells it again.
     *
     * @param standIn key of that text
     */
    String named(Template template, SourceRecord record, LocalizedMessage what, String standIn, int most) {
        String text = fill(template, record);
        if (!text.isBlank()) {
            return bounded(text, place(template, record), what, most);
        }
        LocalizedMessage name = message(standIn);
        add(Severity.WARNING, "import.nameless", place(template, record), message("import.nameless", what, name));
        return name.in(Languages.OF_PLANS);
    }

    String bounded(String text, Place place, LocalizedMessage what, int most) {
        int length = text.codePointCount(0, text.length());
        if (length <= most) {
            return text;
        }
        error(place, "import.too-long", message("import.too-long", what, length, most));
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    boolean flag(@Nullable Template template, SourceRecord record) {
        return YES.contains(fill(template, record).toLowerCase(Locale.ITALIAN));
    }

    /** Whether a record is read for the first time; one that two rules turn into something is an error. */
    boolean take(String pointer, SourceRecord record) {
        boolean first = taken.add(pointer);
        if (!first) {
            error(record, "import.twice", message("import.twice"));
        }
        return first;
    }

    /** A weight, or null when blank; a number that is negative or too large to store is an error. */
    @Nullable
    BigDecimal weight(@Nullable Template template, SourceRecord record) {
        BigDecimal weight = number(template, record, message("what.weight"), Measure.PROPORTION);
        if (weight == null
                || (weight.signum() >= 0 && weight.compareTo(ItemLimits.WEIGHT) <= 0 && weight.scale() <= 6)) {
            return weight;
        }
        error(
                place(template, record),
                "import.weight",
                message("import.weight", weight.toPlainString(), ItemLimits.WEIGHT));
        return null;
    }

    /** A number, or null when blank; anything else is an error. */
    @Nullable
    BigDecimal number(@Nullable Template template, SourceRecord record, LocalizedMessage what, Measure measure) {
        return template == null || fill(template, record).isBlank()
                ? null
                : number(template, record, place(template, record), what, measure)
                        .orElse(null);
    }

    /** A number; anything else, and one that can be read in two ways, is an error. */
    Optional<BigDecimal> number(
            Template template, SourceRecord record, Place place, LocalizedMessage what, Measure measure) {
        return number(written(template, record, measure), fill(template, record), place, what);
    }

    /** The proportion that a value of the file is; anything else is an error. */
    Optional<BigDecimal> proportion(TreeNode node, LocalizedMessage what) {
        String text = node instanceof Scalar scalar ? scalar.text().strip() : "…";
        Optional<BigDecimal> exact = ImportedNumber.exact(node);
        return exact.isPresent()
                ? exact
                : number(ImportedNumber.read(text, Measure.PROPORTION), text, node.place(), what);
    }

    /** What a template says as a number: one of JSON that stands alone is exact, a text is read. */
    WrittenNumber written(@Nullable Template template, SourceRecord record, Measure measure) {
        String text = fill(template, record);
        return (template == null ? Stream.<SourcePath>empty() : template.paths().stream())
                .flatMap(path -> record.value(path).stream())
                .flatMap(node -> ImportedNumber.exact(node).stream())
                .filter(number -> number.toPlainString().equals(text))
                .findFirst()
                .<WrittenNumber>map(WrittenNumber.Value::new)
                .orElseGet(() -> ImportedNumber.read(text, measure));
    }

    private Optional<BigDecimal> number(WrittenNumber number, String text, Place place, LocalizedMessage what) {
        if (number.value().isEmpty()) {
            number.hint()
                    .ifPresentOrElse(
                            hint -> error(place, "import.number", message("import.number.unclear", what, hint)),
                            () -> error(place, "import.number", message("import.number", what, shorten(text))));
        }
        return number.value();
    }

    /** A day as people write it, as ISO does; anything else is an error. */
    Optional<String> day(String text, Place place, LocalizedMessage what) {
        Optional<LocalDate> day = ImportedDate.parse(text);
        if (day.isEmpty()) {
            error(place, "import.date", message("import.date", what, shorten(text)));
        }
        return day.map(LocalDate::toString);
    }

    void error(Place place, String code, LocalizedMessage message) {
        add(Severity.ERROR, code, place, message);
    }

    void error(SourceRecord record, String code, LocalizedMessage message) {
        add(Severity.ERROR, code, record.node().place(), message);
    }

    void warning(SourceRecord record, String code, LocalizedMessage message) {
        add(Severity.WARNING, code, record.node().place(), message);
    }

    void info(SourceRecord record, String code, LocalizedMessage message) {
        add(Severity.INFO, code, record.node().place(), message);
    }

    void add(Severity severity, String code, Place place, LocalizedMessage message) {
        issues.add(new Issue(severity, code, place, message));
    }

    public static String shorten(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        int points = line.codePointCount(0, line.length());
        return points <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 57)) + "…";
    }
}
