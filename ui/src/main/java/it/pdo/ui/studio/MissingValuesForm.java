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
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.FormHost;
import it.pdo.ui.form.FormNotices;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.form.TypedForm;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The values that items lack under the new version: one for all of them, or one for each. */
final class MissingValuesForm extends Div implements FormHost {
    private static final long serialVersionUID = 1L;

    private final transient PlanTree plan;
    private final transient PlanFormat format;
    private final transient List<Unit> units;
    private final transient List<Person> people;
    private final Texts texts;
    private final transient Map<RequiredValue, List<Asked>> forAll = new LinkedHashMap<>();
    private final transient Map<ItemId, Map<RequiredValue, List<Asked>>> each = new LinkedHashMap<>();

    private final transient FormText form = new FormText();
    private final transient ValueFields inputs;

    /** One input for a value; of a field with a value each year there are several. */
    private record Asked(String year, ValueFields.ValueField input) {}

    /**
     * @param key names the migration and who does it in the browser's own memory
     * @param format the new version
     */
    MissingValuesForm(
            String key,
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
        this.inputs = new ValueFields(new FormFields(texts.locale()), form, texts.locale());
        TypedForm typed = new TypedForm(key, this);
        add(typed);
        Map<RequiredValue, List<MissingValue>> groups = new LinkedHashMap<>();
        missing.forEach(one ->
                groups.computeIfAbsent(one.wanted(), _ -> new ArrayList<>()).add(one));
        AtomicInteger number = new AtomicInteger();
        groups.forEach((wanted, items) -> typed.add(group(wanted, items, "give/" + number.incrementAndGet())));
    }

    private Div group(RequiredValue wanted, List<MissingValue> items, String id) {
        Level level = format.level(wanted.level()).orElseThrow();
        Div group = new Div(new H3(texts.get("give.what", name(wanted, level), level.name(), items.size())));
        group.addClassName("pdo-give");
        if (!(wanted instanceof RequiredValue.OfCode)) {
            List<Asked> asked = fields(wanted, level, id, texts.get("give.all", name(wanted, level)));
            forAll.put(wanted, asked);
            group.add(row(asked));
        }
        Div single = new Div();
        for (MissingValue item : items) {
            List<Asked> asked = fields(wanted, level, id + "/" + item.item(), item.name());
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
        asked.forEach(one -> row.add(one.input().field()));
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

    private List<Asked> fields(RequiredValue wanted, Level level, String id, String label) {
        return switch (wanted) {
            case RequiredValue.OfField(var _, var code) ->
                field(level.field(code).orElseThrow(), id, label);
            case RequiredValue.OfWeight _ -> List.of(new Asked("", inputs.number(id, label)));
            case RequiredValue.OfUnit _ ->
                List.of(new Asked(
                        "",
                        inputs.choice(id, label, unitsOf(level), text -> new TypedValue.Value<>(UnitId.parse(text)))));
            case RequiredValue.OfCode _ ->
                List.of(new Asked("", inputs.line(id, label, LineKind.WORDS, text -> code(text, level))));
        };
    }

    private List<Asked> field(Field field, String id, String label) {
        if (!field.perYear()) {
            return List.of(new Asked("", inputs.of(id, label, field.type(), options(field.type()))));
        }
        return plan.plan().years().stream()
                .map(String::valueOf)
                .map(year -> new Asked(
                        year,
                        inputs.of(
                                id + "/" + year,
                                texts.get("give.year", label, year),
                                field.type(),
                                options(field.type()))))
                .toList();
    }

    private List<FieldOption> unitsOf(Level level) {
        String kind = level.unit().kind();
        return units.stream()
                .filter(unit -> kind == null || unit.kind().equalsIgnoreCase(kind))
                .map(unit -> new FieldOption(unit.id().toString(), unit.name()))
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

    private List<FieldOption> options(FieldType type) {
        return switch (type) {
            case FieldType.Plain(var plain)
            when plain == PlainType.UNIT ->
                units.stream()
                        .map(unit -> new FieldOption(unit.code(), unit.name()))
                        .toList();
            case FieldType.Plain(var plain)
            when plain == PlainType.PERSON ->
                people.stream()
                        .map(person -> new FieldOption(person.code(), person.name()))
                        .toList();
            case FieldType.ItemReference(var level) -> {
                String former = format.level(level).map(Level::was).orElse(null);
                yield plan.items().stream()
                        .filter(item -> item.level().equals(Objects.requireNonNullElse(former, level)))
                        .map(item -> new FieldOption(item.id().toString(), (item.code() + " " + item.title()).strip()))
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

    private Map<RequiredValue, Object> values(Map<RequiredValue, List<Asked>> asked) {
        Map<RequiredValue, Object> values = new HashMap<>();
        asked.forEach((wanted, several) -> {
            Map<String, Object> years = new LinkedHashMap<>();
            for (Asked one : several) {
                inputs.value(one.input()).ifPresent(value -> {
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
        return List.copyOf(findings().values());
    }

    private Map<String, String> findings() {
        Map<String, String> findings = new LinkedHashMap<>();
        Stream.concat(forAll.values().stream(), each.values().stream().flatMap(asked -> asked.values().stream()))
                .flatMap(List::stream)
                .map(Asked::input)
                .forEach(input -> inputs.wrong(input).ifPresent(wrong -> findings.put(input.path(), wrong)));
        return findings;
    }

    @Override
    public FormFields fields() {
        return inputs.fields();
    }

    @Override
    public String text(String path) {
        return form.text(path);
    }

    @Override
    public void put(String path, String text) {
        form.putText(path, text);
    }

    @Override
    public void onTyped() {
        fields().showFindings(findings(), Map.of());
    }

    @Override
    public void save() {
        // The buttons beside the form say what to do with the values.
    }

    @Override
    public void onTextsRestored(RestoredTexts restored) {
        if (restored.taken()) {
            addComponentAsFirst(FormNotices.restored(texts.get("give.recalled"), texts.locale()));
        }
    }

    @Override
    public void onTextsOrphaned(Map<String, String> orphaned) {
        addComponentAsFirst(FormNotices.orphaned(orphaned, texts.locale()));
    }
}
