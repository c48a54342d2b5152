package it.pdo.ui.form;

import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.WrittenNumber;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A typed text read as a value, or what is wrong with it and what to do. */
public sealed interface TypedValue<T> {

    record Value<T>(T value) implements TypedValue<T> {}

    record Wrong<T>(String message) implements TypedValue<T> {}

    /** The longest share of a phase a cell can hold. */
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Days as people type them beside the form the browser's own field gives. */
    List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ITALIAN).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ITALIAN).withResolverStyle(ResolverStyle.STRICT));

    /** Money has no more than cents. */
    int CENTS = 2;

    Pattern EURO = Pattern.compile("(?iu)^\\s*€|(?:€|euro|eur)\\s*$");

    static TypedValue<BigDecimal> number(String text, Locale locale) {
        return decimal(ItalianNumbers.read(text, locale), text, "wrong.number", locale);
    }

    /** A weight: never in the thousands, so that {@code 33.333} is asked about. */
    static TypedValue<BigDecimal> weight(String text, Locale locale) {
        return decimal(ItalianNumbers.readProportion(text, locale), text, "wrong.number", locale);
    }

    /** A percentage, with or without its sign. */
    static TypedValue<BigDecimal> percent(String text, Locale locale) {
        String bare = text.strip();
        String number = bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare;
        return decimal(ItalianNumbers.readProportion(number, locale), text, "wrong.percent", locale);
    }

    /** @param wrong the sentence about a {@code text} that is no number */
    private static TypedValue<BigDecimal> decimal(WrittenNumber number, String text, String wrong, Locale locale) {
        return number.value()
                .<TypedValue<BigDecimal>>map(Value::new)
                .orElseGet(() ->
                        new Wrong<>(number.hint().map(hint -> hint.in(locale)).orElseGet(() -> texts(locale)
                                .get(wrong, text))));
    }

    /** A percentage of a whole: 0 to 100, at most two decimals. */
    static TypedValue<BigDecimal> share(String text, Locale locale) {
        return switch (percent(text, locale)) {
            case Value<BigDecimal>(var value)
            when value.signum() < 0 || value.compareTo(HUNDRED) > 0 ->
                new Wrong<>(texts(locale).get("wrong.share", value));
            case Value<BigDecimal>(var value)
            when value.stripTrailingZeros().scale() > CENTS ->
                new Wrong<>(texts(locale).get("wrong.decimals", text));
            case TypedValue<BigDecimal> other -> other;
        };
    }

    static TypedValue<BigDecimal> money(String text, Locale locale) {
        String bare = EURO.matcher(text).replaceAll("").strip();
        return switch (decimal(ItalianNumbers.read(bare, locale), text, "wrong.money", locale)) {
            case Value<BigDecimal>(var amount)
            when amount.stripTrailingZeros().scale() > CENTS ->
                new Wrong<>(texts(locale).get("wrong.cents", text));
            case TypedValue<BigDecimal> other -> other;
        };
    }

    /** A day, as {@code 2026-03-31}. */
    static TypedValue<String> date(String text, Locale locale) {
        return DAYS.stream()
                .flatMap(form -> day(text.strip(), form).stream())
                .findFirst()
                .<TypedValue<String>>map(day -> new Value<>(day.toString()))
                .orElseGet(() -> new Wrong<>(texts(locale).get("wrong.date", text)));
    }

    private static Texts texts(Locale locale) {
        return Texts.of(TypedValue.class, locale);
    }

    /** The same, where any kind of value is taken. */
    default TypedValue<Object> widened() {
        return switch (this) {
            case Value<T>(var value) -> new Value<>(value);
            case Wrong<T>(var message) -> new Wrong<>(message);
        };
    }

    /** A stored day as people write it; what is no day stays as it is. */
    static String day(String stored) {
        try {
            return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ITALIAN).format(LocalDate.parse(stored));
        } catch (DateTimeParseException asWritten) {
            return stored;
        }
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException notThisForm) {
            return Optional.empty();
        }
    }
}
