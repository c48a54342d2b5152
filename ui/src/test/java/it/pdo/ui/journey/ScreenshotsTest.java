package it.pdo.ui.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the main screens, in the folder that {@code PDO_SCREENSHOTS} names; made only when it names one. */
@EnabledIfEnvironmentVariable(named = "PDO_SCREENSHOTS", matches = ".+")
@BrowserTest
@DatabaseTest
final class ScreenshotsTest {
    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void screens_ofAClerk(Chromium.Size size) {
        try (BrowserContext visitor = Chromium.visitor(size)) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "anna.bianchi");
            // One value saved and one refused: the two things a reader wants to see of the grid.
            Locator cells = page.locator("input[data-cell]");
            cells.first().fill("10");
            cells.first().press("Enter");
            cells.nth(1).fill("140");
            cells.nth(1).press("Enter");
            page.locator("[data-state='refused']").waitFor();
            take(page, "month", size);
            page.navigate(RunningProduct.get().address("plan"));
            page.getByText("Lavoro agile").first().click();
            page.waitForURL("**/plan/*");
            take(page, "sheet", size);
        }
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void screens_ofADirector(Chromium.Size size) {
        try (BrowserContext visitor = Chromium.visitor(size)) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "elisabetta.romano");
            page.locator(".pdo-section").first().waitFor();
            take(page, "home", size);
        }
        try (BrowserContext visitor = Chromium.visitor(size)) {
            Page page = Demonstration.MILANO.signIn(visitor, "paolo.ferrari");
            page.navigate(RunningProduct.get().address("results"));
            take(page, "results", size);
            page.locator(".pdo-why-link").first().click();
            page.locator(".pdo-results.with-why").waitFor();
            take(page, "why", size);
        }
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void screens_ofAnAdministrator(Chromium.Size size) {
        try (BrowserContext visitor = Chromium.visitor(size)) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "giorgio.serra");
            page.navigate(RunningProduct.get().address("check"));
            take(page, "check", size);
            page.navigate(RunningProduct.get().address("administration/formats"));
            page.getByText("Nuova versione").first().click();
            page.waitForURL("**/formats/draft/**");
            take(page, "studio", size);
        }
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void screen_ofTheDoor(Chromium.Size size) {
        try (BrowserContext visitor = Chromium.visitor(size)) {
            Page page = visitor.newPage();
            page.navigate(RunningProduct.get()
                    .address("sign-in/" + SmallTown.shared().tenant().slug()));
            page.locator("#enter").waitFor();
            take(page, "sign-in", size);
        }
    }

    private static void take(Page page, String name, Chromium.Size size) {
        page.locator("h1").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.fonts.ready.then(() => true)");
        String file = name + (size == Chromium.Size.DESK ? "" : "-390") + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of(System.getenv("PDO_SCREENSHOTS"), file)));
    }
}
