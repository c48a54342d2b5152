package it.pdo.tenancy.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import it.pdo.tenancy.catalog.CatalogSchema;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.server.DatabaseServer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;

/** The two data sources of the program: the catalog, and the bound tenant. */
@Factory
@Requires(beans = DatabaseServer.class)
class DataSources {
    /** How long work waits for a free connection. */
    private final Duration patience;

    DataSources(@Value("${pdo.connections.patience:10s}") Duration patience) {
        this.patience = patience;
    }

    /** A separate bean, because the framework wraps data sources and a wrapped one cannot be closed. */
    @Singleton
    @Bean(preDestroy = "close")
    CatalogPool catalogPool(DatabaseServer server, @Value("${pdo.connections.catalog:8}") int bound) {
        CatalogSchema catalog = new CatalogSchema(server);
        catalog.prepare();
        HikariConfig config = new HikariConfig();
        config.setPoolName("catalog");
        config.setJdbcUrl(server.address(server.namespace()));
        config.setUsername(catalog.user().user());
        config.setPassword(catalog.user().password());
        config.setMaximumPoolSize(bound);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(patience.toMillis());
        config.setInitializationFailTimeout(-1);
        return new CatalogPool(new HikariDataSource(config));
    }

    /** The catalog, upgraded before first use. */
    @Singleton
    @Named("catalog")
    DataSource catalog(CatalogPool pool) {
        return pool.connections();
    }

    @Singleton
    @Bean(preDestroy = "close")
    TenantConnections connections(DatabaseServer server, @Value("${pdo.connections.tenants:40}") int bound) {
        return new SharedPool(bound, patience, new CatalogSchema(server).opener());
    }

    @Singleton
    @Primary
    @Named("default")
    DataSource tenants(TenantDirectory directory, TenantConnections connections) {
        return new TenantDataSource(directory, connections);
    }

    @Singleton
    Changelog tenantChanges() {
        return Changelog.ofTenant();
    }

    /** The connections to the catalog. */
    record CatalogPool(HikariDataSource connections) implements AutoCloseable {
        @Override
        public void close() {
            connections.close();
        }
    }
}
