package it.pdo.target.token;

/**
 * A piece of a text.
 *
 * @param raw as written
 * @param folded small letters without accents, marks in their plain form ({@code ≥} is {@code >=})
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

    /** Whether the next one follows without a blank. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
