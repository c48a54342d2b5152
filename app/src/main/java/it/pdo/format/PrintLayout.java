package it.pdo.format;

import java.util.List;

/**
 * How the sheet of an item is laid out on paper.
 *
 * @param orientation of the page
 * @param parts what is printed, in order; empty for everything the item carries, in the order of {@link Part}
 * @param columns columns in which fields are set: 1 or 2
 * @param pageBreak whether each item starts on a new page
 * @param signatures who signs at the foot, left to right; empty for no signatures
 */
public record PrintLayout(
        Orientation orientation, List<Part> parts, int columns, boolean pageBreak, List<String> signatures) {

    /** What is said by a format that says nothing: upright, everything, two columns, one sheet a page, no signatures. */
    public static final PrintLayout DEFAULT = new PrintLayout(Orientation.PORTRAIT, List.of(), 2, true, List.of());

    /** How the page lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /** A part of the sheet. */
    public enum Part {
        FIELDS,
        LINKS,
        CHILDREN,
        CRONOPROGRAM,
        INDICATORS,
        PEOPLE,
        RESOURCES
    }

    public PrintLayout {
        parts = List.copyOf(parts);
        signatures = List.copyOf(signatures);
        if (columns < 1 || columns > 2) {
            throw new IllegalArgumentException("fields are set in 1 or 2 columns, not " + columns);
        }
    }

    /** The parts to print, in order: {@link #parts}, or all. */
    public List<Part> printed() {
        return parts.isEmpty() ? List.of(Part.values()) : parts;
    }
}
