package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.pdo.history.Actor;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of field, table and cell of a format, written in the item form by the keyboard, wrongly first. */
@BrowserTest
@DatabaseTest
final class EveryFieldJourneyTest {
    private static final String SAVED = "Tutto è salvato nel piano";

    private final RunningProduct product = RunningProduct.get();
    private final NewTown town = NewTown.create(product.context());

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void everyField_writtenByTheKeyboard_isToldWhereItIsWrong_savedAndReadBack(Chromium.Size size) {
        Page page = form(size);
        type(page, "title", "Ogni campo");
        wrong(page, "field/numero", "tre", "«tre» non è un numero");
        wrong(page, "field/quota", "metà", "«metà» non è una percentuale");
        wrong(page, "field/importo", "mille", "«mille»");
        wrong(page, "field/giorno", "31/02/2026", "«31/02/2026»");
        wrong(page, "field/persona", "Nessuno", "«Nessuno»");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".pdo-to-mend button")).hasCount(5);
        assertThat(at(page, "field/numero")).isFocused();
        shot(page, "every-field-wrong-" + size);

        type(page, "field/breve", "Una riga");
        type(page, "field/lungo", "Più righe");
        type(page, "field/numero", "1.234,5");
        type(page, "field/quota", "12,5%");
        type(page, "field/importo", "€ 1.500,25");
        type(page, "field/giorno", "1/3/2026");
        type(page, "field/persona", "");
        assertThat(page.locator(".pdo-computed")).hasText("2.469");
        assertThat(at(page, "field/dettaglio")).isHidden();
        choose(page, "field/scelta", "Seconda");
        assertThat(at(page, "field/dettaglio")).isVisible();
        type(page, "field/dettaglio", "Solo qui");
        at(page, "field/tante#y").focus();
        page.keyboard().press("Space");
        choose(page, "field/ufficio", "Direzione Tecnica");
        type(page, "field/missione", "01 Servizi istituzionali");
        type(page, "field/frase/2026", "Quest'anno");
        type(page, "field/frase/2027", "L'anno dopo");
        cronoprogram(page);
        parts(page);
        shot(page, "every-field-" + size);
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();

        page.keyboard().press("Control+s");
        page.waitForURL("**/plan/edit/*");
        assertThat(page.locator(".pdo-save-status")).hasText(SAVED);
        readBack(page);
    }

    /** Quarters, each saying how far it is by then; arrows lead from cell to cell. */
    private static void cronoprogram(Page page) {
        type(page, "cell/PREVIOUS/2026/0", "10");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("20");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("50");
        assertThat(at(page, "cell/MONTH/2026/6")).hasValue("50");
        type(page, "cell/MONTH/2026/9", "120");
        page.keyboard().press("Tab");
        assertThat(at(page, "cell/MONTH/2026/9")).hasAttribute("aria-invalid", "true");
        type(page, "cell/MONTH/2026/9", "");
        type(page, "cell/YEAR/2027/0", "40");
        page.keyboard().press("Tab");
        assertThat(page.locator("td.total")).hasText("100");
        assertThat(at(page, "cell/CHECKPOINT/2026/6")).hasAttribute("placeholder", "50");
    }

    private static void parts(Page page) {
        press(page, "Aggiungi indicatore");
        Locator name = page.locator("[data-path^='indicator/'][data-path$='/name']");
        assertThat(name).isFocused();
        page.keyboard().type("Giorni di attesa");
        String indicator = name.getAttribute("data-path").replace("/name", "/");
        type(page, indicator + "target", "al massimo 10 giorni");
        page.keyboard().press("Tab");
        assertThat(page.locator(".pdo-reading")).containsText("al massimo 10");
        choose(page, indicator + "derivation", "da una scheda a punteggio");
        assertThat(at(page, indicator + "detail")).isVisible();
        type(page, indicator + "detail", "relazione");
        press(page, "Aggiungi azione");
        page.keyboard().type("Bando");
        press(page, "Aggiungi persona");
        assertThat(at(page, "person/0/category")).isFocused();
        page.keyboard().type("D");
        type(page, "person/0/dal", "15/1/2026");
        type(page, "person/0/share", "60");
        page.keyboard().press("Tab");
        assertThat(page.locator(".pdo-form-total").first()).containsText("60%");
        type(page, "person/0/share", "100");
        press(page, "Aggiungi risorsa");
        page.keyboard().type("Arredi");
        type(page, "resource/0/cost", "1.200");
        press(page, "Condiviso con");
        assertThat(at(page, "link/0/to")).isFocused();
        choose(page, "link/0/to", "Direzione Tecnica");
    }

    private static void readBack(Page page) {
        page.reload();
        assertThat(at(page, "field/numero")).hasValue("1.234,5");
        assertThat(at(page, "field/quota")).hasValue("12,5");
        assertThat(at(page, "field/importo")).hasValue("1.500,25");
        assertThat(at(page, "field/giorno")).hasValue("01/03/2026");
        assertThat(at(page, "field/dettaglio")).hasValue("Solo qui");
        assertThat(at(page, "field/tante#y")).isChecked();
        assertThat(at(page, "field/tante#x")).not().isChecked();
        assertThat(at(page, "field/frase/2027")).hasValue("L'anno dopo");
        assertThat(at(page, "cell/MONTH/2026/6")).hasValue("50");
        assertThat(at(page, "person/0/dal")).hasValue("15/01/2026");
        assertThat(at(page, "resource/0/cost")).hasValue("1.200");
        assertThat(page.locator("[data-path$='/detail']")).hasValue("relazione");
    }

    private static void wrong(Page page, String path, String text, String said) {
        type(page, path, text);
        page.keyboard().press("Tab");
        assertThat(page.locator("[id='" + at(page, path).getAttribute("id") + "-said']"))
                .containsText(said);
    }

    private static void type(Page page, String path, String text) {
        at(page, path).focus();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().type(text);
    }

    private static void choose(Page page, String path, String words) {
        at(page, path).selectOption(words);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .last()
                .focus();
        page.keyboard().press("Enter");
    }

    private static Locator at(Page page, String path) {
        return page.locator("[data-path='" + path + "']");
    }

    private Page form(Chromium.Size size) {
        String plan = CurrentTenant.call(town.tenant().slug(), () -> {
            assertThat(product.context().getBean(FormatStore.class).publish("every-field.yaml", format()))
                    .isEmpty();
            return product.context()
                    .getBean(PlanStore.class)
                    .create(
                            Actor.SYSTEM,
                            new PlanDraft(new Plan.Head("P", "Piano", 2026, 2027, "ogni-campo", 1, null), List.of()))
                    .plan()
                    .toString();
        });
        Page page = visitors.signIn(town.tenant(), NewTown.ADMINISTRATOR, NewTown.PASSWORD, size);
        page.navigate(product.address("plan/add?plan=" + plan));
        at(page, "title").waitFor();
        return page;
    }

    private static String format() {
        try (InputStream stream = EveryFieldJourneyTest.class.getResourceAsStream("every-field.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void shot(Page page, String name) {
        String folder = System.getenv("PDO_SHOTS");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }
}
