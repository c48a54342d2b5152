package it.pdo.progress;

import static it.pdo.progress.MonthFixture.MAY;
import static it.pdo.progress.MonthFixture.refusal;
import static it.pdo.progress.MonthFixture.saved;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.lifecycle.LifecycleOutcome;
import it.pdo.lifecycle.PlanEditing;
import it.pdo.lifecycle.PlanLifecycle;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.lifecycle.Variations;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.progress.period.PeriodOutcome;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ClosedPlanTest {
    private static final Act ACT = new Act("Delibera", "45", LocalDate.of(2022, 3, 12));
    private static final TwoTenants tenants = new TwoTenants();

    private static void lead(MonthFixture plan, PlanState... states) {
        for (var state : states) {
            assertThat(tenants.in(plan.tenant, () -> tenants.get(PlanLifecycle.class)
                            .pass(
                                    plan.admin,
                                    plan.plan(),
                                    state,
                                    new TransitionDetails("fine anno", Optional.of(ACT), Optional.empty()))))
                    .isEqualTo(new LifecycleOutcome.Done(state));
        }
    }

    @Test
    void save_onAClosedPlan_isRefusedAndItsMonthsAreClosed() {
        var plan = new MonthFixture(tenants, tenants.a);
        lead(plan, PlanState.PROPOSED, PlanState.NEGOTIATED, PlanState.APPROVED);
        saved(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "40", 0)));

        lead(plan, PlanState.CLOSED);

        assertThat(refusal(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "50", 1))))
                .isEqualTo("month.plan-closed");
        assertThat(refusal(plan.save(plan.admin, plan.reading("/0/indicatori/0", 5, "75%", "", 0))))
                .isEqualTo("month.plan-closed");
        assertThat(((PeriodOutcome.Refused) plan.open(MAY, "un’ultima volta")).issues())
                .extracting(issue -> issue.code())
                .containsExactly("month.plan-closed");

        lead(plan, PlanState.APPROVED);
        assertThat(refusal(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "50", 1))))
                .as("the month stays closed until somebody opens it")
                .isEqualTo("month.closed");
        plan.open(MAY, "riaperto il piano");
        saved(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "50", 1)));
    }

    @Test
    void plannedAndReached_afterAVariation_showsApprovedNowAndReal() {
        var plan = new MonthFixture(tenants, tenants.a);
        lead(plan, PlanState.PROPOSED, PlanState.NEGOTIATED, PlanState.APPROVED);
        saved(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "40", 0)));
        var phase = plan.stored.item("/0/fasi/0").orElseThrow();
        tenants.in(plan.tenant, () -> {
            tenants.get(Variations.class).open(plan.admin, plan.plan(), "Slitta", "");
            var before = Objects.requireNonNull(PlanContents.of(
                            tenants.get(PlanStore.class).load(plan.plan()).orElseThrow())
                    .get(phase));
            tenants.get(PlanEditing.class)
                    .save(
                            plan.admin,
                            plan.plan(),
                            RevisionKind.EDIT,
                            "",
                            List.of(ItemChange.changed(
                                    phase,
                                    before,
                                    before.withCronoprogram(List.of(
                                            SamplePlan.month(2022, 4, "30"), SamplePlan.month(2022, 9, "70"))))));
            return tenants.get(Variations.class)
                    .adopt(plan.admin, plan.plan(), new TransitionDetails("x", Optional.of(ACT), Optional.empty()));
        });

        var lines = tenants.in(
                plan.tenant, () -> tenants.get(PlannedAndReached.class).at(plan.clerk, plan.plan(), MAY));

        var line = lines.stream()
                .filter(each -> each.item().id().equals(phase))
                .findFirst()
                .orElseThrow();
        assertThat(line.atApproval().orElseThrow()).isEqualByComparingTo("100");
        assertThat(line.now().orElseThrow()).isEqualByComparingTo("30");
        assertThat(line.reached().orElseThrow()).isEqualByComparingTo("40");
        assertThat(lines).as("a clerk reads the phases of her section only").noneMatch(each -> each.item()
                .id()
                .equals(plan.stored.item("/1/fasi/0").orElseThrow()));
    }
}
