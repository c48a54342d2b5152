package it.pdo.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import it.pdo.identity.Accounts;
import it.pdo.identity.ApiTokens;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DatabaseTest
class TenantInLogTest {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    /** Lines as the program writes them, made in the thread that logs, like its own. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final PatternLayoutEncoder encoder;

        Lines() {
            var console = (ConsoleAppender<ILoggingEvent>) ROOT.getAppender("STDERR");
            encoder = (PatternLayoutEncoder) console.getEncoder();
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyLineOfARequestToTheApi_namesItsTenant() throws Exception {
        try (var context = TestDatabase.start(Map.of("micronaut.server.port", -1, "pdo.pages.port", 0));
                var client = HttpClient.newHttpClient()) {
            var server = context.getBean(EmbeddedServer.class).start();
            var tenant = TestDatabase.newTenant(context);
            var token = CurrentTenant.call(tenant.slug(), () -> context.getBean(ApiTokens.class)
                    .issue(
                            context.getBean(Accounts.class)
                                    .find("amministratore")
                                    .orElseThrow()
                                    .id(),
                            "prova")
                    .text());
            breakPlans(tenant);
            var lines = new Lines();
            lines.start();
            ROOT.addAppender(lines);
            try {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(
                                        server.getURL() + "/api/v1/tenants/" + tenant.slug() + "/results?at=2022-07"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(500);
            } finally {
                ROOT.detachAppender(lines);
            }

            assertThat(lines.lines).isNotEmpty().allSatisfy(line -> assertThat(line)
                    .contains("[" + tenant.slug() + "]"));
        }
    }

    @Test
    void lineInsideBoundWork_namesItsTenant_andOneOutsideNone() {
        var lines = new Lines();
        lines.start();
        var logger = (Logger) LoggerFactory.getLogger("it.pdo.test");
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        try {
            CurrentTenant.run(new TenantSlug("segrate"), () -> logger.info("inside"));
            logger.info("outside");
        } finally {
            logger.detachAppender(lines);
        }
        assertThat(lines.lines.get(0)).contains("[segrate]").contains("inside");
        assertThat(lines.lines.get(1)).contains("[-]").contains("outside");
    }

    private static void breakPlans(Tenant tenant) throws Exception {
        var administrator = TestDatabase.server().administrator();
        try (var connection = DriverManager.getConnection(
                        TestDatabase.server().address(tenant.schema()),
                        administrator.user(),
                        administrator.password());
                var statement = connection.createStatement()) {
            statement.execute("RENAME TABLE plan TO plan_elsewhere");
        }
    }
}
