package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.pdo.format.starter.StarterFormats;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator says how her municipality writes its plan, in a real browser and with nothing but the screen. */
@BrowserTest
@DatabaseTest
final class StudioJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();

    private final NewTown town = NewTown.create(PRODUCT.context());
    private BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
    private Page page = visitor.newPage();

    @BeforeEach
    void enter() {
        page = PRODUCT.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void starter_isOpenedInTheStudio_withItsSheetBesideIt() {
        begin("Comune piccolo", "Piano del paese", "paese");

        assertThat(page.locator("h1")).hasText("Piano del paese");
        assertThat(page.locator("#problems h3")).hasText("Nessun problema: si può pubblicare");
        assertThat(page.locator("#saved")).hasText("Bozza salvata");
        assertThat(page.locator(".pdo-studio-preview .pdo-sheet .pdo-card").first())
                .isVisible();
    }

    @Test
    void typedName_isSeenInThePreview_savedAndTakenBackByTheKeyboard() {
        begin("Vuoto", "Piano di prova", "prova");
        part("Campi e sezioni");
        button("Aggiungi campo").click();
        fill("levels-0-fields-0-name", "Assessore");

        assertThat(page.locator(".pdo-studio-preview")).containsText("Assessore");
        assertThat(at("levels-0-fields-0-code")).hasValue("assessore");
        assertThat(page.locator("#saved")).hasText("Bozza salvata");
        page.reload();
        part("Assessore");
        assertThat(at("levels-0-fields-0-name")).hasValue("Assessore");
        assertThat(at("levels-0-fields-0-code")).hasValue("assessore");

        studio().choose("levels-0-fields-0-type", "money");
        assertThat(page.locator(".pdo-studio-preview")).containsText("12.500 €");
        page.keyboard().press("Control+z");
        assertThat(at("levels-0-fields-0-type")).hasValue("text");
        page.keyboard().press("Control+Shift+Z");
        assertThat(at("levels-0-fields-0-type")).hasValue("money");
    }

    @Test
    void contradiction_isTold_leadsToItsField_andStopsThePublishing() {
        begin("Vuoto", "Piano di prova", "prova");
        part("Momenti di verifica");
        fill("checkpoints-0-date", "31/13");

        assertThat(page.locator("#problems")).containsText("«31/13» non è un giorno");
        assertThat(page.locator("#at-checkpoints-0-date-said")).not().isEmpty();
        page.locator("#publish").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("Non si può ancora pubblicare");
        part("Generale");
        page.locator("#problems button").first().click();
        assertThat(at("checkpoints-0-date")).isFocused();
        fill("checkpoints-0-date", "31/12");
        assertThat(page.locator("#problems h3")).hasText("Nessun problema: si può pubblicare");
    }

    @Test
    void field_movedByTheKeyboard_goesUp_andRemovedOneSaysWhatHangsOnIt() {
        begin("Vuoto", "Piano di prova", "prova");
        for (String name : new String[] {"Ore", "Costo"}) {
            part("Campi e sezioni");
            button("Aggiungi campo").click();
            assertThat(at("levels-0-fields-" + (name.equals("Ore") ? 0 : 1) + "-name"))
                    .isFocused();
            page.keyboard().type(name);
            page.keyboard().press("Tab");
            studio().choose(
                            "levels-0-fields-" + (name.equals("Ore") ? 0 : 1) + "-type",
                            name.equals("Ore") ? "number" : "computed");
        }
        assertThat(at("levels-0-fields-1-formula")).hasValue("{ore}");
        part("Campi e sezioni");
        at("levels-0-fields-1").focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator(".pdo-studio-row .name")).hasText(new String[] {"Costo", "Ore"});

        page.getByLabel("Togli «Ore»").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Obiettivo › Costo lo nomina");
        page.getByRole(AriaRole.DIALOG)
                .getByText("Togli", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#problems")).containsText("Campo «ore» inesistente");
        page.locator("#undo").click();
        assertThat(page.locator("#problems h3")).hasText("Nessun problema: si può pubblicare");
    }

    @Test
    void rows_draggedWithTheMouse_changePlaces_acrossSectionsToo() {
        begin("Comune medio", "Piano di prova", "prova");
        part("Campi e sezioni");
        Locator fields = page.locator(".pdo-studio-row .name");
        assertThat(fields.first()).hasText("Assessore di riferimento");
        drag("Missione", row("Dirigente"), true);
        assertThat(fields.nth(2)).hasText("Missione");
        assertThat(page.locator(".pdo-studio-preview .pdo-card").first()).containsText("Missione");
        drag("Assessore di riferimento", row("Missione"), true);
        assertThat(fields.nth(2)).hasText("Assessore di riferimento");

        part("Scheda indicatori");
        Locator names = page.locator("input[id^=at-indicator-card-dimensions-][id$=-name]");
        assertThat(names.first()).hasValue("Quantità");
        drag(
                page.locator(".pdo-studio-row").nth(3),
                page.locator(".pdo-studio-row").first(),
                false);
        assertThat(names.first()).hasValue("Qualità");
        page.locator("#undo").click();
        assertThat(names.first()).hasValue("Quantità");
    }

    @Test
    void column_ofTheMunicipalitysOwn_isNamed_givenAType_andSeenInThePreview() {
        begin("Comune piccolo", "Piano di prova", "prova");
        part("Persone");
        if (page.getByText("Aggiungi: Persone").isVisible()) {
            page.getByText("Aggiungi: Persone").click();
        }
        at("people-columns-0-name").waitFor();
        int columns = page.locator("select[id^=at-people-columns-][id$=-kind]").count();
        button("Aggiungi colonna").click();
        String column = "people-columns-" + columns;
        at(column + "-name").waitFor();
        studio().choose(column + "-kind", "");
        fill(column + "-name", "Ore previste");
        studio().choose(column + "-type", "number");

        assertThat(at(column + "-code")).hasValue("ore-previste");
        assertThat(page.locator(".pdo-studio-preview th", new Page.LocatorOptions().setHasText("Ore previste")))
                .hasCount(1);
        assertThat(page.locator("#problems h3")).hasText("Nessun problema: si può pubblicare");
    }

    private Locator row(String name) {
        return page.locator(".pdo-studio-row", new Page.LocatorOptions().setHas(button(name)));
    }

    private void drag(String name, Locator onto, boolean after) {
        drag(row(name), onto, after);
    }

    /** Drags a row by its grip onto the upper or lower half of another. */
    private static void drag(Locator row, Locator onto, boolean after) {
        var box = onto.boundingBox();
        row.locator("> .grip")
                .dragTo(onto, new Locator.DragToOptions().setTargetPosition(box.width / 2, after ? box.height - 4 : 4));
    }

    @Test
    void format_exportedAsYaml_isTheSameBytesEachTime_andComesBack() throws IOException {
        begin("Grande città", "Piano della città", "citta");
        String once = studio().export();
        page.reload();
        String twice = studio().export();
        assertThat(twice).isEqualTo(once);
        assertThat(once)
                .isEqualTo(it.pdo.format.document.FormatDocument.open(
                                "",
                                StarterFormats.find("large-city")
                                        .orElseThrow()
                                        .yamlFor("citta", new it.pdo.format.YearSpan(2026, 2028)))
                        .document()
                        .orElseThrow()
                        .with("/title", "Piano della città")
                        .yaml());

        page.navigate(PRODUCT.address("administration/formats/new"));
        studio().upload("copia.yaml", once);
        page.locator(".pdo-studio").waitFor();
        assertThat(studio().export()).isEqualTo(once);
    }

    @Test
    void brokenFile_isRefusedWithLineAndColumn_andAWrongOneCanBeMendedInTheStudio() {
        page.navigate(PRODUCT.address("administration/formats/new"));
        studio().upload("rotto.yaml", "format: prova\ntitle: [a\n");
        assertThat(page.locator(".pdo-notice.bad")).containsText("riga 3, colonna 1");

        studio().upload("storto.yaml", """
                format: prova
                version: 1
                title: Piano
                years: {from: 2026, to: 2026}
                policy: default
                levels:
                  - {code: o, name: O, plural: O, under: [altrove]}
                """);
        assertThat(page.locator(".pdo-notice.warn")).containsText("riga 7, colonna 43");
        button("Apri comunque nello studio e correggi lì").click();
        assertThat(page.locator("#problems")).containsText("altrove");
    }

    @Test
    void fileWithComments_isToldBeforeItIsOpened_andKeptAsItIsUntilItIsChanged() throws IOException {
        String commented = """
                # deciso dalla Giunta
                format: commentato
                version: 1
                title: Piano # provvisorio
                years: {from: 2026, to: 2026}
                policy: default
                levels:
                  - {code: o, name: O, plural: O, under: [plan]}
                """;
        page.navigate(PRODUCT.address("administration/formats/new"));
        studio().upload("commentato.yaml", commented);
        assertThat(page.locator(".pdo-notice.warn")).containsText("Il file ha 2 commenti");
        button("Apri nello studio").click();
        page.locator(".pdo-studio").waitFor();
        assertThat(studio().export()).isEqualTo(commented);

        fill("title", "Piano nuovo");
        assertThat(page.locator("#saved")).hasText("Bozza salvata");
        assertThat(studio().export()).contains("Piano nuovo").doesNotContain("#");
    }

    @Test
    void draftOpenTwice_theSecondSaveIsTold_andNothingIsOverwritten() {
        begin("Vuoto", "Piano di prova", "prova");
        String address = page.url();
        Page other = visitor.newPage();
        other.navigate(address);
        other.locator(".pdo-studio").waitFor();
        fill("title", "Titolo della prima finestra");
        assertThat(page.locator("#saved")).hasText("Bozza salvata");

        other.locator("#at-title").fill("Titolo della seconda");
        other.locator("#at-title").blur();
        assertThat(other.locator(".pdo-notice.bad")).containsText("ha salvato questa bozza");
        other.getByText("Tieni quello che vedo qui").click();
        assertThat(other.locator("#saved")).hasText("Bozza salvata");
        page.reload();
        assertThat(at("title")).hasValue("Titolo della seconda");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void studio_atAnySize_hasNoBarrierAndIsNotReadSideways(Chromium.Size size) {
        begin("Grande città", "Piano della città", "citta");
        String studio = page.url();
        visitor.close();
        visitor = Chromium.visitor(size);
        page = PRODUCT.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        for (String part : new String[] {
            "",
            "/levels/0",
            "/levels/1/fields",
            "/levels/5/fields/0",
            "/levels/5/print",
            "/cronoprogram",
            "/numbering",
            "/indicator-card",
            "/people",
            "/scorecards/0",
            "/result-pay",
            "/policy"
        }) {
            page.navigate(studio.replaceAll("\\?.*", "") + "?part=" + part);
            clean(part);
            shot(("studio" + part.replace('/', '-')) + (size == Chromium.Size.DESK ? "" : "-390"));
        }
        for (String path : new String[] {"administration/formats", "administration/formats/new"}) {
            page.navigate(PRODUCT.address(path));
            clean(path);
        }
    }

    private void clean(String what) {
        page.locator(".pdo-main h1").waitFor();
        assertThat(Chromium.barriers(page)).as(what).isEmpty();
        assertThat(Chromium.scrollsSideways(page))
                .as(what + " is read sideways")
                .isFalse();
    }

    private void begin(String card, String title, String code) {
        studio().begin(card, title, code, 2026, 2028);
    }

    private void part(String name) {
        studio().part(name);
    }

    private Locator button(String words) {
        return studio().button(words);
    }

    private Locator at(String pointer) {
        return studio().at(pointer);
    }

    private void fill(String pointer, String words) {
        studio().fill(pointer, words);
    }

    private StudioPage studio() {
        return new StudioPage(page, PRODUCT);
    }

    private void shot(String name) {
        Optional.ofNullable(System.getenv("PDO_SCREENSHOTS"))
                .ifPresent(folder ->
                        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png"))));
    }
}
