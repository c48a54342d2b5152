package it.pdo.target;

import it.pdo.shared.ItalianNumbers;
import it.pdo.target.Atom.Sign;
import it.pdo.target.Unreadable.Reason;
import it.pdo.target.token.ItalianNumerals;
import it.pdo.target.token.Phrase;
import it.pdo.target.token.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a number starting at a token: sign, digits or numeral word, scale. */
final class NumberScanner {

    record Found(Atom.Meaning meaning, int length) {}

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private NumberScanner() {}

    /**
     * @param signed true where a plus or minus can only be a sign, not a dash
     * @param bareOne true where {@code un}, {@code uno}, {@code una} mean the number one, not an article
     */
    static Optional<Found> at(List<Token> tokens, int index, boolean signed, boolean bareOne) {
        int at = index;
        Sign sign = Sign.NONE;
        if (signed && at + 1 < tokens.size() && tokens.get(at + 1).isNumeral()) {
            sign = signOf(tokens.get(at));
            at += sign == Sign.NONE ? 0 : 1;
        }
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case NUMERAL -> Optional.of(digits(tokens, index, at, sign));
            case WORD -> word(tokens, at, bareOne);
            case MARK -> Optional.empty();
        };
    }

    private static Sign signOf(Token token) {
        return token.isMark("-") ? Sign.MINUS : token.isMark("+") ? Sign.PLUS : Sign.NONE;
    }

    private static Found digits(List<Token> tokens, int index, int at, Sign sign) {
        Optional<BigDecimal> value = ItalianNumbers.parse(tokens.get(at).folded());
        if (value.isEmpty()) {
            return new Found(new Atom.Broken(Reason.BAD_NUMBER), at + 1 - index);
        }
        BigDecimal number = sign == Sign.MINUS ? value.get().negate() : value.get();
        Found found = scaled(tokens, index, at + 1, number, sign);
        boolean likeAYear = YEAR.matcher(tokens.get(at).folded()).matches() && sign == Sign.NONE;
        return likeAYear
                        && found.meaning() instanceof Atom.Amount(BigDecimal _, Sign _, boolean scaled, boolean _)
                        && !scaled
                ? new Found(new Atom.Amount(number, sign, false, true), found.length())
                : found;
    }

    private static Optional<Found> word(List<Token> tokens, int at, boolean bareOne) {
        String folded = tokens.get(at).folded();
        boolean article = folded.equals("un") || folded.equals("uno") || folded.equals("una");
        boolean scaleFollows =
                at + 1 < tokens.size() && Vocabulary.SCALES.at(tokens, at + 1).isPresent();
        if (article && !bareOne && !scaleFollows) {
            return Optional.empty();
        }
        return ItalianNumerals.parse(folded).map(value -> scaled(tokens, at, at + 1, value, Sign.NONE));
    }

    private static Found scaled(List<Token> tokens, int index, int end, BigDecimal value, Sign sign) {
        if (isMillions(tokens, end)) {
            return new Found(new Atom.Amount(value.multiply(MILLION), sign, true), end + 1 - index);
        }
        if (end < tokens.size()) {
            Optional<Phrase.Match<BigDecimal>> scale = Vocabulary.SCALES.at(tokens, end);
            if (scale.isPresent()) {
                BigDecimal whole = value.multiply(scale.get().meaning());
                return new Found(
                        new Atom.Amount(whole, sign, true), end + scale.get().length() - index);
            }
        }
        return new Found(new Atom.Amount(value, sign, false), end - index);
    }

    /** {@code 1,5 M€}, {@code 1,5 M}; small {@code m} are metres, unless euros follow. */
    private static boolean isMillions(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord("m")) {
            return false;
        }
        boolean last = at + 1 == tokens.size();
        boolean euros =
                !last && (tokens.get(at + 1).isMark("€") || tokens.get(at + 1).isWord("euro"));
        return euros || (last && tokens.get(at).raw().equals("M"));
    }
}
