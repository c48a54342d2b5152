package it.pdo.tenancy;

import it.pdo.testing.TestDatabase;
import java.time.Duration;

/** Both ways to keep connections, for the tests that must hold on either. */
final class Strategies {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Strategies() {}

    static TenantConnections shared(int bound) {
        return new SharedPool(bound, PATIENCE, new CatalogSchema(TestDatabase.server()).opener());
    }

    static TenantConnections lazy(int bound) {
        return new LazyPools(bound, PATIENCE);
    }
}
