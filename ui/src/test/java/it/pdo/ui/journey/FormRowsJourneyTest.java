package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.pdo.ui.journey.ItemFormPage.CHANGED;
import static it.pdo.ui.journey.ItemFormPage.addPhase;
import static it.pdo.ui.journey.ItemFormPage.button;
import static it.pdo.ui.journey.ItemFormPage.cell;
import static it.pdo.ui.journey.ItemFormPage.field;
import static it.pdo.ui.journey.ItemFormPage.save;
import static it.pdo.ui.journey.ItemFormPage.slow;
import static it.pdo.ui.journey.ItemFormPage.titles;
import static it.pdo.ui.journey.ItemFormPage.typeAtTheEnd;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows of the form of an item are added, moved, taken out and brought back without touching what is typed in the others. */
@BrowserTest
@DatabaseTest
final class FormRowsJourneyTest {
    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private WritingTown town;

    @BeforeEach
    void found() {
        town = WritingTown.create(RunningProduct.get().context());
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

    private Page form() {
        return ItemFormPage.open(visitors, town, "ada.riva");
    }
}
