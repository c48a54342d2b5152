package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.pdo.ui.journey.Acts.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.tenancy.Tenant;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan led from draft to approval, varied by an act, and carried into the next year. */
@BrowserTest
@DatabaseTest
final class PlanLifeJourneyTest {
    private final RunningProduct product = RunningProduct.get();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private WritingTown town;

    @BeforeEach
    void found() {
        town = WritingTown.create(product.context());
    }

    @Test
    void plan_approvedByAnAct_isChangedByAVariationOnly() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/life/" + town.plan()));
        button(page, "Proponi il piano").click();
        assertThat(page.locator(".pdo-path li.now")).hasText("Proposto");
        button(page, "Segna come negoziato").click();
        assertThat(page.locator(".pdo-path li.now")).hasText("Negoziato");
        button(page, "Approva con un atto").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("Non fatto");
        Acts.fill(page, "pass-APPROVED");
        button(page, "Approva con un atto").click();
        assertThat(page.locator(".pdo-path li.now")).hasText("Approvato");
        Shots.take(page, "life-approved");

        page.navigate(product.address("plan/edit/" + town.objective()));
        assertThat(page.locator(".pdo-notice")).containsText("Il piano è approvato: non si modifica direttamente");
        page.getByText("Vita del piano").click();
        page.locator("#variation-title").fill("Nuova scadenza dello sportello");
        button(page, "Apri una variazione").click();
        assertThat(page.locator(".pdo-life")).containsText("In preparazione: Nuova scadenza dello sportello");

        page.navigate(product.address("plan/edit/" + town.objective()));
        page.locator("[data-path='title']").fill("Sportello unico digitale");
        assertThat(page.locator(".pdo-save-status")).not().hasText("Tutto è salvato nel piano");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".pdo-save-status")).hasText("Tutto è salvato nel piano");
        page.navigate(product.address("plan/" + town.objective()));
        assertThat(page.locator("h1")).hasText("Sportello unico");

        page.navigate(product.address("plan/life/" + town.plan()));
        assertThat(page.locator(".pdo-difference").first()).containsText("Sportello unico digitale");
        Shots.take(page, "life-variation");
        assertThat(Chromium.barriers(page)).isEmpty();
        Acts.fill(page, "adopt");
        page.locator("#adopt-reason").fill("Finanziamento arrivato in corso d'anno");
        button(page, "Adotta la variazione").click();
        assertThat(page.locator(".pdo-path li.now")).hasText("Approvato, variato");
        page.navigate(product.address("plan/" + town.objective()));
        assertThat(page.locator("h1")).hasText("Sportello unico digitale");
    }

    @Test
    void plan_carriedIntoTheNextYear_showsWhatGoesOnFirst() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/life/" + town.plan()));
        page.getByText("Vedi che cosa proseguirebbe").click();
        page.waitForURL("**/plan/next-year/*");
        Shots.take(page, "roll-over");
        assertThat(page.locator(".pdo-main")).containsText("Sportello unico");
        Locator carry = page.getByLabel("Riporta: 1 Sportello unico");
        if (carry.count() > 0) {
            carry.first().click();
        }
        button(page, "Crea il nuovo piano").click();
        page.waitForURL("**/plan?plan=*");
        assertThat(page.locator("h1")).containsText("2027");
    }

    @Test
    void objective_ofAnotherYear_isCopiedWithAllBelowIt() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/next-year/" + town.plan()));
        button(page, "Crea il nuovo piano").click();
        page.waitForURL("**/plan?plan=*");
        String next = page.url().substring(page.url().indexOf("plan=") + "plan=".length());

        page.navigate(product.address("plan/copy/" + next));
        page.getByLabel("1 Sportello unico").check();
        button(page, "Copia le voci scelte").click();
        assertThat(page.locator(".pdo-notice.good")).containsText("Una voce copiata");
        assertThat(Chromium.barriers(page)).isEmpty();
        page.getByText("Vai al piano").click();
        page.waitForURL("**/plan?plan=" + next);
        assertThat(page.locator(".pdo-main").getByText("Sportello unico").first())
                .isVisible();
    }

    @Test
    void closedPlan_takesNothing_andStepsBackOnlyWithAReason() {
        DirectedTown directed = DirectedTown.create(product.context())
                .approved(product.context(), Drafts.today().minusDays(3));
        Page page = signIn(directed.tenant(), "ada.riva");
        page.navigate(product.address("plan/life/" + directed.plan()));
        button(page, "Chiudi il piano").click();
        assertThat(page.locator(".pdo-path li.now")).hasText("Chiuso");
        Shots.take(page, "life-closed");
        assertThat(Chromium.barriers(page)).isEmpty();
        page.navigate(product.address("plan/edit/" + directed.objective()));
        assertThat(page.locator(".pdo-notice")).containsText("chiuso: si legge soltanto");

        page.navigate(product.address("plan/life/" + directed.plan()));
        stepBack(page, "Riapri il piano", "APPROVED", "Approvato");
        stepBack(page, "Ritira l'approvazione", "NEGOTIATED", "Negoziato");
        stepBack(page, "Riporta a bozza", "DRAFT", "Bozza");
        assertThat(page.locator(".pdo-life tbody tr")).hasCount(7);
    }

    private static void stepBack(Page page, String words, String state, String now) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).click();
        button(page, words).click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("Scrivi il motivo");
        page.locator("#pass-" + state + "-reason").fill("Errore di data");
        button(page, words).click();
        assertThat(page.locator(".pdo-path li.now")).hasText(now);
        assertThat(page.locator(".pdo-life")).containsText("«Errore di data»");
    }

    @Test
    void twoAdministrators_andADoubleClick_makeOnePassage() {
        Page ada = signIn("ada.riva");
        Page other = signIn("ada.riva");
        ada.navigate(product.address("plan/life/" + town.plan()));
        other.navigate(product.address("plan/life/" + town.plan()));
        button(other, "Proponi il piano").waitFor();
        button(ada, "Proponi il piano").dblclick();
        assertThat(ada.locator(".pdo-path li.now")).hasText("Proposto");
        assertThat(ada.locator(".pdo-life tbody tr")).hasCount(1);

        button(other, "Proponi il piano").click();
        assertThat(other.locator(".pdo-notice.bad")).containsText("«proposto»: da lì non passa a «proposto»");
        other.navigate(product.address("plan"));
        other.goBack();
        assertThat(other.locator(".pdo-path li.now")).hasText("Proposto");
    }

    @Test
    void variation_openTwice_isToldToTheSecond_andGivenUpItLeavesThePlanAsItWas() {
        DirectedTown directed = DirectedTown.create(product.context())
                .approved(product.context(), Drafts.today().minusDays(3));
        Page ada = signIn(directed.tenant(), "ada.riva");
        Page other = signIn(directed.tenant(), "ada.riva");
        ada.navigate(product.address("plan/life/" + directed.plan()));
        other.navigate(product.address("plan/life/" + directed.plan()));
        button(ada, "Apri una variazione").click();
        assertThat(ada.locator(".pdo-notice.bad")).containsText("Scrivi che cosa riguarda la variazione");
        ada.locator("#variation-title").fill("Assestamento");
        button(ada, "Apri una variazione").click();
        assertThat(ada.locator(".pdo-life")).containsText("In preparazione: Assestamento");
        other.locator("#variation-title").fill("Un'altra");
        button(other, "Apri una variazione").click();
        assertThat(other.locator(".pdo-notice.bad")).containsText("È già in preparazione la variazione «Assestamento»");

        Acts.fill(ada, "adopt");
        Days.type(ada, "adopt-date", Drafts.today());
        ada.locator("#adopt-reason").fill("x");
        button(ada, "Adotta la variazione").click();
        assertThat(ada.locator(".pdo-notice.bad")).containsText("non cambia niente");
        Days.type(ada, "adopt-date", Drafts.today().minusDays(4));
        button(ada, "Adotta la variazione").click();
        assertThat(ada.locator(".pdo-notice.bad")).containsText("anteriore all’approvazione");
        ada.locator("summary", new Page.LocatorOptions().setHasText("Abbandona"))
                .click();
        ada.locator("#abandon-reason").fill("Non serve più");
        button(ada, "Abbandona la variazione").click();
        assertThat(ada.locator(".pdo-life")).containsText("abbandonata");
        assertThat(ada.locator(".pdo-path li.now")).hasText("Approvato");
    }

    @Test
    void othersThanTheAdministrator_readTheLife_andFindNoWayTheyMayNotTake() {
        DirectedTown directed = DirectedTown.create(product.context())
                .approved(product.context(), Drafts.today().minusDays(3));
        for (String username : List.of("dina.costa", "luca.villa", "anna.neri", "enzo.greco")) {
            Page page = signIn(directed.tenant(), username);
            page.navigate(product.address("plan/life/" + directed.plan()));
            assertThat(page.locator(".pdo-path li.now")).hasText("Approvato");
            assertThat(page.locator(".pdo-life")).containsText("Deliberazione di Giunta n. 45");
            assertThat(button(page, "Chiudi il piano")).hasCount(0);
            assertThat(button(page, "Apri una variazione")).hasCount(0);
            for (Locator link : page.locator(".pdo-life a.pdo-button").all()) {
                String href = link.getAttribute("href");
                Page next = page.context().newPage();
                next.navigate(product.address(href));
                next.locator("h1").waitFor();
                assertThat(next.locator("h1")).not().hasText("Qui non c'è nulla per te");
                next.close();
            }
        }
    }

    @Test
    void whatChanged_isToldToEachOfItemsTheyMayRead() {
        Page ada = signIn("ada.riva");
        ada.navigate(product.address("plan/add?plan=" + town.plan()));
        ada.locator("[data-path='title']").fill("Recupero dei tributi");
        ada.locator("[data-path='unit']").selectOption(new SelectOption().setLabel("\u2003Tributi"));
        ada.keyboard().press("Control+s");
        ada.waitForURL("**/plan/edit/*");

        assertThat(lastRevision(signIn("dina.costa"))).containsText("Recupero dei tributi");
        Page anna = signIn("anna.neri");
        assertThat(lastRevision(anna)).not().containsText("Recupero dei tributi");
    }

    private Locator lastRevision(Page page) {
        page.navigate(product.address("plan/life/" + town.plan()));
        Locator last = page.locator(".pdo-revision").first();
        last.locator("summary").click();
        assertThat(last.locator(".pdo-difference").first()).isAttached();
        return last.locator(".pdo-difference").first();
    }

    private Page signIn(String username) {
        return signIn(town.tenant(), username);
    }

    private Page signIn(Tenant tenant, String username) {
        return visitors.signIn(tenant, username, SmallTown.PASSWORD);
    }
}
