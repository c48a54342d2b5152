package it.pdo.shared;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in one language, parsed once with ICU and rendered many times. Thread-safe. ICU's own {@code
 * MessageFormat} is not: it can be used by one thread at a time, writes the year 2022 as {@code 2.022} and treats an
 * apostrophe as an escape (docs/decisions/0022).
 */
final class MessageTemplate {
    private final List<Part> parts;
    private final Locale locale;

    private MessageTemplate(List<Part> parts, Locale locale) {
        this.parts = parts;
        this.locale = locale;
    }

    /**
     * @param text {@code {0}}, {@code {0, plural, one {…} other {…}}} and {@code {0, select, … other {…}}} are
     *     placeholders; everything else is literal text, including apostrophes
     * @throws IllegalArgumentException when braces do not match, or for another kind of placeholder
     */
    static MessageTemplate parse(String text, Locale locale) {
        MessagePattern pattern = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_REQUIRED);
        pattern.parse(text.replace("'", "''"));
        return new Parser(pattern, locale).message(0);
    }

    /** The numbers of the placeholders, including those inside plural forms. */
    Set<Integer> placeholders() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Part.Text _ -> Stream.<Integer>empty();
                    case Part.Argument(int index) -> Stream.of(index);
                    case Part.Plural(int index, Map<String, MessageTemplate> forms) -> within(index, forms);
                    case Part.Select(int index, Map<String, MessageTemplate> forms) -> within(index, forms);
                })
                .collect(Collectors.toSet());
    }

    private static Stream<Integer> within(int index, Map<String, MessageTemplate> forms) {
        return Stream.concat(Stream.of(index), forms.values().stream().flatMap(form -> form.placeholders().stream()));
    }

    /** @throws IllegalArgumentException when an argument is missing */
    String render(@Nullable Object... arguments) {
        if (parts.size() == 1 && parts.getFirst() instanceof Part.Text(String only)) {
            return only;
        }
        StringBuilder out = new StringBuilder();
        render(out, arguments);
        return out.toString();
    }

    private void render(StringBuilder out, @Nullable Object[] arguments) {
        for (Part part : parts) {
            switch (part) {
                case Part.Text(String text) -> out.append(text);
                case Part.Argument(int index) -> {
                    Object value = argument(index, arguments);
                    String shown = shown(value, locale);
                    out.append(out.isEmpty() && value instanceof YearMonth ? capitalized(shown, locale) : shown);
                }
                case Part.Plural(int index, Map<String, MessageTemplate> forms) ->
                    plural(argument(index, arguments), forms).render(out, arguments);
                case Part.Select(int index, Map<String, MessageTemplate> forms) ->
                    form(String.valueOf(argument(index, arguments)), forms).render(out, arguments);
            }
        }
    }

    private MessageTemplate plural(@Nullable Object value, Map<String, MessageTemplate> forms) {
        if (!(value instanceof Number number)) {
            throw new IllegalArgumentException("plural of what is no number: " + value);
        }
        MessageTemplate exact = forms.get("=" + number);
        return exact != null ? exact : form(PluralRules.forLocale(locale).select(number.doubleValue()), forms);
    }

    private static MessageTemplate form(String keyword, Map<String, MessageTemplate> forms) {
        MessageTemplate form = forms.get(keyword);
        return form != null ? form : Objects.requireNonNull(forms.get("other"));
    }

    private static @Nullable Object argument(int index, @Nullable Object[] arguments) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("no argument " + index + " among " + arguments.length);
        }
        return arguments[index];
    }

    /** A value in the notation of a language. */
    static String shown(@Nullable Object value, Locale locale) {
        return switch (value) {
            case Localized localized -> localized.in(locale);
            case BigDecimal number -> NumberFormatter.format(number, locale);
            case YearMonth month ->
                DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
            case LocalDate day ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
            case null -> "";
            default -> String.valueOf(value); // a year is 2022, not 2.022
        };
    }

    static String capitalized(String text, Locale locale) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** A part of a sentence. */
    private sealed interface Part {
        record Text(String text) implements Part {}

        record Argument(int index) implements Part {}

        record Plural(int index, Map<String, MessageTemplate> forms) implements Part {}

        record Select(int index, Map<String, MessageTemplate> forms) implements Part {}
    }

    private static final class Parser {
        private final MessagePattern pattern;
        private final Locale locale;

        Parser(MessagePattern pattern, Locale locale) {
            this.pattern = pattern;
            this.locale = locale;
        }

        /** The message that starts at a part of the pattern. */
        MessageTemplate message(int start) {
            List<Part> parts = new ArrayList<>();
            String text = pattern.getPatternString();
            int from = pattern.getPart(start).getLimit();
            int limit = pattern.getLimitPartIndex(start);
            for (int i = start + 1; i <= limit; i++) {
                MessagePattern.Part part = pattern.getPart(i);
                if (part.getIndex() > from) {
                    text(parts, text.substring(from, part.getIndex()));
                }
                from = part.getLimit();
                if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                    int end = pattern.getLimitPartIndex(i);
                    parts.add(argument(i, part.getArgType()));
                    from = pattern.getPart(end).getLimit();
                    i = end;
                } else if (part.getType() == MessagePattern.Part.Type.REPLACE_NUMBER) {
                    text(parts, "#");
                }
            }
            return new MessageTemplate(List.copyOf(parts), locale);
        }

        private static void text(List<Part> parts, String text) {
            if (!parts.isEmpty() && parts.getLast() instanceof Part.Text(String before)) {
                parts.set(parts.size() - 1, new Part.Text(before + text));
            } else {
                parts.add(new Part.Text(text));
            }
        }

        private Part argument(int start, ArgType type) {
            MessagePattern.Part name = pattern.getPart(start + 1);
            if (name.getType() != MessagePattern.Part.Type.ARG_NUMBER) {
                throw new IllegalArgumentException("placeholders are numbered: " + pattern.getPatternString());
            }
            return switch (type) {
                case NONE -> new Part.Argument(name.getValue());
                case PLURAL -> new Part.Plural(name.getValue(), forms(start));
                case SELECT -> new Part.Select(name.getValue(), forms(start));
                case SIMPLE, CHOICE, SELECTORDINAL ->
                    throw new IllegalArgumentException("no such placeholder: " + pattern.getPatternString());
            };
        }

        private Map<String, MessageTemplate> forms(int start) {
            Map<String, MessageTemplate> forms = new LinkedHashMap<>();
            int end = pattern.getLimitPartIndex(start);
            for (int i = start + 2; i < end; i++) {
                if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                    String selector = pattern.getSubstring(pattern.getPart(i));
                    int message = i + 1;
                    while (pattern.getPartType(message) != MessagePattern.Part.Type.MSG_START) {
                        message++;
                    }
                    forms.put(selector, message(message));
                    i = pattern.getLimitPartIndex(message);
                }
            }
            return Map.copyOf(forms);
        }
    }
}
