package it.pdo.lifecycle;

import static it.pdo.lifecycle.LifeFixture.codes;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.Level;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanState;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.WholeItem;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PlanEditingTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static LifeFixture plan() {
        return new LifeFixture(tenants, tenants.a);
    }

    @Test
    void save_inADraft_isForTheDirectorOfTheUnitAndForAdministrators() {
        var plan = plan();

        assertThat(plan.rename(plan.director, "/0", "Del direttore"))
                .isEqualTo(new EditOutcome.Saved(EditMode.DIRECT, 1));
        assertThat(codes(plan.rename(plan.director, "/2", "di un’altra direzione")))
                .containsExactly("edit.not-yours");
        assertThat(codes(plan.rename(plan.head, "/0", "di un livello dei direttori")))
                .containsExactly("edit.not-yours");
        assertThat(codes(plan.rename(plan.clerk, "/0", "x"))).containsExactly("edit.not-yours");
        assertThat(plan.rename(plan.admin, "/2", "Di chi amministra"))
                .isEqualTo(new EditOutcome.Saved(EditMode.DIRECT, 2));
        assertThat(plan.open(plan.clerk).rights().mayChangeAnything()).isFalse();
    }

    @Test
    void save_thatMovesAnItemToAnotherDirezione_isNotTheDirectors() {
        var plan = plan();
        var works = plan.unit("Lavori Pubblici");

        assertThat(codes(plan.edit(plan.director, "/0", content -> content.with("1", content.title(), works, null))))
                .containsExactly("edit.not-yours");
    }

    @Test
    void save_onceProposed_isForAdministratorsOnly() {
        var plan = plan().lead(PlanState.PROPOSED);

        assertThat(codes(plan.rename(plan.director, "/0", "x"))).containsExactly("edit.not-yours");
        assertThat(plan.open(plan.director).notice())
                .hasValueSatisfying(notice -> assertThat(notice.code()).isEqualTo("edit.only-administrators"));
        assertThat(plan.rename(plan.admin, "/0", "x")).isEqualTo(new EditOutcome.Saved(EditMode.DIRECT, 1));

        plan.lead(PlanState.NEGOTIATED, PlanState.APPROVED, PlanState.CLOSED);
        assertThat(codes(plan.rename(plan.admin, "/0", "y"))).containsExactly("edit.closed");
    }

    @Test
    void addable_followsTheFormatAndTheUnit() {
        var plan = plan();
        var parent = plan.item("/0");

        assertThat(plan.open(plan.admin).rights().addable(null))
                .extracting(Level::code)
                .containsExactly("objective");
        assertThat(plan.open(plan.admin).rights().addable(parent))
                .extracting(Level::code)
                .containsExactly("phase", "second");
        assertThat(plan.open(plan.head).rights().addable(parent))
                .extracting(Level::code)
                .containsExactly("second");
        assertThat(plan.open(plan.head).rights().addable(plan.item("/2"))).isEmpty();
        assertThat(plan.open(plan.director).rights().addable(null))
                .extracting(Level::code)
                .containsExactly("objective");
    }

    @Test
    void save_ofASecondLevelObjective_afterApproval_isForTheHeadOfTheUnitWithoutAnAct() {
        var plan = plan().approved();
        var second = ItemChange.added(WholeItem.blank(plan.item("/0"), "second", "S1", "Del responsabile", 9));
        var elsewhere = ItemChange.added(WholeItem.blank(plan.item("/2"), "second", "S1", "Altrove", 9));

        assertThat(plan.save(plan.head, second)).isEqualTo(new EditOutcome.Saved(EditMode.SECOND_LEVEL, 1));
        assertThat(codes(plan.save(plan.head, elsewhere))).containsExactly("edit.not-yours");
        assertThat(codes(plan.rename(plan.admin, "/0", "Senza variazione"))).containsExactly("edit.not-yours");

        plan.varying();
        var another = ItemChange.added(WholeItem.blank(plan.item("/0"), "second", "S2", "Ancora", 10));
        assertThat(plan.save(plan.admin, another))
                .as("second level does not wait for the variation")
                .isEqualTo(new EditOutcome.Saved(EditMode.SECOND_LEVEL, 2));
        assertThat(plan.rename(plan.admin, "/0", "Con variazione"))
                .isEqualTo(new EditOutcome.Saved(EditMode.VARIATION, 1));
    }

    @Test
    void undo_byADirectorOncePlanIsProposed_isRefusedLikeAnyOtherChange() {
        var plan = plan();
        var saved = (EditOutcome.Saved) plan.rename(plan.director, "/0", "Uno");
        plan.lead(PlanState.PROPOSED);

        assertThat(codes(plan.in(() -> plan.editing().undo(plan.director, plan.plan(), saved))))
                .containsExactly("edit.only-administrators");
        plan.lead(PlanState.NEGOTIATED);
        assertThat(codes(plan.in(() -> plan.editing().undo(plan.director, plan.plan(), saved.number()))))
                .containsExactly("edit.only-administrators");
        assertThat(plan.in(() -> plan.editing().undo(plan.admin, plan.plan(), saved)))
                .isEqualTo(new EditOutcome.Saved(EditMode.DIRECT, 2));
    }

    @Test
    void undo_byWhomTheUnitWasTakenFrom_isRefused() {
        var plan = plan();
        var saved = (EditOutcome.Saved) plan.rename(plan.director, "/0", "Uno");
        var moved = new SignedIn(
                plan.tenant,
                plan.director.account(),
                "elisa",
                "Elisa",
                List.of(Grant.on(Role.DIRECTOR, plan.unit("Lavori Pubblici"))));

        assertThat(codes(plan.in(() -> plan.editing().undo(moved, plan.plan(), saved))))
                .containsExactly("edit.not-yours");
    }

    @Test
    void undo_inAVariation_byWhomTheUnitWasTakenFrom_isRefused() {
        var plan = plan().approved().varying();
        var saved = (EditOutcome.Saved) plan.rename(plan.director, "/0", "Uno");
        assertThat(saved.mode()).isEqualTo(EditMode.VARIATION);
        var moved = new SignedIn(
                plan.tenant,
                plan.director.account(),
                "elisa",
                "Elisa",
                List.of(Grant.on(Role.DIRECTOR, plan.unit("Lavori Pubblici"))));

        assertThat(codes(plan.in(() -> plan.editing().undo(moved, plan.plan(), saved))))
                .containsExactly("edit.not-yours");
        assertThat(plan.in(() -> plan.editing().undo(plan.director, plan.plan(), saved)))
                .isEqualTo(new EditOutcome.Saved(EditMode.VARIATION, saved.number()));
    }

    /** What somebody directs does not open the variation for what they only head. */
    @Test
    void save_inAVariation_isForDirectorsOverTheirOwnUnits() {
        var plan = plan().approved();
        var second = ItemChange.added(WholeItem.blank(plan.item("/0"), "second", "S1", "Del responsabile", 9));
        assertThat(plan.save(plan.head, second)).isEqualTo(new EditOutcome.Saved(EditMode.SECOND_LEVEL, 1));
        plan.varying();
        assertThat(plan.edit(
                        plan.admin,
                        "/0",
                        content -> content.with(content.code(), "Nella variazione", content.unit(), content.weight())))
                .isInstanceOf(EditOutcome.Saved.class);
        var both = TwoTenants.person(
                plan.tenant,
                "Bruno",
                Grant.on(Role.DIRECTOR, plan.unit("Direzione Territorio")),
                Grant.on(Role.UNIT_HEAD, plan.unit("Servizi Demografici")));
        var rights = plan.open(both).rights();

        assertThat(rights.mayEdit(plan.tree().item(plan.item("/2")).orElseThrow()))
                .isTrue();
        assertThat(rights.mayEdit(plan.tree().item(plan.item("/0")).orElseThrow()))
                .isFalse();
        assertThat(rights.mayEdit(plan.tree().item(second.item()).orElseThrow()))
                .as("second level waits for no variation")
                .isTrue();
    }

    @Test
    void undo_isForWhoeverSavedItOrAnAdministrator() {
        var plan = plan();
        var saved = (EditOutcome.Saved) plan.rename(plan.admin, "/0", "Uno");

        assertThat(codes(plan.in(() -> plan.editing().undo(plan.director, plan.plan(), saved))))
                .containsExactly("edit.undo-not-yours");

        var own = (EditOutcome.Saved) plan.rename(plan.director, "/1", "Due");
        assertThat(plan.in(() -> plan.editing().undo(plan.director, plan.plan(), own)))
                .isEqualTo(new EditOutcome.Saved(EditMode.DIRECT, 3));
        assertThat(plan.in(() -> plan.editing().undo(plan.admin, plan.plan(), saved)))
                .isEqualTo(new EditOutcome.Saved(EditMode.DIRECT, 4));
        assertThat(plan.tree().item(plan.item("/0")).orElseThrow().title()).isEqualTo("objective 1");
    }
}
