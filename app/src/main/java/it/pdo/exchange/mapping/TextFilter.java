package it.pdo.exchange.mapping;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.message.ExchangeMessages;
import it.pdo.shared.InvalidValueException;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter applied to a text of the source, such as {@code before-last:.}. */
public record TextFilter(Kind kind, String argument) {

    /** The filters; {@code takesArgument} tells whether an argument follows the colon. */
    enum Kind {
        /** The text before the first occurrence of the argument, or all of it. */
        BEFORE(true),
        /** The text before the last occurrence of the argument, or nothing. */
        BEFORE_LAST(true),
        /** Nothing when the text equals the argument, ignoring case. */
        OMIT(true),
        /** The value of the text in a lookup table; the text itself when it is not in the table. */
        LOOKUP(true),
        /** A text in capitals is changed to lower case with a capital first letter. */
        SENTENCE(false),
        /** Lower-case letters and digits with single spaces: for keys, where punctuation must not matter. */
        PLAIN(false),
        /** The argument when the text is not empty, else nothing. */
        THEN(true);

        private final boolean takesArgument;

        Kind(boolean takesArgument) {
            this.takesArgument = takesArgument;
        }
    }

    static TextFilter of(String text) {
        int colon = text.indexOf(':');
        String name = (colon < 0 ? text : text.substring(0, colon)).strip();
        String argument = colon < 0 ? "" : text.substring(colon + 1);
        List<String> names =
                Arrays.stream(Kind.values()).map(FieldsDecoder::spelling).toList();
        if (!names.contains(name)) {
            LocalizedMessage near = ExchangeMessages.near(Nearest.to(name, names));
            throw new InvalidValueException(message("filter.unknown", name, near, String.join(", ", names)));
        }
        Kind kind = Kind.values()[names.indexOf(name)];
        if (kind.takesArgument == argument.isEmpty()) {
            throw new InvalidValueException(
                    kind.takesArgument ? message("filter.argument", name) : message("filter.no-argument", name));
        }
        return new TextFilter(kind, kind == Kind.LOOKUP ? argument.strip() : argument);
    }

    String apply(String text, Map<String, Map<String, String>> lookups) {
        return switch (kind) {
            case BEFORE ->
                text.contains(argument)
                        ? text.substring(0, text.indexOf(argument)).strip()
                        : text;
            case BEFORE_LAST ->
                text.contains(argument)
                        ? text.substring(0, text.lastIndexOf(argument)).strip()
                        : "";
            case OMIT -> text.equalsIgnoreCase(argument.strip()) ? "" : text;
            case LOOKUP -> lookups.getOrDefault(argument, Map.of()).getOrDefault(text, text);
            case SENTENCE -> text.equals(text.toUpperCase(Locale.ITALIAN)) ? sentence(text) : text;
            case PLAIN -> plain(text);
            case THEN -> text.isBlank() ? "" : argument;
        };
    }

    public static String plain(String text) {
        return text.toLowerCase(Locale.ITALIAN)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String sentence(String text) {
        String lower = text.toLowerCase(Locale.ITALIAN);
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ITALIAN) + lower.substring(1);
    }
}
