package it.pdo.scoring;

/**
 * Identifies one figure of a sheet.
 *
 * @param kind what the figure is about
 * @param id id of the indicator, item, unit or person; {@code body} for the whole municipality
 */
public record FigureId(Kind kind, String id) implements Comparable<FigureId> {
    /** What a figure is about, in the order of a sheet. */
    public enum Kind {
        INDICATOR,
        ITEM,
        UNIT,
        BODY,
        PERSON,
        /** A part of a unit's result; its id is that of the unit and the code of the part. */
        PART
    }

    public static final FigureId BODY = new FigureId(Kind.BODY, "body");

    public static FigureId indicator(String id) {
        return new FigureId(Kind.INDICATOR, id);
    }

    public static FigureId item(String id) {
        return new FigureId(Kind.ITEM, id);
    }

    public static FigureId unit(String id) {
        return new FigureId(Kind.UNIT, id);
    }

    public static FigureId person(String id) {
        return new FigureId(Kind.PERSON, id);
    }

    /** Reads {@code indicator:ID}; throws IllegalArgumentException when the text is not of that form. */
    public static FigureId parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            throw new IllegalArgumentException("not a figure: " + text);
        }
        return new FigureId(
                Kind.valueOf(text.substring(0, colon).toUpperCase(java.util.Locale.ROOT)), text.substring(colon + 1));
    }

    @Override
    public int compareTo(FigureId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
