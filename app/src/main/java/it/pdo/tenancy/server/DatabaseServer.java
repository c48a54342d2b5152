package it.pdo.tenancy.server;

import io.micronaut.context.ApplicationContextBuilder;
import it.pdo.tenancy.CredentialCipher;
import it.pdo.tenancy.Credentials;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A running database server and the right to create schemas and users on it: the embedded MariaDB of a data directory
 * or a MySQL given by its address. Closing it stops the server if this process started it.
 */
public interface DatabaseServer extends AutoCloseable {
    /** The JDBC address of a schema on this server, or of none when the name is empty. */
    String address(String schema);

    /** What belongs to the installation that works on this server. */
    Installation installation();

    /** A user that may create schemas and users. */
    default Credentials administrator() {
        return installation().administrator();
    }

    /** The name of the catalog schema and prefix of all tenant schemas, so that installations can share a server. */
    String namespace();

    /** What the credentials in the catalog are sealed with. */
    default CredentialCipher key() {
        return installation().key();
    }

    /** The file that the key is in, to tell a person. */
    default String keyPlace() {
        return installation().keyPlace();
    }

    /** Where this installation keeps files of its own beside the database; it exists. */
    default Path folder() {
        return installation().folder();
    }

    /** When this process started the server; empty when it found it running. */
    Optional<Instant> startedHere();

    /** Stops what this process started; a server that was found running goes on. */
    @Override
    void close();

    /** Makes a context work on this server: its catalog and tenants become the data sources {@code catalog} and {@code default}. */
    default ApplicationContextBuilder configure(ApplicationContextBuilder builder) {
        return builder.singletons(this)
                .properties(Map.of("datasources.default.dialect", "MYSQL", "datasources.catalog.dialect", "MYSQL"));
    }
}
