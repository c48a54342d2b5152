package it.pdo.exchange.source.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses the sign between the cells of a CSV: the one that divides the lines into the same number of cells. A comma is also
 * a decimal point and stands in titles, so how often a sign occurs says little.
 */
final class CsvSeparator {
    private static final char[] SIGNS = {';', '\t', ',', '|'};

    private CsvSeparator() {}

    /** The separator of the lines of a file's beginning; a semicolon when no sign divides them. */
    static char of(String head) {
        char best = ';';
        double most = 0;
        for (char sign : SIGNS) {
            double evenness = evenness(counts(head, sign));
            if (evenness > most) {
                most = evenness;
                best = sign;
            }
        }
        return best;
    }

    /** How many lines have the commonest number of signs above zero, with a slight preference for more columns. */
    private static double evenness(List<Integer> counts) {
        double most = 0;
        for (int count : counts) {
            long lines = counts.stream().filter(other -> other == count).count();
            if (count > 0) {
                most = Math.max(most, (double) lines / counts.size() + Math.min(count, 50) * 0.002);
            }
        }
        return most;
    }

    /** How often the sign stands outside quotes, for each line that is not blank. */
    private static List<Integer> counts(String head, char sign) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean blank = true;
        int count = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            quoted ^= c == '"';
            blank &= Character.isWhitespace(c) && c != '\t';
            if (c == '\n' && !quoted) {
                if (!blank) {
                    counts.add(count);
                }
                count = 0;
                blank = true;
            } else if (c == sign && !quoted) {
                count++;
            }
        }
        boolean whole = counts.isEmpty(); // the last line may have been cut
        if (whole && !blank) {
            counts.add(count);
        }
        return counts;
    }
}
