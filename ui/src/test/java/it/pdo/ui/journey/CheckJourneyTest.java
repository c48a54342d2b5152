package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.pdo.planning.Item;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the plan to what does not hold together in it, to the thing itself, and to a reason why it may stay. */
@BrowserTest
@DatabaseTest
class CheckJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();

    private static Locator finding(Page page, String objective, String words) {
        return page.locator("section.pdo-findings")
                .filter(new Locator.FilterOptions().setHasText(objective))
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void administrator_opensTheCheck_waivesAFinding_andItIsRemembered() {
        try (BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK)) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "giorgio.serra");
            page.navigate(PRODUCT.address("plan"));
            page.locator("a.pdo-button", new Page.LocatorOptions().setHasText("Controlla"))
                    .click();
            Locator row = finding(page, "32 Educazione stradale", "riga «4» del cronoprogramma vuota");
            assertThat(row).hasCount(1);
            assertThat(page.locator(".pdo-counts")).containsText("11 errori");
            int before = page.locator("section.pdo-findings li").count();

            row.getByText("Tralascia…").click();
            page.locator("#reason").fill("Il modulo stampato ha sempre quattro righe");
            page.locator("vaadin-dialog-overlay, vaadin-dialog")
                    .getByText("Tralascia", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(row).hasCount(0);
            page.reload();

            assertThat(page.locator("section.pdo-findings li")).hasCount(before - 1);
            Locator waived = page.locator("details.pdo-findings");
            waived.locator("summary").click();
            assertThat(waived).containsText("Il modulo stampato ha sempre quattro righe");
            assertThat(waived).containsText("32 Educazione stradale");

            waived.getByText("Riprendi").click();
            assertThat(page.locator("section.pdo-findings li")).hasCount(before);
            assertThat(page.locator("details.pdo-findings")).hasCount(0);
        }
    }

    @Test
    void finding_isAClickFromTheThing() {
        try (BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK)) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "giorgio.serra");
            page.navigate(PRODUCT.address("check"));
            finding(page, "34 Ampliamento", "valore atteso vuoto")
                    .first()
                    .getByText("Apri")
                    .click();

            Item objective = Demonstration.SEGRATE.item("Ampliamento della videosorveglianza");
            page.waitForURL(Pattern.compile(".*/plan/" + objective.id() + "\\?at=.+"));
            assertThat(page.locator(".pdo-pointed")).containsText("40% a carico del Ministero");
        }
    }

    @Test
    void finding_isAClickFromTheFieldInWhichItIsMended() {
        try (BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK)) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "giorgio.serra");
            page.navigate(PRODUCT.address("check"));
            finding(page, "34 Ampliamento", "valore atteso vuoto")
                    .first()
                    .getByText("Correggi")
                    .click();
            page.waitForURL(Pattern.compile(".*/plan/edit/.+"));
            assertThat(page.locator(":focus")).hasAttribute("data-path", Pattern.compile("indicator/.+/target"));

            page.navigate(PRODUCT.address("check"));
            finding(page, "34 Ampliamento", "persone dichiarate")
                    .getByText("Correggi")
                    .click();
            page.waitForURL(Pattern.compile(".*/plan/edit/.+"));
            assertThat(page.locator(":focus")).hasAttribute("data-path", "field/persone-coinvolte");
        }
    }

    @Test
    void filter_isInTheAddress_andAnEmptyListSaysSo() {
        try (BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK)) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "giorgio.serra");
            page.navigate(PRODUCT.address("check?weight=NOTES&rule=people-count"));
            page.locator(".pdo-empty").waitFor();
            assertThat(page.locator(".pdo-empty")).containsText("Niente con questo filtro");
            page.locator("#check-rule")
                    .selectOption(new com.microsoft.playwright.options.SelectOption()
                            .setLabel("Riga vuota rimasta dal modulo (6)"));
            assertThat(page.locator("section.pdo-findings li")).hasCount(6);
            assertThat(page).hasURL(Pattern.compile(".*rule=blank-row.*"));
        }
    }

    @Test
    void plan_withoutContradictions_saysWhatWasChecked() {
        try (BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK)) {
            Page page = Demonstration.MILANO.signIn(visitor, "matteo.conti");
            page.navigate(PRODUCT.address("check"));
            assertThat(page.locator(".pdo-empty h2")).hasText("Nessuna incoerenza");
            page.locator("details.pdo-rules summary").click();
            assertThat(page.locator("details.pdo-rules")).containsText("Numero usato due volte");
        }
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void check_isForEverybody_atBothSizes(Chromium.Size size) {
        try (BrowserContext visitor = Chromium.visitor(size)) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "giorgio.serra");
            page.navigate(PRODUCT.address("check"));
            page.locator("section.pdo-findings").first().waitFor();
            Optional.ofNullable(System.getenv("PDO_SCREENSHOTS")).ifPresent(folder -> {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(folder, "check-" + size.width() + ".png"))
                        .setFullPage(false));
                page.locator("section.pdo-findings .doing button").first().click();
                page.locator("#reason").waitFor();
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of(folder, "waive-" + size.width() + ".png")));
                page.keyboard().press("Escape");
                page.navigate(PRODUCT.address("check?weight=ALL"));
                page.locator("details.pdo-rules summary").click();
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(folder, "check-all-" + size.width() + ".png"))
                        .setFullPage(true));
            });
            page.navigate(PRODUCT.address("check"));
            page.locator("section.pdo-findings").first().waitFor();
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(Chromium.scrollsSideways(page)).isFalse();
        }
    }
}
