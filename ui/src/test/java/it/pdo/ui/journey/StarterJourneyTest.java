package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A municipality of yesterday takes a starter format as it is: publishes it, begins a plan, writes an objective, fills in a
 * month and reads a result, with nothing but the screens.
 */
@BrowserTest
@DatabaseTest
class StarterJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();

    private final NewTown town = NewTown.create(PRODUCT.context());
    private final BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Comune piccolo, piccolo, Obiettivo",
        "Comune medio, medio, Obiettivo",
        "Grande città, grande, Obiettivo di direzione"
    })
    void starter_asItIs_takesAnObjectiveAMonthAndAResult(String card, String code, String level) {
        Page page = PRODUCT.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        StudioPage studio = new StudioPage(page, PRODUCT);
        studio.begin(card, "Piano 2026", code, 2026, 2026);
        assertThat(page.locator("#problems h3")).hasText("Nessun problema: si può pubblicare");
        studio.publish();

        beginPlan(page);
        writeObjective(page, level);
        openDecember(page);
        fillIn(page);

        page.navigate(PRODUCT.address("plan"));
        page.getByText("Biblioteca aperta la sera").first().click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Biblioteca aperta la sera"))
                .waitFor();
        page.locator("a[href*='results?']").first().click();
        Locator indicator = page.locator(".pdo-result-table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Ore di apertura"));
        // 30 of at least 40 hours.
        assertThat(indicator.locator("td.result")).containsText("75");
    }

    private static void beginPlan(Page page) {
        page.navigate(PRODUCT.address("plan/new"));
        page.getByLabel("Codice del piano").fill("PDO-2026");
        page.locator("#new-from").fill("2026");
        page.locator("#new-to").fill("2026");
        page.getByText("Crea il piano").click();
        assertThat(page.locator(".pdo-empty")).containsText("Il piano è vuoto");
    }

    private static void writeObjective(Page page, String level) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Aggiungi").setExact(true))
                .click();
        Locator card =
                page.locator(".pdo-cards a, .pdo-cards button").filter(new Locator.FilterOptions().setHasText(level));
        Locator title = page.locator("[data-path='title']");
        title.or(card.first()).first().waitFor();
        if (title.count() == 0) {
            card.first().click();
        }
        title.fill("Biblioteca aperta la sera");
        page.locator("[data-path='unit']").selectOption(new SelectOption().setIndex(1));
        page.getByText("Aggiungi indicatore").click();
        page.locator("[data-path^='indicator/'][data-path$='/name']").fill("Ore di apertura");
        page.locator("[data-path^='indicator/'][data-path$='/target']").fill("almeno 40");
        page.getByText("Aggiungi fase").click();
        page.locator("[data-path^='phase/'][data-path$='/title']").fill("Turni serali");
        Locator january = page.locator("[data-path$='/cell/MONTH/2026/1']").last();
        january.fill("50");
        page.locator("[data-path$='/cell/MONTH/2026/2']").last().fill("50");
        assertThat(page.locator("td.total").last()).hasText("100");
        page.getByText("Salva", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/plan/edit/*");
    }

    private static void openDecember(Page page) {
        page.navigate(PRODUCT.address("administration"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Apri dicembre 2026")
                                .setExact(true))
                .click();
        page.getByRole(AriaRole.DIALOG)
                .getByText("Apri", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".pdo-table")).containsText("apertoAda Riva");
    }

    private static void fillIn(Page page) {
        page.navigate(PRODUCT.address("month"));
        write(page, "i", "30");
        write(page, "p", "80");
    }

    private static void write(Page page, String kind, String value) {
        Locator cell = page.locator("input[data-cell^='" + kind + "']").first();
        String row = cell.getAttribute("data-cell");
        cell.fill(value);
        cell.press("Enter");
        assertThat(page.locator("[data-state-of='" + row + "']")).hasText("salvato");
    }
}
