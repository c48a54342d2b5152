package it.pdo.exchange.workbook;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param key what it holds, written in a hidden row above the titles so that titles may be reworded
 * @param width in characters
 * @param choices what its cells may hold; empty when anything
 */
record SheetColumn(String key, String title, int width, Kind kind, List<String> choices) {

    /** How its cells are shown. */
    enum Kind {
        HIDDEN,
        SHORT,
        LONG,
        NUMBER,
        MONEY
    }

    SheetColumn {
        choices = List.copyOf(choices);
    }

    static SheetColumn of(String key, String title, int width, Kind kind) {
        return new SheetColumn(key, title, width, kind, List.of());
    }
}
