package it.pdo.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import it.pdo.identity.Account;
import it.pdo.identity.Accounts;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PagesServerTest {
    private static final ApplicationContext CONTEXT = TestDatabase.start(Map.of(
            "micronaut.server.port", -1,
            "pdo.pages.port", 0,
            "pdo.pages.max-request-bytes", 1000,
            "pdo.pages.max-upload-bytes", 5000,
            "test.pages", true));
    private static final EmbeddedServer API =
            CONTEXT.getBean(EmbeddedServer.class).start();
    private static final String PAGES =
            "http://127.0.0.1:" + CONTEXT.getBean(PagesServer.class).port();
    private static final TenantSlug TENANT = TestDatabase.newTenant(CONTEXT).slug();

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterAll
    static void stop() {
        CONTEXT.close();
        assertThat(API.isRunning()).isFalse();
    }

    @Test
    void page_always_carriesTheSecurityHeadersAndANewNonce() {
        HttpResponse<String> first = get("/tenant");
        HttpResponse<String> second = get("/tenant");

        assertThat(header(first, "Content-Security-Policy"))
                .contains("default-src 'none'", "'strict-dynamic'", "frame-ancestors 'none'")
                .isNotEqualTo(header(second, "Content-Security-Policy"));
        assertThat(header(first, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(first, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(first.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void session_cookie_isOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> answer = get("/sign-in");

        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void tenant_beforeAndAfterSignIn_isBoundOnlyToTheSession() {
        assertThat(get("/tenant").body()).isEqualTo("none");

        get("/sign-in");

        assertThat(get("/tenant").body()).isEqualTo(TENANT.value());
        assertThat(get("/tenant?tenant=altro").body()).isEqualTo(TENANT.value());
    }

    @Test
    void failure_ofAPage_tellsNothingOfItsCause() {
        HttpResponse<String> answer = get("/fail");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).startsWith("500 ").doesNotContain("SELECT", "Exception", "it.pdo", "Tomcat");
    }

    @Test
    void address_thatIsNone_is404WithoutTheServersName() {
        HttpResponse<String> answer = get("/nulla/qui");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("404 ").doesNotContain("Tomcat", "nulla");
    }

    @Test
    void body_onBothSidesOfTheLimit_isRefusedAboveIt() {
        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(new byte[1000])).body())
                .isEqualTo("1000");
        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(new byte[1001])).statusCode())
                .isEqualTo(413);
    }

    @Test
    void body_ofUntoldLength_isCutAboveTheLimit() {
        assertThat(post(untold(1000)).body()).isEqualTo("1000");
        assertThat(post(untold(1001)).statusCode()).isEqualTo(413);
    }

    @Test
    void upload_onBothSidesOfItsLimit_isTakenFromWhoIsSignedInOnly() {
        assertThat(upload(1001).statusCode()).isEqualTo(413);

        get("/sign-in");

        assertThat(upload(5000).body()).isEqualTo("5000");
        assertThat(upload(5001).statusCode()).isEqualTo(413);
        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(new byte[1001])).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> upload(int length) {
        return send(HttpRequest.newBuilder(URI.create(PAGES + RequestSizeFilter.UPLOADS + "1/file"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[length]))
                .build());
    }

    private static HttpRequest.BodyPublisher untold(int length) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(PAGES + path)).build());
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) {
        return send(
                HttpRequest.newBuilder(URI.create(PAGES + "/tenant")).POST(body).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** A page in place of the real ones: says whose request it is, signs in, fails. */
    @Singleton
    @Requires(property = "test.pages")
    static final class TestPages implements WebContribution {
        private final Accounts accounts;

        TestPages(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public void contribute(Context context) {
            Wrapper wrapper = context.createWrapper();
            wrapper.setName("test");
            wrapper.setServlet(new TestServlet(accounts));
            context.addChild(wrapper);
            List.of("/tenant", "/sign-in", "/fail", RequestSizeFilter.UPLOADS + "*")
                    .forEach(wrapper::addMapping);
        }
    }

    private static final class TestServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient Accounts accounts;

        TestServlet(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getServletPath()) {
                case "/sign-in" -> request.getSession().setAttribute(SignedIn.SESSION_ATTRIBUTE, administrator());
                case "/fail" -> throw new IllegalStateException("SELECT secret FROM account");
                default ->
                    response.getWriter()
                            .print(CurrentTenant.bound().map(TenantSlug::value).orElse("none"));
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getInputStream().readAllBytes().length);
        }

        private SignedIn administrator() {
            Account account = CurrentTenant.call(TENANT, () -> accounts.find("amministratore"))
                    .orElseThrow();
            return new SignedIn(TENANT, account.id(), account.username(), account.displayName(), account.grants());
        }
    }
}
