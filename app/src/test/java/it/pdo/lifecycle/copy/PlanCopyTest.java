package it.pdo.lifecycle.copy;

import static it.pdo.lifecycle.LifeFixture.codes;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.lifecycle.EditMode;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.LifeFixture;
import it.pdo.planning.Cell;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PlanCopyTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static LifeFixture later() {
        var sample = SamplePlan.draft("C" + IdGenerator.text(IdGenerator.next()));
        return new LifeFixture(
                tenants,
                tenants.a,
                new PlanDraft(
                        new Plan.Head(sample.code(), sample.title(), 2023, 2025, "prova", 1, null),
                        sample.items().subList(0, 1)));
    }

    private static EditOutcome copy(
            LifeFixture from, it.pdo.identity.SignedIn who, List<ItemId> items, LifeFixture into) {
        return into.in(() -> tenants.get(PlanCopy.class).copy(who, from.plan(), items, into.plan(), null));
    }

    @Test
    void copy_ofATree_movesItsYearsAndGivesAFreeCode() {
        var from = new LifeFixture(tenants, tenants.a);
        var into = later();

        var outcome = copy(from, into.admin, List.of(from.item("/0"), from.item("/0/fasi/0"), from.item("/1")), into);

        assertThat(outcome).isEqualTo(new EditOutcome.Saved(EditMode.DIRECT, 1));
        var tree = into.tree();
        assertThat(tree.roots()).extracting(Item::code).containsExactly("1", "2", "3");
        assertThat(tree.roots()).extracting(Item::title).containsExactly("objective 1", "objective 1", "objective 2");
        var copied = tree.roots().get(1);
        assertThat(tree.children(copied.id())).hasSize(2);
        assertThat(tree.cells(tree.children(copied.id()).getFirst().id()))
                .extracting(Cell::year)
                .containsOnly(2023);
        assertThat(tree.indicators(copied.id())).hasSize(2);
        assertThat(into.in(() -> tenants.get(ItemOrigins.class).of(into.plan())).get(copied.id()))
                .isEqualTo(new ItemOrigin(from.plan(), from.item("/0")));
    }

    @Test
    void copy_ofNothingOrOfWhatMayNotBeRead_isRefused() {
        var from = new LifeFixture(tenants, tenants.a);
        var into = later();

        assertThat(codes(copy(from, into.admin, List.of(), into))).containsExactly("copy.nothing");
        assertThat(codes(copy(from, into.director, List.of(from.item("/2")), into)))
                .containsExactly("copy.nothing");
        assertThat(codes(copy(from, into.clerk, List.of(from.item("/0")), into)))
                .contains("edit.not-yours");
        assertThat(into.tree().roots()).hasSize(1);
    }

    @Test
    void copy_fromAnotherTenant_isUnknown() {
        var from = new LifeFixture(tenants, tenants.b);
        var into = later();

        assertThat(copy(from, into.admin, List.of(from.item("/0")), into)).isEqualTo(new EditOutcome.Unknown());
    }

    @Test
    void copy_ofAnUnknownLevel_isRefusedByName() {
        var from = new LifeFixture(tenants, tenants.a);
        var other = into(SamplePlan.plan(
                "X" + IdGenerator.text(IdGenerator.next()),
                List.of(SamplePlan.item("elsewhere", "/0", "1", List.of(), List.of(), List.of(), List.of()))));

        assertThat(codes(from.in(() -> tenants.get(PlanCopy.class)
                        .copy(
                                from.admin,
                                other,
                                tenants.get(PlanStore.class).load(other).orElseThrow().roots().stream()
                                        .map(Item::id)
                                        .toList(),
                                from.plan(),
                                null))))
                .containsExactly("copy.level");
    }

    private static it.pdo.planning.PlanId into(PlanDraft draft) {
        return tenants.in(
                tenants.a,
                () -> tenants.get(PlanStore.class).create(Actor.SYSTEM, draft).plan());
    }
}
