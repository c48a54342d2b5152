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
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates tenants step by step, and undoes the steps taken when one fails. */
@Singleton
@Requires(beans = DatabaseServer.class)
class TenantProvisioning implements Provisioning {
    private static final Logger LOG = LoggerFactory.getLogger(TenantProvisioning.class);
    /** The error number for a unique key, the same on both servers. */
    private static final int DUPLICATE_KEY = 1062;

    private final DatabaseServer server;
    private final TenantRepository rows;
    private final TenantDirectory directory;
    private final TenantConnections connections;
    private final SchemaMigration migration;
    private final Changelog changelog;
    private final List<TenantInitializer> initializers;
    private final Duration lasts;
    private final Clock clock = Clock.systemUTC();

    @Inject
    TenantProvisioning(
            DatabaseServer server,
            TenantRepository rows,
            TenantDirectory directory,
            TenantConnections connections,
            Changelog changelog,
            List<TenantInitializer> initializers) {
        this(server, rows, directory, connections, changelog, initializers, MigrationClaim.LASTS);
    }

    /** @param lasts how long the claim of a creation lasts that is not renewed */
    TenantProvisioning(
            DatabaseServer server,
            TenantRepository rows,
            TenantDirectory directory,
            TenantConnections connections,
            Changelog changelog,
            List<TenantInitializer> initializers,
            Duration lasts) {
        this.lasts = lasts;
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
        try {
            Optional<TenantRow> there = rows.findBySlug(asked.slug().value());
            if (there.isPresent() && !removeUnfinished(there.get())) {
                return taken(asked.slug());
            }
            rows.save(row);
        } catch (RuntimeException e) {
            return isDuplicate(e)
                    ? taken(asked.slug())
                    : new ProvisioningOutcome.Failed(asked.slug(), "catalog", reason(e), e);
        }
        try (MigrationClaim claim = MigrationClaim.keep(rows, row.id(), worker(row.id()), lasts, clock)) {
            ProvisioningSteps steps = new ProvisioningSteps(claim);
            steps.undoneBy(() -> rows.deleteById(row.id()));
            return create(row, further, steps, began);
        }
    }

    private ProvisioningOutcome taken(TenantSlug slug) {
        return rows.findBySlug(slug.value())
                .filter(row -> row.state() == TenantRow.State.PROVISIONING)
                .<ProvisioningOutcome>map(row -> new ProvisioningOutcome.InProgress(
                        slug, Objects.requireNonNullElseGet(row.claimedUntil(), clock::instant)))
                .orElseGet(() -> new ProvisioningOutcome.AlreadyThere(slug));
    }

    private ProvisioningOutcome create(
            TenantRow row, List<TenantInitializer> further, ProvisioningSteps steps, long began) {
        TenantSlug slug = new TenantSlug(row.slug());
        try {
            TenantAccess access = directory.accessOf(row);
            steps.begin("schema");
            try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
                administration.createSchema(row.schemaName());
                steps.undoneBy(() -> withAdministration(a -> a.dropSchema(row.schemaName())));
                administration.createUser(access.credentials());
                steps.undoneBy(() -> withAdministration(a -> a.dropUser(row.userName())));
                administration.grant(row.schemaName(), row.userName());
            }
            steps.begin("migration");
            migration.migrate(row.schemaName());
            steps.begin("content");
            steps.undoneBy(() -> forget(slug));
            directory.admit(access);
            ProvisioningReport report = fill(row.tenant(), further);
            steps.begin("catalog");
            rows.updateChangelogChecksum(row.id(), changelog.checksum());
            rows.updateState(row.id(), TenantRow.State.READY, null);
            directory.forget(slug);
            Tenant tenant = rows.findBySlug(row.slug()).orElseThrow().tenant();
            return new ProvisioningOutcome.Created(tenant, Duration.ofNanos(System.nanoTime() - began), report.lines());
        } catch (Exception e) {
            steps.undoAll(e);
            return new ProvisioningOutcome.Failed(slug, steps.current(), reason(e), e);
        } catch (Error e) {
            steps.undoAll(e);
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

    /** Removes the row's tenant if it is a creation that nobody is at any more; holds it meanwhile. */
    private boolean removeUnfinished(TenantRow row) {
        String worker = worker(IdGenerator.next());
        Instant now = clock.instant();
        if (row.state() != TenantRow.State.PROVISIONING
                || rows.claim(row.id(), worker, now.plus(lasts), over(row, now)) == 0) {
            return false;
        }
        try (MigrationClaim _ = MigrationClaim.keep(rows, row.id(), worker, lasts, clock)) {
            LOG.warn("the creation of tenant {} was cut short: what it left is removed", row.slug());
            remove(row);
        }
        return true;
    }

    /** Claims that end before this belong to nobody; one on a server that has ended since is over, however long it lasts. */
    private Instant over(TenantRow row, Instant now) {
        Instant until = row.claimedUntil();
        boolean ended = server.startedHere().filter(row.createdAt()::isBefore).isPresent();
        return ended && until != null && !until.isBefore(now) ? until.plusSeconds(1) : now;
    }

    /** No two creations share it, also of one process. */
    private static String worker(long id) {
        return ProcessIdentity.text() + "/" + IdGenerator.text(id);
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
                worker(id),
                clock.instant().plus(lasts),
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

    private interface AdministrationWork {
        void run(DatabaseAdministration administration) throws SQLException;
    }
}
