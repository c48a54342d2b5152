package it.pdo.exchange.source;

import it.pdo.planning.ActionDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the list people write in one cell: {@code 1) this; 2) that}. */
public final class NumberedList {

    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=[\\s;.,]))([0-9]{1,2})\\)\\s*");

    private NumberedList() {}

    /**
     * The entries without their numbers and final semicolons. Only numbers that follow one another from 1 divide, so
     * that {@code (art. 3)} inside an entry does not; a text without them is one entry, a blank one none.
     */
    static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int expected = 1;
        int start = 0;
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == expected) {
                add(entries, text.substring(start, number.start()));
                start = number.end();
                expected++;
            }
        }
        add(entries, text.substring(start));
        return entries;
    }

    public static List<ActionDraft> actions(String text) {
        return entries(text).stream().map(t -> new ActionDraft(t, null)).toList();
    }

    private static void add(List<String> entries, String entry) {
        String clean = entry.strip();
        while (clean.endsWith(";")) {
            clean = clean.substring(0, clean.length() - 1).strip();
        }
        if (!clean.isEmpty()) {
            entries.add(clean);
        }
    }
}
