package it.pdo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.Rival;
import it.pdo.testing.TwoTenants;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LifeDeadlockTest {
    private static final TwoTenants tenants = new TwoTenants();
    private static final TransitionDetails DETAILS =
            new TransitionDetails("assestamento di bilancio", Optional.of(LifeFixture.ACT), Optional.empty());

    @Test
    void adopt_thatIsGivenUpWhileItChangesItems_isMadeAgainAsAWhole() throws Exception {
        var tenant = tenants.get(TenantCatalog.class).find(tenants.a).orElseThrow();
        var plan = new LifeFixture(tenants, tenants.a).approved().varying();
        plan.rename(plan.admin, "/0", "Variato");

        var outcome = Rival.cross(
                tenant,
                "SELECT id FROM item WHERE id = " + plan.item("/0").value() + " FOR UPDATE",
                "SELECT id FROM plan FOR UPDATE",
                () -> plan.in(() -> plan.variations().adopt(plan.admin, plan.plan(), DETAILS)));

        assertThat(outcome).isEqualTo(new RevisionOutcome.Revised(1));
        assertThat(plan.tree().item(plan.item("/0")).orElseThrow().title()).isEqualTo("Variato");
        assertThat(plan.in(() -> plan.variations().list(plan.plan())))
                .extracting(Variation::state)
                .isEqualTo(List.of(VariationState.ADOPTED));
    }
}
