package it.pdo.exchange.workbook;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.merge.MergeScope;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.CellKind;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads an edited workbook written by {@link PlanWorkbook}. Only its columns are covered: a deleted column changes no
 * value.
 */
public final class WorkbookReading {

    /** The result of reading. */
    public sealed interface Outcome {}

    /**
     * The plan in the workbook.
     *
     * @param scope the values that it covers
     * @param notes warnings and notes, no errors
     * @param places where its items and indicators are
     */
    public record Read(String fileName, PlanDraft plan, MergeScope scope, List<Issue> notes, Places places)
            implements Outcome {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /** Where the values of a workbook are. */
    @FunctionalInterface
    public interface Places {
        /**
         * The cell of a value; its row when the sheet has no such column, and the file when there is no such row.
         *
         * @param pointer the item or indicator
         * @param column key of the column
         */
        Place of(String pointer, String column);
    }

    /** Cells that cannot be read, each with its sheet, row and column. */
    public record Refused(List<Issue> issues) implements Outcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Plan and format of a workbook.
     *
     * @param state the exported state; empty in a file of an older version
     */
    public record Origin(
            String plan,
            String title,
            int fromYear,
            int toYear,
            String format,
            int version,
            @Nullable String policy,
            Optional<ExportedState> state) {}

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final SpreadsheetFile file;
    private final PlanFormat format;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<CellKind> kinds = new HashSet<>();
    private final Set<Integer> laterYears = new HashSet<>();
    private final Set<Integer> monthYears = new HashSet<>();
    private final Map<String, WorkbookRows.Row> rows = new HashMap<>();

    private WorkbookReading(SpreadsheetFile file, PlanFormat format) {
        this.file = file;
        this.format = format;
    }

    /** Plan and format of a workbook; empty for another table. */
    public static Optional<Origin> origin(SpreadsheetFile file) {
        Map<String, String> meta = new HashMap<>();
        file.sheet(SheetTable.META).ifPresent(sheet -> sheet.rows().forEach(row -> meta.put(row.cell(1), row.cell(2))));
        try {
            boolean ours = meta.keySet().containsAll(List.of("plan", "title", "from", "to", "format", "version"))
                    && plausible(meta.getOrDefault("from", ""), meta.getOrDefault("to", ""));
            return ours
                    ? Optional.of(new Origin(
                            meta.getOrDefault("plan", ""),
                            meta.getOrDefault("title", ""),
                            Integer.parseInt(meta.getOrDefault("from", "")),
                            Integer.parseInt(meta.getOrDefault("to", "")),
                            meta.getOrDefault("format", ""),
                            Integer.parseInt(meta.getOrDefault("version", "")),
                            meta.get("policy"),
                            ExportedState.of(meta)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean plausible(String from, String to) {
        return Integer.parseInt(from) >= FIRST_YEAR
                && Integer.parseInt(from) <= Integer.parseInt(to)
                && Integer.parseInt(to) <= LAST_YEAR;
    }

    /**
     * Reads the workbook.
     *
     * @param origin what {@link #origin} said
     * @param format the format it names
     */
    public static Outcome read(SpreadsheetFile file, Origin origin, PlanFormat format) {
        return new WorkbookReading(file, format).read(origin);
    }

    private Outcome read(Origin origin) {
        ReadItems items = new ReadItems(format, choices());
        Map<String, WorkbookRows> parts = new HashMap<>();
        Map<String, Sheet> sheets = sheets();
        for (Level level : format.levels()) {
            Sheet sheet = sheets.get(SheetTable.LEVEL + level.code());
            if (sheet != null) {
                WorkbookRows table = new WorkbookRows(file.name(), sheet, issues);
                speaksOf(level, table.keys());
                items.read(level, table);
            }
        }
        List<ReadItem> roots = items.roots();
        items.all().forEach(item -> rows.put(item.pointer, item.row));
        ReadParts reader = new ReadParts(format, items, rows);
        for (String kind : List.of(SheetTable.INDICATORS, SheetTable.PEOPLE, SheetTable.RESOURCES, SheetTable.LINKS)) {
            Sheet sheet = sheets.get(kind);
            if (sheet != null) {
                WorkbookRows table = new WorkbookRows(file.name(), sheet, issues);
                parts.put(kind, table);
                words.add(kind);
                words.addAll(OwnColumns.mentioned(kind, table.keys()));
                reader.read(kind, table);
            }
        }
        Optional.ofNullable(parts.get(SheetTable.INDICATORS)).ifPresent(t -> speaksOfIndicators(t.keys()));
        if (sheets.isEmpty()) {
            error("workbook.keys", message("workbook.keys"));
        }
        if (Issue.anyError(issues)) {
            return new Refused(issues);
        }
        PlanDraft plan = new PlanDraft(
                new Plan.Head(
                        origin.plan(),
                        origin.title(),
                        origin.fromYear(),
                        origin.toYear(),
                        format.code(),
                        format.version(),
                        origin.policy()),
                roots.stream().map(ReadItem::draft).toList());
        return new Read(
                file.name(), plan, new MergeScope(false, words, kinds, laterYears, monthYears), issues, this::place);
    }

    /** The texts that the exported workbook offers for selection; the names of all items that rows refer to are among them. */
    private Set<String> choices() {
        return file.sheet(SheetColumn.text("workbook.sheet.lists")).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private Place place(String pointer, String column) {
        WorkbookRows.Row row = rows.get(pointer);
        return row == null ? new Place(file.name(), 0, 0, "") : row.place(column);
    }

    private Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new HashMap<>();
        for (Sheet sheet : file.sheets()) {
            WorkbookRows.kind(sheet)
                    .filter(kind -> kind.startsWith(SheetTable.LEVEL)
                            || List.of(SheetTable.INDICATORS, SheetTable.PEOPLE, SheetTable.RESOURCES, SheetTable.LINKS)
                                    .contains(kind))
                    .ifPresent(kind -> sheets.putIfAbsent(kind, sheet));
        }
        return sheets;
    }

    private void speaksOf(Level level, Set<String> keys) {
        String prefix = level.code() + ".";
        for (String key : keys) {
            String[] steps = key.split(":");
            switch (steps[0]) {
                case "title", "unit", "weight" -> words.add(prefix + key);
                case "state" -> {
                    words.add(prefix + "state");
                    words.add(prefix + "cancelled");
                }
                case "field" -> words.add(prefix + "field." + steps[1]);
                case "days" -> {
                    kinds.add(CellKind.MONTH);
                    monthYears.add(MergeScope.ALL_YEARS); // days name their own years
                }
                case "cell" -> speaksOf(CellKind.valueOf(steps[1]), Integer.parseInt(steps[2]));
                default -> {}
            }
        }
    }

    private void speaksOf(CellKind kind, int year) {
        kinds.add(kind);
        switch (kind) {
            case YEAR -> laterYears.add(year);
            case MONTH, PROPOSED_MONTH, CHECKPOINT -> monthYears.add(year);
            case PREVIOUS -> {}
        }
    }

    private void speaksOfIndicators(Set<String> keys) {
        for (String key : keys) {
            words.add(key.startsWith("field:") ? "indicator.column." + key.split(":")[1] : "indicator." + key);
        }
        if (!keys.contains("detail")) {
            words.remove("indicator.derivation");
        }
    }

    private void error(String code, LocalizedMessage message) {
        issues.add(new Issue(Severity.ERROR, code, new Place(file.name(), 0, 0, ""), message));
    }
}
