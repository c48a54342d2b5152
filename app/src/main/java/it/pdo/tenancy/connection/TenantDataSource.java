package it.pdo.tenancy.connection;

import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.ThreadConnections;
import java.sql.Connection;
import java.sql.SQLException;

/** The data source of the bound tenant. */
public final class TenantDataSource extends AbstractDataSource {
    private final TenantDirectory directory;
    private final TenantConnections connections;

    public TenantDataSource(TenantDirectory directory, TenantConnections connections) {
        this.directory = directory;
        this.connections = connections;
    }

    /**
     * @throws NoTenantBoundException when no tenant is bound
     * @throws TenantMismatchException when this thread already holds a connection of another tenant
     * @throws TenantUnavailableException when the tenant is not there or is closed
     */
    @Override
    public Connection getConnection() throws SQLException {
        TenantSlug tenant = CurrentTenant.required();
        ThreadConnections.refuseOther(tenant);
        return TenantGuardedConnection.of(connections.borrow(directory.access(tenant)), tenant);
    }
}
