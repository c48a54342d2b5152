package it.pdo.ui.editor;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.SumTable;
import it.pdo.organisation.Person;
import it.pdo.planning.CellDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.TableColumns;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import it.pdo.shared.ItalianNumbers;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes stored values into a form as people type them: numbers in Italian notation, persons by name. */
final class FormWriter {
    private final FormSubject subject;
    private final FormText like;
    private final FormText form = new FormText();

    private FormWriter(FormSubject subject, FormText like) {
        this.subject = subject;
        this.like = like;
    }

    static FormText of(FormSubject subject) {
        return of(subject, new FormText());
    }

    /**
     * The same, with rows named as another form names them, where it has as many: so that a form that goes on after a save
     * finds each of its rows again. Items and indicators are named by their ids always.
     */
    static FormText of(FormSubject subject, FormText like) {
        return new FormWriter(subject, like).write();
    }

    private FormText write() {
        WholeItem item = subject.start();
        head(FieldPaths.SELF, item);
        subject.level()
                .fields()
                .forEach(field -> field(FieldPaths.SELF, field, item.fields().get(field.code())));
        cells(FieldPaths.SELF, item.cronoprogram());
        form.order(
                FieldPaths.PHASES,
                subject.phases().keySet().stream().map(Objects::toString).toList());
        subject.phases().forEach((id, phase) -> {
            head(FieldPaths.phase(id.toString()), phase);
            cells(FieldPaths.phase(id.toString()), phase.cronoprogram());
        });
        form.order(
                FieldPaths.INDICATORS,
                item.indicators().stream()
                        .map(indicator -> indicator.id().toString())
                        .toList());
        item.indicators().forEach(this::indicator);
        rows(FieldPaths.PEOPLE, key -> FieldPaths.person(key, ""), item.people(), this::person);
        rows(FieldPaths.RESOURCES, key -> FieldPaths.resource(key, ""), item.resources(), this::resource);
        rows(FieldPaths.LINKS, key -> FieldPaths.link(key, ""), item.links(), this::link);
        return form;
    }

    /** Rows without a name of their own: named as in the form that goes on, where it has as many that say something. */
    private <T> void rows(String table, UnaryOperator<String> prefix, List<T> rows, BiConsumer<String, T> write) {
        List<String> keys = like.rows(table).stream()
                .filter(key -> !like.under(prefix.apply(key)).isEmpty())
                .toList();
        if (keys.size() != rows.size()) {
            keys = IntStream.range(0, rows.size()).mapToObj(String::valueOf).toList();
        }
        form.order(table, keys);
        for (int at = 0; at < rows.size(); at++) {
            write.accept(keys.get(at), rows.get(at));
        }
    }

    private void head(String prefix, WholeItem item) {
        form.put(prefix + FieldPaths.CODE, item.code());
        form.put(prefix + FieldPaths.TITLE, item.title());
        put(prefix + FieldPaths.UNIT, item.unit());
        number(prefix + FieldPaths.WEIGHT, item.weight());
        form.put(prefix + FieldPaths.STATE, item.state().name());
    }

    private void field(String prefix, Field field, @Nullable Object value) {
        String at = prefix + FieldPaths.field(field.code());
        if (field.perYear() && value instanceof Map<?, ?> years) {
            years.forEach((year, each) -> form.put(at + "/" + year, each == null ? "" : text(field.type(), each)));
        } else if (value != null) {
            form.put(at, text(field.type(), value));
        }
    }

    private String text(FieldType type, Object value) {
        FieldType.PlainType plain = type instanceof FieldType.Plain(var one) ? one : FieldType.PlainType.TEXT;
        return switch (value) {
            case BigDecimal number -> ItalianNumbers.editable(number);
            case Number number -> ItalianNumbers.editable(new BigDecimal(number.toString()));
            case Collection<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(" "));
            default ->
                switch (plain) {
                    case PERSON -> personName(subject, String.valueOf(value));
                    case DATE -> TypedValue.day(String.valueOf(value));
                    case TEXT, LONG_TEXT, NUMBER, PERCENT, MONEY, UNIT -> String.valueOf(value);
                };
        };
    }

    /** How a person is written in a form: by name where that is enough to tell who, else with the code. */
    static String personName(FormSubject subject, String code) {
        return subject.person(code).map(person -> personName(subject, person)).orElse(code);
    }

    static String personName(FormSubject subject, Person person) {
        boolean alone = subject.onlyPerson(other -> other.name().equalsIgnoreCase(person.name()))
                .isPresent();
        return alone ? person.name() : person.name() + " · " + person.code();
    }

    private void cells(String prefix, List<CellDraft> cells) {
        cells.forEach(cell -> form.put(
                FieldPaths.cell(prefix, cell.kind(), cell.year(), cell.month()),
                ItalianNumbers.editable(cell.planned())));
    }

    private void indicator(IndicatorContent indicator) {
        String key = indicator.id().toString();
        String prefix = FieldPaths.indicator(key);
        form.put(prefix + "name", indicator.name());
        put(prefix + "dimension", indicator.dimension());
        put(prefix + "unit", indicator.unitOfMeasure());
        put(prefix + "target", indicator.targetText());
        put(prefix + "source", indicator.source());
        put(prefix + "control", indicator.controlMethod());
        put(prefix + "description", indicator.description());
        form.put(prefix + "derivation", indicator.derivation().name());
        put(prefix + "detail", indicator.derivationDetail());
        form.put(prefix + "state", indicator.state().name());
        number(prefix + "weight", indicator.weight());
        subject.format()
                .cardFields()
                .forEach(field -> field(prefix, field, indicator.fields().get(field.code())));
        rows(FieldPaths.actions(key), row -> FieldPaths.action(key, row), indicator.actions(), (row, action) -> {
            form.put(FieldPaths.action(key, row) + "text", action.text());
            number(FieldPaths.action(key, row) + "weight", action.weight());
        });
    }

    private void person(String key, ShareContent share) {
        form.put(FieldPaths.person(key, "category"), share.category());
        var id = share.person();
        String name = id == null
                ? Objects.requireNonNullElse(share.collective(), "")
                : subject.onlyPerson(person -> person.id().equals(id))
                        .map(person -> personName(subject, person))
                        .orElse(id.toString());
        form.put(FieldPaths.person(key, "person"), name);
        put(FieldPaths.person(key, "note"), share.note());
        number(FieldPaths.person(key, "share"), share.percent());
        columns(
                code -> FieldPaths.person(key, code),
                TableColumns.ownOfPeople(subject.format().people()),
                share.columns());
    }

    private void resource(String key, ResourceDraft resource) {
        form.put(FieldPaths.resource(key, "kind"), resource.kind());
        form.put(FieldPaths.resource(key, "description"), resource.description());
        BigDecimal cost = resource.cost();
        if (cost == null) {
            put(FieldPaths.resource(key, "cost"), resource.costText());
        } else {
            number(FieldPaths.resource(key, "cost"), cost);
        }
        columns(
                code -> FieldPaths.resource(key, code),
                TableColumns.ownOfResources(subject.format().resources()),
                resource.columns());
    }

    private void columns(UnaryOperator<String> path, List<SumTable.Column> own, Map<String, Object> values) {
        own.forEach(column -> {
            Object value = values.get(column.code());
            if (value != null) {
                form.put(path.apply(column.code()), text(new FieldType.Plain(column.type()), value));
            }
        });
    }

    private void link(String key, LinkContent link) {
        form.put(FieldPaths.link(key, "kind"), link.kind());
        Object to = link.parentItem() == null ? link.parentUnit() : link.parentItem();
        put(FieldPaths.link(key, "to"), to);
        number(FieldPaths.link(key, "weight"), link.weight());
    }

    private void number(String path, @Nullable BigDecimal value) {
        form.put(path, value == null ? "" : ItalianNumbers.editable(value));
    }

    private void put(String path, @Nullable Object value) {
        form.put(path, value == null ? "" : value.toString());
    }
}
