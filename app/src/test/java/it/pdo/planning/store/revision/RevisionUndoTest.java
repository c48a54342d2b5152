package it.pdo.planning.store.revision;

import static it.pdo.planning.store.RevisionFixture.ADA;
import static it.pdo.planning.store.RevisionFixture.codes;
import static it.pdo.planning.store.RevisionFixture.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.planning.SampleFormat;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.RevisionFixture;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A revision taken back, and a passage of format with it. */
@DatabaseTest
class RevisionUndoTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static RevisionFixture plan() {
        return new RevisionFixture(tenants, tenants.a);
    }

    @Test
    void undo_ofARevision_bringsBackWhatWas() {
        var plan = plan();
        var before = PlanContents.of(plan.tree());
        number(plan.edit(
                plan.remove("/2"),
                plan.change("/0", content -> PlanRevisionsTest.full(tenants, plan, content)),
                ItemChange.added(WholeItem.blank(null, "objective", "7", "Nuovo", 7))));

        assertThat(number(plan.undo(1))).isEqualTo(2);

        assertThat(PlanContents.of(plan.tree())).isEqualTo(before);
        assertThat(tenants.in(tenants.a, () -> plan.revisions().list(plan.plan())))
                .extracting(
                        PlanRevision::number, each -> each.undoing().undoes().orElse(0), each -> each.undoneBy()
                                .orElse(0))
                .containsExactly(tuple(2, 1, 0), tuple(1, 0, 2));
        assertThat(codes(plan.undo(1))).containsExactly("revision.undone-already");
        assertThat(number(plan.undo(2)))
                .as("an undo is taken back like any other")
                .isEqualTo(3);
        assertThat(plan.content(plan.item("/0")).title()).isEqualTo("Altro titolo");
    }

    @Test
    void undo_afterTheSameItemChangedAgain_isRefusedAndNamesTheLaterOne() {
        var plan = plan();
        number(plan.edit(plan.change("/0", content -> content.with("1", "Uno", content.unit(), null))));
        number(plan.edit(plan.change("/1", content -> content.with("2", "Altro", content.unit(), null))));
        number(plan.edit(plan.change("/0", content -> content.with("1", "Due", content.unit(), null))));

        var refused = plan.undo(1);

        assertThat(codes(refused)).containsExactly("revision.touched-later");
        assertThat(((RevisionOutcome.Refused) refused).issues().getFirst().message())
                .contains("n. 3 di Ada");
        assertThat(number(plan.undo(2))).as("nothing later touched that one").isEqualTo(4);
        assertThat(codes(plan.undo(99))).containsExactly("revision.unknown");
    }

    @Test
    void migrate_changesTheFormatWithTheItemsAndUndoBringsBothBack() {
        var plan = plan();
        tenants.in(tenants.a, () -> {
            SampleFormat.publish(tenants, "prova", 2);
            return "";
        });
        var change = plan.change("/0", content -> content.with("1", "Migrato", content.unit(), null));

        number(tenants.in(tenants.a, () -> plan.revisions()
                .migrate(ADA, plan.plan(), "prova", 2, "", Optional.empty(), List.of(change))));
        assertThat(plan.tree().plan().formatVersion()).isEqualTo(2);

        assertThat(codes(plan.undo(1))).containsExactly("revision.migration");
        number(tenants.in(tenants.a, () -> plan.revisions().undoMigration(ADA, plan.plan(), 1)));
        assertThat(plan.tree().plan().formatVersion()).isEqualTo(1);
        assertThat(plan.content(plan.item("/0")).title()).isEqualTo("objective 1");
    }
}
