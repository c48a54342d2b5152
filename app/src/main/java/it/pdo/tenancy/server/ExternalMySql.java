package it.pdo.tenancy.server;

import it.pdo.tenancy.CredentialCipher;
import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.DatabaseUnavailableException;
import it.pdo.tenancy.Messages;
import it.pdo.tenancy.OwnerOnlyFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** A MySQL server that somebody else runs, given by its address. */
public final class ExternalMySql implements DatabaseServer {
    private static final String KEY = "key";

    private final MySqlAddress address;
    private final String namespace;
    private final Installation installation;

    private ExternalMySql(MySqlAddress address, String namespace, Installation installation) {
        this.address = address;
        this.namespace = namespace;
        this.installation = installation;
    }

    /**
     * The server at {@code jdbc:mysql://host:port/}.
     *
     * @param data folder with the key of the secrets, unless {@code PDO_KEY} gives it
     * @param namespace the catalog's schema and prefix of the tenants', at most 15 lower-case letters and digits
     * @throws DatabaseUnavailableException when the address is wrong or nobody answers there
     */
    public static ExternalMySql at(String url, Credentials administrator, String namespace, Path data) {
        MySqlAddress address = MySqlAddress.parse(url)
                .orElseThrow(() -> new DatabaseUnavailableException(Messages.message("database.url", url)));
        if (administrator.user().isBlank()) {
            throw new DatabaseUnavailableException(Messages.message("database.user.missing"));
        }
        if (!namespace.matches("[a-z][a-z0-9]{0,14}")) {
            throw new IllegalArgumentException("not a namespace: " + namespace);
        }
        try (Connection connection =
                DriverManager.getConnection(address.schema(""), administrator.user(), administrator.password())) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    Messages.message("database.unreachable", address.host(), address.port(), firstLine(e)), e);
        }
        try {
            OwnerOnlyFiles.createDirectories(data);
            Path keyFile = data.resolve(KEY);
            CredentialCipher key = CredentialCipher.forInstallation(keyFile);
            return new ExternalMySql(
                    address, namespace, new Installation(administrator, key, keyFile.toString(), data));
        } catch (IOException e) {
            throw new DatabaseUnavailableException(Messages.message("database.folder", data, e), e);
        }
    }

    private static String firstLine(SQLException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    @Override
    public String address(String schema) {
        return address.schema(schema);
    }

    @Override
    public Installation installation() {
        return installation;
    }

    @Override
    public String namespace() {
        return namespace;
    }

    @Override
    public Optional<Instant> startedHere() {
        return Optional.empty();
    }

    /** Nothing to stop: the server is not ours. */
    @Override
    public void close() {}
}
