package it.pdo.progress;

import static it.pdo.progress.MonthFixture.saved;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people wrote stays when the plan changes under it. */
@DatabaseTest
class RevisionOfProgressTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static WholeItem content(MonthFixture plan, ItemId id) {
        return tenants.in(
                plan.tenant,
                () -> Objects.requireNonNull(PlanContents.of(
                                tenants.get(PlanStore.class).load(plan.plan()).orElseThrow())
                        .get(id)));
    }

    private static RevisionOutcome edit(MonthFixture plan, ItemChange... changes) {
        return tenants.in(plan.tenant, () -> tenants.get(PlanRevisions.class)
                .revise(Actor.SYSTEM, plan.plan(), RevisionKind.EDIT, "", Optional.empty(), Arrays.asList(changes)));
    }

    private static List<String> codes(RevisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(RevisionOutcome.Refused.class);
        return ((RevisionOutcome.Refused) outcome)
                .issues().stream().map(issue -> issue.code()).toList();
    }

    @Test
    void revise_ofAPhaseWithProgress_keepsItAndRemovingItIsRefused() {
        var plan = new MonthFixture(tenants, tenants.a);
        var phase = plan.stored.item("/0/fasi/0").orElseThrow();
        saved(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "40", 0)));
        var before = content(plan, phase);

        assertThat(codes(edit(plan, ItemChange.removed(phase, before)))).containsExactly("item.has-progress");
        assertThat(edit(plan, ItemChange.changed(phase, before, before.withCronoprogram(List.of()))))
                .isEqualTo(new RevisionOutcome.Revised(1));

        assertThat(plan.cell("/0/fasi/0", 5).reached()).isEqualByComparingTo("40");
        var cleared = content(plan, phase);
        assertThat(edit(plan, ItemChange.changed(phase, cleared, cleared.withState(ItemState.CANCELLED))))
                .isEqualTo(new RevisionOutcome.Revised(2));
    }

    @Test
    void revise_thatRemovesAPhaseWhoseValueWasTakenBack_removesIt() {
        var plan = new MonthFixture(tenants, tenants.a);
        var phase = plan.stored.item("/0/fasi/0").orElseThrow();
        saved(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "40", 0)));
        saved(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "", 1)));

        assertThat(edit(plan, ItemChange.removed(phase, content(plan, phase))))
                .isEqualTo(new RevisionOutcome.Revised(1));
    }

    @Test
    void revise_thatRemovesAnIndicatorWithReadings_isRefusedAndOneWithoutGoes() {
        var plan = new MonthFixture(tenants, tenants.a);
        var item = plan.stored.item("/0").orElseThrow();
        saved(plan.save(plan.admin, plan.reading("/0/indicatori/0", 5, "75%", "", 0)));
        var before = content(plan, item);

        assertThat(codes(edit(plan, ItemChange.changed(item, before, before.withIndicators(List.of())))))
                .containsExactly("item.indicator-has-progress");

        var kept = before.withIndicators(before.indicators().subList(0, 1));
        assertThat(edit(plan, ItemChange.changed(item, before, kept))).isEqualTo(new RevisionOutcome.Revised(1));
    }
}
