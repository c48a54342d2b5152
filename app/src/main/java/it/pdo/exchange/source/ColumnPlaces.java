package it.pdo.exchange.source;

import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the columns of a table are, so that an empty cell has a place too. */
public final class ColumnPlaces {
    private final Map<String, Integer> columns = new HashMap<>();

    private ColumnPlaces() {}

    /** Those of the records of {@link TableTree}; a column without any value has no place. */
    public static ColumnPlaces of(TreeNode root) {
        ColumnPlaces all = new ColumnPlaces();
        if (root instanceof TreeNode.Items rows) {
            for (TreeNode row : rows.items()) {
                if (row instanceof TreeNode.Fields fields) {
                    fields.entries()
                            .forEach((name, entry) ->
                                    all.columns.put(name, entry.keyPlace().column()));
                }
            }
        }
        return all;
    }

    /** The cell of a column in a row. */
    public Optional<Place> cell(Place row, String column) {
        Integer number = columns.get(column);
        int sheet = row.path().lastIndexOf('!');
        return number == null || sheet < 0
                ? Optional.empty()
                : Optional.of(new Place(
                        row.source(),
                        row.line(),
                        number,
                        row.path().substring(0, sheet + 1) + CellAddress.letters(number) + row.line()));
    }
}
