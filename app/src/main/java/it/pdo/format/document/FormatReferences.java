package it.pdo.format.document;

import it.pdo.format.FormulaNames;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * References to an element of a format by its code: to rename it everywhere, and to know what depends on it before it
 * is removed.
 */
public final class FormatReferences {
    private static final Pattern LEVEL = Pattern.compile("/levels/\\d+");
    private static final Pattern FIELD = Pattern.compile("(/levels/\\d+)/fields/\\d+");
    private static final Pattern OPTION = Pattern.compile("(/levels/\\d+)/fields/(\\d+)/options/\\d+");
    private static final Pattern CARD_FIELD = Pattern.compile("/indicator-card/fields/\\d+");
    private static final Pattern UNIT_KIND = Pattern.compile("/unit-kinds/\\d+");
    private static final Pattern CHECKPOINT = Pattern.compile("/checkpoints/\\d+");
    private static final Pattern COLUMN = Pattern.compile("/(people|resources)/columns/\\d+");

    private FormatReferences() {}

    /**
     * Pointers of the values that refer to an element, in file order: texts equal to its code, or formulas that hold it
     * in braces. Empty while another element of its list has the same code, or while its code is reserved, because the
     * references are ambiguous.
     *
     * @param element pointer of the element, such as {@code /levels/0/fields/2}
     */
    public static List<String> to(FormatDocument document, String element) {
        String code = document.text(element + "/code");
        if (code.isEmpty() || taken(document, element, code)) {
            return List.of();
        }
        return candidates(document, element)
                .filter(pointer -> pointer.endsWith("/formula")
                        ? FormulaNames.in(document.text(pointer)).contains(code)
                        : document.text(pointer).equals(code))
                .toList();
    }

    /** The codes that no element of a list may have, because they have another meaning in references. */
    public static Set<String> reserved(String list) {
        return list.equals("/levels") ? Set.of(Level.PLAN, LinkKind.UNIT) : Set.of();
    }

    private static boolean taken(FormatDocument document, String element, String code) {
        String list = FormatDocument.parent(element);
        return reserved(list).contains(code)
                || each(document, list)
                        .anyMatch(other -> !other.equals(element)
                                && document.text(other + "/code").equals(code));
    }

    /**
     * A copy in which an element and all references to it have another code. If another element has the new code
     * already, references stay unchanged, because they would refer to that one.
     */
    public static FormatDocument rename(FormatDocument document, String element, String code) {
        String old = document.text(element + "/code");
        FormatDocument renamed = document;
        for (String pointer :
                code.isEmpty() || taken(document, element, code) ? List.<String>of() : to(document, element)) {
            renamed = renamed.with(
                    pointer, pointer.endsWith("/formula") ? formula(document.text(pointer), old, code) : code);
        }
        return renamed.with(element + "/code", code);
    }

    /**
     * A copy without an element and without the references that can be removed with it. Others, such as formulas, stay
     * and become invalid; the check reports them.
     */
    public static FormatDocument remove(FormatDocument document, String element) {
        FormatDocument left = document;
        for (String pointer : to(document, element).reversed()) {
            if (pointer.endsWith("/visible-when/field")) {
                left = left.without(FormatDocument.parent(pointer));
            } else if (!pointer.endsWith("/formula") && !pointer.matches(".*/fields/\\d+/level")) {
                left = left.without(pointer);
            }
        }
        return left.without(element);
    }

    private static Stream<String> candidates(FormatDocument d, String element) {
        Matcher field = FIELD.matcher(element);
        if (field.matches()) {
            return ofField(d, field.group(1));
        }
        Matcher option = OPTION.matcher(element);
        if (option.matches()) {
            String owner = d.text("%s/fields/%s/code".formatted(option.group(1), option.group(2)));
            return each(d, option.group(1) + "/fields")
                    .filter(f -> d.text(f + "/visible-when/field").equals(owner))
                    .flatMap(f -> each(d, f + "/visible-when/is"));
        }
        Matcher column = COLUMN.matcher(element);
        if (column.matches()) {
            return Stream.of("/" + column.group(1) + "/total");
        }
        if (LEVEL.matcher(element).matches()) {
            return ofLevel(d);
        }
        if (UNIT_KIND.matcher(element).matches()) {
            return each(d, "/levels").map(level -> level + "/unit/kind");
        }
        Matcher cardField = CARD_FIELD.matcher(element);
        if (cardField.matches()) {
            return each(d, "/indicator-card/fields").map(one -> one + "/formula");
        }
        return CHECKPOINT.matcher(element).matches()
                ? Stream.concat(
                        each(d, "/indicator-card/checkpoints"),
                        each(d, "/indicator-card/fields").map(one -> one + "/checkpoint"))
                : Stream.of();
    }

    private static Stream<String> ofLevel(FormatDocument d) {
        Function<String, Stream<String>> inside = level -> Stream.of(
                        each(d, level + "/under"),
                        each(d, level + "/fields").map(f -> f + "/level"),
                        each(d, level + "/links").map(l -> l + "/to"))
                .flatMap(all -> all);
        Stream<String> pay = each(d, "/result-pay/shares")
                .flatMap(share -> Stream.concat(Stream.of(share), each(d, share + "/parts")))
                .map(share -> share + "/level");
        return Stream.concat(each(d, "/levels").flatMap(inside), pay);
    }

    private static Stream<String> ofField(FormatDocument d, String level) {
        List<String> found = new ArrayList<>();
        each(d, level + "/fields").forEach(f -> {
            found.add(f + "/visible-when/field");
            found.add(f + "/formula");
        });
        each(d, level + "/sections").flatMap(s -> each(d, s + "/fields")).forEach(found::add);
        // A table of rows belongs to every level that has it: it may refer to the fields of any of them.
        found.addAll(List.of("/people/equals-field", "/people/total-field"));
        found.addAll(List.of("/resources/equals-field", "/resources/total-field"));
        return found.stream();
    }

    private static Stream<String> each(FormatDocument d, String list) {
        return IntStream.range(0, d.size(list)).mapToObj(i -> list + "/" + i);
    }

    private static String formula(String formula, String old, String code) {
        return Pattern.compile("\\{\\s*" + Pattern.quote(old) + "\\s*\\}")
                .matcher(formula)
                .replaceAll(Matcher.quoteReplacement("{" + code + "}"));
    }
}
