package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan led from draft to approval, varied by an act, and carried into the next year. */
final class PlanLifeJourneyTest {
    private final RunningProduct product = RunningProduct.get();
    private final List<BrowserContext> visitors = new ArrayList<>();
    private WritingTown town;

    @BeforeEach
    void found() {
        town = WritingTown.create(product.context());
    }

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
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
        act(page, "pass-APPROVED");
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
        act(page, "adopt");
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

    private static void act(Page page, String form) {
        page.locator("#" + form + "-number").fill("45");
        page.locator("#" + form + "-date").fill("2026-01-30");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private Page signIn(String username) {
        BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
        visitors.add(visitor);
        return product.signIn(visitor, town.tenant().slug(), username, SmallTown.PASSWORD);
    }
}
