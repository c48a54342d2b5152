package it.pdo.lifecycle.secondlevel;

import static it.pdo.lifecycle.LifeFixture.ACT;
import static it.pdo.lifecycle.LifeFixture.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.LifeFixture;
import it.pdo.lifecycle.LifecycleOutcome;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.WholeItem;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** It is 10 May 2022. */
@DatabaseTest
class SecondLevelTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static LifeFixture approvedOn(LocalDate date) {
        var plan = new LifeFixture(tenants, tenants.a).lead(PlanState.PROPOSED, PlanState.NEGOTIATED);
        plan.pass(plan.admin, PlanState.APPROVED, TransitionDetails.by(new Act("Delibera", "1", date)));
        return plan;
    }

    private static List<SecondLevelUnit> status(LifeFixture plan) {
        return plan.in(() -> tenants.get(SecondLevel.class).of(plan.admin, plan.plan()));
    }

    private static SecondLevelUnit affairs(LifeFixture plan) {
        return status(plan).stream()
                .filter(unit -> unit.name().equals("Direzione Affari Generali"))
                .findFirst()
                .orElseThrow();
    }

    private static LifecycleOutcome adopt(
            LifeFixture plan, it.pdo.identity.SignedIn who, UnitId unit, TransitionDetails details) {
        return plan.in(() -> tenants.get(SecondLevel.class).adopt(who, plan.plan(), unit, details));
    }

    private static void write(LifeFixture plan, String code) {
        assertThat(plan.save(plan.head, ItemChange.added(WholeItem.blank(plan.item("/0"), "second", code, "Turni", 9))))
                .isInstanceOf(EditOutcome.Saved.class);
    }

    @Test
    void status_listsEveryDirezioneWithItsDueDay() {
        var plan = approvedOn(LocalDate.of(2022, 3, 12));
        write(plan, "S1");

        assertThat(status(plan))
                .extracting(SecondLevelUnit::name, SecondLevelUnit::items, SecondLevelUnit::due)
                .containsExactly(
                        tuple("Direzione Affari Generali", 1, LocalDate.of(2022, 4, 11)),
                        tuple("Direzione Territorio", 0, LocalDate.of(2022, 4, 11)));
        assertThat(plan.in(() -> tenants.get(SecondLevel.class).of(plan.head, plan.plan())))
                .as("who reads one section only sees no direzione")
                .isEmpty();
        var draft = new LifeFixture(tenants, tenants.a);
        assertThat(status(draft)).isEmpty();
    }

    @Test
    void status_isOverdueOnTheDayAfterTheThirtieth() {
        assertThat(affairs(approvedOn(LocalDate.of(2022, 4, 10))).overdue()).isFalse();
        assertThat(affairs(approvedOn(LocalDate.of(2022, 4, 9))).overdue()).isTrue();
    }

    @Test
    void adopt_byTheDirector_isNoLongerOverdueAndAChangeAsksForAnother() {
        var plan = approvedOn(LocalDate.of(2022, 3, 1));
        write(plan, "S1");
        var unit = affairs(plan).unit();

        assertThat(adopt(plan, plan.director, unit, TransitionDetails.by(ACT)))
                .isEqualTo(new LifecycleOutcome.Done(PlanState.APPROVED));
        assertThat(affairs(plan).overdue()).isFalse();
        assertThat(affairs(plan).changedSince()).isFalse();
        assertThat(affairs(plan).adoption().orElseThrow().act()).isEqualTo(ACT);

        write(plan, "S2");
        assertThat(affairs(plan).changedSince()).isTrue();
        adopt(plan, plan.director, unit, TransitionDetails.by(ACT));
        assertThat(affairs(plan).changedSince()).isFalse();
    }

    @Test
    void adopt_byOthersOrOfNothingOrTooEarly_isRefused() {
        var plan = approvedOn(LocalDate.of(2022, 3, 12));
        var unit = affairs(plan).unit();

        assertThat(codes(adopt(plan, plan.director, unit, TransitionDetails.by(ACT))))
                .containsExactly("second.empty");
        write(plan, "S1");
        assertThat(codes(adopt(plan, plan.director, unit, TransitionDetails.because("x"))))
                .containsExactly("life.act-missing");
        assertThat(codes(adopt(
                        plan,
                        plan.director,
                        unit,
                        TransitionDetails.by(new Act("Determina", "3", LocalDate.of(2022, 3, 11))))))
                .containsExactly("life.act-before-approval");
        assertThat(codes(adopt(plan, plan.director, plan.unit("Direzione Territorio"), TransitionDetails.by(ACT))))
                .containsExactly("second.not-here");
        assertThat(codes(adopt(plan, plan.head, unit, TransitionDetails.by(ACT))))
                .containsExactly("second.not-here");
    }

    @Test
    void adopt_ofAnotherTenantsPlan_isUnknown() {
        var plan = approvedOn(LocalDate.of(2022, 3, 12));
        var unit = affairs(plan).unit();

        assertThat(tenants.in(tenants.b, () -> tenants.get(SecondLevel.class)
                        .adopt(plan.admin, plan.plan(), unit, TransitionDetails.by(ACT))))
                .isEqualTo(new LifecycleOutcome.Unknown());
    }
}
