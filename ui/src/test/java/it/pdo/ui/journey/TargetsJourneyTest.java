package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator settles what doubtful targets mean, many with one word, and can take it back. */
@BrowserTest
@DatabaseTest
class TargetsJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();
    private final BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void administrator_confirmsAWholeGroup_andTakesItBack() {
        Page page = Demonstration.SEGRATE.signIn(visitor, "giorgio.serra");
        page.navigate(PRODUCT.address("administration/targets"));
        Locator groups = page.locator(".pdo-section");
        groups.first().waitFor();
        int before = groups.count();
        int rows = page.locator(".pdo-table tbody tr").count();

        groups.first().getByText("Conferma tutti").click();
        assertThat(page.locator(".pdo-notice.good")).containsText("confermati");
        assertThat(groups).hasCount(before - 1);

        page.getByText("Annulla la conferma").click();
        assertThat(groups).hasCount(before);
        assertThat(page.locator(".pdo-table tbody tr")).hasCount(rows);
    }
}
