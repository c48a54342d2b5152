package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is typed into the form of an item is never lost: while a row is being added, while a save is under way, on a slow or
 * broken line, after the session ended, in two windows at once.
 */
@BrowserTest
@DatabaseTest
final class TypingJourneyTest {
    private static final String SAVED = "Tutto è salvato nel piano";
    private static final String CHANGED = "Modifiche non ancora nel piano; quello che scrivi è conservato";
    private static final int SLOW = 800;

    private final RunningProduct product = RunningProduct.get();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private WritingTown town;

    @BeforeEach
    void found() {
        town = WritingTown.create(product.context());
    }

    @Test
    void title_typedWhileARowIsBeingAdded_keepsEveryLetter() {
        Page page = form();
        slow(page);
        button(page, "Aggiungi fase").click();
        typeAtTheEnd(page, field(page, "title"), " per tutti");
        assertThat(titles(page)).hasCount(2);

        assertThat(field(page, "title")).hasValue("Sportello unico per tutti");
        assertThat(field(page, "title")).isFocused();
        titles(page).last().fill("Avvio");
        save(page);
        page.reload();
        assertThat(field(page, "title")).hasValue("Sportello unico per tutti");
    }

    @Test
    void field_goneToAsSoonAsTheRowIsThere_keepsTheFocus() {
        Page page = form();
        button(page, "Aggiungi indicatore").click();
        page.evaluate("""
                () => new Promise(done => { const look = () => {
                  const field = document.querySelector("[data-path^='indicator/'][data-path$='/target']");
                  if (field) { field.focus(); done(); } else { requestAnimationFrame(look); }
                }; look(); })""");
        page.keyboard().type("almeno 90 permessi", new Keyboard.TypeOptions().setDelay(15));

        assertThat(page.locator("[data-path^='indicator/'][data-path$='/target']"))
                .hasValue("almeno 90 permessi");
        assertThat(page.locator("[data-path^='indicator/'][data-path$='/name']"))
                .hasValue("");
    }

    @Test
    void firstLetter_isSaidToBeUnsavedBeforeTheServerKnows() {
        Page page = form();
        slow(page);
        field(page, "title").focus();
        page.keyboard().type("a");

        assertThat(page.locator(".pdo-save-status").textContent()).isNotEqualTo(SAVED);
    }

    @Test
    void title_typedWhileASaveIsUnderWay_staysAndWaitsForTheNextSave() {
        Page page = form();
        field(page, "title").fill("Primo");
        slow(page);
        AtomicInteger answers = new AtomicInteger();
        page.onResponse(response -> answers.addAndGet(isOfAForm(response.request()) ? 1 : 0));
        page.keyboard().press("Control+s");
        page.keyboard().type(" e secondo");
        page.waitForCondition(() -> answers.get() >= 2);

        assertThat(page.locator(".pdo-save-status")).hasText(CHANGED);
        assertThat(field(page, "title")).hasValue("Primo e secondo");
    }

    @Test
    void text_typedJustBeforeLeavingThePage_isThereAgain() {
        Page page = form();
        field(page, "title").fill("Un titolo appena scritto");
        page.getByText("Torna alla scheda").click();
        assertThat(page.locator("h1")).hasText("Sportello unico");
        page.getByText("Modifica", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(field(page, "title")).hasValue("Un titolo appena scritto");
        assertThat(page.locator(".pdo-save-status")).not().hasText(SAVED);
    }

    @Test
    void text_typedOnABrokenLine_arrivesWhenTheLineIsBack() {
        Page page = form();
        typeWithoutLine(page, "Scritto senza linea");
        page.context().setOffline(false);
        page.navigate(product.address("plan/edit/" + town.objective()));

        assertThat(field(page, "title")).hasValue("Scritto senza linea");
    }

    @Test
    void text_typedAfterTheSessionEnded_isThereAfterSigningInAgain() {
        Page page = form();
        page.context().clearCookies();
        page.waitForResponse(response -> isOfAForm(response.request()), () -> {
            field(page, "title").fill("Scritto a sessione finita");
            field(page, "title").blur();
        });
        page.navigate(product.address("sign-in/" + town.tenant().slug()));
        RunningProduct.enter(page, "ada.riva", SmallTown.PASSWORD);
        page.waitForURL(url -> !url.contains("sign-in"));
        page.locator(".pdo-main").waitFor();
        page.navigate(product.address("plan/edit/" + town.objective()));

        assertThat(field(page, "title")).hasValue("Scritto a sessione finita");
    }

    @Test
    void twoWindows_onOneItem_keepWhatEachOfThemWrote() {
        Page one = form();
        Page other = one.context().newPage();
        other.navigate(product.address("plan/edit/" + town.objective()));
        field(other, "title").waitFor();
        field(one, "title").fill("Scritto nella prima");
        field(one, "title").blur();
        month(other, 3).fill("40");
        month(other, 3).blur();
        assertThat(one.locator(".pdo-save-status")).hasText(CHANGED);
        assertThat(other.locator(".pdo-save-status")).hasText(CHANGED);
        one.reload();

        assertThat(field(one, "title")).hasValue("Scritto nella prima");
        assertThat(month(one, 3)).hasValue("40");
    }

    @Test
    void keys_pressedBeforeTheNewRowIsThere_areInIt() {
        Page page = form();
        slow(page);
        button(page, "Aggiungi fase").click();
        page.keyboard().type("Analisi dei tempi");

        assertThat(titles(page).last()).hasValue("Analisi dei tempi");
    }

    /** Else a key pressed there, as the next Enter, would be typed into the row. */
    @Test
    void button_goneToBeforeTheNewRowIsThere_keepsTheFocus() {
        Page page = form();
        slow(page);
        button(page, "Aggiungi fase").focus();
        page.keyboard().press("Enter");
        button(page, "Aggiungi indicatore").focus();
        assertThat(titles(page)).hasCount(2);
        page.keyboard().press("Enter");

        assertThat(page.locator("[data-path^='indicator/'][data-path$='/name']"))
                .isFocused();
    }

    @Test
    void rows_addedMovedAndTakenOut_leaveAloneWhatIsTypedInTheOthers() {
        Page page = form();
        addPhase(page, "Seconda");
        addPhase(page, "Terza");
        slow(page);
        button(page, "Sposta su: 3").click();
        titles(page).first().fill("Raccolta dei dati e dei pareri");
        button(page, "Togli: 2").click();
        assertThat(titles(page)).hasCount(2);

        assertThat(titles(page).first()).hasValue("Raccolta dei dati e dei pareri");
        assertThat(titles(page).last()).hasValue("Terza");
        save(page);
        page.reload();
        assertThat(titles(page).first()).hasValue("Raccolta dei dati e dei pareri");
        assertThat(titles(page).last()).hasValue("Terza");
    }

    @Test
    void steps_takenBackAndDoneAgain_bringBackTextsAndRows() {
        Page page = form();
        String stored = field(page, "title").inputValue();
        assertThat(page.locator("#undo")).isDisabled();
        addPhase(page, "Seconda");
        field(page, "title").fill("Riscritto");
        button(page, "Togli: 2").click();
        assertThat(titles(page)).hasCount(1);

        page.locator("#undo").click();
        assertThat(titles(page)).hasCount(2);
        assertThat(titles(page).last()).hasValue("Seconda");
        page.locator("#undo").click();
        assertThat(field(page, "title")).hasValue(stored);
        page.locator("#redo").click();
        assertThat(field(page, "title")).hasValue("Riscritto");
        assertThat(titles(page)).hasCount(2);

        field(page, "title").focus();
        save(page);
        assertThat(page.locator("#undo")).isDisabled();
        page.reload();
        assertThat(field(page, "title")).hasValue("Riscritto");
        assertThat(titles(page).last()).hasValue("Seconda");
    }

    @Test
    void row_movedByItsButton_keepsTheFocusThere() {
        Page page = form();
        addPhase(page, "Seconda");
        addPhase(page, "Terza");
        button(page, "Sposta su: 3").focus();
        page.keyboard().press("Enter");
        assertThat(titles(page).nth(1)).hasValue("Terza");
        assertThat(button(page, "Sposta su: 3")).isFocused();
        page.keyboard().press("Enter");

        assertThat(titles(page).first()).hasValue("Terza");
    }

    @Test
    void people_addedAndSaved_goOnInTheSameRows() {
        Page page = form();
        button(page, "Aggiungi persona").click();
        cell(page, "person", "category").fill("D");
        cell(page, "person", "share").fill("60");
        button(page, "Aggiungi persona").click();
        assertThat(cell(page, "person", "category")).hasCount(2);
        cell(page, "person", "category").last().fill("C");
        button(page, "Togli: riga 1").click();
        assertThat(cell(page, "person", "category")).hasCount(1);
        slow(page);
        page.keyboard().press("Control+s");
        cell(page, "person", "share").fill("100");
        assertThat(page.locator(".pdo-save-status")).hasText(CHANGED);

        assertThat(cell(page, "person", "share")).hasValue("100");
        save(page);
        page.reload();
        assertThat(cell(page, "person", "category")).hasValue("C");
        assertThat(cell(page, "person", "share")).hasValue("100");
    }

    @Test
    void newItem_typedOnWhileItIsBeingSaved_goesOnAsTheStoredOne() {
        Page page = form();
        page.navigate(product.address("plan/add?plan=" + town.plan()));
        field(page, "title").fill("Nuovo obiettivo");
        slow(page);
        page.keyboard().press("Control+s");
        typeAtTheEnd(page, field(page, "title"), " più largo");
        page.waitForURL("**/plan/edit/*");

        assertThat(field(page, "title")).hasValue("Nuovo obiettivo più largo");
        assertThat(page.locator(".pdo-save-status")).hasText(CHANGED);
        page.navigate(product.address("plan/add?plan=" + town.plan()));
        assertThat(field(page, "title")).hasValue("");
    }

    @Test
    void textLeftInTheBrowser_whereSomebodyElseSavedMeanwhile_isPutToTheChoice() {
        Page ada = form();
        typeWithoutLine(ada, "Titolo di Ada");
        Page dina = form("dina.costa");
        field(dina, "title").fill("Titolo di Dina");
        save(dina);
        ada.context().setOffline(false);
        ada.close();
        Page again = visitors.anotherTab();
        again.navigate(product.address("plan/edit/" + town.objective()));

        assertThat(field(again, "title")).hasValue("Titolo di Dina");
        again.getByText("Tieni il mio: Titolo di Ada").click();
        assertThat(field(again, "title")).hasValue("Titolo di Ada");
    }

    private static void addPhase(Page page, String title) {
        int there = titles(page).count();
        button(page, "Aggiungi fase").click();
        assertThat(titles(page)).hasCount(there + 1);
        titles(page).last().fill(title);
    }

    private static Locator cell(Page page, String table, String column) {
        return page.locator("[data-path^='" + table + "/'][data-path$='/" + column + "']");
    }

    private static void typeAtTheEnd(Page page, Locator field, String text) {
        field.focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
    }

    private static void save(Page page) {
        page.keyboard().press("Control+s");
        assertThat(page.locator(".pdo-save-status")).hasText(SAVED);
    }

    /** Until the browser tried to tell the server and could not. */
    private static void typeWithoutLine(Page page, String title) {
        page.context().setOffline(true);
        AtomicBoolean failed = new AtomicBoolean();
        page.onRequestFailed(request -> failed.compareAndSet(false, isOfAForm(request)));
        field(page, "title").fill(title);
        page.waitForCondition(failed::get);
    }

    private static boolean isOfAForm(Request request) {
        return request.url().contains("v-r=uidl");
    }

    /** Every answer of the server takes a while from now on. */
    private static void slow(Page page) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", SLOW);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", -1);
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    /** Of the rows of the cronoprogram. */
    private static Locator titles(Page page) {
        return page.locator("textarea[data-path^='phase/'][data-path$='/title']");
    }

    private static Locator field(Page page, String path) {
        return page.locator("[data-path='" + path + "']");
    }

    private static Locator month(Page page, int month) {
        return page.locator("input[data-path$='/cell/MONTH/2026/" + month + "']")
                .first();
    }

    private Page form() {
        return form("ada.riva");
    }

    private Page form(String username) {
        Page page = visitors.signIn(town.tenant(), username, SmallTown.PASSWORD);
        page.navigate(product.address("plan/edit/" + town.objective()));
        field(page, "title").waitFor();
        return page;
    }
}
