package it.pdo.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.DefaultApplicationContextBuilder;
import it.pdo.tenancy.DatabaseServer;
import it.pdo.tenancy.Tenant;
import java.util.Map;

/**
 * A database server for tests: the one {@code PDO_TEST_DB} names, else a container where Docker answers, else an
 * embedded one. There is one server and one namespace for the whole JVM.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class TestDatabase {
    private TestDatabase() {}

    /** The server of this JVM; the first call starts it. */
    public static DatabaseServer server() {
        throw new UnsupportedOperationException("not yet");
    }

    /** A started context on the server, with the catalog migrated. The caller closes it. */
    public static ApplicationContext start(Map<String, Object> properties) {
        throw new UnsupportedOperationException("not yet");
    }

    /** A new tenant with a slug nobody else has, provisioned with all initializers of the context. */
    public static Tenant newTenant(ApplicationContext context) {
        throw new UnsupportedOperationException("not yet");
    }

    /** For {@code @MicronautTest(contextBuilder = TestDatabase.Builder.class)}. */
    public static final class Builder extends DefaultApplicationContextBuilder {
        public Builder() {
            server().configure(this);
        }
    }
}
