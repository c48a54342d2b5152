package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.CronoprogramRule;
import it.pdo.exchange.mapping.Mapping.Months;
import it.pdo.exchange.source.ImportedNumber;
import it.pdo.exchange.source.ImportedNumber.Measure;
import it.pdo.exchange.source.SourcePath;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.format.Checkpoint;
import it.pdo.format.PlanFormat;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemState;
import it.pdo.planning.SourceNote;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeNode.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the rows of cronoprograms into planned cells. */
final class CronoprogramMapper {

    private static final List<String> MONTHS = List.of(
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 4;
    private static final int ANY_YEAR = 2000;

    private final Map<String, Checkpoint> checkpoints = new LinkedHashMap<>();
    private final MappingRun run;
    private final Map<String, RowSeen> rows = new LinkedHashMap<>();
    private final Set<String> matched = new HashSet<>();
    private final List<SourceNote> notes = new ArrayList<>();

    private record RowSeen(SourceRecord record, CronoprogramRule rule, String owner, String year) {}

    CronoprogramMapper(PlanFormat format, MappingRun run) {
        format.checkpoints().forEach(c -> checkpoints.put(c.code(), c));
        this.run = run;
    }

    void map(CronoprogramRule rule, SourceRecord record, DraftItem item) {
        if (run.table() && untouched(rule, record)) {
            return;
        }
        String wanted = run.fill(rule.match().item(), record);
        List<SourceRecord> own = new ArrayList<>();
        for (SourceRecord row : record.select(rule.match().rows())) {
            String owner = record.enclosing().node().pointer();
            rows.putIfAbsent(
                    row.node().pointer(),
                    new RowSeen(row, rule, owner, run.fill(rule.match().year(), record)));
            if (run.fill(rule.match().row(), row).equals(wanted)) {
                own.add(row);
            }
        }
        if (own.isEmpty()) {
            run.warning(record, "import.no-row", message("import.no-row", item.label));
            return;
        }
        own.forEach(row -> matched.add(row.node().pointer()));
        if (own.size() > 1) {
            run.error(own.get(1), "import.rows", message("import.rows", item.label, own.size()));
        }
        Optional<BigDecimal> year = run.number(
                rule.match().year(),
                record,
                record.node().place(),
                message("what.cronoprogram-year"),
                Measure.QUANTITY);
        year.filter(y -> plausible(y, record)).ifPresent(y -> row(rule, own.getFirst(), y.intValue(), item));
    }

    /** Whether a row of a table has nothing in any column of the cronoprogram: then it speaks of something else. */
    private static boolean untouched(CronoprogramRule rule, SourceRecord row) {
        List<SourcePath> paths = new ArrayList<>(rule.checkpoints().values());
        paths.addAll(rule.laterYears().values());
        switch (rule.months()) {
            case Months.Named(SourcePath path) -> paths.add(path);
            case Months.Columns(Map<Integer, SourcePath> months) -> paths.addAll(months.values());
            case Months.Dated dated -> {
                if (!row.select(dated.each()).isEmpty()) {
                    return false;
                }
            }
        }
        SourcePath previous = rule.previous();
        if (previous != null) {
            paths.add(previous);
        }
        return paths.stream().allMatch(path -> row.text(path).isBlank());
    }

    private boolean plausible(BigDecimal year, SourceRecord record) {
        boolean fine = year.compareTo(BigDecimal.valueOf(1990)) >= 0 && year.compareTo(BigDecimal.valueOf(2100)) <= 0;
        if (!fine) {
            run.error(record, "import.year", message("import.year", year.toPlainString()));
        }
        return fine;
    }

    /** Rows that belong to no item: a blank one is a leftover of the printed form, any other one is worth a look. */
    void reportUnmatchedRows() {
        rows.forEach((pointer, seen) -> {
            if (!matched.contains(pointer)) {
                SourceRecord row = seen.record();
                String name = run.fill(seen.rule().match().row(), row);
                List<CellDraft> cells = cells(seen);
                notes.add(new SourceNote(
                        SourceNote.Kind.LOOSE_ROW,
                        seen.owner(),
                        name,
                        cells,
                        row.node().pointer()));
                if (cells.isEmpty()) {
                    run.info(row, "import.blank-row", message("import.blank-row", name));
                } else {
                    run.warning(row, "import.row-without-item", message("import.row-without-item", name));
                }
            }
        });
    }

    private void row(CronoprogramRule rule, SourceRecord row, int year, DraftItem item) {
        if (cancelled(rule, row)) {
            item.state = ItemState.CANCELLED;
            run.info(row, "import.cancelled", message("import.cancelled", item.label, rule.cancelled()));
            return;
        }
        SourcePath previous = rule.previous();
        if (previous != null) {
            cell(row, previous, CellKind.PREVIOUS, year - 1, 0, item);
        }
        int before = item.cells.size();
        boolean known = months(rule, row, year, item);
        int proposed = known ? 0 : proposed(rule, row, year, item);
        checkFractions(row, item, before);
        rule.checkpoints().forEach((code, path) -> {
            Checkpoint checkpoint = checkpoints.get(code);
            if (checkpoint != null) {
                cell(row, path, CellKind.CHECKPOINT, year, checkpoint.date().getMonthValue(), item);
            }
        });
        rule.laterYears().forEach((later, path) -> cell(row, path, CellKind.YEAR, later, 0, item));
        if (!known) {
            notes.add(new SourceNote(
                    SourceNote.Kind.MONTHS_UNCERTAIN,
                    item.pointer,
                    item.code,
                    item.cells,
                    values(rule, row),
                    row.node().pointer()));
            run.warning(row, "import.months-unknown", message("import.months-unknown", item.label, months(proposed)));
        } else if (item.cells.isEmpty()) {
            run.warning(row, "import.blank-row", message("import.blank-row.phase", item.label));
        }
    }

    /** All values of a row in the order of its columns; none where one of them is not a percentage. */
    private static List<BigDecimal> values(CronoprogramRule rule, SourceRecord row) {
        SourcePath path = rule.values();
        if (path == null || !(row.value(path).orElse(null) instanceof TreeNode.Items items)) {
            return List.of();
        }
        List<BigDecimal> values = items.items().stream()
                .flatMap(node -> node instanceof Scalar scalar
                        ? ImportedNumber.exact(node)
                                .or(() -> ImportedNumber.read(scalar.text(), Measure.PROPORTION)
                                        .value())
                                .stream()
                        : Stream.of())
                .toList();
        return values.size() == items.items().size() ? values : List.of();
    }

    private static LocalizedMessage months(int proposed) {
        return proposed == 0 ? message("import.months.none") : message("import.months.some", proposed);
    }

    private boolean cancelled(CronoprogramRule rule, SourceRecord row) {
        SourcePath previous = rule.previous();
        return rule.cancelled() != null
                && previous != null
                && row.text(previous).equals(rule.cancelled());
    }

    private boolean months(CronoprogramRule rule, SourceRecord row, int year, DraftItem item) {
        return switch (rule.months()) {
            case Months.Named(SourcePath path) -> {
                Optional<TreeNode> months = row.value(path);
                months.ifPresent(m -> named(m, CellKind.MONTH, year, item));
                yield months.isPresent();
            }
            case Months.Columns(Map<Integer, SourcePath> paths) -> {
                paths.forEach((month, path) -> cell(row, path, CellKind.MONTH, year, month, item));
                yield true;
            }
            case Months.Dated dated -> {
                new DatedCells(run, item, this::add).read(dated, row);
                yield true;
            }
        };
    }

    private int proposed(CronoprogramRule rule, SourceRecord row, int year, DraftItem item) {
        SourcePath path = rule.proposedMonths();
        int before = item.cells.size();
        if (path != null) {
            row.value(path).ifPresent(m -> named(m, CellKind.PROPOSED_MONTH, year, item));
        }
        return item.cells.size() - before;
    }

    private void named(TreeNode months, CellKind kind, int year, DraftItem item) {
        if (!(months instanceof TreeNode.Fields fields)) {
            run.add(Severity.ERROR, "import.months", months.place(), message("import.months.missing"));
            return;
        }
        fields.entries().forEach((name, entry) -> {
            int month = MONTHS.indexOf(name.strip().toLowerCase(Locale.ITALIAN)) + 1;
            if (month == 0) {
                run.add(
                        Severity.ERROR,
                        "import.month",
                        entry.keyPlace(),
                        message("import.months.unknown", MappingRun.shorten(name)));
            } else {
                cell(entry.value(), kind, year, month, item);
            }
        });
    }

    private void cell(SourceRecord row, SourcePath path, CellKind kind, int year, int month, DraftItem item) {
        row.value(path).ifPresent(node -> cell(node, kind, year, month, item));
    }

    private void cell(TreeNode node, CellKind kind, int year, int month, DraftItem item) {
        String text = node instanceof Scalar s ? s.text().strip() : "…";
        if (text.isEmpty() || ItemAssembler.isDash(text)) {
            return;
        }
        run.proportion(node, message("what.percentage"))
                .map(number -> rounded(number, node))
                .ifPresent(percent -> {
                    if (percent.signum() < 0
                            || percent.compareTo(HUNDRED) > 0
                            || percent.stripTrailingZeros().scale() > MOST_DECIMALS) {
                        run.add(
                                Severity.ERROR,
                                "import.percent",
                                node.place(),
                                message("import.percent", percent.toPlainString(), MOST_DECIMALS));
                    } else {
                        add(new CellDraft(kind, year, month, percent), node, item);
                    }
                });
    }

    /** A third of a hundred has no end: what is beyond the stored decimals is rounded, and told. */
    private BigDecimal rounded(BigDecimal number, TreeNode node) {
        if (number.stripTrailingZeros().scale() <= MOST_DECIMALS) {
            return number;
        }
        BigDecimal rounded = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        run.add(
                Severity.INFO,
                "import.rounded",
                node.place(),
                message("import.rounded", number.toPlainString(), rounded.toPlainString()));
        return rounded;
    }

    /** Months that sum to one are meant as parts of it: 0.5 is half, not half a percent. */
    private void checkFractions(SourceRecord row, DraftItem item, int from) {
        List<CellDraft> months = item.cells.subList(from, item.cells.size()).stream()
                .filter(cell -> cell.kind() == CellKind.MONTH || cell.kind() == CellKind.PROPOSED_MONTH)
                .toList();
        BigDecimal sum = months.stream().map(CellDraft::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<CellDraft> part = months.stream()
                .filter(cell -> cell.planned().signum() > 0 && cell.planned().compareTo(BigDecimal.ONE) < 0)
                .findFirst();
        if (part.isPresent() && sum.compareTo(BigDecimal.ONE) == 0) {
            BigDecimal planned = part.get().planned();
            run.error(
                    row,
                    "import.fractions",
                    message(
                            "import.fractions",
                            item.label,
                            planned.stripTrailingZeros(),
                            planned.movePointRight(2).stripTrailingZeros()));
        }
    }

    private void add(CellDraft cell, TreeNode node, DraftItem item) {
        boolean taken = item.cells.stream()
                .anyMatch(c -> c.kind() == cell.kind() && c.year() == cell.year() && c.month() == cell.month());
        if (taken) {
            run.add(Severity.ERROR, "import.cell-twice", node.place(), message("import.months.twice"));
        } else {
            item.cells.add(cell);
        }
    }

    /** What a row that belongs to no item holds; what is wrong with it is told by nobody, as it is not imported. */
    private List<CellDraft> cells(RowSeen seen) {
        DraftItem probe = new DraftItem("", "", "", List.of(), null, seen.record(), "", "");
        int issues = run.issues().size();
        int notesBefore = notes.size();
        int year = ImportedNumber.read(seen.year(), Measure.QUANTITY)
                .value()
                .map(BigDecimal::intValue)
                .orElse(ANY_YEAR);
        row(seen.rule(), seen.record(), year, probe);
        run.issues().subList(issues, run.issues().size()).clear();
        notes.subList(notesBefore, notes.size()).clear();
        return probe.cells;
    }

    /** What was seen beside the items; complete once the unmatched rows were told. */
    List<SourceNote> notes() {
        return notes;
    }
}
