package it.pdo.bench;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.month.MonthService;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/** How long a clerk of a municipality of her own waits for each cell that she saves, one after the other. */
final class SaveTimes {
    private static final YearMonth MONTH = YearMonth.of(2022, 5);
    private static final int OBJECTIVES = 40;
    private static final long BETWEEN_MS = 20;

    private final MonthService service;
    private final TenantSlug tenant;
    private final StoredPlan plan;
    private final SignedIn clerk;
    private long version;

    SaveTimes(ApplicationContext context) {
        service = context.getBean(MonthService.class);
        tenant = TestDatabase.newTenant(context).slug();
        clerk = TwoTenants.person(tenant, "Sara", Grant.everywhere(Role.CONTRIBUTOR));
        plan = CurrentTenant.call(tenant, () -> {
            StoredPlan stored =
                    context.getBean(PlanStore.class).create(Actor.SYSTEM, SamplePlan.large("DRILL", OBJECTIVES, 0));
            context.getBean(ProgressImport.class)
                    .fill(Actor.SYSTEM, stored.plan(), MONTH.getYear(), List.of(), List.of(), MONTH.minusMonths(1));
            return stored;
        });
    }

    /** Saves as long as it is asked to, and says how long each save took. */
    Sorted whileTrue(BooleanSupplier goOn) throws InterruptedException {
        List<Long> micros = new ArrayList<>();
        while (goOn.getAsBoolean()) {
            long began = System.nanoTime();
            save();
            micros.add((System.nanoTime() - began) / 1_000);
            Thread.sleep(BETWEEN_MS);
        }
        return new Sorted(micros);
    }

    Sorted times(int saves) throws InterruptedException {
        int[] left = {saves};
        return whileTrue(() -> left[0]-- > 0);
    }

    private void save() {
        MonthEdit edit = new MonthEdit.Reached(
                plan.item("/0/fasi/0").orElseThrow(), MONTH, version % 2 == 0 ? "10" : "20", version);
        SaveOutcome outcome = CurrentTenant.call(tenant, () -> service.save(clerk, edit));
        if (!(outcome instanceof SaveOutcome.Saved saved)) {
            throw new IllegalStateException(outcome.toString());
        }
        version = saved.version();
    }

    /** Durations in microseconds, the shortest first; at least one. */
    record Sorted(List<Long> micros) {
        Sorted {
            micros = micros.stream().sorted().toList();
            if (micros.isEmpty()) {
                throw new IllegalArgumentException("nothing was measured");
            }
        }

        Sorted with(Sorted more) {
            List<Long> all = new ArrayList<>(micros);
            all.addAll(more.micros);
            return new Sorted(all);
        }

        /** In milliseconds. */
        double at(double part) {
            return micros.get((int) Math.min(micros.size() - 1.0, micros.size() * part)) / 1_000.0;
        }

        double slowest() {
            return Collections.max(micros) / 1_000.0;
        }

        @Override
        public String toString() {
            return "%,d saves: median %.1f ms, p95 %.1f ms, p99 %.1f ms, slowest %.0f ms"
                    .formatted(micros.size(), at(0.5), at(0.95), at(0.99), slowest());
        }
    }
}
