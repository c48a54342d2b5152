package it.pdo.tenancy.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateSqlCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.Resource;
import liquibase.ui.LoggerUIService;

/**
 * The changes a kind of schema goes through, as Liquibase reads them. Liquibase says what there is to do for a schema in
 * a given state; that is asked once per state, one schema at a time, because its caches are shared by the whole JVM and
 * parallel runs have been seen to skip schemas in silence. The answer is then applied to any number of schemas.
 */
public final class Changelog {
    /** Held, because a logger nobody holds forgets its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    static {
        LIQUIBASE.setLevel(Level.SEVERE); // it tells every step; we tell the outcome
    }

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final String folder;
    private final String checksum;
    private final Map<SchemaState, ChangeScript> scripts = new ConcurrentHashMap<>();

    /** @param folder the class path folder of {@code changelog.xml} */
    public Changelog(String folder) {
        this.folder = folder;
        this.checksum = checksumOf(folder);
    }

    public static Changelog ofCatalog() {
        return new Changelog("db/catalog");
    }

    public static Changelog ofTenant() {
        return new Changelog("db/tenant");
    }

    /** Changes when any of the changes does: 64 hexadecimal digits. */
    public String checksum() {
        return checksum;
    }

    /**
     * What there is to do for a schema in that state.
     *
     * @param schema opens a connection to it, for Liquibase alone: it turns off automatic commits and never on again
     */
    public ChangeScript scriptFor(SchemaState state, Callable<Connection> schema) {
        ChangeScript known = scripts.get(state);
        if (known != null) {
            return known;
        }
        ONE_AT_A_TIME.lock();
        try {
            return scripts.computeIfAbsent(state, missing -> computeScript(schema));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** Takes a script for schemas in that state as given, in place of asking for one. For tests. */
    public void useScript(SchemaState state, ChangeScript script) {
        scripts.put(state, script);
    }

    private ChangeScript computeScript(Callable<Connection> schema) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        Map<String, Object> scope = Map.of(
                Scope.Attr.resourceAccessor.name(),
                resources(),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                "liquibase.analytics.enabled",
                "false");
        try (Connection connection = schema.call()) {
            Scope.child(scope, () -> {
                Database database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                database.setOutputDefaultCatalog(false);
                database.setOutputDefaultSchema(false);
                new CommandScope(UpdateSqlCommandStep.COMMAND_NAME)
                        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                        .addArgumentValue(UpdateSqlCommandStep.CHANGELOG_FILE_ARG, folder + "/changelog.xml")
                        .setOutput(script)
                        .execute();
            });
        } catch (Exception e) {
            throw new MigrationException("the changes of " + folder + " cannot be read: " + e.getMessage(), e);
        }
        return ChangeScript.of(script.toString(StandardCharsets.UTF_8));
    }

    private static ClassLoaderResourceAccessor resources() {
        return new ClassLoaderResourceAccessor(Changelog.class.getClassLoader());
    }

    private static String checksumOf(String folder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Resource> all = resources().search(folder, true).stream()
                    .sorted(Comparator.comparing(Resource::getPath))
                    .toList();
            if (all.isEmpty()) {
                throw new IllegalStateException("no changes in " + folder);
            }
            for (Resource resource : all) {
                digest.update(resource.getPath().getBytes(StandardCharsets.UTF_8));
                try (InputStream in = resource.openInputStream()) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
