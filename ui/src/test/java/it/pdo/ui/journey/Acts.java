package it.pdo.ui.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** How people write an act that leads a plan on. */
final class Acts {
    private Acts() {}

    /** Number 45 of 30 January 2026. */
    static void fill(Page page, String form) {
        fill(page, form, LocalDate.of(2026, 1, 30));
    }

    static void fill(Page page, String form, LocalDate day) {
        page.locator("#" + form + "-number").fill("45");
        Days.type(page, form + "-date", day);
    }

    /** A button by its whole name. */
    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
