package it.pdo.shared;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months as addresses and files write them: {@code 2022-07}. */
public final class MonthText {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private MonthText() {}

    /** The month; empty for any other text, years of more or fewer than four digits and with a sign included. */
    public static Optional<YearMonth> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
