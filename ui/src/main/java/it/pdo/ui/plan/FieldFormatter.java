package it.pdo.ui.plan;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.planning.PlanTree;
import it.pdo.shared.DateFormatter;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of fields as people read them.
 *
 * @param people of the body, by their code
 */
record FieldFormatter(PlanTree plan, List<Unit> units, Map<String, Person> people, Texts texts) {

    /** The words of a value; empty when there is none. */
    String of(Field field, @Nullable Object value) {
        if (value == null || String.valueOf(value).isBlank()) {
            return "";
        }
        return switch (field.type()) {
            case FieldType.Choice choice -> choice(choice, value);
            case FieldType.ItemReference _ -> item(String.valueOf(value));
            case FieldType.Dup _ -> String.valueOf(value);
            case FieldType.Computed _ -> plain(value);
            case FieldType.Plain(var type) -> of(type, value);
        };
    }

    /** The words of a value of a plain type. */
    String of(FieldType.PlainType type, @Nullable Object value) {
        if (value == null || String.valueOf(value).isBlank()) {
            return "";
        }
        return switch (type) {
            case TEXT, LONG_TEXT, NUMBER -> plain(value);
            case PERCENT, MONEY ->
                number(value)
                        .map(figure -> FigureFormatter.of(type, figure, texts.locale()))
                        .orElseGet(() -> plain(value));
            case DATE -> date(String.valueOf(value));
            case UNIT -> unit(String.valueOf(value));
            case PERSON -> person(String.valueOf(value));
        };
    }

    /** The name of somebody, by their code; the code itself for who is not known. */
    String person(String code) {
        Person person = people.get(code);
        return person == null ? code : person.name();
    }

    private String unit(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code) || unit.id().toString().equals(code))
                .findFirst()
                .map(Unit::name)
                .orElse(code);
    }

    private String item(String id) {
        return plan.items().stream()
                .filter(item -> item.id().toString().equals(id) || item.code().equals(id))
                .findFirst()
                .map(item -> item.title())
                .orElse(id);
    }

    private static String choice(FieldType.Choice choice, Object value) {
        Collection<?> chosen = value instanceof Collection<?> several ? several : List.of(value);
        return chosen.stream()
                .map(code -> choice.options().stream()
                        .filter(option -> option.code().equals(String.valueOf(code)))
                        .findFirst()
                        .map(FieldType.Option::name)
                        .orElse(String.valueOf(code)))
                .collect(Collectors.joining(", "));
    }

    private String plain(Object value) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "sheet.yes" : "sheet.no");
            case Number number -> FigureFormatter.decimal(new BigDecimal(number.toString()), texts.locale());
            case Collection<?> several -> several.stream().map(this::plain).collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }

    private static Optional<BigDecimal> number(Object value) {
        try {
            return Optional.of(new BigDecimal(String.valueOf(value)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private String date(String value) {
        try {
            return DateFormatter.brief(LocalDate.parse(value), texts.locale());
        } catch (DateTimeParseException asWritten) {
            return value;
        }
    }
}
