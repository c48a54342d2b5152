package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An administrator writes a new version of her format in the studio and brings her plan to it: what is renamed, what may be,
 * what is lost, what has to be given; and back again until she confirms it.
 */
@BrowserTest
@DatabaseTest
final class MigrationJourneyTest {
    private final RunningProduct product = RunningProduct.get();
    private MigratingTown town;
    private BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
    private Page page = visitor.newPage();

    @BeforeEach
    void found() {
        town = MigratingTown.create(product.context());
        page = product.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void newVersion_writtenInTheStudio_carriesThePlanOver_untilItIsConfirmed() {
        writeVersionTwo();
        page.getByText("Porta «Piano 2026» alla versione 2").click();
        page.waitForURL("**/2");
        Locator first = row("Ridurre i tempi");
        assertThat(first).containsText("il campo «Finalità» diventa «Scopo»");
        assertThat(first).containsText("il campo «Note interne» diventa «Nota interna»");
        assertThat(first).containsText("il campo «Vecchio codice» non c'è più: si perde «AB-12»");
        assertThat(first).containsText("manca «Scadenza», che ora è obbligatorio");
        Shots.take(page, "migration");

        page.getByLabel("Scadenza, per tutte").fill("2026-09-30");
        page.getByText("Oppure voce per voce (2)").click();
        page.getByLabel("2 Aprire la biblioteca").fill("2026-12-31");
        button("Aggiorna l'anteprima").click();
        assertThat(first).containsText("«Scadenza»: si scrive «2026-09-30»");
        assertThat(row("Aprire la biblioteca")).containsText("«Scadenza»: si scrive «2026-12-31»");
        button("Porta il piano alla versione 2").click();
        assertThat(page.locator(".pdo-notice.warn")).containsText("La migrazione aspetta una conferma");

        page.navigate(product.address("plan/" + town.first()));
        assertThat(page.locator(".pdo-sheet")).containsText("Scopo");
        assertThat(page.locator(".pdo-sheet")).containsText("Meno attesa per i cittadini");
        assertThat(page.locator(".pdo-sheet")).containsText("30/9/2026");
        assertThat(page.locator(".pdo-sheet")).not().containsText("AB-12");

        page.navigate(product.address("administration/formats"));
        page.getByText("Migrazione di «Piano 2026» da confermare").click();
        button("Annulla la migrazione").click();
        assertThat(page.locator(".pdo-notice.warn")).hasCount(0);
        page.navigate(product.address("plan/" + town.first()));
        assertThat(page.locator(".pdo-sheet")).containsText("Finalità");
        assertThat(page.locator(".pdo-sheet")).containsText("AB-12");

        page.navigate(product.address("administration/formats"));
        page.getByText("Porta «Piano 2026» alla versione 2").click();
        page.getByLabel("Scadenza, per tutte").fill("2026-09-30");
        button("Porta il piano alla versione 2").click();
        button("Conferma la migrazione").click();
        assertThat(page.locator(".pdo-notice.warn")).hasCount(0);
        page.navigate(product.address("plan/life/" + town.plan()));
        page.getByText("nuova versione del formato").first().click();
        assertThat(page.locator(".pdo-revision").first()).containsText("Scopo");
        assertThat(button("Annulla questa revisione")).hasCount(0);
    }

    @Test
    void approvedPlan_passesByAnAct_andNothingElse() {
        town.approve(product.context());
        writeVersionTwo();
        page.getByText("Porta «Piano 2026» alla versione 2").click();
        page.getByLabel("Scadenza, per tutte").fill("2026-09-30");
        button("Porta il piano alla versione 2").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("Indica l’atto");
        assertThat(page.getByLabel("Scadenza, per tutte")).hasValue("2026-09-30");

        page.locator("#migrate-number").fill("51");
        Days.type(page, "migrate-date", Drafts.today());
        button("Porta il piano alla versione 2").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("con un atto (tipo, numero, data) e un motivo");
        page.locator("#migrate-reason").fill("Nuovo formato deliberato");
        button("Porta il piano alla versione 2").click();
        assertThat(page.locator(".pdo-notice.warn")).containsText("La migrazione aspetta una conferma");
        page.navigate(product.address("plan/life/" + town.plan()));
        assertThat(page.locator(".pdo-path li.now")).hasText("Approvato, variato");
        assertThat(page.locator(".pdo-revision").first()).containsText("n. 51");
    }

    @Test
    void writtenProgress_isSaidInTheNewWay_andPreviewedBefore() {
        town.reach(product.context(), Map.of(1, "10", 2, "15"));
        page.navigate(product.address("administration/formats"));
        page.getByText("Nuova versione").first().click();
        page.locator(".pdo-studio").waitFor();
        studio().part("Cronoprogramma");
        studio().choose("cronoprogram-entry", "cumulative");
        studio().publish();
        page.getByText("Porta «Piano 2026» alla versione 2").click();
        assertThat(row("Mappare i procedimenti"))
                .containsText("quanto è raggiunto non cambia: 2/2026: 15 → 2/2026: 25");
        button("Porta il piano alla versione 2").click();
        assertThat(page.locator(".pdo-notice.warn")).containsText("La migrazione aspetta una conferma");
        assertThat(town.reached(product.context())).containsEntry(2, "25");

        button("Annulla la migrazione").click();
        assertThat(page.locator(".pdo-notice.warn")).hasCount(0);
        assertThat(town.reached(product.context())).containsEntry(2, "15");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void page_atBothSizes_hasNoBarrierAndNoSidewaysScroll(Chromium.Size size) {
        writeVersionTwo();
        visitor.close();
        visitor = Chromium.visitor(size);
        page = product.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        page.navigate(product.address("administration/formats"));
        page.getByText("Porta «Piano 2026» alla versione 2").click();
        page.getByText("Oppure voce per voce (2)").click();
        Shots.take(page, "migration-" + size);
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
    }

    /** One field with another name and code, one that may be another's, one gone, one new that must be there. */
    private void writeVersionTwo() {
        page.navigate(product.address("administration/formats"));
        page.getByText("Nuova versione").first().click();
        page.locator(".pdo-studio").waitFor();
        studio().part("Finalità");
        studio().fill("levels-0-fields-0-name", "Scopo");
        studio().fill("levels-0-fields-0-code", "scopo");
        studio().part("Campi e sezioni");
        remove("Vecchio codice");
        remove("Note interne");
        studio().add("Aggiungi campo", "levels-0-fields-1-name", "Nota interna");
        page.locator(".pdo-studio-former .line", new Page.LocatorOptions().setHasText("Nota interna"))
                .getByRole(AriaRole.BUTTON)
                .click();
        studio().part("Campi e sezioni");
        studio().add("Aggiungi campo", "levels-0-fields-2-name", "Scadenza");
        studio().choose("levels-0-fields-2-type", "date");
        studio().tick("levels-0-fields-2-required");
        studio().publish();
    }

    private void remove(String field) {
        Locator button = page.getByLabel("Togli «" + field + "»");
        button.click();
        button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private Locator row(String title) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(title));
    }

    private StudioPage studio() {
        return new StudioPage(page, product);
    }

    private Locator button(String words) {
        return studio().button(words);
    }
}
