package it.pdo.exchange.source;

import it.pdo.planning.ActionDraft;
import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts values of a plan to cell texts and back. */
public final class CellFormatter {

    private static final Pattern WEIGHTED = Pattern.compile("(.*) \\[([0-9]{1,9}(?:,[0-9]{1,6})?)]", Pattern.DOTALL);

    private CellFormatter() {}

    /** As Italians write it, without thousands, as {@link ItalianNumbers#ungrouped} does: {@code 1234,5}. */
    public static String number(BigDecimal number) {
        return ItalianNumbers.ungrouped(number);
    }

    /** One a line, numbered; the weight of an action in square brackets at its end. */
    public static String actions(List<ActionDraft> actions) {
        List<String> lines = new ArrayList<>();
        for (ActionDraft action : actions) {
            BigDecimal weight = action.weight();
            lines.add((lines.size() + 1) + ") " + action.text() + (weight == null ? "" : " [" + number(weight) + "]"));
        }
        return String.join("\n", lines);
    }

    /** A number in Italian notation; empty when it is invalid or ambiguous. */
    public static Optional<BigDecimal> number(String text, ImportedNumber.Measure measure) {
        return ImportedNumber.read(text, measure).value();
    }

    /**
     * Undoes {@link #actions(List)}; numbers that follow one another divide, and a weight may stand at the end: it has no
     * thousands, and its comma is a decimal one.
     */
    public static List<ActionDraft> actions(String text) {
        List<ActionDraft> actions = new ArrayList<>();
        for (String entry : entries(text)) {
            Matcher weighted = WEIGHTED.matcher(entry);
            actions.add(
                    weighted.matches()
                            ? new ActionDraft(
                                    weighted.group(1),
                                    new BigDecimal(weighted.group(2).replace(',', '.')))
                            : new ActionDraft(entry, null));
        }
        return actions;
    }

    /** Entries begin on a line of their own with the next number, as this class writes them; or as people number them. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String number = (entries.size() + 1) + ") ";
            if (line.startsWith(number)) {
                entries.add(line.substring(number.length()));
            } else if (entries.isEmpty()) {
                return NumberedList.entries(text);
            } else {
                entries.set(entries.size() - 1, entries.getLast() + "\n" + line);
            }
        }
        return entries;
    }
}
