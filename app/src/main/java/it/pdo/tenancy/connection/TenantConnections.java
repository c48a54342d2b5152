package it.pdo.tenancy.connection;

import it.pdo.tenancy.TenantSlug;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections to tenant schemas, each signed in as the tenant's own user, with a bounded number for the node. */
public interface TenantConnections extends AutoCloseable {
    /**
     * A connection signed in as the tenant, with its schema open and no session state of an earlier user. Closing
     * returns it to the pool.
     *
     * @throws SQLException when none is free in time or the server refuses
     */
    Connection borrow(TenantAccess access) throws SQLException;

    /** Ends the idle connections of a tenant that is closed or removed. */
    void forget(TenantSlug tenant);

    /** Number of physical connections, idle or in use. */
    int open();

    @Override
    void close();
}
