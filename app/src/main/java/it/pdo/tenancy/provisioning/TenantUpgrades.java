package it.pdo.tenancy.provisioning;

import io.micronaut.context.annotation.Requires;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.ProcessIdentity;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.MigrationOutcome;
import it.pdo.tenancy.catalog.MigrationOutcomes;
import it.pdo.tenancy.catalog.TenantRepository;
import it.pdo.tenancy.catalog.TenantRow;
import it.pdo.tenancy.connection.TenantDirectory;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.schema.SchemaMigration;
import it.pdo.tenancy.server.DatabaseServer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Upgrades the schemas of all tenants to this version of the program. Run before users are admitted. */
@Singleton
@Requires(beans = DatabaseServer.class)
public class TenantUpgrades {
    private static final Logger LOG = LoggerFactory.getLogger(TenantUpgrades.class);
    private static final int AT_ONCE = 4;
    private static final int LONGEST_REASON = 2000;

    private final TenantRepository rows;
    private final MigrationOutcomes outcomes;
    private final TenantDirectory directory;
    private final TenantProvisioning provisioning;
    private final SchemaMigration migration;
    private final Changelog changelog;
    private final DatabaseServer server;
    private final Duration lasts;
    private final Clock clock = Clock.systemUTC();

    @Inject
    TenantUpgrades(
            DatabaseServer server,
            TenantRepository rows,
            MigrationOutcomes outcomes,
            TenantDirectory directory,
            TenantProvisioning provisioning,
            Changelog changelog) {
        this(server, rows, outcomes, directory, provisioning, changelog, MigrationClaim.LASTS);
    }

    /** @param lasts how long a claim lasts that is not renewed */
    TenantUpgrades(
            DatabaseServer server,
            TenantRepository rows,
            MigrationOutcomes outcomes,
            TenantDirectory directory,
            TenantProvisioning provisioning,
            Changelog changelog,
            Duration lasts) {
        this.server = server;
        this.lasts = lasts;
        this.rows = rows;
        this.outcomes = outcomes;
        this.directory = directory;
        this.provisioning = provisioning;
        this.migration = new SchemaMigration(server, changelog);
        this.changelog = changelog;
    }

    /**
     * Removes unfinished creations, then upgrades every outdated tenant, a few at a time. A tenant whose upgrade fails
     * is closed; the others continue.
     *
     * @param progress called for each tenant when it ends, from several threads
     * @return one outcome for each outdated tenant
     */
    public List<UpgradeOutcome> run(Consumer<UpgradeOutcome> progress) {
        provisioning.removeUnfinished();
        List<TenantRow> behind = rows.findAllOrderBySlug().stream()
                .filter(row -> switch (row.state()) {
                    case READY, MIGRATION_FAILED -> isBehind(row);
                    case PROVISIONING, CLOSED -> false;
                })
                .toList();
        List<UpgradeOutcome> all = new ArrayList<>();
        try (ExecutorService workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<UpgradeOutcome>> running = behind.stream()
                    .map(row -> workers.submit(() -> {
                        UpgradeOutcome outcome = upgrade(row);
                        progress.accept(outcome);
                        return outcome;
                    }))
                    .toList();
            for (Future<UpgradeOutcome> one : running) {
                all.add(one.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the upgrade of the tenants broke off", e.getCause());
        }
        return List.copyOf(all);
    }

    private boolean isBehind(TenantRow row) {
        return !changelog.checksum().equals(row.changelogChecksum());
    }

    private UpgradeOutcome upgrade(TenantRow row) {
        TenantSlug slug = new TenantSlug(row.slug());
        Optional<MigrationClaim> taken = claim(row);
        if (taken.isEmpty()) {
            return new UpgradeOutcome.HeldElsewhere(slug);
        }
        try (MigrationClaim _ = taken.get()) {
            return migrate(row, slug);
        } finally {
            directory.forget(slug);
        }
    }

    private Optional<MigrationClaim> claim(TenantRow row) {
        try {
            Instant since = server.startedHere().orElse(null);
            return MigrationClaim.take(rows, row, ProcessIdentity.text(), lasts, clock, since);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private UpgradeOutcome migrate(TenantRow row, TenantSlug slug) {
        Instant began = clock.instant();
        try {
            int changes = migration.migrate(row.schemaName());
            rows.updateChangelogChecksum(row.id(), changelog.checksum());
            rows.updateState(row.id(), TenantRow.State.READY, null);
            record(row, began, changes, null);
            return new UpgradeOutcome.Upgraded(slug, changes, Duration.between(began, clock.instant()));
        } catch (RuntimeException e) {
            String reason = String.valueOf(e.getMessage());
            String told = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
            LOG.error("tenant {} is closed: its migration failed", slug, e);
            rows.updateState(row.id(), TenantRow.State.MIGRATION_FAILED, told);
            record(row, began, 0, told);
            return new UpgradeOutcome.Failed(slug, told);
        }
    }

    private void record(TenantRow row, Instant began, int changes, @Nullable String failure) {
        long took = Duration.between(began, clock.instant()).toMillis();
        outcomes.save(new MigrationOutcome(
                IdGenerator.next(), row.id(), began, took, changelog.checksum(), changes, failure));
    }
}
