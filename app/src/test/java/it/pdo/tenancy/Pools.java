package it.pdo.tenancy;

import it.pdo.tenancy.catalog.CatalogSchema;
import it.pdo.tenancy.connection.SharedPool;
import it.pdo.tenancy.connection.TenantConnections;
import it.pdo.testing.TestDatabase;
import java.time.Duration;

/** Pools of connections, as the program makes its own, for tests that need one apart. */
public final class Pools {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Pools() {}

    public static TenantConnections shared(int bound) {
        return new SharedPool(bound, PATIENCE, new CatalogSchema(TestDatabase.server()).opener());
    }
}
