package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicBoolean;

/** The form of an item as journeys use it: its fields, rows and buttons, and a line that is slow or broken. */
final class ItemFormPage {
    static final String SAVED = "Tutto è salvato nel piano";
    static final String CHANGED = "Modifiche non ancora nel piano; quello che scrivi è conservato";
    private static final int SLOW = 800;

    private ItemFormPage() {}

    /** The form of the town's objective, opened by somebody who signs in for it. */
    static Page open(Visitors visitors, WritingTown town, String username) {
        Page page = visitors.signIn(town.tenant(), username, SmallTown.PASSWORD);
        page.navigate(RunningProduct.get().address("plan/edit/" + town.objective()));
        field(page, "title").waitFor();
        return page;
    }

    static void addPhase(Page page, String title) {
        int there = titles(page).count();
        button(page, "Aggiungi fase").click();
        assertThat(titles(page)).hasCount(there + 1);
        titles(page).last().fill(title);
    }

    static Locator cell(Page page, String table, String column) {
        return page.locator("[data-path^='" + table + "/'][data-path$='/" + column + "']");
    }

    static void typeAtTheEnd(Page page, Locator field, String text) {
        field.focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
    }

    static void save(Page page) {
        page.keyboard().press("Control+s");
        assertThat(page.locator(".pdo-save-status")).hasText(SAVED);
    }

    /** Until the browser tried to tell the server and could not. */
    static void typeWithoutLine(Page page, String title) {
        page.context().setOffline(true);
        AtomicBoolean failed = new AtomicBoolean();
        page.onRequestFailed(request -> failed.compareAndSet(false, isOfAForm(request)));
        field(page, "title").fill(title);
        page.waitForCondition(failed::get);
    }

    static boolean isOfAForm(Request request) {
        return request.url().contains("v-r=uidl");
    }

    /** Every answer of the server takes a while from now on. */
    static void slow(Page page) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", SLOW);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", -1);
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
    }

    static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    /** Of the rows of the cronoprogram. */
    static Locator titles(Page page) {
        return page.locator("textarea[data-path^='phase/'][data-path$='/title']");
    }

    static Locator field(Page page, String path) {
        return page.locator("[data-path='" + path + "']");
    }

    static Locator month(Page page, int month) {
        return page.locator("input[data-path$='/cell/MONTH/2026/" + month + "']")
                .first();
    }
}
