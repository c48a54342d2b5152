package it.pdo.planning.store;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.planning.Act;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.SampleFormat;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.TwoTenants;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A new sample plan of a tenant, and operations on it for tests of revisions. */
public final class RevisionFixture {
    public static final Actor ADA = new Actor(7, "Ada");

    final TwoTenants tenants;
    final TenantSlug tenant;
    final StoredPlan stored;

    public RevisionFixture(TwoTenants tenants, TenantSlug tenant) {
        this(tenants, tenant, SamplePlan.draft("R" + IdGenerator.text(IdGenerator.next())));
    }

    public RevisionFixture(TwoTenants tenants, TenantSlug tenant, PlanDraft draft) {
        this.tenants = tenants;
        this.tenant = tenant;
        stored = tenants.in(tenant, () -> {
            SampleFormat.publish(tenants);
            return tenants.get(PlanStore.class).create(Actor.SYSTEM, draft);
        });
    }

    public PlanId plan() {
        return stored.plan();
    }

    public ItemId item(String pointer) {
        return stored.item(pointer).orElseThrow();
    }

    public IndicatorId indicator(String pointer) {
        return stored.indicator(pointer).orElseThrow();
    }

    public PlanTree tree() {
        return tenants.in(
                tenant, () -> tenants.get(PlanStore.class).load(plan()).orElseThrow());
    }

    public WholeItem content(ItemId id) {
        return java.util.Objects.requireNonNull(PlanContents.of(tree()).get(id));
    }

    public ItemChange change(String pointer, UnaryOperator<WholeItem> edit) {
        return change(item(pointer), edit);
    }

    public ItemChange change(ItemId id, UnaryOperator<WholeItem> edit) {
        var before = content(id);
        return ItemChange.changed(id, before, edit.apply(before));
    }

    public ItemChange remove(String pointer) {
        return ItemChange.removed(item(pointer), content(item(pointer)));
    }

    public PlanRevisions revisions() {
        return tenants.get(PlanRevisions.class);
    }

    public RevisionOutcome edit(ItemChange... changes) {
        return revise(RevisionKind.EDIT, "", Optional.empty(), List.of(changes));
    }

    public RevisionOutcome revise(RevisionKind kind, String reason, Optional<Act> act, List<ItemChange> changes) {
        return tenants.in(tenant, () -> revisions().revise(ADA, plan(), kind, reason, act, changes));
    }

    public RevisionOutcome undo(int number) {
        return tenants.in(tenant, () -> revisions().undo(ADA, plan(), number));
    }

    public List<HistoryEntry> history(long id) {
        return tenants.in(tenant, () -> tenants.get(History.class).of(id));
    }

    public static int number(RevisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(RevisionOutcome.Revised.class);
        return ((RevisionOutcome.Revised) outcome).number();
    }

    public static List<String> codes(RevisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(RevisionOutcome.Refused.class);
        return ((RevisionOutcome.Refused) outcome)
                .issues().stream().map(issue -> issue.code()).toList();
    }
}
