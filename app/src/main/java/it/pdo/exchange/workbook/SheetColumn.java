package it.pdo.exchange.workbook;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.shared.Languages;
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

    /**
     * A column of the product, titled by the sentence {@code workbook.title.KEY}.
     *
     * @param width in characters
     */
    static SheetColumn of(String key, int width, Kind kind) {
        return of(key, key, width, kind, List.of());
    }

    /**
     * A column of the product whose key means something else on another sheet.
     *
     * @param name of its title among the sentences, after {@code workbook.title.}
     * @param width in characters
     * @param choices what its cells may hold; empty when anything
     */
    static SheetColumn of(String key, String name, int width, Kind kind, List<String> choices) {
        return new SheetColumn(key, text("workbook.title." + name), width, kind, choices);
    }

    /** A sentence of the product in the language of plans: a workbook is a document of its plan, docs/decisions/0022. */
    static String text(String key, Object... arguments) {
        return message(key, arguments).in(Languages.OF_PLANS);
    }
}
