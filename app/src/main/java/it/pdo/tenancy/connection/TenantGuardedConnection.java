package it.pdo.tenancy.connection;

import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.RequestCache;
import it.pdo.tenancy.TenantMismatchException;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.ThreadConnections;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection in use by the work of one tenant. It refuses to be used while another tenant is bound, on any thread,
 * and its schema cannot be changed.
 */
final class TenantGuardedConnection implements InvocationHandler {
    private final Connection connection;
    private final TenantSlug tenant;
    private final Thread taker = Thread.currentThread();
    private boolean given;
    private boolean readOnly;
    private boolean mayWrite;

    private TenantGuardedConnection(Connection connection, TenantSlug tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    static Connection of(Connection connection, TenantSlug tenant) {
        ThreadConnections.acquired(tenant);
        return (Connection) Proxy.newProxyInstance(
                TenantGuardedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantGuardedConnection(connection, tenant));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a proxy is equal to itself alone
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "createStatement", "prepareStatement", "prepareCall" -> {
                refuseOther();
                writes(arguments);
            }
            case "commit" -> refuseOther();
            case "setReadOnly" -> readOnly = arguments != null && Boolean.TRUE.equals(arguments[0]);
            case "setCatalog", "setSchema" ->
                throw new SQLException("the schema of a tenant's connection does not change");
            case "close", "abort" -> release();
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            default -> {
                // all the rest has nothing to do with whose connection it is
            }
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Clears the request cache at the first statement that may write or must see current data. */
    private void writes(Object @Nullable [] arguments) {
        if (!mayWrite && !(readOnly || isPlainQuery(arguments))) {
            mayWrite = true;
            RequestCache.writingBegins();
        }
    }

    /** Whether the statement is a plain query; a query that locks rows must see current data. */
    private static boolean isPlainQuery(Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0 || !(arguments[0] instanceof String text)) {
            return false;
        }
        String statement = text.stripLeading().toUpperCase(Locale.ROOT);
        return (statement.startsWith("SELECT") || statement.startsWith("WITH"))
                && !statement.contains("FOR UPDATE")
                && !statement.contains("FOR SHARE")
                && !statement.contains("LOCK IN SHARE MODE");
    }

    private void refuseOther() {
        Optional<TenantSlug> bound = CurrentTenant.bound();
        if (bound.isPresent() && !bound.get().equals(tenant)) {
            throw new TenantMismatchException(tenant, bound.get());
        }
    }

    private synchronized void release() {
        if (!given) {
            given = true;
            if (mayWrite) {
                RequestCache.writingEnds();
            }
            if (Thread.currentThread().equals(taker)) {
                ThreadConnections.released(tenant);
            }
        }
    }
}
