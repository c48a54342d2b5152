package it.pdo.format;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How codes of new items are proposed. The code of an existing item is never given again, and gaps are not filled,
 * because acts quote the codes.
 *
 * @param within the items among which numbers are unique
 * @param start the first number, 0 to 9999
 */
public record Numbering(Within within, int start) {

    /** The items among which numbers are unique. */
    public enum Within {
        PARENT,
        PLAN,
        UNIT
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    public Numbering {
        if (start < 0 || start > 9999) {
            throw new IllegalArgumentException("numbering does not start at " + start);
        }
    }

    /**
     * The next code. The last {@code #} of the pattern counts (the last {@code @} when it has none); the text before it
     * is taken from the parent's code where the pattern repeats it: under {@code S2}, {@code S#.#} gives {@code S2.1}.
     * Optional parts after the counter are left out.
     *
     * @param pattern pattern of the code; null for a bare number
     * @param parentCode code of the parent item; empty at the root
     * @param taken codes already in use
     * @return empty when the pattern has no counter, needs a number that the parent's code lacks, or has no number left
     */
    public Optional<String> next(@Nullable CodePattern pattern, String parentCode, Collection<String> taken) {
        String text = pattern == null ? "#" : pattern.text();
        int counter = counter(text);
        if (counter < 0) {
            return Optional.empty();
        }
        Optional<String> head = head(text.substring(0, counter), parentCode);
        String tail = mandatory(text.substring(counter + 1));
        if (head.isEmpty() || tail.contains("@")) {
            return Optional.empty();
        }
        Optional<String> step =
                text.charAt(counter) == '#' ? Optional.of(number(head.get(), taken)) : letter(head.get(), taken);
        return step.map(s -> head.get() + s + tail).filter(c -> pattern == null || pattern.matches(c));
    }

    private String number(String head, Collection<String> taken) {
        int next = start;
        for (String code : taken) {
            Matcher matcher = NUMBER.matcher(code);
            if (code.startsWith(head) && matcher.find(head.length()) && matcher.start() == head.length()) {
                next = Math.max(next, Integer.parseInt(matcher.group()) + 1);
            }
        }
        return String.valueOf(next);
    }

    private static Optional<String> letter(String head, Collection<String> taken) {
        char next = 'a';
        for (String code : taken) {
            if (code.startsWith(head) && code.length() > head.length()) {
                char letter = Character.toLowerCase(code.charAt(head.length()));
                next = letter >= next && letter <= 'z' ? (char) (letter + 1) : next;
            }
        }
        return next > 'z' ? Optional.empty() : Optional.of(String.valueOf(next));
    }

    private static int counter(String pattern) {
        int number = lastOutside(pattern, '#');
        return number >= 0 ? number : lastOutside(pattern, '@');
    }

    /** Index of the last occurrence of a sign outside brackets, or -1. */
    private static int lastOutside(String pattern, char sign) {
        int last = -1;
        boolean open = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            open = c == '[' || (open && c != ']');
            last = c == sign && !open ? i : last;
        }
        return last;
    }

    private static Optional<String> head(String pattern, String parentCode) {
        if (!pattern.contains("#") && !pattern.contains("@")) {
            return Optional.of(mandatory(pattern));
        }
        int end = pattern.length();
        while (end > 0 && "#@]".indexOf(pattern.charAt(end - 1)) < 0) {
            end--;
        }
        String form = pattern.substring(0, end);
        String separator = mandatory(pattern.substring(end));
        return CodePattern.wellFormed(form) && new CodePattern(form).matches(parentCode)
                ? Optional.of(parentCode + separator)
                : Optional.empty();
    }

    private static String mandatory(String pattern) {
        return pattern.replaceAll("\\[[^\\]]*\\]", "");
    }
}
