package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A municipality tries another criterion, sees what moves, adopts it with a reason and finds it in force. */
@BrowserTest
@DatabaseTest
class PolicyJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();

    private BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        visitor.close();
    }

    private static void picture(Page page, String name) {
        String folder = System.getProperty("pdo.pictures", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }

    @Test
    void administrator_triesACriterionAndAdoptsIt_andItIsInForceWithItsReason() {
        Page page = Demonstration.MILANO.signIn(visitor, "matteo.conti");
        page.navigate(PRODUCT.address("results/what-if"));
        page.locator("#trial-choice").selectOption(new SelectOption().setLabel("Che cosa vale un massimo superato?"));
        page.locator("#trial-option")
                .selectOption(new SelectOption()
                        .setLabel("Un massimo superato vale in proporzione: massimo diviso raggiunto."));
        page.locator(".pdo-trial .pdo-card").first().getByText("Prova", exact()).click();
        assertThat(page.getByText("Nulla è stato salvato")).isVisible();
        picture(page, "what-if");

        page.getByText("Adotta questi criteri…").click();
        adopt(page).click();
        assertThat(page.getByText("Scrivi il motivo: resta nello storico")).isVisible();
        page.locator("#adopt-reason").fill("Delibera 12");
        picture(page, "adopt");
        adopt(page).click();

        assertThat(page).hasURL(PRODUCT.address("results/policy"));
        assertThat(page.getByText("Delibera 12")).isVisible();
        assertThat(page.locator(".pdo-above")).containsText("versione 3");
        assertThat(page.getByText("Un massimo superato vale in proporzione").first())
                .isVisible();
        picture(page, "policy");

        page.locator("#policy-yaml").fill("policy: milano-2021\nversion: 3\nname: {it: A, en: A}\nrulez: {}\n");
        page.getByText("Controlla e adotta…").click();
        page.locator("#adopt-reason").fill("Prova");
        adopt(page).click();
        assertThat(page.getByText("Testo YAML:4:1")).isVisible();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
        picture(page, "policy-yaml");
    }

    @Test
    void whatIf_saysItsMonth_andWorksOutAnotherThatIsChosen() {
        Page page = Demonstration.MILANO.signIn(visitor, "matteo.conti");
        page.navigate(PRODUCT.address("results/what-if?at=2021-07"));
        assertThat(page.locator(".pdo-above")).hasText("Risultati calcolati a fine luglio 2021");

        page.locator("#trial-month").selectOption(new SelectOption().setLabel("giugno 2021"));
        assertThat(page.locator(".pdo-above")).hasText("Risultati calcolati a fine giugno 2021");
        assertThat(page).hasURL(PRODUCT.address("results/what-if?at=2021-06"));
        assertThat(page.locator("#trial-month option[selected]")).hasText("giugno 2021");
        assertThat(page.getByLabel("Lettura di giugno 2021")).isVisible();
    }

    private static Locator adopt(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Adotta").setExact(true));
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
