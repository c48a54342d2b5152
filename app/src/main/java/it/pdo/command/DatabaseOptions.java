package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.tenancy.embedded.EmbeddedMariaDb;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.tenancy.server.ExternalMySql;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options {@code --data} and {@code --db} of every command that works on stored data. User and password of {@code
 * --db} come from the environment, because a command line is seen by everybody on the machine.
 */
public final class DatabaseOptions {
    private static final int ANY_PORT = 0;

    @Option(names = "--data", paramLabel = "${bundle:label.folder}", descriptionKey = "data")
    private @Nullable Path data;

    @Option(names = "--db", paramLabel = "URL", descriptionKey = "db")
    private @Nullable String db;

    /**
     * The server, started by this process alone.
     *
     * @throws it.pdo.tenancy.DatabaseUnavailableException when another process has the data directory, or nobody answers at the URL
     */
    DatabaseServer start() {
        return db == null ? EmbeddedMariaDb.start(dataDirectory(), ANY_PORT) : external(db);
    }

    /**
     * The server: the one that a running {@code pdo up} has, else started for this command.
     *
     * @throws it.pdo.tenancy.DatabaseUnavailableException when it cannot be had
     */
    public DatabaseServer open() {
        return db == null ? EmbeddedMariaDb.startOrJoin(dataDirectory()) : external(db);
    }

    /** Does the work of a command in a started context, and closes that and the server. */
    <T> T inContext(Function<ApplicationContext, T> work) {
        try (DatabaseServer server = open();
                ApplicationContext context = context(server)) {
            return work.apply(context);
        }
    }

    /**
     * {@link #inContext} with a municipality bound.
     *
     * @param unknown key of what is told, with its slug, where there is no such municipality or it is not ready
     * @throws CommandException then
     */
    <T> T inTenant(TenantSlug tenant, String unknown, Function<ApplicationContext, T> work) {
        return inContext(context -> {
            if (context.getBean(TenantCatalog.class)
                    .find(tenant)
                    .filter(Tenant::isReady)
                    .isEmpty()) {
                throw new CommandException(CommandMessages.text(unknown, tenant));
            }
            return CurrentTenant.call(tenant, () -> work.apply(context));
        });
    }

    /** A started context on the server, without any HTTP server. The caller closes it before the database server. */
    public static ApplicationContext context(DatabaseServer server) {
        return context(server, Map.of());
    }

    static ApplicationContext context(DatabaseServer server, Map<String, Object> properties) {
        return server.configure(ApplicationContext.builder())
                .properties(properties)
                .banner(false)
                .deduceEnvironment(false)
                .start();
    }

    private Path dataDirectory() {
        return data == null ? EmbeddedMariaDb.defaultData() : data;
    }

    private DatabaseServer external(String url) {
        Credentials administrator = new Credentials(environment("PDO_DB_USER"), environment("PDO_DB_PASSWORD"));
        String namespace =
                Optional.ofNullable(System.getenv("PDO_DB_NAMESPACE")).orElse("pdo");
        return ExternalMySql.at(url, administrator, namespace, dataDirectory());
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }
}
