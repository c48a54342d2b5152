package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.shared.Cancellation;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the cells of a sheet, in order, within limits. */
final class SheetBuilder {

    /** Unwinds the reading of a file that holds too much or is broken. */
    static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Issue issue;

        Stop(Place place, String code, LocalizedMessage message) {
            super(code, null, false, false);
            this.issue = new Issue(Severity.ERROR, code, place, message);
        }

        Issue issue() {
            return issue;
        }
    }

    /** What all sheets of a file share. */
    static final class Budget {
        private int cells;
        private long characters;

        void take(Place place, String text) throws Stop {
            characters += text.length();
            if (++cells > SheetLimits.CELLS || characters > SheetLimits.CHARACTERS) {
                throw new Stop(
                        place,
                        "sheet.too-many-cells",
                        message(
                                "sheet.too-many-cells",
                                BigDecimal.valueOf(SheetLimits.CELLS),
                                BigDecimal.valueOf(SheetLimits.CHARACTERS)));
            }
        }
    }

    private final String file;
    private final String name;
    private final boolean hidden;
    private final Budget budget;
    private final List<SourceRow> rows = new ArrayList<>();
    private final Map<CellAddress, Issue> problems = new LinkedHashMap<>();
    private List<String> cells = new ArrayList<>();
    private int number;
    private int columns;

    SheetBuilder(String file, String name, boolean hidden, Budget budget) {
        this.file = file;
        this.name = name;
        this.hidden = hidden;
        this.budget = budget;
    }

    /** Begins a row; a number that is not after the one before stops. */
    void row(int next) throws Stop {
        Cancellation.check();
        endRow();
        if (next <= number) {
            throw new Stop(new Place(file, 0, 0, ""), "sheet.broken", message("sheet.broken.order", name));
        }
        number = next;
    }

    /** Adds a cell to the row; cells come in any order of columns. */
    void cell(int column, String text) throws Stop {
        if (text.isBlank()) {
            return;
        }
        CellAddress at = new CellAddress(name, number, column);
        if (column > SheetLimits.COLUMNS) {
            throw new Stop(
                    at.in(file),
                    "sheet.too-many-columns",
                    message("sheet.too-many-columns", CellAddress.letters(SheetLimits.COLUMNS), SheetLimits.COLUMNS));
        }
        if (text.length() > SheetLimits.CELL_TEXT) {
            throw new Stop(
                    at.in(file), "sheet.long-cell", message("sheet.long-cell", text.length(), SheetLimits.CELL_TEXT));
        }
        budget.take(at.in(file), text);
        if (cells.size() < column) {
            cells.addAll(Collections.nCopies(column - cells.size(), ""));
        }
        cells.set(column - 1, text);
        columns = Math.max(columns, column);
    }

    /** Says that a cell of the row cannot be imported as it is. */
    void problem(int column, String code, LocalizedMessage message) throws Stop {
        problem(column, Severity.ERROR, code, message);
    }

    /** Says that a cell of the row shows the value of a formula. A cell that cannot be read stays a problem. */
    void formula(int column, LocalizedMessage message) throws Stop {
        if (!problems.containsKey(new CellAddress(name, number, column))) {
            problem(column, Severity.INFO, Sheet.CALCULATED, message);
        }
    }

    /** Says that the row is not shown, as one that a filter left out. */
    void hiddenRow() {
        CellAddress at = new CellAddress(name, number, 1);
        problems.putIfAbsent(
                at, new Issue(Severity.INFO, Sheet.HIDDEN_ROW, at.in(file), message("sheet.hidden-row", number)));
    }

    private void problem(int column, Severity severity, String code, LocalizedMessage message) throws Stop {
        CellAddress at = new CellAddress(name, number, column);
        budget.take(at.in(file), "");
        columns = Math.max(columns, Math.min(column, SheetLimits.COLUMNS));
        problems.put(at, new Issue(severity, code, at.in(file), message));
    }

    Sheet sheet() throws Stop {
        endRow();
        return new Sheet(name, hidden, columns, rows, problems);
    }

    private void endRow() throws Stop {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() == SheetLimits.ROWS) {
            throw new Stop(CellAddress.row(file, name, number), "sheet.too-many-rows", message("sheet.too-many-rows"));
        }
        rows.add(new SourceRow(number, cells));
        cells = new ArrayList<>();
    }
}
