package it.pdo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.check.CheckedPlan;
import it.pdo.check.PlanCheckService;
import it.pdo.identity.Grant;
import it.pdo.identity.PermissionDeniedException;
import it.pdo.identity.Permissions;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.document.DocumentId;
import it.pdo.organisation.Units;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemParts;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanTree;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.store.Plans;
import it.pdo.results.FigureHistory;
import it.pdo.scoring.FigureId;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** By whichever service a plan is read: what stands in items of others does not come with it. */
@DatabaseTest
class PlanVisibilityTest {
    private static TwoTenants tenants;

    @BeforeAll
    static void start() {
        tenants = new TwoTenants();
    }

    /** Objectives 1 and 2 of one direzione, 3 of another, each with people and a cost. */
    private static LifeFixture peopled() {
        PlanDraft sample = SamplePlan.draft("V" + IdGenerator.text(IdGenerator.next()));
        return new LifeFixture(
                tenants,
                tenants.a,
                SamplePlan.plan(
                        sample.code(),
                        sample.items().stream().map(PlanVisibilityTest::peopled).toList()));
    }

    private static ItemDraft peopled(ItemDraft item) {
        return item.withParts(new ItemParts<>(
                item.parts().cronoprogram(),
                item.parts().indicators(),
                List.of(new ShareDraft("D", null, BigDecimal.valueOf(100), null, "Tutti", Map.of())),
                List.of(new ResourceDraft("Consulenza", "", BigDecimal.TEN, null, Map.of()))));
    }

    private static Permissions reader(LifeFixture plan, SignedIn who) {
        return plan.in(() -> Permissions.of(who, tenants.get(Units.class).tree(2022, 2024)));
    }

    private static void showsOwnPeopleOnly(LifeFixture plan, PlanTree tree) {
        assertThat(tree.items()).hasSameSizeAs(plan.tree().items());
        assertThat(tree.people(plan.item("/0"))).isNotEmpty();
        assertThat(tree.resources(plan.item("/0"))).isNotEmpty();
        assertThat(tree.people(plan.item("/2"))).isEmpty();
        assertThat(tree.resources(plan.item("/2"))).isEmpty();
    }

    @Test
    void load_forWhoReadsOneSection_comesWithoutPeopleAndResourcesOfOthers() {
        LifeFixture plan = peopled();

        PlanTree shown = plan.in(() -> tenants.get(Plans.class).load(reader(plan, plan.head), plan.plan()))
                .orElseThrow();

        showsOwnPeopleOnly(plan, shown);
        PlanTree whole = plan.in(() -> tenants.get(Plans.class).load(reader(plan, plan.admin), plan.plan()))
                .orElseThrow();
        assertThat(whole.people(plan.item("/2"))).isNotEmpty();
    }

    @Test
    void open_forWhoReadsOneSection_comesWithoutPeopleAndResourcesOfOthers() {
        LifeFixture plan = peopled();

        showsOwnPeopleOnly(plan, plan.open(plan.head).tree());
        assertThat(plan.open(plan.admin).tree().people(plan.item("/2"))).isNotEmpty();
    }

    /** What is left out of the reader's plan is not taken for a change of it. */
    @Test
    void save_ofAPlanThatWasReduced_keepsWhatWasLeftOut() {
        LifeFixture plan = peopled();

        assertThat(plan.rename(plan.director, "/0", "Nuovo")).isEqualTo(new EditOutcome.Saved(EditMode.DIRECT, 1));

        assertThat(plan.tree().people(plan.item("/0"))).isNotEmpty();
        assertThat(plan.tree().people(plan.item("/2"))).isNotEmpty();
    }

    @Test
    void inPreparation_forWhoReadsOneSection_isSilentAboutOthers() {
        LifeFixture plan = peopled().approved().varying();
        plan.rename(plan.admin, "/2", "Della direzione di altri");
        plan.rename(plan.admin, "/0", "Della propria");

        PreparedVariation shown = plan.in(
                        () -> tenants.get(PlanHistory.class).inPreparation(reader(plan, plan.head), plan.plan()))
                .orElseThrow();

        showsOwnPeopleOnly(plan, shown.tree());
        assertThat(shown.changes()).extracting(ItemChange::item).containsExactly(plan.item("/0"));
        assertThat(shown.steps()).extracting(VariationStep::number).containsExactly(1, 2);
        assertThat(shown.steps().stream().flatMap(step -> step.changes().stream()))
                .extracting(ItemChange::item)
                .containsExactly(plan.item("/0"));
    }

    /** An account without a role, and one that runs the service for all municipalities. */
    @Test
    void whoeverHoldsNoRoleInTheBody_meetsNothingOfIt() {
        LifeFixture plan = new LifeFixture(
                tenants,
                tenants.a,
                SamplePlan.plan(
                        "W" + IdGenerator.text(IdGenerator.next()),
                        List.of(peopled(
                                SamplePlan.item("objective", "/0", "1", List.of(), List.of(), List.of(), List.of())))));
        plan.rename(plan.admin, "/0", "Di nessuna unità");
        FigureId figure = FigureId.item(plan.item("/0").toString());
        for (SignedIn who : List.of(
                TwoTenants.person(plan.tenant, "Nino"),
                TwoTenants.person(plan.tenant, "Olga", Grant.everywhere(Role.OPERATOR)))) {
            plan.in(() -> {
                assertThat(plan.editing().open(who, plan.plan())).isEmpty();
                assertThat(tenants.get(PlanCheckService.class).check(who, plan.plan()))
                        .isEqualTo(Optional.<CheckedPlan>empty());
                assertThat(tenants.get(FigureHistory.class).of(who, figure, YearMonth.of(2022, 5)))
                        .isEmpty();
                assertThatThrownBy(() -> plan.life().document(who, plan.plan(), new DocumentId(1)))
                        .isInstanceOf(PermissionDeniedException.class);
                return true;
            });
        }
        assertThat(plan.in(() -> tenants.get(FigureHistory.class).of(plan.admin, figure, YearMonth.of(2022, 5))))
                .isNotEmpty();
    }
}
