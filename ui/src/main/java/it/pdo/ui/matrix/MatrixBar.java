package it.pdo.ui.matrix;

import com.vaadin.flow.component.html.Div;
import it.pdo.format.Field;
import it.pdo.format.FieldType.Option;
import it.pdo.organisation.Unit;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.SearchField;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.matrix.Matrix.Row;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The filters of a matrix: words, what rows stand under, unit, and each of the fields that sort them. */
final class MatrixBar extends Div {
    private static final long serialVersionUID = 1L;

    private final transient MatrixFilter filter;
    private final transient Consumer<MatrixFilter> go;
    private final Texts texts;

    MatrixBar(Matrix matrix, MatrixFilter filter, String unitWord, Texts texts, Consumer<MatrixFilter> go) {
        this.filter = filter;
        this.go = go;
        this.texts = texts;
        addClassNames("pdo-toolbar", "pdo-matrix-bar");
        add(new SearchField(
                "matrix-search", texts.get("search"), filter.words(), typed -> go.accept(filter.withQuery(typed))));
        List<String> unders =
                matrix.rows().stream().map(Row::under).distinct().sorted().toList();
        choice("matrix-under", texts.get("under"), unders, Function.identity(), filter.under(), filter::withUnder);
        units(matrix, unitWord);
        for (Field field : matrix.fields()) {
            Map<String, String> names = new TreeMap<>();
            Matrix.options(field).forEach(option -> names.put(option.code(), option.name()));
            choice(
                    "matrix-" + field.code(),
                    field.name(),
                    Matrix.options(field).stream().map(Option::code).toList(),
                    code -> names.getOrDefault(code, code),
                    filter.choices().getOrDefault(field.code(), ""),
                    code -> filter.with(field.code(), code));
        }
        if (!filter.isEmpty()) {
            add(Buttons.plain(texts.get("clear"), () -> go.accept(new MatrixFilter("", "", "", Map.of()))));
        }
    }

    private void units(Matrix matrix, String word) {
        Map<String, String> names = new TreeMap<>();
        List<Unit> units = matrix.rows().stream()
                .flatMap(row -> row.unit().stream())
                .distinct()
                .sorted(Comparator.comparing(Unit::name))
                .toList();
        units.forEach(unit -> names.put(unit.id().toString(), unit.name()));
        List<String> ids = units.stream().map(unit -> unit.id().toString()).toList();
        choice("matrix-unit", word, ids, id -> names.getOrDefault(id, id), filter.unit(), filter::withUnit);
    }

    private void choice(
            String id,
            String label,
            List<String> codes,
            Function<String, String> words,
            String chosen,
            Function<String, MatrixFilter> with) {
        if (codes.size() < 2) {
            return;
        }
        List<Optional<String>> options = new ArrayList<>();
        options.add(Optional.empty());
        codes.forEach(code -> options.add(Optional.of(code)));
        add(new SelectField<>(id, label, options, code -> code.map(words).orElse(texts.get("all")))
                .chosen(Optional.of(chosen).filter(codes::contains))
                .whenChosen(code -> go.accept(with.apply(code.orElse("")))));
    }
}
