package it.pdo.lifecycle;

import static it.pdo.lifecycle.LifeFixture.ACT;
import static it.pdo.lifecycle.LifeFixture.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.history.Actor;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.ItemDifference;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.ValueDifference;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@DatabaseTest
class VariationsTest {
    private static final TransitionDetails DETAILS =
            new TransitionDetails("assestamento di bilancio", Optional.of(ACT), Optional.empty());
    private static final TwoTenants tenants = new TwoTenants();

    private static LifeFixture approved() {
        return new LifeFixture(tenants, tenants.a).approved();
    }

    private static RevisionOutcome adopt(LifeFixture plan, TransitionDetails details) {
        return plan.in(() -> plan.variations().adopt(plan.admin, plan.plan(), details));
    }

    private static RevisionOutcome revise(LifeFixture plan, RevisionKind kind) {
        var before = Objects.requireNonNull(PlanContents.of(plan.tree()).get(plan.item("/0")));
        var change = ItemChange.changed(plan.item("/0"), before, before.withPlace(null, 9));
        return plan.in(() -> tenants.get(PlanRevisions.class)
                .revise(Actor.SYSTEM, plan.plan(), kind, "", Optional.empty(), List.of(change)));
    }

    @Test
    void revise_ofAPlan_takesTheKindsOfItsState() {
        var draft = new LifeFixture(tenants, tenants.a);
        assertThat(codes(revise(draft, RevisionKind.VARIATION))).containsExactly("revision.not-approved");
        assertThat(revise(draft, RevisionKind.IMPORT)).isEqualTo(new RevisionOutcome.Revised(1));

        draft.approved();
        for (var kind : List.of(RevisionKind.EDIT, RevisionKind.IMPORT, RevisionKind.ROLL_OVER)) {
            assertThat(codes(revise(draft, kind))).containsExactly("revision.needs-variation");
        }
        assertThat(codes(revise(draft, RevisionKind.VARIATION))).containsExactly("revision.act-missing");
        assertThat(codes(revise(draft, RevisionKind.MIGRATION))).containsExactly("revision.migration-act-missing");
        assertThat(codes(revise(draft, RevisionKind.SECOND_LEVEL))).containsExactly("revision.not-second-level");
        assertThat(codes(draft.in(() -> tenants.get(PlanRevisions.class).undo(Actor.SYSTEM, draft.plan(), 1))))
                .containsExactly("revision.undo-approved");

        draft.lead(PlanState.CLOSED);
        for (var kind : RevisionKind.values()) {
            assertThat(codes(revise(draft, kind))).containsExactly("revision.closed");
        }
    }

    @Test
    void variation_beforeItsAct_leavesThePlanInForceAndShowsWhatItWouldBe() {
        var plan = approved().varying();

        assertThat(plan.rename(plan.admin, "/0", "Variato")).isEqualTo(new EditOutcome.Saved(EditMode.VARIATION, 1));
        assertThat(plan.rename(plan.director, "/1", "Variato anche questo"))
                .isEqualTo(new EditOutcome.Saved(EditMode.VARIATION, 2));

        assertThat(plan.tree().item(plan.item("/0")).orElseThrow().title()).isEqualTo("objective 1");
        assertThat(plan.open(plan.admin)
                        .tree()
                        .item(plan.item("/0"))
                        .orElseThrow()
                        .title())
                .isEqualTo("Variato");
        assertThat(plan.open(plan.head)
                        .tree()
                        .item(plan.item("/0"))
                        .orElseThrow()
                        .title())
                .as("who does not prepare it reads the plan in force")
                .isEqualTo("objective 1");
        assertThat(plan.prepared().changes()).hasSize(2);
        assertThat(plan.prepared().steps())
                .extracting(step -> step.actor().name())
                .containsExactly("Giorgio", "Elisa");
    }

    @Test
    void adopt_ofSeveralChangesOfOneItem_isOneRevisionWithItsAct() {
        var plan = approved().varying();
        plan.rename(plan.admin, "/0", "Prima");
        plan.rename(plan.admin, "/0", "Seconda");
        var fresh = ItemChange.added(WholeItem.blank(null, "objective", "8", "Nuovo", 8));
        plan.save(plan.admin, fresh);
        plan.save(plan.admin, ItemChange.removed(fresh.item(), fresh.after().orElseThrow()));

        assertThat(adopt(plan, DETAILS)).isEqualTo(new RevisionOutcome.Revised(1));

        assertThat(plan.tree().item(plan.item("/0")).orElseThrow().title()).isEqualTo("Seconda");
        assertThat(plan.in(() -> tenants.get(PlanRevisions.class).find(plan.plan(), 1)))
                .hasValueSatisfying(revision -> {
                    assertThat(revision.kind()).isEqualTo(RevisionKind.VARIATION);
                    assertThat(revision.act()).contains(ACT);
                    assertThat(revision.counts().changed()).isEqualTo(1);
                    assertThat(revision.counts().added()).isZero();
                });
        assertThat(plan.in(() -> plan.variations().list(plan.plan())))
                .singleElement()
                .satisfies(variation -> {
                    assertThat(variation.state()).isEqualTo(VariationState.ADOPTED);
                    assertThat(variation.ended().act()).contains(ACT);
                    assertThat(variation.ended().revision()).hasValue(1);
                });
        assertThat(plan.open(plan.admin).mode()).isEqualTo(EditMode.SECOND_LEVEL);
    }

    @Test
    void adopt_withoutActOrReasonOrChange_isRefused() {
        var plan = approved().varying();

        assertThat(codes(adopt(plan, TransitionDetails.because("x")))).containsExactly("life.act-missing");
        assertThat(codes(adopt(plan, TransitionDetails.by(ACT)))).containsExactly("life.reason-missing");
        assertThat(codes(adopt(plan, DETAILS))).containsExactly("variation.empty");
        var early = new Act("Delibera", "9", ACT.date().minusDays(1));
        assertThat(codes(adopt(plan, new TransitionDetails("x", Optional.of(early), Optional.empty()))))
                .containsExactly("life.act-before-approval");
        assertThat(codes(plan.in(() -> plan.variations().adopt(plan.director, plan.plan(), DETAILS))))
                .containsExactly("life.not-administrator");
    }

    @Test
    void open_twiceOrBeforeApproval_isRefused() {
        var draft = new LifeFixture(tenants, tenants.a);
        assertThat(codes(draft.in(() -> draft.variations().open(draft.admin, draft.plan(), "x", ""))))
                .containsExactly("variation.not-approved");

        var plan = draft.approved().varying();
        assertThat(codes(plan.in(() -> plan.variations().open(plan.admin, plan.plan(), "x", ""))))
                .containsExactly("variation.open-already");
        assertThat(codes(plan.in(() -> plan.variations().open(plan.director, plan.plan(), "x", ""))))
                .contains("life.not-administrator");
    }

    @Test
    void abandon_givesThePlanBackAsItWas() {
        var plan = approved().varying();
        var before = PlanContents.of(plan.tree());
        plan.rename(plan.admin, "/0", "Variato");

        assertThat(codes(plan.in(() -> plan.variations().abandon(plan.admin, plan.plan(), " "))))
                .containsExactly("life.reason-missing");
        assertThat(plan.in(() -> plan.variations().abandon(plan.admin, plan.plan(), "non serve più")))
                .isInstanceOf(VariationOutcome.Done.class);

        assertThat(PlanContents.of(plan.tree())).isEqualTo(before);
        assertThat(plan.in(() -> plan.variations().inPreparation(plan.plan()))).isEmpty();
        plan.varying();
        assertThat(plan.prepared().changes()).isEmpty();
    }

    @Test
    void save_inAVariation_isHeldToTheSameRulesAndConflicts() {
        var plan = approved().varying();
        var stale = Objects.requireNonNull(
                PlanContents.of(plan.open(plan.admin).tree()).get(plan.item("/0")));
        plan.rename(plan.admin, "/0", "Prima");

        assertThat(plan.save(plan.admin, ItemChange.changed(plan.item("/0"), stale, stale.withPlace(null, 4))))
                .isEqualTo(new EditOutcome.Conflict(List.of(plan.item("/0"))));
        assertThat(codes(plan.edit(plan.admin, "/0", content -> content.withLevel("nowhere"))))
                .containsExactly("item.level-unknown");
        assertThat(codes(plan.rename(plan.director, "/2", "di un’altra direzione")))
                .containsExactly("edit.not-yours");
    }

    @Test
    void undo_inAVariation_takesBackTheLastSaveOnly() {
        var plan = approved().varying();
        var first = (EditOutcome.Saved) plan.rename(plan.admin, "/0", "Prima");
        var second = (EditOutcome.Saved) plan.rename(plan.admin, "/1", "Seconda");

        assertThat(codes(plan.in(() -> plan.editing().undo(plan.admin, plan.plan(), first))))
                .containsExactly("variation.later-step");
        plan.in(() -> plan.editing().undo(plan.admin, plan.plan(), second));
        plan.in(() -> plan.editing().undo(plan.admin, plan.plan(), first));

        assertThat(plan.prepared().changes()).isEmpty();
    }

    @Test
    void baselines_afterAVariation_giveThePlanAsApprovedAndTheDifferenceInWords() {
        var plan = approved();
        var approved = PlanContents.of(plan.tree());
        plan.varying();
        plan.edit(
                plan.admin,
                "/1/fasi/0",
                content -> content.withCronoprogram(
                        List.of(SamplePlan.month(2022, 5, "40"), SamplePlan.month(2022, 9, "60"))));
        plan.save(plan.admin, ItemChange.added(WholeItem.blank(null, "objective", "9", "Nuovo", 9)));
        adopt(plan, DETAILS);

        assertThat(PlanContents.of(
                        plan.in(() -> plan.baselines().atApproval(plan.plan())).orElseThrow()))
                .isEqualTo(approved);
        var difference = plan.in(() -> plan.baselines().sinceApproval(plan.plan(), Locale.ITALIAN))
                .orElseThrow();
        assertThat(difference.items())
                .extracting(ItemDifference::sort, ItemDifference::level, ItemDifference::label)
                .containsExactlyInAnyOrder(
                        tuple(ItemDifference.Sort.CHANGED, "Fase", "1 phase 1"),
                        tuple(ItemDifference.Sort.ADDED, "Obiettivo", "9 Nuovo"));
        assertThat(difference.items().stream()
                        .filter(item -> item.sort() == ItemDifference.Sort.CHANGED)
                        .flatMap(item -> item.values().stream()))
                .extracting(ValueDifference::what, ValueDifference::before, ValueDifference::after)
                .containsExactly(
                        tuple("Previsto a maggio 2022", "100%", "40%"), tuple("Previsto a settembre 2022", "", "60%"));
        assertThat(
                        plan
                                .in(() -> plan.baselines().ofRevision(plan.plan(), 1, Locale.ENGLISH))
                                .orElseThrow()
                                .items()
                                .stream()
                                .flatMap(item -> item.values().stream())
                                .map(ValueDifference::what))
                .contains("Planned for May 2022");
    }
}
