package it.pdo.ui.importing;

import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.shared.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody changed in a table before importing it: texts of cells, and rows left out. */
final class Corrections {
    private final Sheet sheet;
    private final Map<CellAddress, String> texts = new HashMap<>();
    private final Set<Integer> skipped = new HashSet<>();

    Corrections(Sheet sheet) {
        this.sheet = sheet;
    }

    TableEdits edits() {
        return new TableEdits(texts, skipped);
    }

    /** The cell a problem speaks of; empty when it speaks of no single cell of the table. */
    Optional<CellAddress> cell(Place place) {
        boolean whole = place.path().endsWith("!" + place.line());
        return place.line() < 1 || place.column() < 1 || whole
                ? Optional.empty()
                : Optional.of(new CellAddress(sheet.name(), place.line(), place.column()));
    }

    /** What the cell holds now. */
    String text(CellAddress cell) {
        String corrected = texts.get(cell);
        return corrected != null
                ? corrected
                : sheet.row(cell.row()).map(row -> row.cell(cell.column())).orElse("");
    }

    void correct(CellAddress cell, String text) {
        texts.put(cell, text);
    }

    void skip(int row) {
        skipped.add(row);
    }

    void takeBack() {
        texts.clear();
        skipped.clear();
    }

    int corrected() {
        return texts.size();
    }

    int leftOut() {
        return skipped.size();
    }

    boolean any() {
        return !texts.isEmpty() || !skipped.isEmpty();
    }
}
