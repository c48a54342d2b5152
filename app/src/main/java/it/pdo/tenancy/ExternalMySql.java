package it.pdo.tenancy;

/** A MySQL server that somebody else runs, given by its address. */
public record ExternalMySql(String host, int port, Credentials administrator, String namespace, SealingKey key)
        implements DatabaseServer {

    /** Nothing to stop: the server is not ours. */
    @Override
    public void close() {}
}
