package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan written on screen, from nothing. */
@BrowserTest
@DatabaseTest
final class EditorJourneyTest {
    private final RunningProduct product = RunningProduct.get();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private WritingTown town;

    @BeforeEach
    void found() {
        town = WritingTown.create(product.context());
    }

    @Test
    void administrator_createsAPlan_findsItEmptyAndIsToldHowToBegin() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/new"));
        page.getByLabel("Codice del piano").fill("PDO-PROVA");
        page.getByText("Crea il piano").click();

        assertThat(page.locator(".pdo-empty")).containsText("Il piano è vuoto");
    }

    @Test
    void emptyPlan_hasItsCriteria_andIsDeletedAfterAQuestion() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/new"));
        page.getByLabel("Codice del piano").fill("PDO-VUOTO");
        page.locator("#new-plan-title").fill("Piano di troppo");
        page.getByText("Crea il piano").click();
        assertThat(page.locator("h1")).hasText("Piano di troppo");

        page.navigate(product.address("results/policy"));
        assertThat(page.locator("h1")).hasText("Criteri di calcolo");
        assertThat(page.locator(".pdo-policy").first()).isVisible();

        page.navigate(product.address("plan"));
        page.getByText("Elimina il piano…").click();
        page.getByRole(AriaRole.DIALOG)
                .getByText("Elimina", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Piano 2026");
        assertThat(page.locator("#plan-in-hand")).isHidden();
    }

    @Test
    void objective_withPhaseAndIndicator_isWrittenReadBackAndUndone() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/add?plan=" + town.plan()));
        Shots.take(page, "editor-new");
        field(page, "title").fill("Ridurre i tempi di rilascio dei permessi");
        page.getByText("Aggiungi fase").click();
        Locator phase = page.locator("textarea[data-path^='phase/'][data-path$='/title']");
        assertThat(phase).isFocused();
        phase.fill("Mappatura dei procedimenti");
        month(page, 3).fill("60");
        month(page, 4).fill("30");
        month(page, 4).blur();
        assertThat(page.locator("td.total")).containsText("mancano 10");
        month(page, 5).fill("10");
        month(page, 5).blur();
        assertThat(page.locator("td.total")).hasText("100");
        page.getByText("Aggiungi indicatore").click();
        indicator(page, "name").fill("Permessi rilasciati entro 30 giorni");
        indicator(page, "target").fill("almeno 90%");
        indicator(page, "target").blur();
        assertThat(page.locator(".pdo-reading")).containsText("almeno 90%");
        Shots.take(page, "editor-filled");
        page.getByText("Salva", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/plan/edit/*");

        page.getByText("Torna alla scheda").click();
        assertThat(page.locator("h1")).hasText("Ridurre i tempi di rilascio dei permessi");
        assertThat(page.locator(".pdo-crono")).containsText("Mappatura dei procedimenti");
        assertThat(page.locator(".pdo-sheet")).containsText("Permessi rilasciati entro 30 giorni");
        page.getByText("Modifica", new Page.GetByTextOptions().setExact(true)).click();
        field(page, "title").fill("Un titolo sbagliato");
        assertThat(page.locator(".pdo-save-status")).not().hasText("Tutto è salvato nel piano");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".pdo-save-status")).hasText("Tutto è salvato nel piano");
        page.getByText("Annulla il salvataggio").click();
        assertThat(field(page, "title")).hasValue("Ridurre i tempi di rilascio dei permessi");
    }

    @Test
    void wrongNumber_isToldBesideTheFieldAndNothingIsSaved() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/edit/" + town.objective()));
        month(page, 1).fill("molto");
        month(page, 1).blur();
        page.getByText("Salva", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator(".pdo-to-mend")).containsText("«molto» non è una percentuale");
        page.reload();
        assertThat(page.locator(".pdo-notice")).containsText("Ritrovato quello che avevi scritto");
        assertThat(month(page, 1)).hasValue("molto");
        button(page, "Scarta le modifiche").click();
        assertThat(month(page, 1)).hasValue("");
    }

    @Test
    void twoPeople_onOneTitle_theSecondChooses() {
        Page ada = signIn("ada.riva");
        Page dina = signIn("dina.costa");
        ada.navigate(product.address("plan/edit/" + town.objective()));
        dina.navigate(product.address("plan/edit/" + town.objective()));
        field(ada, "title").fill("Titolo di Ada");
        ada.keyboard().press("Control+s");
        assertThat(ada.locator(".pdo-save-status")).hasText("Tutto è salvato nel piano");
        field(dina, "title").fill("Titolo di Dina");
        dina.keyboard().press("Control+s");

        assertThat(dina.locator(".pdo-notice")).containsText("Intanto Ada Riva ha cambiato questa voce");
        dina.getByText("Prendi l'altro: Titolo di Ada").click();
        assertThat(field(dina, "title")).hasValue("Titolo di Ada");
    }

    @Test
    void block_copiedFromASpreadsheet_fillsTheMonths() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/edit/" + town.objective()));
        month(page, 1).focus();
        page.evaluate(
                "() => { const data = new DataTransfer(); data.setData('text/plain', '20\\t30\\t12,5\\n');"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }");

        assertThat(month(page, 3)).hasValue("12,5");
        assertThat(page.locator("td.total").first()).containsText("62,5");
    }

    @Test
    void indicator_takenFromTheLibrary_isInTheForm_andOnTheSheetOnceSaved() {
        Page page = signIn("ada.riva");
        page.navigate(product.address("plan/edit/" + town.objective()));
        button(page, "Dalla raccolta di indicatori").click();
        page.locator("#library-function").selectOption(new SelectOption().setLabel("Pagamenti e bilancio"));
        Locator first = page.locator(".pdo-library-row").first();
        assertThat(first).containsText("pagamenti");
        String name = first.locator(".pdo-label").innerText();
        Shots.take(page, "library");
        assertThat(Chromium.barriers(page)).isEmpty();
        first.getByRole(AriaRole.BUTTON).click();
        assertThat(first.getByRole(AriaRole.BUTTON)).isDisabled();
        button(page, "Chiudi").click();

        assertThat(page.locator("[data-path^='indicator/'][data-path$='/name']"))
                .hasValue(name);
        page.getByText("Salva", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".pdo-save-status")).hasText("Tutto è salvato nel piano");
        page.navigate(product.address("plan/" + town.objective()));
        assertThat(page.locator(".pdo-sheet")).containsText(name);
    }

    @Test
    void clerk_atTheForm_isToldWhoWritesIt() {
        Page page = signIn("anna.neri");
        page.navigate(product.address("plan/edit/" + town.objective()));
        assertThat(page.locator(".pdo-notice")).containsText("non è tra quelle che puoi scrivere");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void form_atBothSizes_hasNoBarrierAndNoSidewaysScroll(Chromium.Size size) {
        Page page = signIn(size, "ada.riva");
        page.navigate(product.address("plan/edit/" + town.objective()));
        page.getByText("Aggiungi indicatore").click();
        indicator(page, "name").waitFor();
        page.locator("details").first().click();
        Shots.take(page, "editor-" + size);
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator field(Page page, String path) {
        return page.locator("[data-path='" + path + "']");
    }

    private static Locator indicator(Page page, String part) {
        return page.locator("[data-path^='indicator/'][data-path$='/" + part + "']")
                .last();
    }

    private static Locator month(Page page, int month) {
        return page.locator("input[data-path$='/cell/MONTH/2026/" + month + "']")
                .first();
    }

    private Page signIn(String username) {
        return signIn(Chromium.Size.DESK, username);
    }

    private Page signIn(Chromium.Size size, String username) {
        return visitors.signIn(town.tenant(), username, SmallTown.PASSWORD, size);
    }
}
