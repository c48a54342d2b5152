package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The fields of a level in the order of its sheet: section by section where there are sections, as they stand where there
 * are none. Every field stays in exactly one section, whatever is moved or taken away.
 */
record FieldPlaces(FormatDocument document, String level) {

    /**
     * A field where the sheet shows it.
     *
     * @param section index of its section, −1 where there are no sections or it is in none
     * @param field pointer of the field
     */
    record Place(int section, String field, String code) {}

    /** Every field once; those that no section holds come last. */
    List<Place> inOrder() {
        List<Place> places = new ArrayList<>();
        for (int s = 0; s < document.size(sections()); s++) {
            for (String code : held(s)) {
                for (String field : fields(code)) {
                    places.add(new Place(s, field, code));
                }
            }
        }
        IntStream.range(0, document.size(level + "/fields"))
                .mapToObj(i -> level + "/fields/" + i)
                .filter(field ->
                        places.stream().noneMatch(place -> place.field().equals(field)))
                .forEach(field -> places.add(new Place(-1, field, document.text(field + "/code"))));
        return places;
    }

    /** The section of a field, −1 when it is in none. */
    int sectionOf(String code) {
        return IntStream.range(0, document.size(sections()))
                .filter(s -> held(s).contains(code))
                .findFirst()
                .orElse(-1);
    }

    /** A field one place up or down on the sheet; at the edge of its section it goes into the next one. */
    FormatDocument move(String field, int by) {
        String code = document.text(field + "/code");
        int section = sectionOf(code);
        if (section < 0) {
            int index = index(field);
            return document.move(level + "/fields", index, index + by);
        }
        List<String> codes = held(section);
        int to = codes.indexOf(code) + by;
        if (to >= 0 && to < codes.size()) {
            return document.move(sections() + "/" + section + "/fields", codes.indexOf(code), to);
        }
        return put(code, section + by, by > 0 ? 0 : Integer.MAX_VALUE);
    }

    /** A field next to another, in the section of that one. */
    FormatDocument beside(String field, String target, boolean after) {
        String code = document.text(field + "/code");
        String other = document.text(target + "/code");
        int section = sectionOf(other);
        if (section < 0 && sectionOf(code) < 0) {
            int from = index(field);
            int to = index(target) + (after ? 1 : 0);
            return document.move(level + "/fields", from, from < to ? to - 1 : to);
        }
        List<String> codes = new ArrayList<>(section < 0 ? List.of() : held(section));
        codes.remove(code);
        return put(code, section, codes.indexOf(other) + (after ? 1 : 0));
    }

    /** A field at the beginning of a section. */
    FormatDocument first(String field, int section) {
        return put(document.text(field + "/code"), section, 0);
    }

    private static int index(String field) {
        return Integer.parseInt(field.substring(field.lastIndexOf('/') + 1));
    }

    /** A field at the end of a section. */
    FormatDocument put(String code, int section) {
        return put(code, section, Integer.MAX_VALUE);
    }

    /** A new field at the end, in the last section where there are any. */
    FormatDocument add(Map<String, Object> field) {
        FormatDocument added = document.insert(level + "/fields", Integer.MAX_VALUE, field);
        int last = document.size(sections()) - 1;
        return last < 0
                ? added
                : added.insert(
                        sections() + "/" + last + "/fields", Integer.MAX_VALUE, String.valueOf(field.get("code")));
    }

    /** A new section at the end; the first one takes in every field. */
    FormatDocument addSection(String code, String title) {
        boolean first = document.size(sections()) == 0;
        List<String> codes = first ? inOrder().stream().map(Place::code).toList() : List.of();
        Map<String, Object> section = codes.isEmpty()
                ? Map.of("code", code, "title", title)
                : Map.of("code", code, "title", title, "fields", codes);
        return document.insert(sections(), Integer.MAX_VALUE, section);
    }

    /** Without a section; its fields go to the one before it, or the first that is left. */
    FormatDocument removeSection(int section) {
        List<String> orphans = held(section);
        FormatDocument left = document.without(sections() + "/" + section);
        if (left.size(sections()) == 0) {
            return left;
        }
        String heir = sections() + "/" + Math.max(0, section - 1) + "/fields";
        for (String orphan : section == 0 ? orphans.reversed() : orphans) {
            left = left.insert(heir, section == 0 ? 0 : Integer.MAX_VALUE, orphan);
        }
        return left;
    }

    private FormatDocument put(String code, int section, int index) {
        if (section < 0 || section >= document.size(sections())) {
            return document;
        }
        FormatDocument left = document;
        int from = sectionOf(code);
        if (from >= 0) {
            left = left.without(
                    "%s/%d/fields/%d".formatted(sections(), from, held(from).indexOf(code)));
        }
        return left.insert(sections() + "/" + section + "/fields", index, code);
    }

    private String sections() {
        return level + "/sections";
    }

    private List<String> held(int section) {
        return document.texts(sections() + "/" + section + "/fields");
    }

    private List<String> fields(String code) {
        return IntStream.range(0, document.size(level + "/fields"))
                .mapToObj(i -> level + "/fields/" + i)
                .filter(field -> document.text(field + "/code").equals(code))
                .toList();
    }
}
