package it.pdo.shared.tree;

import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode.Kind;
import it.pdo.shared.tree.TreeNode.Scalar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single values of a file and reports those of a wrong type. */
final class Scalars {

    static final MessageCatalog WORDS = MessageCatalog.beside(Scalars.class);

    private final List<Issue> issues;

    Scalars(List<Issue> issues) {
        this.issues = issues;
    }

    void issue(Place at, String code, LocalizedMessage words) {
        issues.add(new Issue(Severity.ERROR, code, at, words));
    }

    /** Reports a value of a type other than the expected one. */
    void type(String key, TreeNode node, LocalizedMessage wanted) {
        issue(node.place(), "decode.type", WORDS.message("type", key, wanted, describe(node)));
    }

    String text(String key, TreeNode node) {
        if (node instanceof Scalar s && !s.isNull()) {
            return s.text();
        }
        type(key, node, WORDS.message("want.text"));
        return "";
    }

    int integer(String key, TreeNode node, int min, int max) {
        BigDecimal number = decimal(key, node);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (isNumber(node)
                && (!whole
                        || number.compareTo(BigDecimal.valueOf(min)) < 0
                        || number.compareTo(BigDecimal.valueOf(max)) > 0)) {
            issue(node.place(), "decode.range", WORDS.message("integer", key, min, max, number.toPlainString()));
            return min;
        }
        return number.intValue();
    }

    BigDecimal decimal(String key, TreeNode node) {
        if (node instanceof Scalar s && isNumber(node)) {
            return new BigDecimal(s.text());
        }
        type(key, node, WORDS.message("want.number"));
        return BigDecimal.ZERO;
    }

    /** The constant with the spelling of the node, or null after reporting that there is none. */
    <E extends Enum<E>> @Nullable E constant(String key, TreeNode node, Class<E> type) {
        if (!(node instanceof Scalar s)) {
            type(key, node, valueNames(type));
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
                WORDS.message("type", key, valueNames(type), WORDS.message("found.words", shorten(s.text()))));
        return null;
    }

    private static boolean isNumber(TreeNode node) {
        return node instanceof Scalar s && s.kind() == Kind.NUMBER;
    }

    static <E extends Enum<E>> LocalizedMessage valueNames(Class<E> type) {
        List<String> spellings = Arrays.stream(type.getEnumConstants())
                .map(FieldsDecoder::spelling)
                .toList();
        return WORDS.message("want.one-of", String.join(", ", spellings));
    }

    static LocalizedMessage describe(TreeNode node) {
        return switch (node) {
            case TreeNode.Fields _ -> WORDS.message("found.fields");
            case TreeNode.Items _ -> WORDS.message("found.items");
            case Scalar s ->
                switch (s.kind()) {
                    case NULL -> WORDS.message("found.nothing");
                    case TEXT -> WORDS.message("found.text", shorten(s.text()));
                    case NUMBER -> WORDS.message("found.number", shorten(s.text()));
                    case BOOLEAN -> LocalizedMessage.verbatim(s.text());
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
