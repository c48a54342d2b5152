package it.pdo.exchange.source.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Guesses which row holds the titles of the columns. */
final class HeaderGuess {

    private static final int LOOKED_AT = 30;
    private static final int LONGEST_TITLE = 120;

    private HeaderGuess() {}

    /** Among the first rows the one with most different short texts, the first of equals. */
    static int of(Sheet sheet) {
        List<SourceRow> rows = sheet.rows(0, LOOKED_AT);
        int best = rows.isEmpty() ? 1 : rows.getFirst().number();
        double most = -1;
        for (SourceRow row : rows) {
            double points = points(row);
            if (points > most + 0.5) {
                most = points;
                best = row.number();
            }
        }
        return best;
    }

    private static double points(SourceRow row) {
        Set<String> texts = new HashSet<>();
        double points = 0;
        for (String cell : row.cells()) {
            String text = cell.strip();
            boolean title = !text.isEmpty()
                    && text.length() <= LONGEST_TITLE
                    && text.codePoints().anyMatch(Character::isLetter);
            if (title && texts.add(text.toLowerCase(java.util.Locale.ITALIAN))) {
                points += 1;
            } else if (!text.isEmpty()) {
                points -= 0.5; // figures, long texts and repetitions are what data looks like
            }
        }
        return points;
    }
}
