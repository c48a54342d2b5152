package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import it.pdo.identity.Role;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meets who may not: a page that says why and what to do, and a form that keeps what they typed. */
@BrowserTest
@DatabaseTest
final class PermissionJourneyTest {
    private static final String TYPED = "Scritto prima del rifiuto";

    private final RunningProduct product = RunningProduct.get();
    private BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administration", "plan/new", "results/pay", "administration/formats", "plan-export"})
    void page_thatIsForOtherRoles_saysWhyAndWhatToDo(String path) {
        SmallTown town = SmallTown.shared();
        Page page = product.signIn(visitor, town.tenant().slug(), "anna.neri", SmallTown.PASSWORD);

        page.navigate(product.address(path));

        assertThat(page.locator(".pdo-refused")).containsText("Questa pagina non è per il tuo ruolo");
        assertThat(page.locator(".pdo-refused")).containsText("chi amministra l’ente");
        assertThat(page.locator(".pdo-refused a")).hasText("Torna all'inizio");
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, it, chiedilo a chi amministra l’ente",
        "DESK, en, ask whoever administers the municipality",
        "TELEPHONE, it, chiedilo a chi amministra l’ente",
        "TELEPHONE, en, ask whoever administers the municipality"
    })
    void refusedPage_atEachSize_isInTheReadersLanguageAndHasNoBarriers(
            Chromium.Size size, String language, String whatToDo) {
        visitor.close();
        visitor = Chromium.visitor(size);
        visitor.addCookies(List.of(new Cookie("pdo-language", language).setUrl(product.address(""))));
        Page page = product.signIn(visitor, SmallTown.shared().tenant().slug(), "anna.neri", SmallTown.PASSWORD);

        page.navigate(product.address("plan/new"));

        assertThat(page.locator(".pdo-refused")).containsText(whatToDo);
        assertThat(Chromium.scrollsSideways(page)).isFalse();
        assertThat(Chromium.barriers(page)).isEmpty();
        Shots.take(page, "refused-" + size + "-" + language);
    }

    /** An address that never was, items of another municipality and of another section: one answer, word for word. */
    @Test
    void page_thatIsNotThere_isToldLikeWhatIsOfOthers() {
        SmallTown town = SmallTown.create(product.context());
        CurrentTenant.run(
                town.tenant().slug(),
                () -> product.context().getBean(FormatStore.class).publish("segrate", WritingTown.format()));
        WritingTown other = WritingTown.create(product.context());
        String hidden = town.plan().item("/23").orElseThrow().toString();
        String own = town.plan().plan().toString();
        Page page = product.signIn(visitor, town.tenant().slug(), "anna.neri", SmallTown.PASSWORD);
        page.navigate(product.address("nowhere/at/all"));
        String nothing = page.locator(".pdo-refused").innerText();
        String title = page.title();
        assertThat(nothing).contains("Qui non c'è nulla per te");

        for (String path : List.of(
                "nowhere/at/all",
                "plan/edit/" + other.objective(),
                "plan/edit/" + hidden,
                "plan/add?plan=" + own + "&under=" + hidden)) {
            page.navigate(product.address(path));
            assertThat(page.locator(".pdo-refused").innerText()).as(path).isEqualTo(nothing);
            assertThat(page.title()).as(path).isEqualTo(title);
            assertThat(page.locator("body").innerText())
                    .as(path)
                    .doesNotContain("Recupero dei tributi", "Sportello unico");
        }
    }

    @Test
    void form_ofAPlanThatWasClosedMeanwhile_keepsWhatWasTypedAndSaysWhy() {
        WritingTown town = WritingTown.create(product.context());
        Page page = product.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
        Locator title = typed(page, town);
        new Meanwhile(product.context(), town.tenant().slug()).close(town.plan());

        page.keyboard().press("Control+s");

        assertThat(page.locator(".pdo-notice.bad")).containsText("chiuso");
        assertThat(title).hasValue(TYPED);
    }

    @Test
    void form_ofWhoLostTheirRoleMeanwhile_keepsWhatWasTypedAndSaysWhy() {
        WritingTown town = WritingTown.create(product.context());
        Page page = product.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
        Locator title = typed(page, town);
        becomesReader(town);

        page.keyboard().press("Control+s");

        assertThat(page.locator(".pdo-notice.bad")).containsText("chiedilo a chi amministra l’ente");
        assertThat(title).hasValue(TYPED);
        assertThat(CurrentTenant.call(town.tenant().slug(), () -> product.context()
                        .getBean(PlanStore.class)
                        .load(town.plan())
                        .orElseThrow()
                        .item(town.objective())
                        .orElseThrow()
                        .title()))
                .isEqualTo("Sportello unico");
    }

    @Test
    void draftOfAFormat_onAPageOfWhoLostTheirRole_isNoLongerDownloaded() {
        WritingTown town = WritingTown.create(product.context());
        Page page = product.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
        new StudioPage(page, product).begin("Comune piccolo", "Piano del paese", "paese", 2026, 2028);
        String file = product.address(page.locator("a[download]").first().getAttribute("href"));
        assertThat(visitor.request().get(file).status()).isEqualTo(200);

        becomesReader(town);

        assertThat(visitor.request().get(file).status()).isEqualTo(403);
    }

    private Locator typed(Page page, WritingTown town) {
        page.navigate(product.address("plan/edit/" + town.objective()));
        Locator title = page.locator("[data-path='title']").first();
        title.fill(TYPED);
        return title;
    }

    /** The administrator is a reader from now on, and the session knows: they signed in again in another tab. */
    private void becomesReader(WritingTown town) {
        new Meanwhile(product.context(), town.tenant().slug()).role("ada.riva", Role.READER);
        product.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD)
                .close();
    }
}
