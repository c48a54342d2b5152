package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which levels have a part of the format: asked where the part is described, too, not only in the form of each level. */
final class PartCarriers {
    private PartCarriers() {}

    /** Asks which levels have a part that is described. */
    static void draw(Form form, String at) {
        String part = part(at);
        form.group(form.texts().get("group.carriers"))
                .ticks(
                        at,
                        "carriers",
                        ValueOptions.of(form).elements("/levels"),
                        levels(form.now()).stream()
                                .filter(level -> carries(form.now(), level, part))
                                .map(level -> form.now().text(level + "/code"))
                                .toList(),
                        (document, chosen) -> carried(document, part, chosen));
    }

    /**
     * A part that no level has yet, on the level where most municipalities have it: a cronoprogram on the level farthest
     * below, anything else on the first at the root.
     */
    static FormatDocument begin(FormatDocument document, String at) {
        String part = part(at);
        List<String> levels = levels(document);
        if (levels.stream().anyMatch(level -> carries(document, level, part)) || !described(at)) {
            return document;
        }
        List<String> wanted = levels.stream()
                .filter(level -> document.texts(level + "/under").contains("plan") != part.equals("cronoprogram"))
                .toList();
        String level = wanted.isEmpty()
                ? levels.getFirst()
                : part.equals("cronoprogram") ? wanted.getLast() : wanted.getFirst();
        return carried(document, part, List.of(document.text(level + "/code")));
    }

    private static boolean described(String at) {
        return List.of("/cronoprogram", "/indicator-card", "/people", "/resources")
                .contains(at);
    }

    private static String part(String at) {
        return at.equals("/indicator-card") ? "indicators" : at.substring(1);
    }

    private static List<String> levels(FormatDocument document) {
        return IntStream.range(0, document.size("/levels"))
                .mapToObj(i -> "/levels/" + i)
                .toList();
    }

    private static boolean carries(FormatDocument document, String level, String part) {
        return document.texts(level + "/carries").contains(part);
    }

    /** @param chosen codes of the levels that have the part; the others have it no more */
    private static FormatDocument carried(FormatDocument document, String part, List<?> chosen) {
        FormatDocument next = document;
        for (String level : levels(document)) {
            boolean has = carries(document, level, part);
            boolean shall = chosen.contains(document.text(level + "/code"));
            if (shall && !has) {
                next = next.insert(level + "/carries", Integer.MAX_VALUE, part);
            } else if (has && !shall) {
                next = without(without(next, level + "/carries", part), level + "/requires", part);
            }
        }
        return next;
    }

    private static FormatDocument without(FormatDocument document, String list, String part) {
        List<Object> left = new ArrayList<>(document.texts(list));
        left.remove(part);
        return document.with(list, left);
    }
}
