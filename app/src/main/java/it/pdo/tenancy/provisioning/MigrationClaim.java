package it.pdo.tenancy.provisioning;

import it.pdo.tenancy.ProcessIdentity;
import it.pdo.tenancy.catalog.TenantRepository;
import it.pdo.tenancy.catalog.TenantRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a tenant for this process while it creates, migrates or removes its schema. The claim is short and renewed all the time: one that is
 * not renewed any more belongs to a process that died, and its end is near.
 */
final class MigrationClaim implements AutoCloseable {
    /** Duration of a claim without renewal. */
    static final Duration LASTS = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(MigrationClaim.class);
    private static final int RENEWALS = 4;

    private final TenantRepository rows;
    private final long tenant;
    private final String worker;
    private final Duration lasts;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread renewing;

    private MigrationClaim(TenantRepository rows, long tenant, String worker, Duration lasts, Clock clock) {
        this.rows = rows;
        this.tenant = tenant;
        this.worker = worker;
        this.lasts = lasts;
        this.clock = clock;
        this.renewing = Thread.ofVirtual().name("claim").start(this::renew);
    }

    /**
     * Takes a tenant; waits for the end of a claim that is not renewed.
     *
     * @param worker who takes it, for instance {@link ProcessIdentity}
     * @param lasts how long the claim lasts without being renewed, more than 0; the longest wait as well
     * @param serverSince when this process started the server: whoever claimed before is not there any more
     * @return empty when a process that is alive holds it
     */
    static Optional<MigrationClaim> take(
            TenantRepository rows,
            TenantRow row,
            String worker,
            Duration lasts,
            Clock clock,
            @Nullable Instant serverSince)
            throws InterruptedException {
        Instant end = clock.instant().plus(lasts).plus(lasts.dividedBy(RENEWALS));
        Instant held = null;
        while (true) {
            Instant now = clock.instant();
            Instant over = serverSince != null && serverSince.plus(lasts).isAfter(now) ? serverSince.plus(lasts) : now;
            if (rows.claim(row.id(), worker, now.plus(lasts), over) > 0) {
                return Optional.of(new MigrationClaim(rows, row.id(), worker, lasts, clock));
            }
            Instant until =
                    rows.findBySlug(row.slug()).map(TenantRow::claimedUntil).orElse(null);
            boolean renewed = held != null && until != null && until.isAfter(held);
            if (renewed || now.isAfter(end)) {
                return Optional.empty();
            }
            held = held == null ? until : held;
            Thread.sleep(lasts.dividedBy(RENEWALS * RENEWALS));
        }
    }

    /**
     * Goes on holding a tenant whose row was claimed already.
     *
     * @param worker who claimed it
     * @param lasts how long the claim lasts without being renewed, more than 0
     */
    static MigrationClaim keep(TenantRepository rows, long tenant, String worker, Duration lasts, Clock clock) {
        return new MigrationClaim(rows, tenant, worker, lasts, clock);
    }

    /** Whether nobody has taken the tenant over; renews the claim. */
    boolean isHeld() {
        return rows.renew(tenant, worker, clock.instant().plus(lasts)) > 0;
    }

    private void renew() {
        try {
            while (!closed.await(lasts.dividedBy(RENEWALS).toMillis(), TimeUnit.MILLISECONDS)) {
                renewOnce();
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    private void renewOnce() {
        try {
            if (rows.renew(tenant, worker, clock.instant().plus(lasts)) == 0) {
                LOG.warn("tenant {} was taken over by another process", tenant);
            }
        } catch (RuntimeException failed) { // it is tried again well before the claim ends
            LOG.warn("the claim of tenant {} was not renewed", tenant, failed);
        }
    }

    @Override
    public void close() {
        closed.countDown(); // no interrupt: in the middle of a renewal it would break the connection
        try {
            renewing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rows.release(tenant, worker);
    }
}
