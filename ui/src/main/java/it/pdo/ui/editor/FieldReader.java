package it.pdo.ui.editor;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.PlainType;
import it.pdo.organisation.Person;
import it.pdo.planning.Plan;
import it.pdo.ui.form.FormFindings;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a level. Values of unknown fields are kept. */
final class FieldReader {
    private static final int LONGEST = 20_000;

    private final FormSubject subject;
    private final FormText base;
    private final FormText form;
    private final FormFindings findings;
    private final Texts texts;

    FieldReader(FormSubject subject, FormText base, FormText form, FormFindings findings, Texts texts) {
        this.subject = subject;
        this.base = base;
        this.form = form;
        this.findings = findings;
        this.texts = texts;
    }

    /** @param prefix of the paths of the fields: empty for those of the item itself */
    Map<String, Object> read(String prefix, List<Field> fields, Map<String, Object> stored) {
        Map<String, Object> values = new LinkedHashMap<>(stored);
        for (Field field : fields) {
            if (field.type() instanceof FieldType.Computed) {
                continue;
            }
            String at = prefix + FieldPaths.field(field.code());
            Object value = field.perYear()
                    ? perYear(field, at, stored.get(field.code()))
                    : value(field, at, stored.get(field.code()));
            if (value == null) {
                values.remove(field.code());
                if (field.required() && FormSubject.visible(field, form)) {
                    findings.missing(
                            field.perYear() ? at + "/" + subject.tree().plan().fromYear() : at,
                            texts.get("missing.field"));
                }
            } else {
                values.put(field.code(), value);
            }
        }
        return values;
    }

    private @Nullable Object perYear(Field field, String at, @Nullable Object stored) {
        Map<?, ?> before = stored instanceof Map<?, ?> map ? map : Map.of();
        Map<String, Object> values = new LinkedHashMap<>();
        before.forEach((year, value) -> values.put(String.valueOf(year), java.util.Objects.requireNonNull(value)));
        years(subject.tree().plan()).forEach(year -> {
            Object value = value(field, at + "/" + year, values.get(String.valueOf(year)));
            if (value == null) {
                values.remove(String.valueOf(year));
            } else {
                values.put(String.valueOf(year), value);
            }
        });
        return values.isEmpty() ? null : values;
    }

    static List<Integer> years(Plan plan) {
        return IntStream.rangeClosed(plan.fromYear(), plan.toYear()).boxed().toList();
    }

    private @Nullable Object value(Field field, String path, @Nullable Object stored) {
        return findings.<Object>value(path, base, form, stored, text -> read(field.type(), path, text));
    }

    /** The value of a column of a table. */
    @Nullable
    Object column(PlainType type, String path, @Nullable Object stored) {
        return findings.<Object>value(path, base, form, stored, text -> read(type, text));
    }

    private TypedValue<Object> read(FieldType type, String path, String text) {
        return switch (type) {
            case FieldType.Choice(var multiple, var _) ->
                new TypedValue.Value<>(multiple ? List.copyOf(form.chosen(path)) : text);
            case FieldType.ItemReference _, FieldType.Dup _, FieldType.Computed _ -> readText(text);
            case FieldType.Plain(var plain) -> read(plain, text);
        };
    }

    private TypedValue<Object> read(PlainType type, String text) {
        return switch (type) {
            case TEXT, LONG_TEXT, UNIT -> readText(text);
            case NUMBER -> TypedValue.number(text, texts.locale()).widened();
            case PERCENT -> TypedValue.percent(text, texts.locale()).widened();
            case MONEY -> TypedValue.money(text, texts.locale()).widened();
            case DATE -> TypedValue.date(text, texts.locale()).widened();
            case PERSON ->
                person(subject, text)
                        .<TypedValue<Object>>map(person -> new TypedValue.Value<>(person.code()))
                        .orElseGet(() -> new TypedValue.Wrong<>(texts.get("wrong.person", text)));
        };
    }

    private TypedValue<Object> readText(String text) {
        return text.length() > LONGEST
                ? new TypedValue.Wrong<>(texts.get("wrong.long", LONGEST))
                : new TypedValue.Value<>(text.strip());
    }

    /** The person meant by a text: by the proposed label, else by a unique name, else by code. */
    static Optional<Person> person(FormSubject subject, String text) {
        String wanted = text.strip();
        return subject.onlyPerson(
                        person -> FormWriter.personName(subject, person).equalsIgnoreCase(wanted))
                .or(() -> subject.person(wanted));
    }
}
