package it.pdo.exchange.source;

import it.pdo.format.FieldType.PlainType;
import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.WrittenNumber;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeNode.Kind;
import it.pdo.shared.tree.TreeNode.Scalar;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of files. */
public final class ImportedNumber {

    /** Powers of ten are left out: no plan has one, and few digits of them can fill the memory. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private ImportedNumber() {}

    /** The number that a file holds as a number, not as a text: {@code 1.234} of JSON has three decimals. */
    public static Optional<BigDecimal> exact(TreeNode node) {
        return node instanceof Scalar(var _, var kind, var text)
                        && kind == Kind.NUMBER
                        && PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** What a number measures, which decides how its text is read. */
    public enum Measure {
        /** A count, or anything else: a full stop before three digits separates thousands; a sign of euro or per cent is no matter. */
        QUANTITY,
        /** An amount: the same, but a percentage is none. */
        MONEY,
        /** A weight, percentage or share, read by {@link ItalianNumbers#readProportion}: {@code 10%} is 10, {@code € 10} none. */
        PROPORTION;

        /** The measure of a field that holds numbers. */
        public static Measure of(PlainType type) {
            return switch (type) {
                case MONEY -> MONEY;
                case PERCENT -> PROPORTION;
                case NUMBER, TEXT, LONG_TEXT, DATE, UNIT, PERSON -> QUANTITY;
            };
        }
    }

    /** The number in a text, with or without one sign of its measure at an end ({@code 35%}, {@code € 42.000,00}). */
    public static WrittenNumber read(String text, Measure measure) {
        String bare = text.replace('\u00a0', ' ').strip();
        return switch (measure) {
            case QUANTITY -> ItalianNumbers.read(without("[€%]", bare));
            case MONEY -> ItalianNumbers.read(without("€", bare));
            case PROPORTION -> ItalianNumbers.readProportion(without("%", bare));
        };
    }

    private static String without(String sign, String text) {
        return text.replaceFirst("^" + sign + "\\s*+|\\s*+" + sign + "$", "");
    }
}
