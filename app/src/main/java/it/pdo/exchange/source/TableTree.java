package it.pdo.exchange.source;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.message.ExchangeMessages;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.ColumnNames;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SourceRow;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.shared.Cancellation;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.TidyText;
import it.pdo.shared.tree.Nearest;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeNode.Kind;
import it.pdo.shared.tree.TreeReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rows of a sheet as records, as a mapping reads them: a value for each cell that is not empty, under the name of its
 * column, with the place of the cell.
 */
final class TableTree {
    /** What is summed up is named by a known word: "Totale atti digitalizzati" is an indicator. */
    private static final Pattern TOTAL = Pattern.compile(
            "(sub-?)?(totale|totali|total|totals|tot|somma|sum|gesamt|summe)[.:]?"
                    + "( (generale|complessiv[oaie]|parzial[ei]|cost[oi]|risorse|spes[ae]|import[oi]|pes[oi]|ore|quot[ae]"
                    + "|costs?|resources|weights?|(direzione|area|settore|servizio|sezione|obiettivo|fase)( .{1,80})?)[.:]?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FIGURE =
            Pattern.compile("[-+€$%.,'’0-9\\s\\u00A0\\u202F]*[0-9][-+€$%.,'’0-9\\s\\u00A0\\u202F]*|-+|–");

    private final SpreadsheetFile file;
    private final TableEdits edits;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<Integer> totals = new HashSet<>();
    private int hidden;

    private TableTree(SpreadsheetFile file, TableEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** The records of the sheet a mapping speaks of; what is wrong with cells and columns is an issue. */
    static TreeReading read(SpreadsheetFile file, TableRule rule, TableEdits edits) {
        return new TableTree(file, edits).read(rule);
    }

    private TreeReading read(TableRule rule) {
        String wanted = rule.sheet();
        Optional<Sheet> sheet = wanted == null ? file.firstSheet() : sheet(wanted);
        if (sheet.isEmpty()) {
            String there =
                    String.join(", ", file.sheets().stream().map(Sheet::name).toList());
            issue(new Place(file.name(), 0, 0, ""), "sheet.missing", message("sheet.missing", wanted, there));
            return new TreeReading(Optional.empty(), issues);
        }
        return read(sheet.get(), rule);
    }

    /** A CSV has one sheet, whatever the mapping calls it. */
    private Optional<Sheet> sheet(String name) {
        return file.kind() == SpreadsheetFile.Kind.CSV ? file.firstSheet() : file.sheet(name);
    }

    private TreeReading read(Sheet sheet, TableRule rule) {
        int header = rule.headerRow() == 0 ? sheet.guessedHeaderRow() : rule.headerRow();
        List<String> names = asMapped(sheet.headers(header), rule);
        checkColumns(sheet, header, names, rule);
        Map<Integer, Map<Integer, String>> corrected = corrections(sheet);
        findTotals(sheet, header);
        reportProblems(sheet, header, names, rule);
        List<TreeNode> records = new ArrayList<>();
        Map<Integer, String> above = new HashMap<>();
        for (int number : numbers(sheet, header, corrected)) {
            Cancellation.check();
            List<String> cells = cells(sheet, number, corrected);
            boolean skipped = edits.skippedRows().contains(number) || totals.contains(number);
            if (!skipped && cells.stream().anyMatch(c -> !c.isBlank())) {
                fillDown(cells, names, rule, above);
                records.add(record(sheet, number, names, cells));
            }
        }
        if (Issue.anyError(issues)) {
            return new TreeReading(Optional.empty(), issues);
        }
        return new TreeReading(Optional.of(new TreeNode.Items(new Place(file.name(), header, 1, ""), records)), issues);
    }

    /** The titles as the mapping writes them: letter case, accents and spaces make no other column. */
    private static List<String> asMapped(List<String> titles, TableRule rule) {
        Map<String, String> mapped = new HashMap<>();
        rule.columns().forEach(column -> mapped.putIfAbsent(ColumnNames.folded(column), column));
        List<String> names = new ArrayList<>();
        for (String title : titles) {
            String same = mapped.getOrDefault(ColumnNames.folded(title), title);
            names.add(titles.contains(same) || names.contains(same) ? title : same);
        }
        return names;
    }

    private void checkColumns(Sheet sheet, int header, List<String> names, TableRule rule) {
        for (String column : rule.columns()) {
            if (!names.contains(column)) {
                LocalizedMessage near = ExchangeMessages.near(Nearest.to(column, names));
                issue(
                        CellAddress.row(file.name(), sheet.name(), header),
                        "sheet.column",
                        message("sheet.column", column, near, header));
            }
        }
    }

    private Map<Integer, Map<Integer, String>> corrections(Sheet sheet) {
        Map<Integer, Map<Integer, String>> byRow = new HashMap<>();
        edits.corrections().forEach((address, text) -> {
            if (address.sheet().equals(sheet.name())) {
                byRow.computeIfAbsent(address.row(), _ -> new HashMap<>()).put(address.column(), text);
            }
        });
        return byRow;
    }

    /** Cells that the mapping does not read are none of the import's business, and neither are those of totals. */
    private void reportProblems(Sheet sheet, int header, List<String> names, TableRule rule) {
        Map<Integer, List<CellAddress>> calculated = new TreeMap<>();
        sheet.problems().forEach((address, issue) -> {
            boolean unread = address.row() < header
                    || address.column() > names.size()
                    || !rule.columns().contains(names.get(address.column() - 1))
                    || totals.contains(address.row());
            boolean lifted = edits.skippedRows().contains(address.row())
                    || edits.corrections().containsKey(address);
            if (issue.code().equals(Sheet.HIDDEN_ROW)) {
                hidden += address.row() > header && !lifted ? 1 : 0;
            } else if (!unread && !lifted && issue.code().equals(Sheet.CALCULATED)) {
                calculated
                        .computeIfAbsent(address.column(), _ -> new ArrayList<>())
                        .add(address);
            } else if (!unread && !lifted) {
                issues.add(issue);
            }
        });
        if (hidden > 0) {
            issues.add(new Issue(
                    Severity.INFO,
                    Sheet.HIDDEN_ROW,
                    new Place(file.name(), 0, 0, ""),
                    message("sheet.hidden-rows", sheet.name(), hidden)));
        }
        calculated.forEach((column, cells) -> issues.add(new Issue(
                Severity.INFO,
                Sheet.CALCULATED,
                cells.getFirst().in(file.name()),
                message("sheet.calculated", names.get(column - 1), cells.size()))));
    }

    /** The rows of totals: they sum up the rows above, and are no record. */
    private void findTotals(Sheet sheet, int header) {
        for (SourceRow row : sheet.rows()) {
            if (row.number() > header && isTotal(row.cells())) {
                totals.add(row.number());
                issues.add(new Issue(
                        Severity.INFO,
                        "sheet.total",
                        CellAddress.row(file.name(), sheet.name(), row.number()),
                        message(
                                "sheet.total",
                                row.cells().stream()
                                        .filter(cell -> !cell.isBlank())
                                        .findFirst()
                                        .orElse(""))));
            }
        }
    }

    /** A row that says "total" and beside it nothing but figures. */
    private static boolean isTotal(List<String> cells) {
        List<String> filled = cells.stream()
                .filter(cell -> !cell.isBlank())
                .map(String::strip)
                .toList();
        return !filled.isEmpty()
                && TOTAL.matcher(filled.getFirst()).matches()
                && filled.stream().skip(1).allMatch(cell -> FIGURE.matcher(cell).matches());
    }

    /** Rows below the titles that hold something, or something corrected. */
    private static List<Integer> numbers(Sheet sheet, int header, Map<Integer, Map<Integer, String>> corrected) {
        java.util.SortedSet<Integer> numbers = new java.util.TreeSet<>(corrected.keySet());
        sheet.rows().forEach(row -> numbers.add(row.number()));
        return numbers.stream().filter(n -> n > header).toList();
    }

    private static List<String> cells(Sheet sheet, int number, Map<Integer, Map<Integer, String>> corrected) {
        Optional<SourceRow> row = sheet.row(number);
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= sheet.columns(); column++) {
            String own = row.isEmpty() ? "" : row.get().cell(column);
            cells.add(TidyText.of(corrected.getOrDefault(number, Map.of()).getOrDefault(column, own)));
        }
        return cells;
    }

    /**
     * Takes the values above. A value of its own in an outer column ends what stood in the inner ones: a new objective does
     * not inherit the phase of the one before.
     */
    private static void fillDown(List<String> cells, List<String> names, TableRule rule, Map<Integer, String> above) {
        boolean changed = false;
        for (int i = 0; i < cells.size(); i++) {
            if (!rule.fillDown().contains(names.get(i))) {
                continue;
            }
            if (!cells.get(i).isBlank()) {
                changed |= !cells.get(i).equals(above.put(i, cells.get(i)));
            } else if (changed) {
                above.remove(i);
            } else {
                cells.set(i, above.getOrDefault(i, ""));
            }
        }
    }

    private TreeNode record(Sheet sheet, int number, List<String> names, List<String> cells) {
        Map<String, TreeNode.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                Place place = new CellAddress(sheet.name(), number, i + 1).in(file.name());
                entries.put(
                        names.get(i), new TreeNode.Entry(place, new TreeNode.Scalar(place, Kind.TEXT, cells.get(i))));
            }
        }
        return new TreeNode.Fields(CellAddress.row(file.name(), sheet.name(), number), entries);
    }

    private void issue(Place place, String code, LocalizedMessage message) {
        issues.add(new Issue(Severity.ERROR, code, place, message));
    }
}
