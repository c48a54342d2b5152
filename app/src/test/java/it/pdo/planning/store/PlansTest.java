package it.pdo.planning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.Grant;
import it.pdo.identity.PermissionDeniedException;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.SamplePlan;
import it.pdo.shared.LocalizedMessage;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans for whoever is signed in: an empty one can be deleted, one that holds something cannot. */
@DatabaseTest
class PlansTest {
    private static final TwoTenants tenants = new TwoTenants();

    private final SignedIn ada = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
    private final SignedIn director = TwoTenants.person(tenants.a, "Dino", Grant.everywhere(Role.DIRECTOR));

    @Test
    void removeEmpty_ofADraftWithoutItems_deletesIt_andTheHistoryKeepsIt() {
        PlanId empty = plan("EMPTY", List.of());

        assertThat(removed(ada, empty)).isEmpty();

        assertThat(found(empty)).isFalse();
        assertThat(tenants.in(tenants.a, () -> tenants.get(History.class).of(empty.value())))
                .extracting(HistoryEntry::field)
                .contains("removed");
    }

    @Test
    void removeEmpty_ofAPlanWithItems_saysWhyItStays() {
        PlanId full = plan("NOT-EMPTY", List.of(SamplePlan.phase("/x", "1", SamplePlan.month(2022, 1, "100"))));

        assertThat(removed(ada, full)).hasValueSatisfying(why -> assertThat(why.in(Locale.ITALIAN))
                .isEqualTo("Il piano NOT-EMPTY ha delle voci: si elimina solo un piano vuoto."));
        assertThat(found(full)).isTrue();
    }

    @Test
    void removeEmpty_ofAPlanThatIsNoDraftAnyMore_saysWhyItStays() {
        PlanId proposed = plan("PROPOSED", List.of());
        tenants.in(
                tenants.a, () -> tenants.get(PlanRepository.class).changeState(proposed.value(), PlanState.PROPOSED));

        assertThat(removed(ada, proposed)).hasValueSatisfying(why -> assertThat(why.in(Locale.ENGLISH))
                .isEqualTo("Plan PROPOSED is no longer a draft: it cannot be deleted."));
        assertThat(found(proposed)).isTrue();
    }

    @Test
    void removeEmpty_byWhoeverDoesNotAdministerTheBody_isDenied() {
        PlanId empty = plan("STAYS", List.of());

        assertThatThrownBy(() -> removed(director, empty)).isInstanceOf(PermissionDeniedException.class);
        assertThat(found(empty)).isTrue();
    }

    @Test
    void removeEmpty_ofAnotherTenantsPlan_leavesItThere() {
        PlanId empty = plan("MINE", List.of());
        SignedIn bea = TwoTenants.person(tenants.b, "Bea", Grant.everywhere(Role.TENANT_ADMIN));

        assertThat(tenants.in(tenants.b, () -> tenants.get(Plans.class).removeEmpty(bea, empty)))
                .isEmpty();
        assertThat(found(empty)).isTrue();
    }

    private static PlanId plan(String code, List<ItemDraft> items) {
        return tenants.in(tenants.a, () -> tenants.get(PlanStore.class)
                .create(Actor.SYSTEM, SamplePlan.plan(code, items))
                .plan());
    }

    private static Optional<LocalizedMessage> removed(SignedIn who, PlanId plan) {
        return tenants.in(tenants.a, () -> tenants.get(Plans.class).removeEmpty(who, plan));
    }

    private static boolean found(PlanId plan) {
        return tenants.in(
                tenants.a, () -> tenants.get(PlanStore.class).find(plan).isPresent());
    }
}
