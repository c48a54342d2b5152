package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.pdo.planning.ItemId;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.ServerLog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements a page, a saved cell and a why cost, by the database server's own log. */
@BrowserTest
@DatabaseTest
final class StatementsJourneyTest {
    private static final int OF_A_PAGE = 24;

    /** One holds the row, at most eleven read what the decision and the answer need, two write. */
    private static final int OF_A_SAVED_CELL = 14;

    private static final int OF_A_WHY = 24;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @ParameterizedTest
    @ValueSource(strings = {"", "month", "plan", "results"})
    void page_ofTheCity_readsWhatItNeedsOnce(String address) {
        Page page = Demonstration.MILANO.signIn(visitors.visitor(Chromium.Size.DESK), "paolo.ferrari");
        try (ServerLog log = ServerLog.of(tenant("milano"))) {
            page.navigate(RunningProduct.get().address(address));
            page.locator("h1").first().waitFor();

            assertAtMost(OF_A_PAGE, log.statements());
        }
    }

    @Test
    void savedCell_ofTheTown_answersFromWhatItReadToSave() {
        Page page = Demonstration.SEGRATE.signIn(visitors.visitor(Chromium.Size.DESK), "anna.bianchi");
        page.navigate(RunningProduct.get().address("month"));
        Locator phase = page.locator("tr.row.phase").first();
        phase.locator("input").waitFor();
        try (ServerLog log = ServerLog.of(tenant("segrate"))) {
            phase.locator("input").fill("7");
            phase.locator("input").press("Enter");
            assertThat(phase.locator(".state")).hasText("salvato");

            assertAtMost(OF_A_SAVED_CELL, log.statements());
        }
    }

    @Test
    void why_ofTheCity_readsThePlanOnce() {
        Page page = Demonstration.MILANO.signIn(visitors.visitor(Chromium.Size.DESK), "paolo.ferrari");
        ItemId objective = Demonstration.MILANO
                .item("Edilizia sociale e residenze universitarie nel PGT")
                .id();
        page.navigate(RunningProduct.get().address("results?at=2021-11&of=item:" + objective));
        Locator why = page.locator(".pdo-why-link.big");
        why.waitFor();
        try (ServerLog log = ServerLog.of(tenant("milano"))) {
            why.click();
            page.locator("pdo-side-panel .pdo-why-value").waitFor();

            assertAtMost(OF_A_WHY, log.statements());
        }
    }

    private static void assertAtMost(int most, List<String> statements) {
        assertThat(statements).as("the server saw none: the log is not read").isNotEmpty();
        assertThat(statements).hasSizeLessThanOrEqualTo(most);
    }

    private static Tenant tenant(String slug) {
        return RunningProduct.get()
                .context()
                .getBean(TenantCatalog.class)
                .find(new TenantSlug(slug))
                .orElseThrow();
    }
}
