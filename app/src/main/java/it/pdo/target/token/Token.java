package it.pdo.target.token;

/**
 * A token of a text.
 *
 * @param raw as written
 * @param folded lower case without accents, marks in ASCII ({@code ≥} is {@code >=})
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Token(Kind kind, String raw, String folded, int start, int end) {

    public enum Kind {
        WORD,
        NUMERAL,
        MARK
    }

    public boolean isMark(String mark) {
        return kind == Kind.MARK && folded.equals(mark);
    }

    public boolean isWord(String word) {
        return kind == Kind.WORD && folded.equals(word);
    }

    public boolean isNumeral() {
        return kind == Kind.NUMERAL;
    }

    /** Whether the next token follows without a blank. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
