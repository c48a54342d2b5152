package it.pdo.exchange.source;

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

    /**
     * The number in a text, with or without the signs of euro and per cent ({@code 35%}, {@code € 42.000,00}); all else as
     * {@link ItalianNumbers#read}.
     */
    public static WrittenNumber read(String text) {
        return ItalianNumbers.read(text.replace("€", "").replace("%", "").replace('\u00a0', ' '));
    }
}
