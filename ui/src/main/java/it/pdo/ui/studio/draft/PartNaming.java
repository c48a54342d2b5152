package it.pdo.ui.studio.draft;

import it.pdo.format.document.FormatDocument;
import it.pdo.format.document.FormatReferences;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names and codes of the parts of a format. A code follows its name until somebody types another or until it was published:
 * people think in names. A part that was published under another code remembers it, so that plans can follow.
 */
public final class PartNaming {
    private static final Map<String, List<String>> SHARED = Map.of(
            "/people/columns", List.of("category", "person", "note", "share"),
            "/resources/columns", List.of("kind", "description", "cost"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^a-z0-9]+");
    private static final String NUMBER = "n-";
    private static final int LONGEST = 40;

    private final @Nullable FormatDocument published;

    /** @param published the version before, if there is one */
    PartNaming(@Nullable FormatDocument published) {
        this.published = published;
    }

    /** The code a name suggests: {@code Qualità} gives {@code qualita}, {@code 100%} gives {@code
     * n-100} as a code begins with a letter; empty when it holds neither letter nor digit. */
    public static String code(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String whole = REST.matcher(plain).replaceAll("-").replaceAll("^-+|-+$", "");
        String lettered = whole.replaceAll("^[-0-9]+", "");
        String code = lettered.isEmpty() && !whole.isEmpty() ? NUMBER + whole : lettered;
        return code.length() > LONGEST ? code.substring(0, LONGEST).replaceAll("-+$", "") : code;
    }

    /** Codes of columns that mean the same in every format: no column of a municipality's own has one. */
    public static List<String> shared(String list) {
        return SHARED.getOrDefault(list, List.of());
    }

    /** A code that none of a list's elements has. */
    public static String free(FormatDocument document, String list, String wanted) {
        Set<String> taken = codes(document, list);
        taken.addAll(FormatReferences.reserved(list));
        taken.addAll(shared(list));
        String base = wanted.isEmpty() ? "x" : wanted;
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? base : base + "-" + i)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The format with another name for a part; its code goes along where it still follows the name.
     *
     * @param key {@code name}, {@code title} or {@code text}
     */
    public FormatDocument name(FormatDocument document, String element, String key, String name) {
        String code = document.text(element + "/code");
        String before = document.text(element + "/" + key);
        FormatDocument named = document.with(element + "/" + key, name);
        boolean follows = code.equals(code(before)) || code.matches(Pattern.quote(code(before)) + "-\\d+");
        String suggested = code(name);
        if (!follows || suggested.isEmpty() || known(document, element, code)) {
            return named;
        }
        String list = FormatDocument.parent(element);
        FormatDocument without = named.with(element + "/code", "\u0000");
        return FormatReferences.rename(named, element, free(without, list, suggested));
    }

    /** The format with another code for a part, written wherever the old one stood, and remembered where it was published. */
    public FormatDocument recode(FormatDocument document, String element, String code) {
        String old = document.text(element + "/code");
        String was = document.text(element + "/was");
        FormatDocument renamed = FormatReferences.rename(document, element, code);
        if (code.equals(was)) {
            return renamed.without(element + "/was");
        }
        boolean remembers = element.matches("/levels/\\d+(/(fields|sections|links)/\\d+(/options/\\d+)?)?")
                || element.matches(
                        "/indicator-card/(dimensions|fields)/\\d+(/options/\\d+)?|/(people|resources)/columns/\\d+");
        return remembers && was.isEmpty() && known(document, element, old)
                ? renamed.with(element + "/was", old)
                : renamed;
    }

    /** Whether the version before knew a part under a code, in the same place of the tree. */
    private boolean known(FormatDocument document, String element, String code) {
        if (published == null) {
            return false;
        }
        String list = FormatDocument.parent(element);
        String owner = list.replaceFirst("/[^/]*$", "");
        String place = list.substring(owner.length());
        if (!owner.matches(".*/\\d+")) {
            return codes(published, list).contains(code);
        }
        return sameElement(document, owner).stream()
                .anyMatch(same -> codes(published, same + place).contains(code));
    }

    /** Where a part stood in the version before, by its code or the one it remembers; one at most. */
    private List<String> sameElement(FormatDocument document, String element) {
        FormatDocument old = published;
        String list = FormatDocument.parent(element);
        String owner = list.replaceFirst("/[^/]*$", "");
        List<String> owners = owner.matches(".*/\\d+") ? sameElement(document, owner) : List.of(owner);
        String was = document.text(element + "/was");
        String code = was.isEmpty() ? document.text(element + "/code") : was;
        if (old == null) {
            return List.of();
        }
        return owners.stream()
                .map(at -> at + list.substring(owner.length()))
                .flatMap(at -> IntStream.range(0, old.size(at)).mapToObj(i -> at + "/" + i))
                .filter(at -> old.text(at + "/code").equals(code))
                .toList();
    }

    private static Set<String> codes(FormatDocument document, String list) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < document.size(list); i++) {
            codes.add(document.text("%s/%d/code".formatted(list, i)));
        }
        return codes;
    }
}
