package it.pdo.planning.content;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.planning.CellDraft;
import it.pdo.planning.ItemState;
import it.pdo.shared.DateFormatter;
import it.pdo.shared.Languages;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.NumberFormatter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of items in the words and the notation of one language. */
final class ValueFormatter {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(ValueFormatter.class);

    private final Locale language;

    ValueFormatter(Locale language) {
        this.language = Languages.supported(language);
    }

    String text(String key, Object... parts) {
        return CATALOG.text(language, key, parts);
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "" : NumberFormatter.format(number, language);
    }

    String percent(@Nullable BigDecimal number) {
        return number == null ? "" : number(number) + "%";
    }

    String money(@Nullable BigDecimal number) {
        return number == null ? "" : number(number) + " €";
    }

    String state(ItemState state) {
        return text("difference.state." + state);
    }

    /** The label of a cronoprogram value. */
    String cell(CellDraft cell) {
        var when = cell.month() == 0
                ? String.valueOf(cell.year())
                : DateTimeFormatter.ofPattern("MMMM yyyy", language).format(YearMonth.of(cell.year(), cell.month()));
        return text("difference.cell." + cell.kind(), cell.day() == 0 ? when : cell.day() + " " + when);
    }

    /** A field's value as text; {@code null} is no value. */
    String field(@Nullable Field field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + field(field, entry.getValue()))
                        .collect(Collectors.joining("; "));
            case Collection<?> list ->
                list.stream().map(each -> field(field, each)).collect(Collectors.joining(", "));
            case Boolean yes -> text(yes ? "difference.yes" : "difference.no");
            case BigDecimal number -> number(field, number);
            default -> field == null ? String.valueOf(value) : typed(field.type(), String.valueOf(value));
        };
    }

    private String number(@Nullable Field field, BigDecimal number) {
        if (field != null && field.type() instanceof FieldType.Plain(var type)) {
            return switch (type) {
                case PERCENT -> percent(number);
                case MONEY -> money(number);
                case NUMBER, TEXT, LONG_TEXT, DATE, UNIT, PERSON -> number(number);
            };
        }
        return number(number);
    }

    private String typed(FieldType type, String text) {
        return switch (type) {
            case FieldType.Choice choice ->
                choice.options().stream()
                        .filter(option -> option.code().equals(text))
                        .findFirst()
                        .map(FieldType.Option::name)
                        .orElse(text);
            case FieldType.Plain(var plain) when plain == FieldType.PlainType.DATE -> date(text);
            case FieldType.Plain _, FieldType.ItemReference _, FieldType.Dup _, FieldType.Computed _ -> text;
        };
    }

    private String date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return language.equals(Locale.ITALIAN)
                    ? DateTimeFormatter.ofPattern("dd/MM/yyyy", language).format(day)
                    : DateFormatter.brief(day, language);
        } catch (DateTimeParseException asWritten) {
            return text;
        }
    }
}
