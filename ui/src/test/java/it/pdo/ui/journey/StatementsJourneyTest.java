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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        try (ServerLog log = ServerLog.of(tenant(Demonstration.MILANO))) {
            page.navigate(RunningProduct.get().address(address));
            page.locator("h1").first().waitFor();

            assertAtMost(OF_A_PAGE, log.statements());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SEGRATE, giorgio.serra, Gestione dinamica delle pratiche legali",
        "MILANO, matteo.conti, Edilizia sociale e residenze universitarie nel PGT"
    })
    void everyPage_ofAnAdministrator_readsWhatItNeedsOnce(Demonstration town, String username, String objective) {
        Page page = town.signIn(visitors.visitor(Chromium.Size.DESK), username);
        Map<String, String> pages =
                EnglishWalkTest.pages(town, town.item(objective).id().toString());
        pages.remove("SignInView");
        pages.values().removeIf(String::isEmpty);
        Map<String, Integer> counted = new LinkedHashMap<>();
        try (ServerLog log = ServerLog.of(tenant(town))) {
            pages.forEach((view, address) -> {
                log.restart();
                page.navigate(RunningProduct.get().address(address));
                page.locator("h1").first().waitFor();
                counted.put(view, log.statements().size());
            });
        }
        assertThat(counted).hasSizeGreaterThan(20).allSatisfy((view, statements) -> assertThat(statements)
                .as(view)
                .isBetween(1, OF_A_PAGE));
    }

    /** The city's plan has no phases: its cells are readings. */
    @ParameterizedTest
    @CsvSource({
        "SEGRATE, anna.bianchi, phase, 7",
        "SEGRATE, anna.bianchi, indicator, 4",
        "SEGRATE, maurizio.ferri, phase, 8",
        "SEGRATE, maurizio.ferri, indicator, 5",
        "MILANO, simone.pellegrini, indicator, 4",
        "MILANO, paolo.ferrari, indicator, 5"
    })
    void savedCell_ofAClerkAndOfAHead_answersFromWhatItReadToSave(
            Demonstration town, String username, String kind, String text) {
        Page page = town.signIn(visitors.visitor(Chromium.Size.DESK), username);
        page.navigate(RunningProduct.get().address("month"));
        page.locator("tr.row input").first().waitFor();
        Locator row = page.locator("tr.row." + kind).first();
        row.locator("input").first().waitFor();
        try (ServerLog log = ServerLog.of(tenant(town))) {
            row.locator("input").first().fill(text);
            row.locator("input").first().press("Enter");
            assertThat(row.locator(".state").first()).hasText(Pattern.compile("^salvato"));

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
        try (ServerLog log = ServerLog.of(tenant(Demonstration.MILANO))) {
            why.click();
            page.locator("pdo-side-panel .pdo-why-value").waitFor();

            assertAtMost(OF_A_WHY, log.statements());
        }
    }

    private static void assertAtMost(int most, List<String> statements) {
        assertThat(statements).as("the server saw none: the log is not read").isNotEmpty();
        assertThat(statements).hasSizeLessThanOrEqualTo(most);
    }

    private static Tenant tenant(Demonstration town) {
        return RunningProduct.get()
                .context()
                .getBean(TenantCatalog.class)
                .find(new TenantSlug(town.name().toLowerCase(Locale.ROOT)))
                .orElseThrow();
    }
}
