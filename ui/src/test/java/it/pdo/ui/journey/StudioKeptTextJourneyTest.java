package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is typed in the studio while nothing arrives: it stays in the browser, and nobody is told that it is stored. */
@BrowserTest
@DatabaseTest
final class StudioKeptTextJourneyTest {
    private final RunningProduct product = RunningProduct.get();
    private final NewTown town = NewTown.create(product.context());

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void title_typedAfterTheSessionEnded_isInTheDraftAfterSigningInAgain() {
        Page page = draft();
        String address = page.url();
        page.context().clearCookies();
        page.locator("#at-title").fill("Scritto a sessione finita");
        page.waitForFunction("Object.keys(localStorage).some(key => key.startsWith('pdo-form:'))");
        page.navigate(product.address("sign-in/" + town.tenant().slug()));
        RunningProduct.enter(page, NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        page.waitForURL(url -> !url.contains("sign-in"));
        page.locator(".pdo-main").waitFor();
        page.navigate(address);

        assertThat(page.locator(".pdo-notice")).containsText("Ritrovato in questo browser");
        assertThat(page.locator("#at-title")).hasValue("Scritto a sessione finita");
        assertThat(page.locator("h1")).hasText("Scritto a sessione finita");
        assertThat(page.locator("#saved")).hasText("Bozza salvata");
    }

    @Test
    void title_typedWithoutALine_isNotSaidToBeStoredBeforeItIs() {
        Page page = draft();
        page.context().setOffline(true);
        page.locator("#at-title").fill("Scritto senza linea");
        assertThat(page.locator("#saved")).containsText("manca la linea");

        page.context().setOffline(false);
        assertThat(page.locator("#saved")).hasText("Bozza salvata");
        page.reload();
        assertThat(page.locator("#at-title")).hasValue("Scritto senza linea");
    }

    @Test
    void title_storedByTheKeys_isInTheDraft() {
        Page page = draft();
        page.locator("#at-title").fill("Salvato con i tasti");
        page.keyboard().press("Control+s");
        assertThat(page.locator("#saved")).hasText("Bozza salvata");
        page.reload();

        assertThat(page.locator("#at-title")).hasValue("Salvato con i tasti");
    }

    private Page draft() {
        Page page = visitors.signIn(town.tenant(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        new StudioPage(page, product).begin("Vuoto", "Piano di prova", "prova", 2026, 2028);
        return page;
    }
}
