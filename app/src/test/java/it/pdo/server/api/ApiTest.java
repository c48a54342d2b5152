package it.pdo.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import it.pdo.identity.AccountDraft;
import it.pdo.identity.AccountId;
import it.pdo.identity.Accounts;
import it.pdo.identity.ApiToken;
import it.pdo.identity.ApiTokens;
import it.pdo.identity.Grant;
import it.pdo.identity.Passwords;
import it.pdo.identity.Role;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class ApiTest {
    private static final ApplicationContext CONTEXT =
            TestDatabase.start(Map.of("micronaut.server.port", -1, "pdo.pages.port", 0));
    private static final EmbeddedServer SERVER =
            CONTEXT.getBean(EmbeddedServer.class).start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final TenantSlug TENANT = TestDatabase.newTenant(CONTEXT).slug();
    private static final TenantSlug OTHER = TestDatabase.newTenant(CONTEXT).slug();
    private static final ApiToken.Issued TOKEN = issue(TENANT);

    @AfterAll
    static void stop() {
        CLIENT.close();
        CONTEXT.close();
    }

    @Test
    void status_isOpenAndSaysThatTheServiceWorks() {
        HttpResponse<String> answer = get("/api/v1/status", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(typeOf(answer)).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains("\"status\":200");
    }

    @Test
    void description_namesThePathsAndTheToken() {
        assertThat(get("/api/openapi.yaml", "").body())
                .contains("/api/v1/tenants/{slug}/results", "bearer", "application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer pdo_a_b_c", "Basic cHJvdmE6cHJvdmE="})
    void results_withoutAToken_isAProblem401(String authorization) {
        assertProblem(get(results(TENANT, "?at=2022-07"), authorization), 401);
    }

    @Test
    void results_withAnotherSecret_isAProblem401() {
        String text = TOKEN.text();
        String wrong = text.substring(0, text.length() - 1) + (text.endsWith("A") ? "B" : "A");

        assertProblem(get(results(TENANT, "?at=2022-07"), "Bearer " + wrong), 401);
    }

    @Test
    void results_tokenTakenToAnotherTenant_isAProblem401() {
        String moved = TOKEN.text().replace("pdo_" + TENANT, "pdo_" + OTHER);

        assertProblem(get(results(OTHER, "?at=2022-07"), "Bearer " + moved), 401);
    }

    @Test
    void results_ofAnotherTenant_areAnsweredLikeThoseOfNone() {
        HttpResponse<String> other = get(results(OTHER, "?at=2022-07"), "Bearer " + TOKEN.text());
        HttpResponse<String> none = get(results(new TenantSlug("nessuno"), "?at=2022-07"), "Bearer " + TOKEN.text());

        assertProblem(other, 404);
        assertThat(other.body()).isEqualTo(none.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?at=",
                "?at=2022",
                "?at=2022-13",
                "?at=2022-00",
                "?at=2022-7",
                "?at=-0001-01",
                "?at=-999999999-01",
                "?at=999999999-01",
                "?at=luglio",
                "?at=2022-07-31",
                "?at=%F0%9F%92%A9"
            })
    void results_atSomethingThatIsNoMonth_isAProblem400(String query) {
        assertProblem(get(results(TENANT, query), "Bearer " + TOKEN.text()), 400);
    }

    @Test
    void results_ofATenantWithoutPlans_isAProblem404() {
        assertProblem(get(results(TENANT, "?at=2022-07"), "Bearer " + TOKEN.text()), 404);
    }

    /** The account lost its roles after the token was issued, or runs the service for all municipalities. */
    @ParameterizedTest
    @ValueSource(strings = {"results?at=2022-07", "results/why?at=2022-07&figure=body:body"})
    void results_withATokenWithoutARole_areAProblem403ThatSaysWhatToDo(String path) {
        ApiToken.Issued token = CurrentTenant.call(TENANT, () -> {
            AccountId nobody = CONTEXT.getBean(Accounts.class)
                    .open(
                            new AccountDraft(
                                    "nessuno." + IdGenerator.text(IdGenerator.next()),
                                    "Nessuno",
                                    null,
                                    List.of(Grant.everywhere(Role.OPERATOR))),
                            CONTEXT.getBean(Passwords.class).hash("parola-di-prova-22"))
                    .orElseThrow();
            return CONTEXT.getBean(ApiTokens.class).issue(nobody, "prova");
        });

        String refused = "/api/v1/tenants/" + TENANT + "/" + path;
        HttpResponse<String> answer = get(refused, "Bearer " + token.text());
        HttpResponse<String> english =
                get(refused, "Bearer " + token.text(), "Accept-Language", "en-GB,en;q=0.9,it;q=0.5");

        assertProblem(answer, 403);
        assertThat(answer.body()).contains("chiedilo a chi amministra l’ente");
        assertProblem(english, 403);
        assertThat(english.body()).contains("ask whoever administers the municipality");
        assertProblem(get("/api/v1/tenants/" + OTHER + "/" + path, "Bearer " + token.text()), 404);
    }

    @Test
    void results_withARevokedToken_isAProblem401() {
        ApiToken.Issued token = issue(TENANT);
        assertProblem(get(results(TENANT, "?at=2022-07"), "Bearer " + token.text()), 404);

        CurrentTenant.run(TENANT, () -> CONTEXT.getBean(ApiTokens.class).revoke(token.id()));

        assertProblem(get(results(TENANT, "?at=2022-07"), "Bearer " + token.text()), 401);
    }

    @Test
    void token_asListed_doesNotTellItsSecret() {
        String secret = TOKEN.text().substring(TOKEN.text().lastIndexOf('_') + 1);

        assertThat(CurrentTenant.call(
                                TENANT, () -> CONTEXT.getBean(ApiTokens.class).list())
                        .toString())
                .contains(TOKEN.id().toString())
                .doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/altro", "/beans", "/env", "/api/v1/tenants/..%2f..%2f"})
    void address_thatIsNone_isAProblemAndTellsNothing(String path) {
        HttpResponse<String> answer = get(path, "");

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(typeOf(answer)).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.body()).doesNotContain("Exception", "it.pdo");
    }

    @Test
    void refusalsOfTheServerItself_areInTheReadersLanguage_withoutTheAddress() {
        String secret = "/api/v1/status?segreto=1234";
        HttpResponse<String> method = send(HttpRequest.newBuilder(URI.create(SERVER.getURI() + secret))
                .DELETE()
                .build());
        HttpResponse<String> english = send(HttpRequest.newBuilder(URI.create(SERVER.getURI() + secret))
                .header("Accept-Language", "en")
                .DELETE()
                .build());
        HttpResponse<String> format = get("/api/v1/status?segreto=1234", "", "Accept", "image/png");
        HttpResponse<String> address = get("/api/v1/altro?segreto=1234", "", "Accept-Language", "en");

        assertProblem(method, 405);
        assertThat(method.body()).contains("Qui DELETE non si usa; si usa: ").contains("GET");
        assertProblem(english, 405);
        assertThat(english.body()).contains("DELETE is not used here; used: ").contains("GET");
        assertProblem(format, 406);
        assertThat(format.body()).contains("chiedi application/json");
        assertProblem(address, 404);
        assertThat(address.body()).contains("There is nothing at this address");
        for (HttpResponse<String> answer : List.of(method, english, format, address)) {
            assertThat(answer.body()).doesNotContain("segreto", "1234", "[", "Page Not Found");
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(typeOf(answer)).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains("\"status\":" + status);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static String typeOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static HttpResponse<String> get(String path, String authorization, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.getURI() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String results(TenantSlug tenant, String query) {
        return "/api/v1/tenants/" + tenant + "/results" + query;
    }

    private static ApiToken.Issued issue(TenantSlug tenant) {
        return CurrentTenant.call(tenant, () -> {
            AccountId administrator = CONTEXT.getBean(Accounts.class)
                    .find("amministratore")
                    .orElseThrow()
                    .id();
            return CONTEXT.getBean(ApiTokens.class).issue(administrator, "prova");
        });
    }
}
