package it.pdo.ui.editor;

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

/** A text somebody typed, read as one kind of value: the value, or what is wrong with it and what to do. */
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

    static TypedValue<BigDecimal> number(String text, Texts texts) {
        return decimal(text, text, "wrong.number", texts);
    }

    /** A percentage, with or without its sign. */
    static TypedValue<BigDecimal> percent(String text, Texts texts) {
        String bare = text.strip();
        return decimal(bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare, text, "wrong.percent", texts);
    }

    /** @param wrong the sentence about a {@code text} whose {@code bare} part is no number */
    private static TypedValue<BigDecimal> decimal(String bare, String text, String wrong, Texts texts) {
        WrittenNumber number = ItalianNumbers.read(bare);
        return number.value()
                .<TypedValue<BigDecimal>>map(Value::new)
                .orElseGet(() -> new Wrong<>(
                        number.hint().map(hint -> hint.in(texts.locale())).orElseGet(() -> texts.get(wrong, text))));
    }

    /** A percentage of a whole: 0 to 100, at most two decimals. */
    static TypedValue<BigDecimal> share(String text, Texts texts) {
        return switch (percent(text, texts)) {
            case Value<BigDecimal>(var value)
            when value.signum() < 0 || value.compareTo(HUNDRED) > 0 -> new Wrong<>(texts.get("wrong.share", value));
            case Value<BigDecimal>(var value)
            when value.stripTrailingZeros().scale() > CENTS -> new Wrong<>(texts.get("wrong.decimals", text));
            case TypedValue<BigDecimal> other -> other;
        };
    }

    static TypedValue<BigDecimal> money(String text, Texts texts) {
        String bare = EURO.matcher(text).replaceAll("").strip();
        return switch (decimal(bare, text, "wrong.money", texts)) {
            case Value<BigDecimal>(var amount)
            when amount.stripTrailingZeros().scale() > CENTS -> new Wrong<>(texts.get("wrong.cents", text));
            case TypedValue<BigDecimal> other -> other;
        };
    }

    /** A day, as {@code 2026-03-31}. */
    static TypedValue<String> date(String text, Texts texts) {
        return DAYS.stream()
                .flatMap(form -> day(text.strip(), form).stream())
                .findFirst()
                .<TypedValue<String>>map(day -> new Value<>(day.toString()))
                .orElseGet(() -> new Wrong<>(texts.get("wrong.date", text)));
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
