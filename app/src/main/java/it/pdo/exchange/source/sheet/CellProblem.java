package it.pdo.exchange.source.sheet;

/** Words for cells that cannot be imported as they are. */
final class CellProblem {

    private static final int SHOWN = 60;

    private CellProblem() {}

    static String formula(String formula) {
        String line = formula.replaceAll("\\p{Cntrl}+", " ");
        String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
        return "la cella contiene la formula «=%s»: copiarla e incollarla come valore, o correggerla qui"
                .formatted(shown);
    }

    static String error(String error) {
        return "la cella contiene l'errore «%s»: scrivere il valore giusto".formatted(error);
    }

    static String date(String number) {
        return "la cella è formattata come data, ma «%s» non è una data".formatted(number);
    }
}
