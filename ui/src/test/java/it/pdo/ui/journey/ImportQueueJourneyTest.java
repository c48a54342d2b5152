package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.exchange.run.ImportQueue;
import it.pdo.format.starter.StarterFormats;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator waits for her turn, leaves the page, finds her import again, cancels it and takes it up again. */
@BrowserTest
@DatabaseTest
class ImportQueueJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final TenantSlug OTHERS = new TenantSlug("altro-comune");
    private static final String FILE = """
            Codice;Titolo;Che cosa vogliamo ottenere;Area;Indicatore;Valore atteso
            1;Strade più sicure;Meno incidenti;Area Tecnica;Incidenti;al massimo 10
            """;

    private final BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
    private final SmallTown town = SmallTown.create(PRODUCT.context());
    private CountDownLatch release = new CountDownLatch(0);

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
        release.countDown();
        visitor.close();
    }

    @Test
    void import_thatWaits_tellsItsPlace_isFoundAgain_andCanBeCancelled() {
        Page page = PRODUCT.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
        page.navigate(PRODUCT.address("administration/imports/new"));
        newPlan(page);
        Locator task = page.locator(".pdo-import-task");

        othersImport();
        upload(page);
        assertThat(task).containsText("posto 1 nella coda");
        assertThat(Chromium.barriers(page)).isEmpty();

        page.navigate(PRODUCT.address("administration/imports"));
        page.locator(".pdo-notice").getByText("Riprendi").click();
        assertThat(page.getByText("L'importazione di «piano.csv» è ancora aperta"))
                .isVisible();
        assertThat(task).containsText("posto 1 nella coda");
        release.countDown();
        assertThat(page.locator(".pdo-steps [aria-current]")).hasText("Colonne");

        othersImport();
        button(page, "Controlla").click();
        assertThat(task).containsText("posto 1 nella coda");
        button(page, "Interrompi").click();
        assertThat(task).containsText("Interrotto: non è cambiato niente");
        release.countDown();
        button(page, "Riprendi").click();
        assertThat(page.locator(".pdo-notice.good")).containsText("Sarà creato un piano nuovo");

        othersImport();
        button(page, "Importa").click();
        assertThat(task).containsText("posto 1 nella coda");
        page.navigate(PRODUCT.address("administration/imports"));
        release.countDown();
        page.navigate(PRODUCT.address("administration/imports/new"));
        assertThat(page.locator(".pdo-notice.good")).containsText("«piano.csv» importato");
        assertThat(CurrentTenant.call(
                        town.tenant().slug(),
                        () -> PRODUCT.context().getBean(PlanStore.class).findByCode("PDO-PROVA")))
                .isPresent();

        page.navigate(PRODUCT.address("administration/imports/new"));
        assertThat(page.locator("#import-where")).isVisible(); // what was seen to end does not come back
    }

    /** Keeps the queue of the node busy until it is released. */
    private void othersImport() {
        CountDownLatch until = new CountDownLatch(1);
        release = until;
        assertThat(CurrentTenant.call(
                        OTHERS,
                        () -> PRODUCT.context().getBean(ImportQueue.class).submit(_ -> hold(until))))
                .isPresent();
    }

    private static boolean hold(CountDownLatch until) {
        try {
            return until.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true));
    }

    private static void newPlan(Page page) {
        Locator where = page.locator("#import-where");
        String option = where.locator("option")
                .getByText("Piano degli obiettivi")
                .first()
                .textContent();
        where.selectOption(new SelectOption().setLabel(option));
        page.locator("#import-code").fill("PDO-PROVA");
        page.getByText("Sarà creato il piano «PDO-PROVA».").waitFor();
    }

    private static void upload(Page page) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "piano.csv", "application/octet-stream", FILE.getBytes(StandardCharsets.UTF_8)));
    }
}
