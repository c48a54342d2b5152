package it.pdo.exchange.run;

import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of cells with problems, so that they can be corrected without the file. */
final class CellTexts {

    /** Most cells whose text is kept. */
    private static final int MOST = 1_000;

    private CellTexts() {}

    /** The texts of the cells that issues speak of, the first first; an empty cell has an empty text. */
    static Map<CellAddress, String> of(List<Issue> issues, List<Sheet> sheets) {
        Map<CellAddress, String> texts = new HashMap<>();
        for (Issue issue : issues) {
            if (texts.size() >= MOST) {
                break;
            }
            cell(issue.place(), sheets).ifPresent(cell -> texts.put(cell.address(), cell.text()));
        }
        return texts;
    }

    private record Cell(CellAddress address, String text) {}

    private static Optional<Cell> cell(Place place, List<Sheet> sheets) {
        if (place.line() < 1 || place.column() < 1) {
            return Optional.empty();
        }
        return sheets.stream()
                .map(sheet -> new Cell(
                        new CellAddress(sheet.name(), place.line(), place.column()),
                        sheet.row(place.line())
                                .map(row -> row.cell(place.column()))
                                .orElse("")))
                .filter(cell -> cell.address().in(place.source()).path().equals(place.path()))
                .findFirst();
    }
}
