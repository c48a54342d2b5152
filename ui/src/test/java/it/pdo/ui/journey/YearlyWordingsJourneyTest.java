package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

/** An objective that ends with the first year of a plan is not in the second, wherever people look. */
@BrowserTest
@DatabaseTest
final class YearlyWordingsJourneyTest {
    private final RunningProduct product = RunningProduct.get();

    @Test
    void objectiveWithoutAWording_isNotInThatYear() {
        YearlyTown town = YearlyTown.create(product.context());
        try (BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK)) {
            Page page = product.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
            page.navigate(product.address("month/2026-03"));
            assertThat(page.locator(".pdo-main")).containsText("Aprire lo sportello");
            page.navigate(product.address("month/2027-03"));
            assertThat(page.locator(".pdo-main")).containsText("Curare il verde");
            assertThat(page.locator(".pdo-main")).not().containsText("Aprire lo sportello");

            page.navigate(product.address("plan"));
            assertThat(page.locator(".pdo-tree")).containsText("solo 2026");
            Shots.take(page, "plan-years");
            assertThat(Chromium.barriers(page)).isEmpty();
            page.locator("#plan-year").selectOption(new SelectOption().setLabel("2027"));
            assertThat(page.locator(".pdo-tree")).not().containsText("Aprire lo sportello");
            assertThat(page.locator(".pdo-tree")).containsText("Curare il verde");

            page.getByText("Stampa schede").click();
            assertThat(page.locator(".pdo-print-paper")).containsText("Curare il verde");
            assertThat(page.locator(".pdo-print-paper")).not().containsText("Aprire lo sportello");

            page.navigate(product.address("results?at=2027-03"));
            assertThat(page.locator(".pdo-main")).containsText("Curare il verde");
            assertThat(page.locator(".pdo-main")).not().containsText("Aprire lo sportello");
            page.navigate(product.address("plan/" + town.stored().item("/1").orElseThrow()));
            assertThat(page.locator(".pdo-sheet")).containsText("Si apre");
        }
    }
}
