package it.pdo.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.DefaultApplicationContextBuilder;
import io.micronaut.context.env.Environment;
import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.TenantTemplate;
import it.pdo.tenancy.embedded.EmbeddedMariaDb;
import it.pdo.tenancy.provisioning.NewTenant;
import it.pdo.tenancy.provisioning.Provisioning;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.AlreadyThere;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.Created;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.Failed;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.InProgress;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.tenancy.server.ExternalMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A database server for tests: the one {@code PDO_TEST_DB} names, else a container where Docker answers, else an
 * embedded one. There is one server and one catalog for the whole JVM; tests keep apart by having tenants of their own.
 */
public final class TestDatabase {
    /** Hashing takes as good as no time; what the product takes is held by the tests of passwords. */
    private static final Map<String, Object> CHEAP = Map.of("pdo.passwords.memory", 8, "pdo.passwords.passes", 1);

    private static @Nullable DatabaseServer server;
    private static @Nullable ApplicationContext shared;

    private TestDatabase() {}

    /** The server of this JVM; the first call starts it. */
    public static synchronized DatabaseServer server() {
        DatabaseServer started = server;
        if (started == null) {
            started = startServer();
            server = started;
            AtTheEnd.close(started);
        }
        return started;
    }

    /** The context for tests that need no settings of their own: one for the whole JVM. The caller leaves it open. */
    public static synchronized ApplicationContext context() {
        ApplicationContext started = shared;
        if (started == null) {
            started = start(Map.of());
            shared = started;
            AtTheEnd.close(started);
        }
        return started;
    }

    /** A started context on the server, with the catalog migrated. The caller closes it. */
    public static ApplicationContext start(Map<String, Object> properties) {
        return builder().properties(properties).start();
    }

    /** A context on the server, to be given more and started. */
    static ApplicationContextBuilder builder() {
        return server().configure(ApplicationContext.builder(Environment.TEST).properties(CHEAP));
    }

    /**
     * A new tenant with a slug nobody else has, provisioned with all initializers of the context. Its tables are made
     * by {@link TenantTemplate}.
     */
    public static Tenant newTenant(ApplicationContext context) {
        TenantTemplate.giveTo(context);
        TenantSlug slug = new TenantSlug("t" + IdGenerator.text(IdGenerator.next()));
        NewTenant asked = NewTenant.named(slug, "Comune di prova " + slug, LocalDate.of(2022, 1, 1));
        return switch (context.getBean(Provisioning.class).create(asked)) {
            case Created created -> created.tenant();
            case AlreadyThere there -> throw new AssertionError("tenant " + there.slug() + " was already there");
            case InProgress elsewhere ->
                throw new AssertionError("tenant " + elsewhere.slug() + " is being created elsewhere");
            case Failed failed ->
                throw new AssertionError("no tenant: " + failed.step() + ": " + failed.reason(), failed.cause());
        };
    }

    /**
     * The server of this JVM with a catalog of its own, for tests of what happens to all tenants at once. What is made there
     * goes with the server; closing it does nothing.
     */
    public static DatabaseServer withOwnCatalog() {
        DatabaseServer shared = server();
        return ExternalMySql.at(shared.address(""), shared.administrator(), ownNamespace(), scratchFolder());
    }

    private static DatabaseServer startServer() {
        Path data = scratchFolder();
        String url = System.getenv("PDO_TEST_DB");
        if (url != null && !url.isBlank()) {
            Credentials administrator = new Credentials(
                    Optional.ofNullable(System.getenv("PDO_TEST_DB_USER")).orElse("root"),
                    Optional.ofNullable(System.getenv("PDO_TEST_DB_PASSWORD")).orElse(""));
            return ExternalMySql.at(url, administrator, ownNamespace(), data);
        }
        return Container.start(data).orElseGet(() -> embedded(data));
    }

    /** Nothing of it outlives the run, so it need not wait for the disk. */
    private static DatabaseServer embedded(Path data) {
        EmbeddedMariaDb started = EmbeddedMariaDb.start(data, 0);
        Credentials administrator = started.administrator();
        try (Connection connection = DriverManager.getConnection(
                        started.address(""), administrator.user(), administrator.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 0");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return started;
    }

    /** Runs share a server that is given from outside, so each has a catalog of its own. */
    static String ownNamespace() {
        return "t" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), Character.MAX_RADIX);
    }

    /** Under the build's folder: it is thrown away with it. */
    private static Path scratchFolder() {
        try {
            Path target =
                    Files.createDirectories(Path.of("target", "test-database").toAbsolutePath());
            return Files.createTempDirectory(target, "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code @MicronautTest(contextBuilder = TestDatabase.Builder.class)}. */
    public static final class Builder extends DefaultApplicationContextBuilder {
        public Builder() {
            server().configure(this).properties(CHEAP);
        }
    }
}
