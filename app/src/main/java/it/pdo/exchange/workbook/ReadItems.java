package it.pdo.exchange.workbook;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.format.CodePattern;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.content.ItemLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The items of the level sheets, found again by the names people use for them. */
final class ReadItems {

    private final PlanFormat format;
    private final List<ReadItem> items = new ArrayList<>();
    private final Map<String, ReadItem> byLabel = new HashMap<>();
    private final Map<String, List<ReadItem>> byCode = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> exported;

    /** @param exported the texts that the exported workbook offered for selection */
    ReadItems(PlanFormat format, Set<String> exported) {
        this.format = format;
        this.exported = exported;
    }

    void read(Level level, WorkbookRows table) {
        for (WorkbookRows.Row row : table.rows()) {
            ReadItem item = item(level, row);
            checkCode(level, item);
            values(level, table, item);
            items.add(item);
            String label = row.word("label");
            if (!label.isEmpty() && item.pointer.equals(row.word("id"))) {
                byLabel.putIfAbsent(label, item);
            }
            byCode.computeIfAbsent(item.code, _ -> new ArrayList<>()).add(item);
        }
    }

    private ReadItem item(Level level, WorkbookRows.Row row) {
        String id = row.word("id");
        String code = RowValues.bounded(row, "code", row.text("code"), message("what.code"), ItemLimits.CODE);
        boolean copied = !id.isEmpty() && !ids.add(id);
        if (copied) {
            row.warning("code", "workbook.copied", message("workbook.copied", code));
        }
        return new ReadItem(row, level.code(), id.isEmpty() || copied ? row.pointer() : id, code);
    }

    private static void checkCode(Level level, ReadItem item) {
        CodePattern pattern = level.codePattern();
        boolean fresh = isFresh(item);
        if (item.code.isBlank() && fresh) {
            item.row.error("code", "import.missing", message("import.missing.code", level.name()));
        } else if (!item.code.isBlank() && pattern != null && !pattern.matches(item.code) && fresh) {
            item.row.error(
                    "code",
                    "import.code",
                    message("import.code", RowValues.shorten(item.code), level.name(), pattern.text()));
        }
    }

    private void values(Level level, WorkbookRows table, ReadItem item) {
        WorkbookRows.Row row = item.row;
        item.title = RowValues.bounded(row, "title", row.text("title"), message("what.title"), ItemLimits.TITLE);
        if (item.title.isEmpty()) {
            row.error("title", "import.missing", message("import.missing.title"));
        }
        item.state = RowValues.state(row);
        item.weight = RowValues.weight(row);
        item.unitPath = path(row, "unit");
        item.fields.putAll(RowValues.fields(row, table.keys(), level.fields()));
        for (String key : table.keys()) {
            if (key.matches("cell:[A-Z_]+:[0-9]{4}:[0-9]{1,2}")) {
                RowValues.cell(row, key).ifPresent(item.cells::add);
            }
        }
        item.cells.addAll(RowValues.dated(row));
    }

    static List<String> path(WorkbookRows.Row row, String key) {
        return Arrays.stream(row.word(key).split(ConstantLabels.PATH.strip()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> RowValues.bounded(row, key, name, message("what.unit-name"), ItemLimits.UNIT))
                .toList();
    }

    /** Whether the row was added to the exported workbook. */
    private static boolean isFresh(ReadItem item) {
        return item.pointer.equals(item.row.pointer());
    }

    /** The item a cell names; told when there is none, or when its row was taken out of the workbook. */
    Optional<ReadItem> named(WorkbookRows.Row row, String key) {
        String label = row.word(key);
        ReadItem found = byLabel.get(label);
        List<ReadItem> coded = byCode.getOrDefault(label, List.of());
        boolean takenOut =
                found == null && exported.contains(label) && coded.stream().noneMatch(ReadItems::isFresh);
        if (found == null && coded.size() == 1 && !takenOut) {
            found = coded.getFirst();
        }
        if (takenOut) {
            row.info(key, "workbook.item-taken-out", message("workbook.item-taken-out", RowValues.shorten(label)));
        } else if (found == null) {
            row.error(
                    key,
                    "workbook.unknown-item",
                    label.isEmpty()
                            ? message("workbook.unknown-item.missing")
                            : coded.isEmpty()
                                    ? message("workbook.unknown-item", RowValues.shorten(label))
                                    : message("workbook.unknown-item.several", RowValues.shorten(label), coded.size()));
        }
        return Optional.ofNullable(found);
    }

    List<ReadItem> all() {
        return items;
    }

    /** Puts every item under its parent; gives those at the root. */
    List<ReadItem> roots() {
        List<ReadItem> roots = new ArrayList<>();
        for (ReadItem item : items) {
            Level level = format.level(item.level).orElseThrow();
            if (item.row.word("parent").isEmpty()) {
                if (!level.parents().contains(Level.PLAN)) {
                    item.row.error("parent", "import.under", message("import.under.missing"));
                }
                roots.add(item);
            } else {
                named(item.row, "parent").ifPresent(above -> under(item, above, level));
            }
        }
        return roots;
    }

    private static void under(ReadItem item, ReadItem above, Level level) {
        if (level.parents().contains(above.level)) {
            above.children.add(item);
        } else {
            item.row.error(
                    "parent",
                    "import.under",
                    message("import.under", level.code(), above.level, String.join(", ", level.parents())));
        }
    }
}
