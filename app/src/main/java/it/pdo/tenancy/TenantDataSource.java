package it.pdo.tenancy;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The data source of everything that belongs to a tenant: each connection is one of the bound tenant's. */
final class TenantDataSource implements DataSource {
    private final TenantDirectory directory;
    private final TenantConnections connections;

    TenantDataSource(TenantDirectory directory, TenantConnections connections) {
        this.directory = directory;
        this.connections = connections;
    }

    /**
     * @throws NoTenantBound when no tenant is bound
     * @throws SecondTenant when this thread already holds a connection of another tenant
     * @throws TenantUnavailable when the tenant is not there or is closed
     */
    @Override
    public Connection getConnection() throws SQLException {
        TenantSlug tenant = CurrentTenant.required();
        HeldConnections.refuseOther(tenant);
        return LentConnection.of(connections.borrow(directory.access(tenant)), tenant);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the user is the tenant's own");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
