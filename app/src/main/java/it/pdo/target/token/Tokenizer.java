package it.pdo.target.token;

import it.pdo.target.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits a text into words, numerals and marks; blanks separate tokens and are dropped. One pass, linear in the text.
 */
public final class Tokenizer {

    /** Marks with several spellings and the canonical one. */
    private static final Map<String, String> PLAIN_MARKS = Map.ofEntries(
            Map.entry("％", "%"),
            Map.entry("→", "->"),
            Map.entry("⇒", "->"),
            Map.entry("÷", "-"),
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

    /** Words that offices write against their number: {@code almeno3}, {@code gg30}. */
    private static final Set<String> JOINED_TO_A_NUMBER = Set.of(
            "almeno", "minimo", "min", "massimo", "max", "entro", "oltre", "circa", "n", "nr", "gg", "euro", "mq",
            "kg");

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
                    case NUMERAL -> plainNumeral(raw);
                    case MARK -> plainMark(raw);
                };
        tokens.add(new Token(kind, raw, folded, at, end));
        at = end;
    }

    /** Digits with the separators between them, {@code 1 500} and {@code 1'500} included. */
    private int endOfNumeral() {
        int end = at;
        boolean grouped = true;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c) || ((c == '.' || c == ',') && digitAt(end + 1))) {
                grouped = grouped && isDigit(c);
                end++;
            } else if ((c == '\u00a0' || c == '\u202f') && threeDigitsFrom(end + 1)) {
                end += 4;
            } else if (grouped && isThousandsMark(c) && startsThousands(end) && threeDigitsFrom(end + 1)) {
                end += 4;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isThousandsMark(char c) {
        return c == ' ' || c == '\'' || c == '’';
    }

    /** Whether the digits up to there can stand before thousands: one to three, or groups already, no leading zero. */
    private boolean startsThousands(int end) {
        int digits = 0;
        for (int i = at; i < end; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        boolean groups = end - at > digits;
        boolean share = end + 4 < text.length()
                && plainMark(text.substring(end + 4, end + 5)).equals("%");
        return (groups || digits <= 3) && digitOf(text.charAt(at)) != '0' && !share;
    }

    private static String plainNumeral(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isDigit(c)) {
                plain.append(digitOf(c));
            } else if (c == '.' || c == ',') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The same digit of plain ASCII; full-width digits come from copied pages. */
    private static char digitOf(char c) {
        return c >= '０' && c <= '９' ? (char) ('0' + (c - '０')) : c;
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
        return endOfJoinedWord(end);
    }

    /** Where the word ends and the number begins in {@code almeno3}; the given end where there is no number. */
    private int endOfJoinedWord(int end) {
        int letters = at;
        while (letters < end && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        boolean digits = letters < end;
        for (int i = letters; i < end; i++) {
            digits = digits && isDigit(text.charAt(i));
        }
        return digits && JOINED_TO_A_NUMBER.contains(Folding.fold(text.substring(at, letters))) ? letters : end;
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
        if (c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '>') {
            return 2;
        }
        if (c == '>' || c == '<' || c == '=') {
            int next = at + 1;
            while (next < text.length() && isBlank(text.charAt(next))) {
                next++;
            }
            if (c != '=' && next < text.length() && text.charAt(next) == '/') { // >/= as a keyboard without ≥ has it
                int equals = next + 1;
                return equals < text.length() && text.charAt(equals) == '=' ? equals + 1 - at : 1;
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
        if (raw.equals("->")) {
            return raw;
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
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
