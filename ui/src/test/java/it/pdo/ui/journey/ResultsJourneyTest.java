package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.pdo.planning.Item;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading plan and results, at a town and at a city with wholly different plans. */
@BrowserTest
@DatabaseTest
final class ResultsJourneyTest {
    private static final String OBJECTIVE = "Edilizia sociale e residenze universitarie nel PGT";

    private static final RunningProduct PRODUCT = RunningProduct.get();
    private BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @BeforeAll
    static void load() {
        Demonstration.SEGRATE.load();
        Demonstration.MILANO.load();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void director_readsObjective_isTheMeanOfItsIndicatorsDownToTheReading() {
        Page page = signIn(Demonstration.MILANO, "paolo.ferrari");
        Item objective = Demonstration.MILANO.item(OBJECTIVE);
        page.navigate(PRODUCT.address("results?at=2021-12&of=item:" + objective.id()));

        assertThat(result(page, "Documento criteri")).containsText("100");
        assertThat(result(page, "N. istruttorie convenzioni")).containsText("80");
        assertThat(result(page, "Importo oggetto")).containsText("88,33");
        Locator figure = page.locator(".pdo-why-link.big");
        assertThat(figure).containsText("89,44");

        figure.focus();
        page.keyboard().press("Enter");

        Locator why = page.locator("pdo-side-panel");
        assertThat(why).containsText("89,44");
        assertThat(page).hasURL(Pattern.compile(".*at=2021-12.*why=item.*"));
        Locator step = why.locator("details.pdo-step")
                .filter(new Locator.FilterOptions().setHasText("N. istruttorie convenzioni"))
                .last();
        step.locator("summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(step).containsText("8 / 10");
        assertThat(step.getByText("novembre: «8», sistema")).isVisible();
    }

    @Test
    void addressOfAReason_openedByAColleague_showsTheSameFigure() {
        Page page = signIn(Demonstration.MILANO, "paolo.ferrari");
        Item objective = Demonstration.MILANO.item(OBJECTIVE);
        page.navigate(PRODUCT.address("results?at=2021-12&of=item:" + objective.id() + "&why=item:" + objective.id()));
        assertThat(page.locator("pdo-side-panel .pdo-why-value")).hasText("89,44");

        page.keyboard().press("Escape");

        assertThat(page.locator("pdo-side-panel")).hasCount(0);
        assertThat(page.locator(".pdo-why-link.big")).isFocused();
    }

    @Test
    void clerkOfTheTown_atTheCheckpointOfJuly_seesTargetReachedAndGap() {
        Page page = signIn(Demonstration.SEGRATE, "giorgio.serra");
        Item objective = Demonstration.SEGRATE.item("Gestione dinamica delle pratiche legali");
        page.navigate(PRODUCT.address("results?at=2022-04&of=item:" + objective.id()));

        page.getByText("31 luglio").click();

        // The month was never opened: nothing is known of it.
        assertThat(page).hasURL(Pattern.compile(".*at=2022-07.*"));
        assertThat(page.locator(".pdo-main")).containsText("Nessun risultato a luglio 2022");
        assertThat(page.locator(".pdo-why-link")).hasCount(0);

        // From the open month, what the phase is to reach by July and has reached so far.
        page.navigate(PRODUCT.address("results?at=2022-05&of=item:" + objective.id()));
        assertThat(page.locator(".pdo-main")).containsText("Provvisorio: maggio 2022");
        row(page, "Metodo di lavoro comune").locator("a").first().click();
        Locator july = page.locator("tr").filter(new Locator.FilterOptions().setHasText("luglio 2022"));
        assertThat(july).containsText("100%");
        assertThat(july).containsText("20%");
        assertThat(july).containsText("80%");
    }

    @Test
    void planOfTheTown_searched_opensTheSheetOfAnObjective() {
        Page page = signIn(Demonstration.SEGRATE, "giorgio.serra");
        page.navigate(PRODUCT.address("plan"));
        page.getByLabel("Cerca nel piano").fill("pratiche LEGALI");
        page.getByLabel("Cerca nel piano").press("Enter");
        page.waitForURL("**q=**"); // what the search leaves is drawn by then; a link of before would be clicked in vain
        page.getByText("Gestione dinamica delle pratiche legali").click();

        assertThat(page.locator("h1")).hasText("Gestione dinamica delle pratiche legali");
        assertThat(page.locator(".pdo-crono")).containsText("Metodo di lavoro comune");
        assertThat(page.getByText("almeno due", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void pages_atAnySize_haveNoBarrierAndAreNotReadSideways(Chromium.Size size) {
        visitor.close();
        visitor = Chromium.visitor(size);
        Page page = signIn(Demonstration.SEGRATE, "giorgio.serra");
        Item objective = Demonstration.SEGRATE.item("Gestione dinamica delle pratiche legali");
        for (String path : new String[] {
            "plan",
            "plan/" + objective.id(),
            "results?at=2022-05&of=item:" + objective.id() + "&why=item:" + objective.id(),
            "results/policy",
            "results/what-if",
            "results/pay",
            "results/frozen",
            "administration",
            "administration/targets"
        }) {
            page.navigate(PRODUCT.address(path));
            page.locator(".pdo-main h1").waitFor();
            assertThat(Chromium.barriers(page)).as(path).isEmpty();
            assertThat(Chromium.scrollsSideways(page))
                    .as(path + " is read sideways")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"administration", "administration/targets", "results/pay", "results/frozen", "results/what-if"})
    void clerk_atAPageOfOthers_isRefused(String path) {
        Page page = signIn(Demonstration.SEGRATE, "marco.grassi");
        page.navigate(PRODUCT.address(path));
        page.waitForLoadState();
        assertThat(page.locator(".pdo-refused")).isVisible();
        assertThat(page.locator(".pdo-main .pdo-table, .pdo-trial")).hasCount(0);
    }

    @Test
    void idOfAnotherMunicipality_answersLikeOneThatNeverWas() {
        Item foreign = Demonstration.MILANO.item(OBJECTIVE);
        Page page = signIn(Demonstration.SEGRATE, "giorgio.serra");
        String never = answer(page, "plan/0000000000001");
        assertThat(answer(page, "plan/" + foreign.id())).isEqualTo(never);
        assertThat(answer(page, "plan/non-un-id")).isEqualTo(never);
        assertThat(answer(page, "results?at=2022-07&of=item:" + foreign.id())).isEqualTo(never);
        assertThat(answer(page, "results?at=ieri")).isEqualTo(never);
    }

    private static String answer(Page page, String path) {
        page.navigate(PRODUCT.address(path));
        page.locator(".pdo-refused").waitFor();
        return page.locator(".pdo-refused").innerText();
    }

    private static Locator row(Page page, String title) {
        return page.locator(".pdo-result-table tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator result(Page page, String title) {
        return row(page, title).locator("td.result");
    }

    private Page signIn(Demonstration town, String username) {
        return town.signIn(visitor, username);
    }
}
