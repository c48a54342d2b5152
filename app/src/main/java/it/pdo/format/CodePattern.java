package it.pdo.format;

import java.util.regex.Pattern;

/**
 * The pattern of an item's code, in a simple notation: {@code #} is a whole number, {@code @} one letter, {@code [ ]}
 * an optional part, anything else is literal. {@code F #.#} allows {@code F 4.12}; {@code #[@]} allows {@code 1} and
 * {@code 1b}.
 *
 * <p>Not a regular expression on purpose: municipalities write the patterns, and matching must never be slow.
 *
 * @param text the notation; 1 to 60 characters, brackets closed and not nested
 */
public record CodePattern(String text) {
    public CodePattern {
        if (!wellFormed(text)) {
            throw new IllegalArgumentException("not a code pattern: " + text);
        }
    }

    /** Whether a text is a valid pattern. */
    public static boolean wellFormed(String text) {
        if (text.isBlank() || text.length() > 60) {
            return false;
        }
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '[' && open) || (c == ']' && !open)) {
                return false;
            }
            open = c == '[' || (open && c != ']');
        }
        return !open && !text.contains("##");
    }

    /** Whether a code matches the pattern. */
    public boolean matches(String code) {
        return toPattern().matcher(code).matches();
    }

    private Pattern toPattern() {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            regex.append(
                    switch (c) {
                        case '#' -> "[0-9]{1,6}+";
                        case '@' -> "\\p{L}";
                        case '[' -> "(?:";
                        case ']' -> ")?";
                        default -> Pattern.quote(String.valueOf(c));
                    });
        }
        return Pattern.compile(regex.toString());
    }
}
