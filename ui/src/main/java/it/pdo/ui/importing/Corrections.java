package it.pdo.ui.importing;

import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.shared.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody changed in a table before importing it: texts of cells, and rows left out. */
final class Corrections {
    private final String sheet;
    private final Map<CellAddress, String> texts = new HashMap<>();
    private final Set<Integer> skipped = new HashSet<>();
    private Map<CellAddress, String> read = Map.of();

    /** @param sheet name of the sheet that is imported */
    Corrections(String sheet) {
        this.sheet = sheet;
    }

    /** Takes note of what cells say in the file. */
    void read(Map<CellAddress, String> cells) {
        read = Map.copyOf(cells);
    }

    TableEdits edits() {
        return new TableEdits(texts, skipped);
    }

    /** The cell a problem speaks of; empty when it speaks of no single cell of the table. */
    Optional<CellAddress> cell(Place place) {
        boolean whole = place.path().endsWith("!" + place.line());
        return place.line() < 1 || place.column() < 1 || whole
                ? Optional.empty()
                : Optional.of(new CellAddress(sheet, place.line(), place.column()));
    }

    /** What the cell holds now. */
    String text(CellAddress cell) {
        String corrected = texts.get(cell);
        return corrected != null ? corrected : read.getOrDefault(cell, "");
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
