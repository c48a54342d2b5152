package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.shared.LocalizedMessage;

/** What is told of cells that cannot be imported as they are. */
final class CellProblem {

    private static final int SHOWN = 60;

    private CellProblem() {}

    /** A formula whose value the file does not have. */
    static LocalizedMessage formula(String formula) {
        return message("cell.formula", shorten(formula));
    }

    /** A formula whose value is taken. */
    static LocalizedMessage calculated(String formula) {
        return message("cell.calculated", shorten(formula));
    }

    private static String shorten(String formula) {
        String line = formula.isBlank() ? "…" : formula.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }

    static LocalizedMessage error(String error) {
        return message("cell.error", error);
    }

    static LocalizedMessage date(String number) {
        return message("cell.date", number);
    }
}
