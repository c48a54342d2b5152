package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A body with more than one plan: which one the screens are about is said on them, and is the reader's to choose. */
@BrowserTest
@DatabaseTest
final class PlanChoiceJourneyTest {
    private final RunningProduct product = RunningProduct.get();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private WritingTown town;

    @BeforeEach
    void found() {
        town = WritingTown.create(product.context());
        town.open(product.context(), YearMonth.of(2026, 3));
    }

    @Test
    void onePlan_offersNoChoice() {
        Page page = signIn(Chromium.Size.DESK, "ada.riva");
        page.navigate(product.address("plan"));
        assertThat(page.locator("h1")).hasText("Piano 2026");
        assertThat(page.locator("#plan-in-hand")).hasCount(0);
    }

    @Test
    void monthThatIsClosed_isToldFirstWhatIsMissingInIt() {
        Page page = Demonstration.SEGRATE.signIn(visitors.visitor(Chromium.Size.DESK), "giorgio.serra");
        page.navigate(product.address("administration"));
        page.getByLabel("Chiudi maggio 2022").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator(".pdo-notice.warn")).containsText(Pattern.compile("Mancano \\d+ righe su \\d+"));
        assertThat(dialog).containsText(Pattern.compile("\\d+ unità non hanno scritto niente"));
        Shots.take(page, "closing");
        dialog.getByText("Indietro").click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chiudi maggio 2022")))
                .isVisible();
    }

    @Test
    void chosenPlan_isFollowedByEveryScreen_andRemembered() {
        town.another(product.context(), "PDO-2027", "Piano 2027", 2027);
        Page page = signIn(Chromium.Size.DESK, "ada.riva");
        page.navigate(product.address("month"));
        assertThat(page.locator(".pdo-above")).hasText("Piano 2026");
        assertThat(page.locator(".pdo-product")).containsText("marzo 2026");

        choose(page, "PDO-2027 · Piano 2027 (bozza)");
        assertThat(page.locator(".pdo-empty")).containsText("Nessun mese di questo piano è stato aperto");
        page.getByText("Apri un mese").click();
        assertThat(page.locator(".pdo-above")).hasText("Piano 2027");
        page.getByLabel("Apri gennaio 2027").click();
        page.getByRole(AriaRole.DIALOG)
                .getByText("Apri", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByLabel("Chiudi gennaio 2027")).isVisible();
        page.navigate(product.address("month"));
        assertThat(page.locator(".pdo-above")).hasText("Piano 2027");
        assertThat(page.locator(".pdo-product")).containsText("gennaio 2027");
        for (String path : new String[] {"results", "check", "administration/targets", "plan"}) {
            page.navigate(product.address(path));
            assertThat(page.locator("#plan-in-hand").locator("option[selected]"))
                    .hasText("PDO-2027 · Piano 2027 (bozza)");
        }
        assertThat(page.locator("h1")).hasText("Piano 2027");

        page.navigate(product.address("administration/formats"));
        page.locator("h1").waitFor();
        assertThat(page.locator("#plan-in-hand")).hasCount(0);
    }

    @Test
    void openedSheet_bringsItsPlanIntoTheHand_andAMonthOfAnotherYearFindsItsPlan() {
        town.another(product.context(), "PDO-2029", "Piano 2029", 2029);
        Page page = signIn(Chromium.Size.DESK, "ada.riva");
        page.navigate(product.address("plan"));
        choose(page, "PDO-2029 · Piano 2029 (bozza)");
        assertThat(page.locator("h1")).hasText("Piano 2029");
        page.navigate(product.address("plan/" + town.objective()));
        assertThat(page.locator("#plan-in-hand").locator("option[selected]")).hasText("PDO-2026 · Piano 2026 (bozza)");
        page.locator(".pdo-trail a").first().click();
        assertThat(page.locator("h1")).hasText("Piano 2026");

        choose(page, "PDO-2029 · Piano 2029 (bozza)");
        assertThat(page.locator("h1")).hasText("Piano 2029");
        page.navigate(product.address("month/2026-03"));
        assertThat(page.locator("h1")).hasText("Marzo 2026");
        assertThat(page.locator(".pdo-above")).hasText("Piano 2026");
    }

    @Test
    void choice_isOfOneVisitor_andEndsWithTheVisit() {
        town.another(product.context(), "PDO-2027", "Piano 2027", 2027);
        town.another(product.context(), "PDO-2028", "Piano 2028", 2028);
        Page ada = signIn(Chromium.Size.DESK, "ada.riva");
        Page dina = signIn(Chromium.Size.DESK, "dina.costa");
        ada.navigate(product.address("plan"));
        choose(ada, "PDO-2027 · Piano 2027 (bozza)");
        assertThat(ada.locator("h1")).hasText("Piano 2027");
        dina.navigate(product.address("plan"));
        // March is open in the plan of 2026, and she answers for its phase.
        assertThat(dina.locator("h1")).hasText("Piano 2026");

        ada.getByText("Esci").click();
        ada.waitForURL("**/sign-in**");
        ada.navigate(product.address("sign-in/" + town.tenant().slug()));
        RunningProduct.enter(ada, "ada.riva", SmallTown.PASSWORD);
        ada.waitForURL(url -> !url.contains("sign-in"));
        // The address changes before the first page is there: whoever leaves it too early is not signed in yet.
        ada.locator(".pdo-main").waitFor();
        ada.navigate(product.address("plan"));
        assertThat(ada.locator("h1")).hasText("Piano 2026");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void switch_atBothSizes_hasNoBarrierAndNoSidewaysScroll(Chromium.Size size) {
        town.another(
                product.context(),
                "PDO-2027",
                "Piano della performance e degli obiettivi del Comune per il 2027",
                2027);
        Page page = signIn(size, "ada.riva");
        page.navigate(product.address("plan"));
        choose(page, "PDO-2027 · Piano della performance e degli obiettivi del Comune per il 2027 (bozza)");
        page.locator(".pdo-tree").waitFor();
        Shots.take(page, "plan-switch-" + size);
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
    }

    private static void choose(Page page, String plan) {
        Locator list = page.locator("#plan-in-hand");
        list.selectOption(new SelectOption().setLabel(plan));
        page.waitForCondition(() -> list.locator("option[selected]").innerText().equals(plan));
    }

    private Page signIn(Chromium.Size size, String username) {
        return visitors.signIn(town.tenant(), username, SmallTown.PASSWORD, size);
    }
}
