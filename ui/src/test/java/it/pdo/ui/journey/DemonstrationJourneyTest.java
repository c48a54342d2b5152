package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The two demonstration municipalities, a small town and a big city, as their people meet them. */
@BrowserTest
@DatabaseTest
final class DemonstrationJourneyTest {
    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void clerkOfSegrate_entersMayForCard22_checkpointOfJulyFollowsTheRuleOfTheSheet() {
        Page page = Demonstration.SEGRATE.signIn(visitors.visitor(Chromium.Size.DESK), "anna.bianchi");
        Locator card = page.locator("tbody")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("tr.objective .code")
                                .getByText("22", new Locator.GetByTextOptions().setExact(true))));
        Locator phase = card.locator("tr.row.phase").first();
        assertThat(page.locator("thead .point").first()).hasText("Verifica del 31 luglio");
        assertThat(figures(phase)).containsExactly("–", "100%", "70%", "30%", "100%", "70%", "30%");

        phase.locator("input").fill("20");
        phase.locator("input").press("Enter");
        assertThat(phase.locator(".state")).hasText("salvato");
        assertThat(phase.locator("td.number").nth(6)).hasText("10%");
        assertThat(figures(phase)).containsExactly("–", "100%", "90%", "10%", "100%", "90%", "10%");
    }

    @Test
    void directorOfMilano_arriving_seesTheUnitsOfTheDirezioneAlone() {
        Page page = Demonstration.MILANO.signIn(visitors.visitor(Chromium.Size.DESK), "paolo.ferrari");
        assertThat(page.locator(".pdo-section").first()).isVisible();
        page.navigate(RunningProduct.get().address("month"));
        assertThat(page.locator("tr.row.indicator").first()).isVisible();
        // The direzione and its own areas, and no other direzione.
        assertThat(page.locator("tr.objective .unit-name").allInnerTexts())
                .contains("Direzione Urbanistica", "Area Bonifiche")
                .noneMatch(unit -> unit.startsWith("Direzione") && !unit.contains("Urbanistica"));
    }

    @Test
    void sheetOfSegrate_inMay_showsWhatIsDerivedSoFarAndNothingOfDecember() {
        Page page = Demonstration.SEGRATE.signIn(visitors.visitor(Chromium.Size.DESK), "giorgio.serra");
        Locator respect = openRespect(page, "Gestione dinamica delle pratiche legali");
        assertThat(respect.locator("td").nth(2)).containsText("%");
        assertThat(respect.locator("td").nth(2)).containsText("finora");
        assertThat(respect.locator("td").nth(3)).isEmpty();
        respect.getByText("Perché?").click();
        assertThat(page.locator(".pdo-why")).containsText("rispetto cronoprogramma");

        // A phase that was due was never written: it counts as not reached, and the figure does not look like a whole.
        Locator unwritten = openRespect(page, "Infopoint Plus: assistenza per mail e telefono");
        assertThat(unwritten.locator("td").nth(2)).containsText("finora");
        assertThat(unwritten.locator("td").nth(2)).not().containsText("100");
    }

    private static Locator openRespect(Page page, String objective) {
        page.navigate(RunningProduct.get().address("plan"));
        page.getByText(objective).click();
        assertThat(page.locator("h1")).hasText(objective);
        return page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("si calcola dal cronoprogramma"))
                .first();
    }

    private static List<String> figures(Locator row) {
        return row.locator("td.number").allInnerTexts();
    }
}
