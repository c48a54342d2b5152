package it.pdo.ui.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How people write days into a field. */
final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Days() {}

    static void type(Page page, String id, LocalDate day) {
        type(page, id, WRITTEN.format(day));
    }

    /** Writes whatever it is and leaves the field. */
    static void type(Page page, String id, String text) {
        Locator field = page.locator("#" + id + " input");
        field.fill(text);
        field.press("Tab");
    }
}
