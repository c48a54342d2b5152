package it.pdo.progress;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.ItemId;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.month.MonthService;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.TestDatabase;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Load program: people of many tenants save month cells at a steady rate, and each save is timed from the moment it was
 * due, so that a slow answer also counts against those that waited behind it. Not a test: it holds a machine to a number.
 *
 * <p>Arguments: tenants (50), edits per second (100), seconds (30). The server is that of the tests ({@code PDO_TEST_DB}).
 */
public final class SaveLatency {
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    private static final int WARM_UP_SECONDS = 10;

    private record Town(SignedIn clerk, List<ItemId> phases) {}

    private final MonthService service;
    private final List<Town> towns;
    private final long[] versions;
    private final AtomicInteger failures = new AtomicInteger();

    private SaveLatency(MonthService service, List<Town> towns) {
        this.service = service;
        this.towns = towns;
        this.versions =
                new long[towns.stream().mapToInt(town -> town.phases().size()).sum()];
    }

    public static void main(String[] arguments) throws InterruptedException {
        var tenants = argument(arguments, 0, 50);
        var rate = argument(arguments, 1, 100);
        var seconds = argument(arguments, 2, 30);
        try (var context = TestDatabase.start(Map.of())) {
            var towns = new ArrayList<Town>();
            for (var i = 0; i < tenants; i++) {
                towns.add(town(context));
            }
            var program = new SaveLatency(context.getBean(MonthService.class), towns);
            program.run(rate, WARM_UP_SECONDS);
            System.out.printf("warm-up: %d of %d not saved%n", program.failures.getAndSet(0), rate * WARM_UP_SECONDS);
            program.report(rate, seconds, program.run(rate, seconds));
        }
    }

    private static int argument(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    /** A plan as large as that of a town of 35,000: 34 objectives with six phases each. */
    private static Town town(ApplicationContext context) {
        TenantSlug slug = TestDatabase.newTenant(context).slug();
        return CurrentTenant.call(slug, () -> {
            var objectives = new ArrayList<it.pdo.planning.ItemDraft>();
            for (var i = 0; i < 34; i++) {
                var phases = new ArrayList<it.pdo.planning.ItemDraft>();
                for (var k = 0; k < 6; k++) {
                    phases.add(SamplePlan.phase("/" + i + "/" + k, "" + k, SamplePlan.month(2022, 5, "100")));
                }
                objectives.add(SamplePlan.item(
                        "objective", "/" + i, "" + i, List.of("Sezione " + i % 19), List.of(), List.of(), phases));
            }
            var stored = context.getBean(PlanStore.class).create(Actor.SYSTEM, SamplePlan.plan("LOAD", objectives));
            context.getBean(ProgressImport.class)
                    .fill(Actor.SYSTEM, stored.plan(), 2022, List.of(), List.of(), MAY.minusMonths(1));
            var phases = stored.items().entrySet().stream()
                    .filter(entry -> entry.getKey().lastIndexOf('/') > 0)
                    .map(Map.Entry::getValue)
                    .sorted()
                    .toList();
            var clerk = new SignedIn(
                    slug,
                    new AccountId(IdGenerator.next()),
                    "clerk",
                    "Clerk",
                    List.of(Grant.everywhere(Role.CONTRIBUTOR)));
            return new Town(clerk, phases);
        });
    }

    private long[] run(int rate, int seconds) throws InterruptedException {
        var edits = rate * seconds;
        var latencies = new long[edits];
        var interval = Duration.ofSeconds(1).toNanos() / rate;
        var start = System.nanoTime() + interval;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < edits; i++) {
                var due = start + i * interval;
                for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                var number = i;
                people.execute(() -> {
                    try {
                        save(number);
                    } catch (RuntimeException e) {
                        failures.incrementAndGet();
                        System.err.println(rootOf(e));
                    }
                    latencies[number] = System.nanoTime() - due;
                });
            }
        }
        return latencies;
    }

    private static Throwable rootOf(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Each edit has a cell of its own until all were used, so that none waits for another's lock. */
    private void save(int number) {
        var town = towns.get(number % towns.size());
        var cell = number / towns.size() % town.phases().size();
        var slot = number % towns.size() * town.phases().size() + cell;
        var text = Integer.toString(1 + (int) (versions[slot] % 99));
        var edit = new MonthEdit.Reached(town.phases().get(cell), MAY, text, versions[slot]);
        switch (CurrentTenant.call(town.clerk().tenant(), () -> service.save(town.clerk(), edit))) {
            case SaveOutcome.Saved saved -> versions[slot] = saved.version();
            case SaveOutcome.Conflict _, SaveOutcome.Refused _ -> failures.incrementAndGet();
        }
    }

    private void report(int rate, int seconds, long[] latencies) {
        Arrays.sort(latencies);
        System.out.printf(
                "%d saves over %d tenants at %d/s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, max %.1f ms, %d not saved%n",
                rate * seconds,
                towns.size(),
                rate,
                at(latencies, 0.5),
                at(latencies, 0.9),
                at(latencies, 0.99),
                at(latencies, 0.999),
                at(latencies, 1),
                failures.get());
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }
}
