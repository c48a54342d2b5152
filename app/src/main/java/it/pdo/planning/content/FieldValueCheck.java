package it.pdo.planning.content;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks whether a value has the type of a field of the format. All other requirements belong to the check of the plan.
 */
final class FieldValueCheck {
    static final int LONGEST = 20_000;
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");

    private FieldValueCheck() {}

    static boolean fits(Field field, Object value) {
        if (!field.perYear()) {
            return fits(field.type(), value);
        }
        return value instanceof Map<?, ?> years
                && years.entrySet().stream()
                        .allMatch(year ->
                                YEAR.matcher(String.valueOf(year.getKey())).matches()
                                        && fits(field.type(), year.getValue()));
    }

    static boolean fits(FieldType type, Object value) {
        return switch (type) {
            case FieldType.Plain(var plain) ->
                switch (plain) {
                    case NUMBER, PERCENT, MONEY -> value instanceof BigDecimal;
                    case TEXT, LONG_TEXT, DATE, UNIT, PERSON -> text(value);
                };
            case FieldType.Choice choice -> choice.multiple() ? several(choice, value) : option(choice, value);
            case FieldType.ItemReference _, FieldType.Dup _ -> text(value);
            case FieldType.Computed _ -> value instanceof BigDecimal || text(value);
        };
    }

    private static boolean text(Object value) {
        return value instanceof String text && text.length() <= LONGEST;
    }

    private static boolean several(FieldType.Choice choice, Object value) {
        return value instanceof List<?> codes && codes.stream().allMatch(code -> option(choice, code));
    }

    private static boolean option(FieldType.Choice choice, Object value) {
        return value instanceof String code
                && choice.options().stream().anyMatch(option -> option.code().equals(code));
    }
}
