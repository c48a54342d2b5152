package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.pdo.ui.journey.Acts.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A director entrusts the objectives of the direzione to those below, and adopts that by an act. */
@BrowserTest
@DatabaseTest
final class SecondLevelJourneyTest {
    private static final byte[] ACT = "%PDF-1.4\nDeterminazione 7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final RunningProduct product = RunningProduct.get();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private DirectedTown approved(int daysAgo) {
        return DirectedTown.create(product.context())
                .approved(product.context(), Drafts.today().minusDays(daysAgo));
    }

    @Test
    void director_seesWhoHasNothing_writes_andAdoptsByAnAct() throws IOException {
        DirectedTown town = approved(10);
        Page page = signIn(town, Chromium.Size.DESK, "dina.costa");
        assertThat(page.locator(".pdo-main")).containsText("da adottare, restano 20 giorni");
        page.getByText("Apri la programmazione di secondo livello").click();
        assertThat(page.locator(".pdo-second-level h2")).hasText("Direzione Servizi");
        assertThat(page.locator(".pdo-term")).containsText("restano 20 giorni");
        assertThat(page.locator(".pdo-notice.warn")).containsText("2 unità non hanno ancora");
        assertThat(page.locator(".pdo-notice.warn")).containsText("Personale, Tributi");

        page.getByLabel("Aggiungi un obiettivo di secondo livello sotto 1 Sportello unico")
                .click();
        write(page, "Turni dello sportello", "Personale");
        page.navigate(product.address("second-level"));
        assertThat(page.locator(".pdo-second-items")).containsText("Turni dello sportello");
        assertThat(page.locator(".pdo-notice.warn")).containsText("Un'unità non ha ancora");
        assertThat(page.locator(".pdo-notice.warn")).containsText("Tributi");
        Shots.take(page, "second-level");

        button(page, "Adotta").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("Indica l’atto");
        act(page, Drafts.today().plusDays(1));
        button(page, "Adotta").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("che deve ancora venire");
        act(page, Drafts.today().minusDays(11));
        button(page, "Adotta").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("anteriore all’approvazione");
        act(page, Drafts.today());
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("determina 7.pdf", "application/pdf", ACT));
        page.locator("vaadin-upload-file").getByText("determina 7.pdf").waitFor();
        button(page, "Adotta").click();
        assertThat(page.locator(".pdo-term")).containsText("adottata: Determinazione dirigenziale n. 7");
        Download file = page.waitForDownload(() -> page.locator(".pdo-term a").click());
        assertThat(Files.readAllBytes(file.path())).isEqualTo(ACT);
        assertThat(file.suggestedFilename()).isEqualTo("determina 7.pdf");

        page.getByLabel("Modifica Turni dello sportello").click();
        page.locator("[data-path='title']").fill("Turni e ferie dello sportello");
        assertThat(page.locator(".pdo-save-status")).not().hasText("Tutto è salvato nel piano");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".pdo-save-status")).hasText("Tutto è salvato nel piano");
        page.navigate(product.address("second-level"));
        assertThat(page.locator(".pdo-term")).containsText("cambiata dopo l'adozione: serve un altro atto");
    }

    @Test
    void head_seesAndWritesTheirOwnPart_andDoesNotAdopt() {
        DirectedTown town = approved(40);
        Page page = signIn(town, Chromium.Size.DESK, "luca.villa");
        page.navigate(product.address("second-level"));
        assertThat(page.locator(".pdo-second-level h2")).hasText("Direzione Servizi");
        assertThat(page.locator(".pdo-term")).containsText("termine passato da 10 giorni");
        assertThat(page.locator(".pdo-second-level")).containsText("Vedi la parte che riguarda le tue unità");
        assertThat(page.locator(".pdo-notice.warn")).containsText("Personale");
        assertThat(page.locator(".pdo-notice.warn")).not().containsText("Tributi");
        assertThat(button(page, "Adotta")).hasCount(0);

        page.getByLabel("Aggiungi un obiettivo di secondo livello sotto 1 Sportello unico")
                .click();
        write(page, "Formazione del personale", "Personale");
        page.navigate(product.address("second-level"));
        assertThat(page.locator(".pdo-second-items")).containsText("Formazione del personale");
        assertThat(page.locator(".pdo-notice.warn")).hasCount(0);
    }

    @Test
    void others_readWhatIsTheirs_andWriteNothing() {
        DirectedTown town = approved(10);
        Page evaluator = signIn(town, Chromium.Size.DESK, "enzo.greco");
        evaluator.navigate(product.address("second-level"));
        assertThat(evaluator.locator(".pdo-second-level h2"))
                .hasText(new String[] {"Direzione Servizi", "Direzione Tecnica"});
        assertThat(evaluator.getByText("Aggiungi", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        assertThat(button(evaluator, "Adotta")).hasCount(0);

        Page clerk = signIn(town, Chromium.Size.DESK, "anna.neri");
        clerk.navigate(product.address("second-level"));
        assertThat(clerk.locator(".pdo-second-level h2")).hasText("Direzione Servizi");
        assertThat(clerk.getByText("Aggiungi", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    @Test
    void draftPlan_isWrittenBeforeItsApproval_andAFormatWithoutSecondLevelSaysSo() {
        Page page = signIn(DirectedTown.create(product.context()), Chromium.Size.DESK, "dina.costa");
        page.navigate(product.address("second-level"));
        assertThat(page.locator(".pdo-term")).containsText("decorrono dall'atto che approva il piano");
        assertThat(page.getByLabel("Aggiungi un obiettivo di secondo livello sotto 1 Sportello unico"))
                .isVisible();

        WritingTown other = WritingTown.create(product.context());
        Page without = visitors.signIn(other.tenant(), "dina.costa", SmallTown.PASSWORD);
        without.navigate(product.address("second-level"));
        assertThat(without.locator(".pdo-empty")).containsText("non ha un secondo livello");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void page_atBothSizes_hasNoBarrierAndNoSidewaysScroll(Chromium.Size size) {
        Page page = signIn(approved(10), size, "ada.riva");
        page.navigate(product.address("second-level"));
        page.locator(".pdo-second-level").first().waitFor();
        Shots.take(page, "second-level-" + size);
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
        page.navigate(product.address(""));
        page.locator("h2").first().waitFor();
        Shots.take(page, "second-level-home-" + size);
        assertThat(Chromium.barriers(page)).isEmpty();
    }

    private static void write(Page page, String title, String unit) {
        page.locator("[data-path='title']").fill(title);
        page.locator("[data-path='unit']").selectOption(new SelectOption().setLabel("\u2003" + unit));
        assertThat(page.locator(".pdo-save-status")).not().hasText("Tutto è salvato nel piano");
        page.keyboard().press("Control+s");
        page.waitForURL("**/plan/edit/*");
    }

    private static void act(Page page, LocalDate day) {
        page.locator("input[id$='-number']").first().fill("7");
        String date = page.locator("vaadin-date-picker").first().getAttribute("id");
        Days.type(page, date, day);
    }

    private Page signIn(DirectedTown town, Chromium.Size size, String username) {
        return visitors.signIn(town.tenant(), username, SmallTown.PASSWORD, size);
    }
}
