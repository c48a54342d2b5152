package it.pdo.tenancy;

import it.pdo.testing.TestDatabase;
import java.time.Duration;

/** Pools of connections, as the program makes its own, for tests that need one apart. */
final class Pools {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Pools() {}

    static TenantConnections shared(int bound) {
        return new SharedPool(bound, PATIENCE, new CatalogSchema(TestDatabase.server()).opener());
    }
}
