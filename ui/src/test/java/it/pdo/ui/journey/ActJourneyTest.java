package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.pdo.ui.journey.Acts.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.pdo.planning.PlanId;
import it.pdo.tenancy.Tenant;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The act that leads a plan on: its day and its document. */
@BrowserTest
@DatabaseTest
final class ActJourneyTest {
    private static final byte[] DELIBERATION = "%PDF-1.4\nDeliberazione 45\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final RunningProduct product = RunningProduct.get();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void documentOfTheAct_isCheckedKeptAndReadByWhoReadsThePlan() throws IOException {
        DirectedTown directed = DirectedTown.create(product.context());
        Page page = negotiated(directed.tenant(), directed.plan());
        Acts.fill(page, "pass-APPROVED");
        attach(page, "programma.pdf", "MZ not a document".getBytes(StandardCharsets.US_ASCII));
        button(page, "Approva con un atto").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("«programma.pdf» non è tra quelli accettati");

        detach(page);
        attach(page, "vuoto.pdf", new byte[0]);
        button(page, "Approva con un atto").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("«vuoto.pdf» è vuoto");

        detach(page);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("enorme.pdf", "application/pdf", new byte[11 * 1024 * 1024]));
        assertThat(page.locator(".pdo-act .pdo-said[role=alert]")).containsText("10 MB");
        assertThat(page.locator(".pdo-path li.now")).hasText("Negoziato");

        attach(page, "delibera 45.pdf", DELIBERATION);
        button(page, "Approva con un atto").click();
        assertThat(page.locator(".pdo-path li.now")).hasText("Approvato");
        assertThat(downloaded(page)).isEqualTo(DELIBERATION);
        Page evaluator = visitors.signIn(directed.tenant(), "enzo.greco", SmallTown.PASSWORD);
        evaluator.navigate(product.address("plan/life/" + directed.plan()));
        assertThat(downloaded(evaluator)).isEqualTo(DELIBERATION);
    }

    @Test
    void dayOfTheAct_isTypedOrPickedAndOneThatDoesNotExistIsTold() {
        WritingTown town = WritingTown.create(product.context());
        Page page = negotiated(town.tenant(), town.plan());
        page.locator("#pass-APPROVED-number").fill("45");
        Days.type(page, "pass-APPROVED-date", "31/02/2026");
        assertThat(page.locator("#pass-APPROVED-date")).containsText("Questo giorno non esiste");
        button(page, "Approva con un atto").click();
        assertThat(page.locator(".pdo-notice.bad")).containsText("Non fatto");

        assertThat(Chromium.barriers(page)).isEmpty();

        Days.type(page, "pass-APPROVED-date", "30/01/2026");
        assertThat(page.locator("#pass-APPROVED-date")).not().containsText("Questo giorno non esiste");
        page.locator("#pass-APPROVED-date [part~='toggle-button']").click();
        assertThat(page.locator("vaadin-date-picker-overlay-content")).isVisible();
        Shots.take(page, "day-picker");
        page.locator("vaadin-date-picker-overlay-content [part~='date'][aria-label^='31 gennaio 2026']")
                .click();
        assertThat(page.locator("#pass-APPROVED-date input")).hasValue("31/1/2026");
        button(page, "Approva con un atto").click();
        assertThat(page.locator(".pdo-path li.now")).hasText("Approvato");
        assertThat(page.locator(".pdo-life")).containsText("n. 45 del 31/1/2026");
    }

    @Test
    void documentTakenAwayAgain_isNotKept() {
        WritingTown town = WritingTown.create(product.context());
        Page page = negotiated(town.tenant(), town.plan());
        Acts.fill(page, "pass-APPROVED");
        attach(page, "sbagliato.pdf", DELIBERATION);
        detach(page);
        button(page, "Approva con un atto").click();
        assertThat(page.locator(".pdo-path li.now")).hasText("Approvato");
        assertThat(page.locator(".pdo-life")).not().containsText("sbagliato.pdf");
    }

    private static void attach(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", content));
        page.locator("vaadin-upload-file[complete]", new Page.LocatorOptions().setHasText(name))
                .waitFor();
    }

    private static void detach(Page page) {
        page.locator("vaadin-upload-file [part=remove-button]").click();
        page.locator("vaadin-upload-file")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static byte[] downloaded(Page page) throws IOException {
        return Files.readAllBytes(page.waitForDownload(
                        () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("delibera 45.pdf"))
                                .click())
                .path());
    }

    private Page negotiated(Tenant tenant, PlanId plan) {
        Page page = visitors.signIn(tenant, "ada.riva", SmallTown.PASSWORD);
        page.navigate(product.address("plan/life/" + plan));
        button(page, "Proponi il piano").click();
        button(page, "Segna come negoziato").click();
        return page;
    }
}
