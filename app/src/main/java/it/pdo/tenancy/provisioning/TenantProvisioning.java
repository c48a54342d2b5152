package it.pdo.tenancy.provisioning;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.OrderUtil;
import io.micronaut.data.exceptions.DataAccessException;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.DatabaseUnavailableException;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.Messages;
import it.pdo.tenancy.ProcessIdentity;
import it.pdo.tenancy.SecretGenerator;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantRepository;
import it.pdo.tenancy.catalog.TenantRow;
import it.pdo.tenancy.connection.TenantAccess;
import it.pdo.tenancy.connection.TenantConnections;
import it.pdo.tenancy.connection.TenantDirectory;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.schema.SchemaMigration;
import it.pdo.tenancy.server.DatabaseAdministration;
import it.pdo.tenancy.server.DatabaseServer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates tenants step by step, and undoes the steps taken when one fails. */
@Singleton
@Requires(beans = DatabaseServer.class)
class TenantProvisioning implements Provisioning {
    private static final Logger LOG = LoggerFactory.getLogger(TenantProvisioning.class);
    /** How long a creation may take before another process may take it for dead. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    /** The error number for a unique key, the same on both servers. */
    private static final int DUPLICATE_KEY = 1062;

    private final DatabaseServer server;
    private final TenantRepository rows;
    private final TenantDirectory directory;
    private final TenantConnections connections;
    private final SchemaMigration migration;
    private final Changelog changelog;
    private final List<TenantInitializer> initializers;
    private final Clock clock = Clock.systemUTC();

    TenantProvisioning(
            DatabaseServer server,
            TenantRepository rows,
            TenantDirectory directory,
            TenantConnections connections,
            Changelog changelog,
            List<TenantInitializer> initializers) {
        this.server = server;
        this.rows = rows;
        this.directory = directory;
        this.connections = connections;
        this.changelog = changelog;
        this.migration = new SchemaMigration(server, changelog);
        this.initializers = initializers.stream().sorted(OrderUtil.COMPARATOR).toList();
    }

    @Override
    public ProvisioningOutcome create(NewTenant asked, List<TenantInitializer> further) {
        long began = System.nanoTime();
        TenantRow row = row(asked);
        Deque<Undo> undo = new ArrayDeque<>();
        String step = "catalog";
        try {
            Optional<TenantRow> there = rows.findBySlug(asked.slug().value());
            if (there.isPresent() && !removeUnfinished(there.get())) {
                return new ProvisioningOutcome.AlreadyThere(asked.slug());
            }
            rows.save(row);
            undo.push(() -> rows.deleteById(row.id()));
            TenantAccess access = directory.accessOf(row);
            step = "schema";
            try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
                administration.createSchema(row.schemaName());
                undo.push(() -> withAdministration(a -> a.dropSchema(row.schemaName())));
                administration.createUser(access.credentials());
                undo.push(() -> withAdministration(a -> a.dropUser(row.userName())));
                administration.grant(row.schemaName(), row.userName());
            }
            step = "migration";
            migration.migrate(row.schemaName());
            step = "content";
            undo.push(() -> forget(asked.slug()));
            directory.admit(access);
            ProvisioningReport report = fill(row.tenant(), further);
            step = "catalog";
            rows.updateChangelogChecksum(row.id(), changelog.checksum());
            rows.updateState(row.id(), TenantRow.State.READY, null);
            rows.release(row.id(), ProcessIdentity.text());
            directory.forget(asked.slug());
            Tenant tenant = rows.findBySlug(row.slug()).orElseThrow().tenant();
            return new ProvisioningOutcome.Created(tenant, Duration.ofNanos(System.nanoTime() - began), report.lines());
        } catch (Exception e) {
            if (undo.isEmpty() && isDuplicate(e)) {
                return new ProvisioningOutcome.AlreadyThere(asked.slug());
            }
            undoAll(undo, e);
            return new ProvisioningOutcome.Failed(asked.slug(), step, reason(e), e);
        } catch (Error e) {
            undoAll(undo, e);
            throw e;
        }
    }

    private ProvisioningReport fill(Tenant tenant, List<TenantInitializer> further) throws Exception {
        ProvisioningReport report = new ProvisioningReport();
        List<TenantInitializer> all = new ArrayList<>(initializers);
        all.addAll(further);
        for (TenantInitializer initializer : all) {
            CurrentTenant.<@Nullable Object, Exception>call(tenant.slug(), () -> {
                initializer.initialize(tenant, report);
                return null;
            });
        }
        return report;
    }

    @Override
    public void remove(TenantSlug slug) {
        rows.findBySlug(slug.value()).ifPresent(this::remove);
    }

    /** Removes creations that were cut short; returns how many. */
    int removeUnfinished() {
        int swept = 0;
        for (TenantRow row : rows.findAllOrderBySlug()) {
            if (row.state() == TenantRow.State.PROVISIONING && removeUnfinished(row)) {
                swept++;
            }
        }
        return swept;
    }

    /** Removes the row's tenant if it is a creation that nobody is at any more. */
    private boolean removeUnfinished(TenantRow row) {
        if (row.state() != TenantRow.State.PROVISIONING || !isDead(row)) {
            return false;
        }
        LOG.warn("the creation of tenant {} was cut short: what it left is removed", row.slug());
        remove(row);
        return true;
    }

    /** Its time is over, or it began on a server that has ended since. */
    private boolean isDead(TenantRow row) {
        Instant until = row.claimedUntil();
        return until == null
                || until.isBefore(clock.instant())
                || server.startedHere().filter(row.createdAt()::isBefore).isPresent();
    }

    private void remove(TenantRow row) {
        forget(new TenantSlug(row.slug()));
        try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
            administration.dropUser(row.userName());
            administration.dropSchema(row.schemaName());
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    Messages.message("tenant.not-removed", row.slug(), String.valueOf(e.getMessage())), e);
        }
        rows.deleteById(row.id());
    }

    private void forget(TenantSlug slug) {
        directory.forget(slug);
        connections.forget(slug);
    }

    private TenantRow row(NewTenant asked) {
        long id = IdGenerator.next();
        String schema = server.namespace() + "-" + asked.slug();
        String user = server.namespace() + "-" + IdGenerator.text(id);
        return new TenantRow(
                id,
                asked.slug().value(),
                asked.name(),
                asked.istat(),
                asked.ipa(),
                asked.populationClass(),
                TenantRow.State.PROVISIONING,
                null,
                asked.contractFrom(),
                null,
                "main",
                schema,
                user,
                server.key().seal(SecretGenerator.password(), schema),
                null,
                ProcessIdentity.text(),
                clock.instant().plus(CLAIM),
                clock.instant());
    }

    private static boolean isDuplicate(Exception e) {
        return e instanceof DataAccessException
                && e.getCause() instanceof SQLIntegrityConstraintViolationException cause
                && cause.getErrorCode() == DUPLICATE_KEY;
    }

    private static String reason(Throwable e) {
        Throwable last = e;
        while (last.getMessage() == null && last.getCause() != null) {
            last = last.getCause();
        }
        return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    }

    private void withAdministration(AdministrationWork work) throws SQLException {
        try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
            work.run(administration);
        }
    }

    private static void undoAll(Deque<Undo> undo, Throwable why) {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (Exception e) {
                why.addSuppressed(e);
                LOG.error("a step of a failed creation could not be undone", e);
            }
        }
    }

    private interface Undo {
        void run() throws Exception;
    }

    private interface AdministrationWork {
        void run(DatabaseAdministration administration) throws SQLException;
    }
}
