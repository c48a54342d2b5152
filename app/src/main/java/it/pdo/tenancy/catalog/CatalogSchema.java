package it.pdo.tenancy.catalog;

import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.DatabaseUnavailableException;
import it.pdo.tenancy.Messages;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.schema.SchemaMigration;
import it.pdo.tenancy.schema.SchemaTables;
import it.pdo.tenancy.server.DatabaseAdministration;
import it.pdo.tenancy.server.DatabaseServer;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Creates and upgrades the catalog schema, and checks that it was made with the present key. */
public final class CatalogSchema {
    private static final String KEY_CHECK = "key-check";
    /** Checksum of the applied changes. */
    private static final String CHANGELOG = "changelog";

    private final DatabaseServer server;

    public CatalogSchema(DatabaseServer server) {
        this.server = server;
    }

    /** The user that reads and writes the catalog, and nothing else. */
    public Credentials user() {
        return derived("catalog");
    }

    /** A user without any right, used to open shared connections. */
    public Credentials opener() {
        return derived("node");
    }

    private Credentials derived(String purpose) {
        String name = server.namespace() + "-" + purpose;
        return new Credentials(name, server.key().passwordFor(name));
    }

    /** @throws DatabaseUnavailableException when the catalog was made with another key */
    public void prepare() {
        String schema = server.namespace();
        try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
            if (!administration.createSchemaIfMissing(schema)) {
                checkKey();
            }
            upgrade(schema, Changelog.ofCatalog());
            administration.createOrResetUser(user());
            administration.grant(schema, user().user());
            administration.createOrResetUser(opener());
            checkKey();
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    Messages.message("database.catalog", String.valueOf(e.getMessage())), e);
        }
    }

    /** Runs Liquibase only for changes not applied yet, because reading them takes a fifth of a start. */
    private void upgrade(String schema, Changelog changelog) throws SQLException {
        try (Connection connection = connect()) {
            if (SchemaTables.of(connection).contains("setting")
                    && changelog.checksum().equals(setting(connection, CHANGELOG))) {
                return;
            }
        }
        new SchemaMigration(server, changelog).migrate(schema);
        try (Connection connection = connect()) {
            store(connection, CHANGELOG, changelog.checksum());
        }
    }

    private void checkKey() throws SQLException {
        try (Connection connection = connect()) {
            if (!SchemaTables.of(connection).contains("setting")) {
                return; // a first start that was cut short: nothing is sealed yet
            }
            String sealed = setting(connection, KEY_CHECK);
            if (sealed == null) {
                store(connection, KEY_CHECK, server.key().seal(KEY_CHECK, KEY_CHECK));
                return;
            }
            server.key().open(sealed, KEY_CHECK);
        } catch (GeneralSecurityException e) {
            throw new DatabaseUnavailableException(Messages.message("database.key.other", server.keyPlace()), e);
        }
    }

    private Connection connect() throws SQLException {
        Credentials administrator = server.administrator();
        return DriverManager.getConnection(
                server.address(server.namespace()), administrator.user(), administrator.password());
    }

    private static @Nullable String setting(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT content FROM setting WHERE name = ?")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static void store(Connection connection, String name, String content) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO setting (name, content) VALUES (?, ?) ON DUPLICATE KEY UPDATE content = ?")) {
            statement.setString(1, name);
            statement.setString(2, content);
            statement.setString(3, content);
            statement.executeUpdate();
        }
    }
}
