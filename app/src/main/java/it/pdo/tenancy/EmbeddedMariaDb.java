package it.pdo.tenancy;

/** The MariaDB that lives in a data directory. */
public record EmbeddedMariaDb(String host, int port, Credentials administrator, String namespace, SealingKey key)
        implements DatabaseServer {

    @Override
    public void close() {}
}
