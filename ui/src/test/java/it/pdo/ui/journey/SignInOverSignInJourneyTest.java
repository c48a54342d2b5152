package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody signs in in one tab while another tab of the same browser still shows the page of somebody else. */
@BrowserTest
@DatabaseTest
final class SignInOverSignInJourneyTest {
    private final RunningProduct product = RunningProduct.get();
    private final SmallTown town = SmallTown.create(product.context());
    private final SmallTown other = SmallTown.create(product.context());
    private final BrowserContext browser = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void page_ofTheSignInBefore_endsAndWritesNothing(boolean sameTown) {
        SmallTown second = sameTown ? town : other;
        Page anna = enter(town, "anna.neri");
        cell(anna, town).waitFor();
        Page bruno = enter(second, "bruno.sala");
        cell(bruno, second).waitFor();

        cell(anna, town).fill("12,5");
        cell(anna, town).press("Enter");

        assertThat(anna.locator(".v-system-error")).isVisible();
        bruno.reload();
        assertThat(cell(bruno, second)).hasValue("");

        Page again = enter(town, "anna.neri");
        assertThat(cell(again, town)).hasValue("12,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Piano", "Questo mese"})
    void page_ofTheSignInBefore_leadsNowhereInTheOther(String entry) {
        Page anna = enter(town, "anna.neri");
        cell(anna, town).waitFor();
        enter(other, "bruno.sala");

        anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();

        assertThat(anna.locator(".v-system-error")).isVisible();
        assertThat(anna.locator("input[data-cell='" + other.row(SmallTown.PHASE) + "']"))
                .hasCount(0);
    }

    private Page enter(SmallTown where, String username) {
        Page page = browser.newPage();
        page.navigate(product.address("sign-in/" + where.tenant().slug()));
        page.locator("#enter").waitFor();
        RunningProduct.enter(page, username, SmallTown.PASSWORD);
        page.waitForURL("**/month");
        return page;
    }

    private static Locator cell(Page page, SmallTown where) {
        return page.locator("input[data-cell='" + where.row(SmallTown.PHASE) + "']");
    }
}
