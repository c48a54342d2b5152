package it.pdo.shared.tree;

import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode.Kind;
import it.pdo.shared.tree.TreeNode.Scalar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single values of a file, reporting those of another type than expected. */
final class Scalars {

    private final List<Issue> issues;

    Scalars(List<Issue> issues) {
        this.issues = issues;
    }

    void issue(Place at, String code, String message) {
        issues.add(new Issue(Severity.ERROR, code, at, message));
    }

    String text(String key, TreeNode node) {
        if (node instanceof Scalar s && !s.isNull()) {
            return s.text();
        }
        issue(node.place(), "decode.type", "«%s»: atteso un testo, trovato %s".formatted(key, describe(node)));
        return "";
    }

    int integer(String key, TreeNode node, int min, int max) {
        BigDecimal number = decimal(key, node);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (isNumber(node)
                && (!whole
                        || number.compareTo(BigDecimal.valueOf(min)) < 0
                        || number.compareTo(BigDecimal.valueOf(max)) > 0)) {
            issue(
                    node.place(),
                    "decode.range",
                    "«%s»: atteso un intero da %d a %d, trovato %s".formatted(key, min, max, number.toPlainString()));
            return min;
        }
        return number.intValue();
    }

    BigDecimal decimal(String key, TreeNode node) {
        if (node instanceof Scalar s && isNumber(node)) {
            return new BigDecimal(s.text());
        }
        issue(node.place(), "decode.type", "«%s»: atteso un numero, trovato %s".formatted(key, describe(node)));
        return BigDecimal.ZERO;
    }

    /** The constant a node spells, or null after reporting that it is none. */
    <E extends Enum<E>> @Nullable E constant(String key, TreeNode node, Class<E> type) {
        if (!(node instanceof Scalar s)) {
            issue(
                    node.place(),
                    "decode.type",
                    "«%s»: atteso %s, trovato %s".formatted(key, words(type), describe(node)));
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (FieldsDecoder.spelling(constant).equals(s.text())) {
                return constant;
            }
        }
        issue(
                node.place(),
                "decode.choice",
                "«%s»: atteso %s, trovato «%s»".formatted(key, words(type), shorten(s.text())));
        return null;
    }

    private static boolean isNumber(TreeNode node) {
        return node instanceof Scalar s && s.kind() == Kind.NUMBER;
    }

    static <E extends Enum<E>> String words(Class<E> type) {
        return "uno di "
                + String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants())
                                .map(FieldsDecoder::spelling)
                                .toList());
    }

    static String describe(TreeNode node) {
        return switch (node) {
            case TreeNode.Fields _ -> "chiavi e valori";
            case TreeNode.Items _ -> "una lista";
            case Scalar s ->
                switch (s.kind()) {
                    case NULL -> "niente";
                    case TEXT -> "il testo «" + shorten(s.text()) + "»";
                    case NUMBER -> "il numero " + shorten(s.text());
                    case BOOLEAN -> s.text();
                };
        };
    }

    static String shorten(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(57, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
