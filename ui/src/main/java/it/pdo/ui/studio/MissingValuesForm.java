package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.formatversion.migration.GivenValues;
import it.pdo.formatversion.migration.MissingValue;
import it.pdo.formatversion.migration.RequiredValue;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.studio.ValueInput.Option;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The values that items lack under the new version: one for all of them, or one for each. */
final class MissingValuesForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient PlanTree plan;
    private final transient PlanFormat format;
    private final transient List<Unit> units;
    private final transient List<Person> people;
    private final Texts texts;
    private final transient Map<RequiredValue, List<Asked>> forAll = new LinkedHashMap<>();
    private final transient Map<ItemId, Map<RequiredValue, List<Asked>>> each = new LinkedHashMap<>();

    /** One input for a value; of a field with a value each year there are several. */
    private record Asked(String year, ValueInput input) {}

    /** @param format the new version */
    MissingValuesForm(
            List<MissingValue> missing,
            PlanTree plan,
            PlanFormat format,
            List<Unit> units,
            List<Person> people,
            Texts texts) {
        this.plan = plan;
        this.format = format;
        this.units = units;
        this.people = people;
        this.texts = texts;
        Map<RequiredValue, List<MissingValue>> groups = new LinkedHashMap<>();
        missing.forEach(one ->
                groups.computeIfAbsent(one.wanted(), _ -> new ArrayList<>()).add(one));
        groups.forEach((wanted, items) -> add(group(wanted, items, "give-" + forAll.size() + "-" + each.size())));
    }

    private Div group(RequiredValue wanted, List<MissingValue> items, String id) {
        Level level = format.level(wanted.level()).orElseThrow();
        Div group = new Div(new H3(texts.get("give.what", name(wanted, level), level.name(), items.size())));
        group.addClassName("pdo-give");
        if (!(wanted instanceof RequiredValue.OfCode)) {
            List<Asked> asked = inputs(wanted, level, id, texts.get("give.all", name(wanted, level)));
            forAll.put(wanted, asked);
            group.add(row(asked));
        }
        Div single = new Div();
        for (MissingValue item : items) {
            List<Asked> asked = inputs(wanted, level, id + "-" + item.item(), item.name());
            each.computeIfAbsent(item.item(), _ -> new LinkedHashMap<>()).put(wanted, asked);
            single.add(row(asked));
        }
        NativeDetails details = new NativeDetails(texts.get("give.each", items.size()), single);
        details.setOpen(wanted instanceof RequiredValue.OfCode);
        group.add(details);
        return group;
    }

    private static Div row(List<Asked> asked) {
        Div row = new Div();
        row.addClassName("pdo-form-row");
        asked.forEach(one -> row.add(one.input()));
        return row;
    }

    private String name(RequiredValue wanted, Level level) {
        return switch (wanted) {
            case RequiredValue.OfField(var _, var field) ->
                level.field(field).map(Field::name).orElse(field);
            case RequiredValue.OfWeight _ -> texts.get("give.weight");
            case RequiredValue.OfUnit _ -> texts.get("give.unit");
            case RequiredValue.OfCode _ -> texts.get("give.code");
        };
    }

    private List<Asked> inputs(RequiredValue wanted, Level level, String id, String label) {
        return switch (wanted) {
            case RequiredValue.OfField(var _, var code) ->
                field(level.field(code).orElseThrow(), id, label);
            case RequiredValue.OfWeight _ -> List.of(new Asked("", ValueInput.number(id, label)));
            case RequiredValue.OfUnit _ ->
                List.of(new Asked(
                        "",
                        ValueInput.choice(
                                id, label, unitsOf(level), text -> new TypedValue.Value<>(UnitId.parse(text)))));
            case RequiredValue.OfCode _ ->
                List.of(new Asked("", ValueInput.line(id, label, "text", text -> code(text, level))));
        };
    }

    private List<Asked> field(Field field, String id, String label) {
        if (!field.perYear()) {
            return List.of(new Asked("", ValueInput.of(id, label, field.type(), options(field.type()))));
        }
        return plan.plan().years().stream()
                .map(String::valueOf)
                .map(year -> new Asked(
                        year,
                        ValueInput.of(
                                id + "-" + year,
                                texts.get("give.year", label, year),
                                field.type(),
                                options(field.type()))))
                .toList();
    }

    private List<Option> unitsOf(Level level) {
        String kind = level.unit().kind();
        return units.stream()
                .filter(unit -> kind == null || unit.kind().equalsIgnoreCase(kind))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    private TypedValue<Object> code(String text, Level level) {
        return Stream.ofNullable(level.codePattern())
                .filter(pattern -> !pattern.matches(text))
                .findFirst()
                .<TypedValue<Object>>map(
                        pattern -> new TypedValue.Wrong<>(texts.get("give.code.wrong", text, pattern.text())))
                .orElseGet(() -> new TypedValue.Value<>(text));
    }

    private List<Option> options(FieldType type) {
        return switch (type) {
            case FieldType.Plain(var plain)
            when plain == PlainType.UNIT ->
                units.stream().map(unit -> new Option(unit.code(), unit.name())).toList();
            case FieldType.Plain(var plain)
            when plain == PlainType.PERSON ->
                people.stream()
                        .map(person -> new Option(person.code(), person.name()))
                        .toList();
            case FieldType.ItemReference(var level) -> {
                String former = format.level(level).map(Level::was).orElse(null);
                yield plan.items().stream()
                        .filter(item -> item.level().equals(Objects.requireNonNullElse(former, level)))
                        .map(item -> new Option(item.id().toString(), (item.code() + " " + item.title()).strip()))
                        .toList();
            }
            default -> List.of();
        };
    }

    /** What was given so far. */
    GivenValues given() {
        Map<ItemId, Map<RequiredValue, Object>> single = new HashMap<>();
        each.forEach((item, asked) -> {
            Map<RequiredValue, Object> values = values(asked);
            if (!values.isEmpty()) {
                single.put(item, values);
            }
        });
        return new GivenValues(values(forAll), single);
    }

    private static Map<RequiredValue, Object> values(Map<RequiredValue, List<Asked>> asked) {
        Map<RequiredValue, Object> values = new HashMap<>();
        asked.forEach((wanted, inputs) -> {
            Map<String, Object> years = new LinkedHashMap<>();
            for (Asked one : inputs) {
                one.input().value().ifPresent(value -> {
                    if (one.year().isEmpty()) {
                        values.put(wanted, value);
                    } else {
                        years.put(one.year(), value);
                    }
                });
            }
            if (!years.isEmpty()) {
                values.put(wanted, years);
            }
        });
        return values;
    }

    /** What cannot be read of what was typed. */
    List<String> wrong() {
        return Stream.concat(forAll.values().stream(), each.values().stream().flatMap(asked -> asked.values().stream()))
                .flatMap(List::stream)
                .flatMap(asked -> asked.input().wrong().stream())
                .toList();
    }
}
