package it.pdo.tenancy.connection;

import it.pdo.tenancy.TenantSlug;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections to tenant schemas, each signed in as its tenant's own user, never more of them than the node may have. */
public interface TenantConnections extends AutoCloseable {
    /**
     * A connection signed in as the tenant, with its schema open and nothing of an earlier user left. Closing it gives
     * it back.
     *
     * @throws SQLException when none is free in time or the server refuses
     */
    Connection borrow(TenantAccess access) throws SQLException;

    /** Ends the idle connections of a tenant that is closed or removed. */
    void forget(TenantSlug tenant);

    /** Physical connections open now, idle or lent. */
    int open();

    @Override
    void close();
}
