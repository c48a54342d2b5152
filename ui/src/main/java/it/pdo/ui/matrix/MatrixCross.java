package it.pdo.ui.matrix;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.Field;
import it.pdo.format.FieldType.Option;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.matrix.Matrix.Row;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many rows stand at each crossing of the first two fields that sort a matrix; a number leads to its rows. */
final class MatrixCross extends Div {
    private static final long serialVersionUID = 1L;

    private MatrixCross(ReadingTable table) {
        addClassName("pdo-matrix-cross");
        add(table);
    }

    /** Empty when there are not two such fields. */
    static Optional<MatrixCross> of(Matrix matrix, List<Row> shown, MatrixFilter filter, Texts texts) {
        if (matrix.fields().size() < 2) {
            return Optional.empty();
        }
        Field down = matrix.fields().get(0);
        Field across = matrix.fields().get(1);
        ReadingTable table = new ReadingTable(texts.get("cross", down.name(), across.name()));
        table.column(down.name());
        Matrix.options(across).forEach(option -> table.figures(option.name()));
        table.figures(texts.get("cross.all"));
        for (Option option : Matrix.options(down)) {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(option.name()));
            for (Option column : Matrix.options(across)) {
                MatrixFilter both = filter.with(down.code(), option.code()).with(across.code(), column.code());
                cells.add(count(shown, both));
            }
            cells.add(count(shown, filter.with(down.code(), option.code())));
            table.row(cells.toArray(Component[]::new));
        }
        return Optional.of(new MatrixCross(table));
    }

    private static Component count(List<Row> shown, MatrixFilter filter) {
        long count = shown.stream().filter(filter::matches).count();
        return count == 0
                ? new Span("–")
                : new Anchor(MatrixNavigation.MATRIX + "?" + filter.query().getQueryString(), String.valueOf(count));
    }
}
