package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.pdo.ui.journey.ItemFormPage.CHANGED;
import static it.pdo.ui.journey.ItemFormPage.SAVED;
import static it.pdo.ui.journey.ItemFormPage.field;
import static it.pdo.ui.journey.ItemFormPage.isOfAForm;
import static it.pdo.ui.journey.ItemFormPage.month;
import static it.pdo.ui.journey.ItemFormPage.save;
import static it.pdo.ui.journey.ItemFormPage.slow;
import static it.pdo.ui.journey.ItemFormPage.typeAtTheEnd;
import static it.pdo.ui.journey.ItemFormPage.typeWithoutLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is typed into the form of an item is never lost: while a save is under way, on a slow or broken line, after the session
 * ended, in two windows at once.
 */
@BrowserTest
@DatabaseTest
final class TypingJourneyTest {
    private final RunningProduct product = RunningProduct.get();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private WritingTown town;

    @BeforeEach
    void found() {
        town = WritingTown.create(product.context());
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
        Page dina = ItemFormPage.open(visitors, town, "dina.costa");
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

    private Page form() {
        return ItemFormPage.open(visitors, town, "ada.riva");
    }
}
