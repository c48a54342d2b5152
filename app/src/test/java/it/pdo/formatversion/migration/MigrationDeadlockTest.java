package it.pdo.formatversion.migration;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.edit.FieldEdits;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.Rival;
import it.pdo.testing.TwoTenants;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MigrationDeadlockTest {
    private static final TwoTenants tenants = new TwoTenants();

    @Test
    void applyAndTakeBack_thatAreGivenUpWhileTheyChangeItems_areMadeAgainAsAWhole() throws Exception {
        var tenant = tenants.get(TenantCatalog.class).find(tenants.a).orElseThrow();
        var one = MigrationCase.stored(tenants, before -> FieldEdits.removeField(before, "obiettivo", "note"));
        var item = "SELECT id FROM item WHERE id = " + one.id("O1").value() + " FOR UPDATE";
        var plan = "SELECT id FROM plan FOR UPDATE";

        RevisionOutcome applied = Rival.cross(tenant, item, plan, one::apply);
        assertThat(applied).isEqualTo(new RevisionOutcome.Revised(1));
        assertThat(one.tree().plan().formatVersion()).isEqualTo(2);
        assertThat(one.item("O1").fields()).doesNotContainKey("note");

        RevisionOutcome back = Rival.cross(tenant, item, plan, one::takeBack);
        assertThat(back).isEqualTo(new RevisionOutcome.Revised(2));
        assertThat(one.tree().plan().formatVersion()).isEqualTo(1);
        assertThat(one.item("O1").fields()).containsKey("note");
    }
}
