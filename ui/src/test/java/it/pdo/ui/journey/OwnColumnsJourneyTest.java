package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.pdo.history.Actor;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The columns a format has of its own, and the control method, are written in the form and read on the sheet. */
@BrowserTest
@DatabaseTest
final class OwnColumnsJourneyTest {
    private final RunningProduct product = RunningProduct.get();
    private final NewTown town = NewTown.create(product.context());
    private final BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void columns_writtenInTheForm_areOnTheSheet_andAWrongFigureIsToldBesideIt() {
        String objective = objective();
        Page page = product.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        page.navigate(product.address("plan/edit/" + objective));
        button(page, "Aggiungi indicatore").click();
        cell(page, "indicator", "name").fill("Giorni di attesa");
        cell(page, "indicator", "target").fill("al massimo 10 giorni");
        cell(page, "indicator", "control").fill("Verifica a campione");
        button(page, "Aggiungi persona").click();
        cell(page, "person", "category").fill("D");
        cell(page, "person", "ore").fill("molte");
        cell(page, "person", "share").fill("100");
        button(page, "Aggiungi risorsa").click();
        cell(page, "resource", "description").fill("Arredi");
        cell(page, "resource", "capitolo").fill("101/2");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".pdo-to-mend")).containsText("«molte» non è un numero");
        assertThat(cell(page, "person", "ore")).isFocused();
        cell(page, "person", "ore").fill("1.200,5");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".pdo-save-status")).hasText("Tutto è salvato nel piano");

        page.getByText("Torna alla scheda").click();
        Locator sheet = page.locator(".pdo-sheet");
        assertThat(sheet).containsText("Metodo di controllo: Verifica a campione");
        assertThat(sheet).containsText("1.200,5");
        assertThat(sheet).containsText("101/2");
        assertThat(Chromium.barriers(page)).isEmpty();
    }

    private String objective() {
        return CurrentTenant.call(town.tenant().slug(), () -> {
            assertThat(product.context().getBean(FormatStore.class).publish("format.yaml", format()))
                    .isEmpty();
            ItemDraft item = new ItemDraft(
                    ItemHeading.of("obiettivo", "OD 1", "Sportello unico"),
                    List.of("Direzione Servizi"),
                    ItemParts.none(),
                    List.of(),
                    List.of(),
                    "/1");
            var stored = product.context()
                    .getBean(PlanStore.class)
                    .create(
                            Actor.SYSTEM,
                            new PlanDraft(
                                    new Plan.Head("P", "Piano", 2027, 2029, "piano-performance-grande-citta", 1, null),
                                    List.of(item)));
            return stored.item("/1").orElseThrow().toString();
        });
    }

    private static String format() {
        try (InputStream stream =
                OwnColumnsJourneyTest.class.getResourceAsStream("/tenants-config/starter/large-city/format.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator cell(Page page, String table, String column) {
        return page.locator("[data-path^='" + table + "/'][data-path$='/" + column + "']");
    }
}
