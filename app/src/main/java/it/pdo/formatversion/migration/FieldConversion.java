package it.pdo.formatversion.migration;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The value of a field as the field of the next version can hold it. */
final class FieldConversion {
    private final Field before;
    private final Field after;
    private final int fromYear;
    private final int toYear;

    /** @param fromYear the plan's first year; {@code toYear} its last */
    FieldConversion(Field before, Field after, int fromYear, int toYear) {
        this.before = before;
        this.after = after;
        this.fromYear = fromYear;
        this.toYear = toYear;
    }

    /** Empty when the new field cannot hold the value, or not all of it. */
    Optional<Object> of(Object value) {
        if (before.perYear() && after.perYear()) {
            return value instanceof Map<?, ?> years ? each(years) : Optional.empty();
        }
        if (before.perYear()) {
            return value instanceof Map<?, ?> years
                            && years.values().stream().distinct().count() == 1
                    ? single(Objects.requireNonNull(years.values().iterator().next()))
                    : Optional.empty();
        }
        return after.perYear() ? single(value).map(this::everyYear) : single(value);
    }

    private Object everyYear(Object value) {
        Map<String, Object> years = new LinkedHashMap<>();
        for (int year = fromYear; year <= toYear; year++) {
            years.put(String.valueOf(year), value);
        }
        return years;
    }

    private Optional<Object> each(Map<?, ?> years) {
        Map<String, Object> converted = new LinkedHashMap<>();
        for (Map.Entry<?, ?> year : years.entrySet()) {
            Optional<Object> value = single(Objects.requireNonNull(year.getValue()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            converted.put(String.valueOf(year.getKey()), value.get());
        }
        return Optional.of(converted);
    }

    private Optional<Object> single(Object value) {
        return switch (after.type()) {
            case Choice choice -> choice(choice, value);
            case Plain plain -> plain(plain.type(), value);
            case FieldType.ItemReference _ ->
                before.type() instanceof FieldType.ItemReference ? Optional.of(value) : Optional.empty();
            case FieldType.Dup _ -> text(value);
            case FieldType.Computed _ -> Optional.empty();
        };
    }

    private Optional<Object> plain(PlainType type, Object value) {
        if (before.type() instanceof Plain old && old.type() == type) {
            return Optional.of(value);
        }
        return switch (type) {
            case TEXT, LONG_TEXT -> text(value);
            case NUMBER, PERCENT, MONEY -> number(value);
            case DATE -> date(value);
            case UNIT, PERSON -> Optional.empty();
        };
    }

    private Optional<Object> text(Object value) {
        return switch (value) {
            case String text when before.type() instanceof Choice choice -> Optional.of(name(choice, text));
            case String text -> before.type() instanceof FieldType.ItemReference ? Optional.empty() : Optional.of(text);
            case BigDecimal number -> Optional.of(ItalianNumbers.format(number));
            case List<?> codes
            when before.type() instanceof Choice choice ->
                Optional.of(String.join(
                        ", ",
                        codes.stream().map(c -> name(choice, String.valueOf(c))).toList()));
            default -> Optional.empty();
        };
    }

    private static String name(Choice choice, String code) {
        return choice.options().stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .map(Option::name)
                .orElse(code);
    }

    private static Optional<Object> number(Object value) {
        return switch (value) {
            case BigDecimal number -> Optional.of(number);
            case String text -> ItalianNumbers.read(text).value().map(n -> n);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> date(Object value) {
        try {
            return value instanceof String text
                    ? Optional.of(LocalDate.parse(text.strip()).toString())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Object> choice(Choice choice, Object value) {
        List<Object> chosen = new ArrayList<>();
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        for (Object each : values) {
            Optional<String> code = option(choice, String.valueOf(each));
            if (code.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(code.get());
        }
        if (choice.multiple()) {
            return Optional.of(chosen);
        }
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    /** By former code or code when it was a choice before; by its words when it was a text. */
    private Optional<String> option(Choice choice, String value) {
        boolean coded = before.type() instanceof Choice;
        return choice.options().stream()
                .filter(o -> coded
                        ? Objects.requireNonNullElse(o.was(), o.code()).equals(value)
                        : o.name().equalsIgnoreCase(value.strip()) || o.code().equals(value.strip()))
                .findFirst()
                .map(Option::code);
    }
}
