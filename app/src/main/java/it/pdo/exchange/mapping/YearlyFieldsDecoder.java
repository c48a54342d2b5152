package it.pdo.exchange.mapping;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.format.CardField;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.shared.tree.FieldsDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Decodes {@code yearly}: fields that have a value for each plan year, as {@code wording: {2024: "{text}", 2025: …}}. */
final class YearlyFieldsDecoder {

    private final TemplateDecoder templates;

    YearlyFieldsDecoder(TemplateDecoder templates) {
        this.templates = templates;
    }

    Map<String, Map<Integer, Template>> decode(FieldsDecoder f, @Nullable Level level) {
        return decode(f, (fields, code) -> check(fields, code, level));
    }

    /** The values of the columns that a format defines in its indicator card. */
    ItemShape.FieldValues ofCard(FieldsDecoder f, @Nullable IndicatorCard card) {
        List<Field> columns = card == null
                ? List.of()
                : card.fields().stream()
                        .map(CardField::field)
                        .filter(field -> !(field.type() instanceof FieldType.Computed))
                        .toList();
        Map<String, Template> fields = new LinkedHashMap<>();
        f.object("fields", inner -> {
            for (String code : List.copyOf(inner.remaining().keySet())) {
                checkColumn(inner, code, columns, false);
                fields.put(code, templates.required(inner, code));
            }
            return fields;
        });
        return new ItemShape.FieldValues(fields, decode(f, (inner, code) -> checkColumn(inner, code, columns, true)));
    }

    private static void checkColumn(FieldsDecoder f, String code, List<Field> columns, boolean perYear) {
        List<String> known = columns.stream()
                .filter(column -> column.perYear() == perYear)
                .map(Field::code)
                .toList();
        if (!known.contains(code)) {
            f.issue(
                    f.place(code),
                    "mapping.unknown-column",
                    MappingDecoder.unknown(message("what.column"), code, known));
        }
    }

    private Map<String, Map<Integer, Template>> decode(FieldsDecoder f, BiConsumer<FieldsDecoder, String> check) {
        Map<String, Map<Integer, Template>> yearly = new LinkedHashMap<>();
        f.object("yearly", fields -> {
            for (String code : List.copyOf(fields.remaining().keySet())) {
                check.accept(fields, code);
                fields.object(code, years -> {
                    Map<Integer, Template> templatesByYear = years(years);
                    yearly.put(code, templatesByYear);
                    return templatesByYear;
                });
            }
            return yearly;
        });
        return yearly;
    }

    private Map<Integer, Template> years(FieldsDecoder years) {
        Map<Integer, Template> byYear = new TreeMap<>();
        for (String key : List.copyOf(years.remaining().keySet())) {
            if (key.matches("(199|20[0-9])[0-9]")) {
                byYear.put(Integer.valueOf(key), templates.required(years, key));
            } else {
                years.issue(years.place(key), "mapping.year", message("mapping.year", key));
            }
        }
        return byYear;
    }

    private static void check(FieldsDecoder f, String code, @Nullable Level level) {
        if (level == null) {
            return;
        }
        List<String> known =
                level.fields().stream().filter(Field::perYear).map(Field::code).toList();
        if (!known.contains(code)) {
            f.issue(
                    f.place(code),
                    "mapping.unknown-field",
                    MappingDecoder.unknownField(message("what.yearly-field"), code, known, level));
        }
    }
}
