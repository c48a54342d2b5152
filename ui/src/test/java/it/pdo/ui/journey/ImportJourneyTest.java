package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.format.starter.StarterFormats;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator brings a table into a new plan, brings it again with a change, and takes that back. */
@BrowserTest
@DatabaseTest
class ImportJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final String HEAD = "Codice;Titolo;Che cosa vogliamo ottenere;Area;Indicatore;Valore atteso\n";
    private static final String FIRST = HEAD
            + "1;Strade più sicure;Meno incidenti;Area Tecnica;Incidenti;al massimo 10\n"
            + "2x;Scuole aperte;Più ore;Area Sociale;Ore settimanali;almeno 6\n";

    private final BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
    private final SmallTown town = SmallTown.create(PRODUCT.context());

    @BeforeEach
    void publishTheFormat() {
        CurrentTenant.run(town.tenant().slug(), () -> PRODUCT.context()
                .getBean(FormatStore.class)
                .publish(
                        "starter",
                        StarterFormats.find("under-5000").orElseThrow().yaml()));
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void administrator_importsATable_correctsIt_importsItAgainAndTakesItBack() {
        Page page = PRODUCT.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);

        page.navigate(PRODUCT.address("administration/imports"));
        assertThat(page.locator(".pdo-empty")).containsText("Nessuna importazione");
        page.locator(".pdo-empty").getByText("Importa un file").click();
        newPlan(page);
        upload(page, "piano.csv", FIRST);

        assertThat(page.locator(".pdo-steps [aria-current]")).hasText("Colonne");
        assertThat(page.getByLabel("Che cosa contiene la colonna «Valore atteso»"))
                .hasValue("indicator.target");
        page.getByText("Controlla", new Page.GetByTextOptions().setExact(true)).click();

        // The code pattern of the format wants a number: the cell is corrected here, the file stays as it is.
        assertThat(page.locator(".pdo-notice.bad")).containsText("Non si può ancora importare");
        Locator correction = page.locator("input[id^=correct-3-1]");
        assertThat(correction).hasValue("2x");
        correction.fill("2");
        page.getByText("Usa", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".pdo-notice.good")).containsText("Sarà creato un piano nuovo");
        page.getByText("Importa", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".pdo-notice.good")).containsText("«piano.csv» importato");
        assertThat(tree().items()).extracting(Item::title).containsExactly("Strade più sicure", "Scuole aperte");

        again(page, FIRST.replace("2x", "2").replace("Meno incidenti", "Molti meno incidenti"));
        assertThat(page.locator(".pdo-notice.good")).containsText("sarà aggiornato");
        assertThat(page.locator(".pdo-plain-list li")).hasCount(1);
        page.getByText("Importa", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".pdo-notice.good")).containsText("importato");
        assertThat(tree().items()).hasSize(2);
        assertThat(tree().items().getFirst().fields()).containsEntry("descrizione", "Molti meno incidenti");

        again(page, FIRST.replace("2x", "2").replace("Meno incidenti", "Molti meno incidenti"));
        assertThat(page.locator(".pdo-notice.good")).containsText("Il piano è già come dice il file");

        page.navigate(PRODUCT.address("administration/imports"));
        page.getByText("Annulla", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("vaadin-dialog")
                .getByText("Annulla", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".pdo-chip").getByText("annullata")).isVisible();
        assertThat(tree().items().getFirst().fields()).containsEntry("descrizione", "Meno incidenti");
        assertThat(Chromium.barriers(page)).isEmpty();
    }

    @Test
    void fileThatIsNoTable_isRefusedWithWhatToDo() {
        Page page = PRODUCT.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
        page.navigate(PRODUCT.address("administration/imports/new"));
        upload(page, "piano.xlsx", "<html><table></table></html>");

        assertThat(page.locator(".pdo-notice.bad")).containsText("«piano.xlsx» non si può leggere");
        assertThat(page.locator(".pdo-steps [aria-current]")).hasText("File");
    }

    @Test
    void fileOfAnotherKind_isRefusedInThePage_andAnotherCanBeChosen() {
        Page page = PRODUCT.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
        page.navigate(PRODUCT.address("administration/imports/new"));
        newPlan(page);
        upload(page, "piano.xls", "vecchio");

        assertThat(page.locator(".pdo-field .pdo-said"))
                .containsText("Si prendono file .xlsx, .ods, .csv, .txt, .json");
        upload(page, "vuoto.csv", "");
        assertThat(page.locator(".pdo-notice.bad")).containsText("«vuoto.csv» non si può leggere");
        upload(page, "piano.csv", FIRST);
        assertThat(page.locator(".pdo-steps [aria-current]")).hasText("Colonne");
        assertThat(page.locator(":focus")).hasClass(Pattern.compile(".*pdo-part.*"));
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void steps_haveNoBarrier_andNoSidewaysScroll(Chromium.Size size) {
        try (BrowserContext other = Chromium.visitor(size)) {
            Page page = PRODUCT.signIn(other, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
            page.navigate(PRODUCT.address("administration/imports/new"));
            newPlan(page);
            open(page);
            upload(page, "piano.csv", FIRST);
            assertThat(page.locator(".pdo-steps [aria-current]")).hasText("Colonne");
            open(page);
            page.getByText("Controlla", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".pdo-notice.bad")).containsText("Non si può ancora importare");
            open(page);
        }
    }

    private static void open(Page page) {
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
    }

    private static void newPlan(Page page) {
        Locator where = page.locator("#import-where");
        String option = where.locator("option")
                .getByText("Piano degli obiettivi")
                .first()
                .textContent();
        where.selectOption(new SelectOption().setLabel(option));
        page.locator("#import-code").fill("PDO-PROVA");
        page.getByText("Sarà creato il piano «PDO-PROVA».").waitFor(); // as long as anything else may take
    }

    private static void again(Page page, String text) {
        page.navigate(PRODUCT.address("administration/imports/new"));
        Locator where = page.locator("#import-where");
        String option = where.locator("option").getByText("PDO-PROVA").first().textContent();
        where.selectOption(new SelectOption().setLabel(option));
        upload(page, "piano.csv", text);
        page.getByText("Usa quell'abbinamento").click();
    }

    private static void upload(Page page, String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
    }

    private PlanTree tree() {
        return CurrentTenant.call(town.tenant().slug(), () -> {
            PlanStore plans = PRODUCT.context().getBean(PlanStore.class);
            return plans.load(plans.findByCode("PDO-PROVA").orElseThrow().id()).orElseThrow();
        });
    }
}
