package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.shared.LocalizedMessage;

/** What is told of cells that cannot be imported as they are. */
final class CellProblem {

    private static final int SHOWN = 60;

    private CellProblem() {}

    static LocalizedMessage formula(String formula) {
        String line = formula.replaceAll("\\p{Cntrl}+", " ");
        return message("cell.formula", line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…");
    }

    static LocalizedMessage error(String error) {
        return message("cell.error", error);
    }

    static LocalizedMessage date(String number) {
        return message("cell.date", number);
    }
}
