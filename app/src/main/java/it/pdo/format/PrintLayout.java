package it.pdo.format;

import java.util.List;

/**
 * The layout of the printed sheet of an item.
 *
 * @param orientation of the page
 * @param parts the printed parts in order; empty for all parts of the item, in the order of {@link Part}
 * @param columns number of columns for fields: 1 or 2
 * @param pageBreak whether each item starts on a new page
 * @param signatures signatures at the bottom, left to right; empty for none
 */
public record PrintLayout(
        Orientation orientation, List<Part> parts, int columns, boolean pageBreak, List<String> signatures) {

    /** The default: portrait, all parts, two columns, one sheet a page, no signatures. */
    public static final PrintLayout DEFAULT = new PrintLayout(Orientation.PORTRAIT, List.of(), 2, true, List.of());

    /** Orientation of the page. */
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
