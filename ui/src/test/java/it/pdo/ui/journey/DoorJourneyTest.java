package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door: which municipality, who, in which language, and out again. */
@BrowserTest
@DatabaseTest
final class DoorJourneyTest {
    private final RunningProduct product = RunningProduct.get();
    private final SmallTown town = SmallTown.shared();
    private BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "month/2022-05", "month"})
    void stranger_anywhere_isSentToTheDoor(String path) {
        Page page = visitor.newPage();
        page.navigate(product.address(path));
        page.waitForURL("**/sign-in");
        assertThat(page.locator("h1")).hasText("Scegli il comune");
    }

    @Test
    void municipality_searchedByName_opensItsDoor() {
        Page page = visitor.newPage();
        page.navigate(product.address("sign-in"));
        page.getByLabel("Cerca per nome").pressSequentially(town.tenant().slug().value());
        page.getByText(town.tenant().name()).click();
        page.waitForURL("**/sign-in/" + town.tenant().slug());
        assertThat(page.locator("h1")).hasText("Accedi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nessuno", "Non-Uno", "%3Cscript%3E"})
    void municipality_unknown_showsTheList(String slug) {
        Page page = visitor.newPage();
        page.navigate(product.address("sign-in/" + slug));
        assertThat(page.locator(".pdo-notice")).containsText("non porta a nessun comune");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.neri", "chi.non.esiste"})
    void wrongPassword_ofAnybody_isRefusedInTheSameWords(String username) {
        Page page = door();
        RunningProduct.enter(page, username, "sbagliata-di-certo");
        assertThat(page.locator(".pdo-notice"))
                .hasText(
                        "Nome utente o password non corretti"
                                + "Controlla le maiuscole e riprova. Se non ricordi la password, chiedi all'amministratore del comune.");
    }

    @Test
    void wrongPassword_againAndAgain_isToldToWait() {
        Page page = door();
        for (int attempt = 0; attempt < 30 && page.getByText("Troppi tentativi").count() == 0; attempt++) {
            String password = "sbagliata-di-certo-" + attempt;
            page.waitForResponse(
                    response -> response.url().contains("v-r=uidl"),
                    () -> RunningProduct.enter(page, "bruno.sala", password));
        }
        assertThat(page.locator(".pdo-notice")).containsText("Riprova tra");
    }

    @Test
    void address_askedBeforeTheDoor_isReachedAfterIt() {
        Page page = visitor.newPage();
        page.navigate(product.address("month/2022-03"));
        page.waitForURL("**/sign-in");
        page.getByLabel("Cerca per nome").pressSequentially(town.tenant().slug().value());
        page.getByText(town.tenant().name()).click();
        RunningProduct.enter(page, "anna.neri", SmallTown.PASSWORD);
        page.waitForURL("**/month/2022-03");
    }

    @Test
    void session_afterSignIn_hasANewIdentifierAndAfterSignOutIsGone() {
        Page page = door();
        String before = session();
        RunningProduct.enter(page, "anna.neri", SmallTown.PASSWORD);
        page.waitForURL("**/month");
        assertThat(session()).isNotEqualTo(before);
        page.getByText("Esci").click();
        page.waitForURL("**/sign-in/" + town.tenant().slug());
        page.navigate(product.address("month"));
        page.waitForURL("**/sign-in/" + town.tenant().slug());
        page.getByText("Scegli un altro comune").click();
        assertThat(page.locator("h1")).hasText("Scegli il comune");
    }

    /**
     * A tab that waits for news goes on asking after its session ended in another tab. A new session for it would take the
     * place of the one in which somebody signs in there.
     */
    @Test
    void push_withTheCookieOfAnEndedSession_beginsNoOther() throws IOException, InterruptedException {
        Page page = door();
        RunningProduct.enter(page, "anna.neri", SmallTown.PASSWORD);
        page.waitForURL("**/month");
        String ended = session();
        page.getByText("Esci").click();
        page.waitForURL("**/sign-in/" + town.tenant().slug());
        URI push = URI.create(product.address("VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-tracking-id=0"
                + "&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=long-polling"));

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(
                    HttpRequest.newBuilder(push)
                            .header("Cookie", "pdo-session=" + ended)
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();

            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("pdo-session"));
        }
    }

    @Test
    void language_chosen_isRemembered() {
        Page page = door();
        page.getByText("EN", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.navigate(product.address("sign-in"));
        assertThat(page.locator("h1")).hasText("Choose the municipality");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void door_atBothSizes_hasNoBarrierAndNoSidewaysScroll(Chromium.Size size) {
        visitor.close();
        visitor = Chromium.visitor(size);
        Page page = door();
        RunningProduct.enter(page, "anna.neri", "sbagliata-di-certo");
        assertThat(page.locator(".pdo-notice")).isVisible();
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
    }

    private Page door() {
        Page page = visitor.newPage();
        page.navigate(product.address("sign-in/" + town.tenant().slug()));
        page.locator("#enter").waitFor();
        return page;
    }

    private String session() {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("pdo-session"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
