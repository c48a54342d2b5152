package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.ItemShape.FieldValues;
import it.pdo.exchange.mapping.Template;
import it.pdo.exchange.source.ImportedNumber.Measure;
import it.pdo.exchange.source.OptionLabels;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.planning.content.ItemLimits;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the values of a format's fields from a record; those that are not of their type are told at their place. */
final class FieldValueMapper {
    private final MappingRun run;
    private final Function<String, Field> fields;

    /** @param fields the field with a code; the mapping names no other */
    FieldValueMapper(MappingRun run, Function<String, Field> fields) {
        this.run = run;
        this.fields = fields;
    }

    /** What the record says of the fields: a value, or a map from year to value. */
    Map<String, Object> values(FieldValues mapped, SourceRecord record) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapped.fields()
                .forEach((code, template) -> value(code, template, record, "").ifPresent(v -> values.put(code, v)));
        mapped.yearly().forEach((code, byYear) -> {
            Map<String, Object> years = new TreeMap<>();
            byYear.forEach((year, template) ->
                    value(code, template, record, " " + year).ifPresent(v -> years.put(String.valueOf(year), v)));
            if (!years.isEmpty()) {
                values.put(code, years);
            }
        });
        return values;
    }

    Optional<Object> value(String code, Template template, SourceRecord record, String year) {
        String text = run.fill(template, record);
        Field field = fields.apply(code);
        if (text.isBlank() || ItemAssembler.isDash(text)) {
            return Optional.empty();
        }
        LocalizedMessage what = message("quoted.field", field.name(), year);
        Place place = run.place(template, record);
        Optional<?> value =
                switch (field.type()) {
                    case Plain(PlainType type) ->
                        switch (type) {
                            case NUMBER, PERCENT, MONEY -> run.number(template, record, place, what, Measure.of(type));
                            case DATE -> run.day(text, place, what);
                            case TEXT, LONG_TEXT, UNIT, PERSON ->
                                Optional.of(run.bounded(text, place, what, ItemLimits.FIELD));
                        };
                    case Choice choice -> choice(choice, text, place, what);
                    case FieldType.ItemReference _, FieldType.Dup _, FieldType.Computed _ ->
                        Optional.of(run.bounded(text, place, what, ItemLimits.FIELD));
                };
        return value.map(v -> v);
    }

    private Optional<?> choice(Choice choice, String text, Place place, LocalizedMessage what) {
        List<String> codes = new ArrayList<>();
        for (String each : choice.multiple() ? List.of(text.split(";")) : List.of(text)) {
            Optional<String> code = OptionLabels.code(choice.options(), each);
            if (code.isEmpty()) {
                List<String> expected = OptionLabels.labels(choice.options());
                run.error(
                        place,
                        "import.choice",
                        message("import.choice", what, MappingRun.shorten(each), String.join(", ", expected)));
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return choice.multiple() ? Optional.of(codes) : Optional.of(codes.getFirst());
    }
}
