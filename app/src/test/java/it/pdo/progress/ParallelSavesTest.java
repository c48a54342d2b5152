package it.pdo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.month.MonthService;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A save holds one connection and never waits for a second, so that any number of them passes through any pool. */
@DatabaseTest
class ParallelSavesTest {
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    private static final int TENANTS = 3;
    private static final int SAVES = 60;

    private record Town(TenantSlug slug, StoredPlan plan) {
        SaveOutcome save(MonthService service, int number) {
            var clerk = TwoTenants.person(slug, "Sara", Grant.everywhere(Role.CONTRIBUTOR));
            var edit = new MonthEdit.Reached(plan.item("/" + number + "/fasi/0").orElseThrow(), MAY, "10", 0);
            return CurrentTenant.call(slug, () -> service.save(clerk, edit));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void save_byManyAtOnceOfMoreTenantsThanThePoolHasConnections_alwaysSucceeds(int connections) throws Exception {
        try (var context =
                TestDatabase.start(Map.of("pdo.connections.tenants", connections, "pdo.connections.patience", "60s"))) {
            var service = context.getBean(MonthService.class);
            var towns = new ArrayList<Town>();
            for (var i = 0; i < TENANTS; i++) {
                var slug = TestDatabase.newTenant(context).slug();
                towns.add(CurrentTenant.call(slug, () -> {
                    var stored = context.getBean(PlanStore.class)
                            .create(Actor.SYSTEM, SamplePlan.large("PARALLEL", SAVES / TENANTS * 2, 0));
                    context.getBean(ProgressImport.class)
                            .fill(Actor.SYSTEM, stored.plan(), 2022, List.of(), List.of(), MAY.minusMonths(1));
                    return new Town(slug, stored);
                }));
            }
            var outcomes = new ArrayList<Future<SaveOutcome>>();
            var start = new CountDownLatch(1);
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var number = 0; number < SAVES; number++) {
                    var town = towns.get(number % TENANTS);
                    var phase = number / TENANTS;
                    outcomes.add(people.submit(() -> {
                        start.await();
                        return town.save(service, phase);
                    }));
                }
                start.countDown();
                for (var outcome : outcomes) {
                    assertThat(outcome.get()).isEqualTo(new SaveOutcome.Saved(1, "10", "", ""));
                }
            }
        }
    }
}
