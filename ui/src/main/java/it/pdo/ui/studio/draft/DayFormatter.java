package it.pdo.ui.studio.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the year: the file says {@code 12-31}, people say 31/12. */
public final class DayFormatter {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{2})-(\\d{2})");
    private static final Pattern SAID = Pattern.compile("\\s*(\\d{1,2})\\s*[/.]\\s*(\\d{1,2})\\s*");

    private DayFormatter() {}

    /** A day of the file as people say it; anything else as it stands. */
    public static String format(String text) {
        Matcher day = WRITTEN.matcher(text);
        return day.matches() ? day.group(2) + "/" + day.group(1) : text;
    }

    /** A day as the file writes it; anything else as it was typed. */
    public static String written(String text) {
        Matcher day = SAID.matcher(text);
        return day.matches()
                ? "%02d-%02d".formatted(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                : text.strip();
    }
}
