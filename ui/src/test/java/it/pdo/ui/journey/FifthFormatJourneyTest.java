package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The format of a municipality nobody here has seen is built in the studio and with nothing else, published, and a plan is
 * written under it, filled in for a month and scored, all on screen: no line of Java knows it.
 */
@BrowserTest
@DatabaseTest
final class FifthFormatJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();

    private final NewTown town = NewTown.create(PRODUCT.context());
    private final BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void format_builtInTheStudioAlone_isPublishedFilledInAndScored() {
        Page page = PRODUCT.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        StudioPage studio = new StudioPage(page, PRODUCT);
        studio.begin("Vuoto", "Piano dei traguardi", "quinto", 2026, 2026);
        buildLevels(studio);
        buildFields(studio);
        buildParts(studio);

        assertThat(page.locator("#problems h3")).hasText("Nessun problema: si può pubblicare");
        Locator sheet = page.locator(".pdo-studio-preview");
        assertThat(sheet).containsText("Ambito");
        assertThat(sheet).containsText("Interno");
        assertThat(sheet).containsText("Costo stimato37.500");
        studio.publish();
        assertThat(page.locator(".pdo-table")).containsText("Pubblicata");

        createPlan(page);
        Written written = write(page);
        openJanuary(page);
        fillInJanuary(page, written);
        page.navigate(PRODUCT.address("results?at=2026-01&of=item:" + written.objective()));
        Locator indicator = page.locator(".pdo-result-table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Cittadini ascoltati"));
        // A count of the year is judged at its end; its steps are all planned for January, so all 10 are expected by
        // then.
        assertThat(indicator.locator("td.result")).containsText("non ancora dovuto");
        assertThat(indicator).containsText("avanzamento 80 % (8 di 10 attesi)");
    }

    private static void buildLevels(StudioPage studio) {
        studio.part("Unità organizzative");
        studio.add("Aggiungi tipo di unità", "unit-kinds-0-name", "Direzione");
        studio.fill("unit-kinds-0-plural", "Direzioni");
        studio.part("Obiettivo");
        studio.fill("levels-0-plural", "Traguardi");
        studio.fill("levels-0-name", "Traguardo");
        assertThat(studio.at("levels-0-code")).hasValue("traguardo");
        studio.tick("levels-0-carries-indicators");
        studio.choose("levels-0-unit-use", "required");
        studio.choose("levels-0-unit-kind", "direzione");
        studio.choose("levels-0-weight-use", "required");
        studio.fill("levels-0-weight-sum", "100");
        studio.fill("levels-0-code-pattern", "T#");
        studio.choose("levels-0-numbering-within", "plan");
        assertThat(studio.page().locator(".pdo-studio-form")).containsText("T1, T2, T3");
        studio.part("Livelli");
        studio.add("Aggiungi livello", "levels-1-name", "Passo");
        studio.fill("levels-1-plural", "Passi");
        studio.part("Passo");
        studio.tick("levels-1-under-traguardo");
        studio.tick("levels-1-under-plan");
        studio.tick("levels-1-carries-cronoprogram");
    }

    private static void buildFields(StudioPage studio) {
        studio.part("Campi e sezioni");
        studio.add("Aggiungi campo", "levels-0-fields-0-name", "Ambito");
        studio.choose("levels-0-fields-0-type", "choice");
        studio.fill("levels-0-fields-0-options-0-name", "Interno");
        studio.fill("levels-0-fields-0-options-1-name", "Esterno");
        studio.part("Campi e sezioni");
        studio.add("Aggiungi campo", "levels-0-fields-1-name", "Ore previste");
        studio.choose("levels-0-fields-1-type", "number");
        studio.part("Campi e sezioni");
        studio.add("Aggiungi campo", "levels-0-fields-2-name", "Costo stimato");
        studio.choose("levels-0-fields-2-type", "computed");
        assertThat(studio.at("levels-0-fields-2-formula")).hasValue("{ore-previste}");
        studio.fill("levels-0-fields-2-formula", "{ore-previste} * 30");
        studio.part("Campi e sezioni");
        studio.add("Aggiungi campo", "levels-0-fields-3-name", "Enti coinvolti");
        studio.choose("levels-0-fields-3-visible-when-field", "ambito");
        studio.tick("levels-0-fields-3-visible-when-is-esterno");
        studio.tick("levels-0-fields-3-visible-when-is-interno");
    }

    private static void buildParts(StudioPage studio) {
        studio.part("Cronoprogramma");
        assertThat(studio.at("cronoprogram-step")).hasValue("months");
        studio.part("Scheda indicatori");
        studio.add("Aggiungi dimensione", "indicator-card-dimensions-0-name", "Ascolto");
        studio.choose("indicator-card-weight", "optional");
        studio.button("Aggiungi colonna").click();
        studio.at("indicator-card-columns-1").waitFor();
        studio.choose("indicator-card-columns-1", "control-method");
    }

    private static void createPlan(Page page) {
        page.navigate(PRODUCT.address("plan/new"));
        page.getByLabel("Codice del piano").fill("PDO-2026");
        page.getByLabel("Dal", new Page.GetByLabelOptions().setExact(true)).fill("2026");
        page.getByLabel("Al", new Page.GetByLabelOptions().setExact(true)).fill("2026");
        page.getByText("Crea il piano").click();
        assertThat(page.locator(".pdo-empty")).containsText("Il piano è vuoto");
    }

    /** What was written, by the ids that addresses and fields call it. */
    private record Written(String objective, String step, String indicator) {}

    /** The objective with a step and an indicator, in the form that the new format makes. */
    private static Written write(Page page) {
        page.navigate(PRODUCT.address("plan/add"));
        page.getByText("Traguardo", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(field(page, "code")).hasValue("T1");
        field(page, "title").fill("Ascoltare i cittadini");
        field(page, "unit").selectOption("Direzione Servizi");
        field(page, "weight").fill("100");
        assertThat(field(page, "field/enti-coinvolti")).isHidden();
        field(page, "field/ambito").selectOption("Esterno");
        assertThat(field(page, "field/enti-coinvolti")).isVisible();
        field(page, "field/ambito").selectOption("Interno");
        assertThat(field(page, "field/enti-coinvolti")).isHidden();
        field(page, "field/ore-previste").fill("120");
        field(page, "field/ore-previste").blur();
        assertThat(page.locator(".pdo-computed")).hasText("3.600");
        page.getByText("Aggiungi passo").click();
        Locator step = page.locator("textarea[data-path^='phase/']");
        step.fill("Aprire lo sportello");
        page.locator("input[data-path$='/cell/MONTH/2026/1']").fill("100");
        page.getByText("Aggiungi indicatore").click();
        Locator indicator = indicator(page, "name");
        indicator.fill("Cittadini ascoltati");
        indicator(page, "target").fill("almeno 10");
        indicator(page, "control").fill("Registro dello sportello, a campione");
        String phase = part(step.getAttribute("data-path"));
        String measured = part(indicator.getAttribute("data-path"));
        page.getByText("Salva", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/plan/edit/*");
        assertThat(page.locator(".pdo-save-status")).hasText("Tutto è salvato nel piano");
        page.getByText("Torna alla scheda").click();
        assertThat(page.locator(".pdo-sheet"))
                .containsText("Metodo di controllo: Registro dello sportello, a campione");
        String objective = page.url().replaceFirst(".*/", "");
        return new Written(objective, phase, measured);
    }

    private static Locator field(Page page, String path) {
        return page.locator("[data-path='" + path + "']");
    }

    private static Locator indicator(Page page, String part) {
        return page.locator("[data-path^='indicator/'][data-path$='/" + part + "']");
    }

    /** The id in the path of a field, as {@code phase/ID/title}. */
    private static String part(String path) {
        return path.split("/", -1)[1];
    }

    private static void openJanuary(Page page) {
        page.navigate(PRODUCT.address("administration"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Apri gennaio 2026").setExact(true))
                .click();
        page.getByRole(AriaRole.DIALOG)
                .getByText("Apri", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".pdo-table")).containsText("apertoAda Riva");
    }

    private static void fillInJanuary(Page page, Written written) {
        page.navigate(PRODUCT.address("month"));
        answer(page, "p" + written.step(), "50");
        answer(page, "i" + written.indicator(), "8");
    }

    private static void answer(Page page, String row, String value) {
        Locator cell = page.locator("input[data-cell='" + row + "']");
        cell.fill(value);
        cell.press("Enter");
        assertThat(page.locator("[data-state-of='" + row + "']")).hasText("salvato");
    }
}
