package it.pdo.target.token;

import it.pdo.target.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Splits a text into words, numerals and marks; blanks separate tokens and are dropped. One pass, linear in the text.
 */
public final class Tokenizer {

    /** Marks with several spellings and the canonical one. */
    private static final Map<String, String> PLAIN_MARKS = Map.ofEntries(
            Map.entry("≥", ">="),
            Map.entry("⩾", ">="),
            Map.entry("≤", "<="),
            Map.entry("⩽", "<="),
            Map.entry("−", "-"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("‐", "-"),
            Map.entry("’", "'"),
            Map.entry("′", "'"),
            Map.entry("‘", "'"),
            Map.entry("`", "'"),
            Map.entry("″", "\""),
            Map.entry("”", "\""),
            Map.entry("“", "\""));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    public static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.step();
        }
        return tokenizer.tokens;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (isBlank(c)) {
            at += Character.charCount(c);
        } else if (isDigit(c)) {
            add(Kind.NUMERAL, endOfNumeral());
        } else if (Character.isLetter(c)) {
            add(Kind.WORD, endOfWord());
            skipApostropheOfElision();
        } else {
            add(Kind.MARK, at + markLength(c));
        }
    }

    private void add(Kind kind, int end) {
        String raw = text.substring(at, end);
        String folded =
                switch (kind) {
                    case WORD -> Folding.fold(raw);
                    case NUMERAL -> raw.replace("\u00a0", "").replace("\u202f", "");
                    case MARK -> plainMark(raw);
                };
        tokens.add(new Token(kind, raw, folded, at, end));
        at = end;
    }

    private int endOfNumeral() {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c) || ((c == '.' || c == ',') && digitAt(end + 1))) {
                end++;
            } else if ((c == '\u00a0' || c == '\u202f') && threeDigitsFrom(end + 1)) {
                end += 4;
            } else {
                break;
            }
        }
        return end;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && c != '\u00b2') {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** In {@code dell'80%} and {@code l'anno} the apostrophe belongs to the article. */
    private void skipApostropheOfElision() {
        if (at + 1 < text.length()
                && plainMark(text.substring(at, at + 1)).equals("'")
                && (Character.isLetter(text.codePointAt(at + 1)) || digitAt(at + 1))) {
            at++;
        }
    }

    /** {@code >=}, {@code =>}, {@code > =} and similar are one mark. */
    private int markLength(int c) {
        if (c == '>' || c == '<' || c == '=') {
            int next = at + 1;
            while (next < text.length() && isBlank(text.charAt(next))) {
                next++;
            }
            char second = next < text.length() ? text.charAt(next) : 0;
            if (c == '=' ? second == '>' || second == '<' : second == '=') {
                return next + 1 - at;
            }
        }
        return Character.charCount(c);
    }

    private static String plainMark(String raw) {
        String plain = PLAIN_MARKS.get(raw);
        if (plain != null) {
            return plain;
        }
        if (raw.length() > 1 && raw.indexOf('=') >= 0) {
            return raw.indexOf('>') >= 0 ? ">=" : "<=";
        }
        return raw;
    }

    private boolean threeDigitsFrom(int from) {
        return digitAt(from) && digitAt(from + 1) && digitAt(from + 2) && !digitAt(from + 3);
    }

    private boolean digitAt(int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
