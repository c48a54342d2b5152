package it.pdo.planning.store.revision;

import static it.pdo.planning.store.RevisionFixture.ADA;
import static it.pdo.planning.store.RevisionFixture.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.history.HistoryEntry;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.organisation.Units;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.RevisionFixture;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PlanRevisionsTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static RevisionFixture plan() {
        return new RevisionFixture(tenants, tenants.a);
    }

    /** A change of every part an item has. */
    static WholeItem full(TwoTenants tenants, RevisionFixture plan, WholeItem content) {
        var unit = tenants.in(tenants.a, () -> tenants.get(Units.class).tree().all())
                .getFirst()
                .id();
        return content.with("9", "Altro titolo", unit, new BigDecimal("12.50"))
                .withFields(Map.of("finalita", "Più vicini 😀", "importo", new BigDecimal("1234.50"), "tipo", "nuovo"))
                .withCronoprogram(List.of(SamplePlan.month(2022, 4, "30.0"), SamplePlan.month(2022, 3, "70")))
                .withResources(List.of(
                        new ResourceDraft("Beni", "Arredi", new BigDecimal("10.00"), null, Map.of("tipo", "Arredo"))))
                .withPeople(List.of(new ShareContent(
                        "D", null, new BigDecimal("50"), null, "tutti", Map.of("percentuale", new BigDecimal("50.0")))))
                .withLinks(List.of(new LinkContent("collegato", plan.item("/1"), null, null)));
    }

    @Test
    void revise_ofEveryPart_storesItAndGivesItBack() {
        var plan = plan();
        var change = plan.change("/0", content -> full(tenants, plan, content));

        assertThat(number(plan.edit(change))).isEqualTo(1);

        assertThat(plan.content(plan.item("/0"))).isEqualTo(change.after().orElseThrow());
        assertThat(plan.tree().plan().version()).isEqualTo(2);
        assertThat(tenants.in(tenants.a, () -> plan.revisions().changes(plan.plan(), 1)))
                .as("what the revision keeps")
                .containsExactly(change);
        assertThat(tenants.in(tenants.a, () -> plan.revisions().find(plan.plan(), 1)))
                .hasValueSatisfying(kept -> {
                    assertThat(kept.actor()).isEqualTo(ADA);
                    assertThat(kept.kind()).isEqualTo(RevisionKind.EDIT);
                    assertThat(List.of(
                                    kept.counts().added(),
                                    kept.counts().changed(),
                                    kept.counts().removed()))
                            .containsExactly(0, 1, 0);
                });
    }

    @Test
    void revise_ofOneItem_leavesTheRowsOfTheOthers() {
        var plan = plan();
        var before = plan.tree();

        number(plan.edit(plan.change("/0", content -> content.withState(ItemState.SUSPENDED))));

        var after = plan.tree();
        for (var item : before.items()) {
            var touched = item.id().equals(plan.item("/0"));
            assertThat(after.item(item.id()).orElseThrow().version()).isEqualTo(touched ? 2 : 1);
        }
        assertThat(after.indicators()).isEqualTo(before.indicators());
    }

    @Test
    void revise_thatChangesNothing_isNoRevision() {
        var plan = plan();

        assertThat(plan.edit(plan.change("/0", content -> content.withPlace(null, 0))))
                .isEqualTo(new RevisionOutcome.Revised(0));

        assertThat(tenants.in(tenants.a, () -> plan.revisions().list(plan.plan())))
                .isEmpty();
    }

    @Test
    void revise_thatAddsATree_storesParentsBeforeChildrenInWhateverOrder() {
        var plan = plan();
        var parent = ItemChange.added(WholeItem.blank(null, "objective", "4", "Nuovo", 3));
        var child = ItemChange.added(WholeItem.blank(parent.item(), "phase", "1", "Prima", 0)
                .withCronoprogram(List.of(SamplePlan.month(2022, 6, "100"))));

        number(plan.edit(child, parent));

        assertThat(plan.tree().children(parent.item())).extracting(Item::title).containsExactly("Prima");
        assertThat(plan.history(parent.item().value()))
                .extracting(HistoryEntry::field, HistoryEntry::after)
                .containsExactly(tuple("created", "Obiettivo 4 Nuovo"));
    }

    @Test
    void revise_thatMovesAndRemoves_keepsWhatMoved() {
        var plan = plan();
        var moved = plan.change("/0/fasi/0", content -> content.withPlace(plan.item("/1"), 5));

        number(plan.edit(plan.remove("/0"), moved, plan.remove("/0/fasi/1")));

        assertThat(plan.tree().children(plan.item("/1"))).extracting(Item::id).contains(plan.item("/0/fasi/0"));
        assertThat(plan.tree().item(plan.item("/0"))).isEmpty();
    }

    @Test
    void revise_thatMovesAnIndicatorToAnotherItem_keepsItsId() {
        var plan = plan();
        var indicator = plan.content(plan.item("/0")).indicators().getFirst();

        number(plan.edit(
                plan.change(
                        "/0",
                        content -> content.withIndicators(content.indicators()
                                .subList(1, content.indicators().size()))),
                plan.change("/1", content -> content.withIndicators(List.of(indicator)))));

        assertThat(plan.tree().indicator(indicator.id()))
                .hasValueSatisfying(there -> assertThat(there.item()).isEqualTo(plan.item("/1")));
    }

    @Test
    void revise_madeFromAnOldState_isAConflictAndStoresNothing() {
        var plan = plan();
        var first = plan.change("/0", content -> content.with("1", "Uno", content.unit(), null));
        var second = plan.change("/0", content -> content.with("1", "Due", content.unit(), null));
        var other = plan.change("/1", content -> content.with("2", "Altro", content.unit(), null));
        number(plan.edit(first));

        assertThat(plan.edit(second, other)).isEqualTo(new RevisionOutcome.Conflict(List.of(plan.item("/0"))));

        assertThat(plan.content(plan.item("/0")).title()).isEqualTo("Uno");
        assertThat(plan.content(plan.item("/1")).title()).isEqualTo("objective 2");
    }

    @Test
    void revise_byTwoAtOnce_isOneRevisionAndOneConflict() throws Exception {
        var plan = plan();
        var changes = IntStream.range(0, 2)
                .mapToObj(at -> plan.change("/0", content -> content.with("1", "Titolo " + at, content.unit(), null)))
                .toList();
        var ready = new CountDownLatch(2);
        var tasks = new ArrayList<Callable<RevisionOutcome>>();
        changes.forEach(change -> tasks.add(() -> {
            ready.countDown();
            ready.await();
            return plan.edit(change);
        }));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<RevisionOutcome>();
            for (var done : pool.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            new RevisionOutcome.Revised(1), new RevisionOutcome.Conflict(List.of(plan.item("/0"))));
        }
    }

    @Test
    void revise_ofDifferentItemsByTwoAtOnce_storesBoth() throws Exception {
        var plan = plan();
        var first = plan.change("/0", content -> content.with("1", "Uno", content.unit(), null));
        var second = plan.change("/1", content -> content.with("2", "Due", content.unit(), null));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var outcomes = List.of(pool.submit(() -> plan.edit(first)), pool.submit(() -> plan.edit(second)));
            for (var done : outcomes) {
                assertThat(done.get()).isInstanceOf(RevisionOutcome.Revised.class);
            }
        }
        assertThat(plan.tree().roots()).extracting(Item::title).startsWith("Uno", "Due");
    }

    @Test
    void revise_ofATarget_dropsWhatWasConfirmedAndNothingElseDoes() {
        var plan = plan();
        var admin = TwoTenants.person(tenants.a, "Gino", Grant.everywhere(Role.TENANT_ADMIN));
        var id = plan.indicator("/0/indicatori/0");
        var stale = plan.change("/0", content -> content.with("1", "Dopo", content.unit(), null));
        tenants.in(tenants.a, () -> tenants.get(TargetConfirmations.class).confirm(admin, id, "almeno 80%"));

        assertThat(plan.edit(stale)).as("a confirmation is no conflict").isEqualTo(new RevisionOutcome.Revised(1));
        assertThat(plan.tree().indicator(id).orElseThrow().confirmedTarget()).isEqualTo("almeno 80%");

        number(plan.edit(plan.change("/0", content -> withTarget(content, id, "85%"))));
        assertThat(plan.tree().indicator(id).orElseThrow().confirmedTarget()).isNull();
        assertThat(plan.history(id.value()))
                .extracting(HistoryEntry::field, HistoryEntry::before, HistoryEntry::after)
                .contains(tuple("target", "80%", "85%"), tuple("confirmed target", "almeno 80%", ""));

        number(plan.undo(2));
        assertThat(plan.tree().indicator(id).orElseThrow().confirmedTarget()).isEqualTo("almeno 80%");
    }

    private static WholeItem withTarget(WholeItem content, IndicatorId id, String target) {
        return content.withIndicators(content.indicators().stream()
                .map(row -> row.id().equals(id) ? row.withTargetText(target) : row)
                .toList());
    }

    @Test
    void revise_isToldToTheHistoryValueByValueInWords() {
        var plan = plan();

        number(plan.edit(plan.change("/0", content -> full(tenants, plan, content))));

        assertThat(plan.history(plan.item("/0").value()))
                .extracting(HistoryEntry::field, HistoryEntry::before, HistoryEntry::after)
                .contains(
                        tuple("title", "objective 1", "Altro titolo"),
                        tuple("weight", "", "12,5"),
                        tuple("field importo", "", "1.234,5 €"),
                        tuple("field tipo", "", "Nuovo"),
                        tuple("planned 2022-03", "", "70%"),
                        tuple("links", "", "Collegato a: 2 objective 2"));
    }

    @Test
    void revise_ofAnotherTenantsPlan_isUnknown() {
        var plan = plan();
        var change = plan.change("/0", content -> content.withState(ItemState.CANCELLED));

        var outcome = tenants.in(tenants.b, () -> plan.revisions()
                .revise(ADA, plan.plan(), RevisionKind.EDIT, "", Optional.empty(), List.of(change)));

        assertThat(outcome).isEqualTo(new RevisionOutcome.Unknown());
        assertThat(plan.content(plan.item("/0")).state()).isEqualTo(ItemState.ACTIVE);
    }

    @Test
    void revise_ofACitysPlan_isFast() {
        var plan = new RevisionFixture(tenants, tenants.a, SamplePlan.plan("EMPTY", List.of()));
        var contents =
                PlanContents.of(new RevisionFixture(tenants, tenants.a, SamplePlan.large("BIG", 517, 771)).tree());
        var copies = new LinkedHashMap<ItemId, ItemId>();
        contents.keySet().forEach(id -> copies.put(id, new ItemId(IdGenerator.next())));
        var additions = new ArrayList<ItemChange>();
        contents.forEach((id, content) -> {
            var parent = content.parent();
            var above = parent == null ? null : copies.get(parent);
            additions.add(ItemChange.added(
                    Objects.requireNonNull(copies.get(id)), fresh(content).withPlace(above, content.position())));
        });

        var started = System.nanoTime();
        number(plan.revise(RevisionKind.IMPORT, "", Optional.empty(), additions));
        var added = System.nanoTime();
        number(plan.edit(plan.change(additions.getFirst().item(), content -> content.withState(ItemState.SUSPENDED))));
        var edited = System.nanoTime();
        number(plan.undo(2));
        number(plan.undo(1));
        var undone = System.nanoTime();

        assertThat(plan.tree().items()).isEmpty();
        System.out.printf(
                "517 items and 771 indicators: added in %d ms, one edited in %d ms, both taken back in %d ms%n",
                (added - started) / 1_000_000, (edited - added) / 1_000_000, (undone - edited) / 1_000_000);
        assertThat(added - started).isLessThan(5_000_000_000L);
    }

    private static WholeItem fresh(WholeItem content) {
        return content.withIndicators(
                content.indicators().stream().map(IndicatorContent::copy).toList());
    }
}
