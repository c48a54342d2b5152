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
import it.pdo.planning.content.ItemContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.tenancy.NewId;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.TwoTenants;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A fresh sample plan of a tenant, and what is done to it in tests of revisions. */
final class RevisionFixture {
    static final Actor ADA = new Actor(7, "Ada");

    final TwoTenants tenants;
    final TenantSlug tenant;
    final StoredPlan stored;

    RevisionFixture(TwoTenants tenants, TenantSlug tenant) {
        this(tenants, tenant, SamplePlan.draft("R" + NewId.text(NewId.next())));
    }

    RevisionFixture(TwoTenants tenants, TenantSlug tenant, PlanDraft draft) {
        this.tenants = tenants;
        this.tenant = tenant;
        stored = tenants.in(tenant, () -> {
            SampleFormat.publish(tenants);
            return tenants.get(PlanStore.class).create(Actor.SYSTEM, draft);
        });
    }

    PlanId plan() {
        return stored.plan();
    }

    ItemId item(String pointer) {
        return stored.item(pointer).orElseThrow();
    }

    IndicatorId indicator(String pointer) {
        return stored.indicator(pointer).orElseThrow();
    }

    PlanTree tree() {
        return tenants.in(
                tenant, () -> tenants.get(PlanStore.class).load(plan()).orElseThrow());
    }

    ItemContent content(ItemId id) {
        return java.util.Objects.requireNonNull(PlanContents.of(tree()).get(id));
    }

    ItemChange change(String pointer, UnaryOperator<ItemContent> edit) {
        return change(item(pointer), edit);
    }

    ItemChange change(ItemId id, UnaryOperator<ItemContent> edit) {
        var before = content(id);
        return ItemChange.changed(id, before, edit.apply(before));
    }

    ItemChange remove(String pointer) {
        return ItemChange.removed(item(pointer), content(item(pointer)));
    }

    PlanRevisions revisions() {
        return tenants.get(PlanRevisions.class);
    }

    RevisionOutcome edit(ItemChange... changes) {
        return revise(RevisionKind.EDIT, "", Optional.empty(), List.of(changes));
    }

    RevisionOutcome revise(RevisionKind kind, String reason, Optional<Act> act, List<ItemChange> changes) {
        return tenants.in(tenant, () -> revisions().revise(ADA, plan(), kind, reason, act, changes));
    }

    RevisionOutcome undo(int number) {
        return tenants.in(tenant, () -> revisions().undo(ADA, plan(), number));
    }

    List<HistoryEntry> history(long id) {
        return tenants.in(tenant, () -> tenants.get(History.class).of(id));
    }

    static int number(RevisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(RevisionOutcome.Revised.class);
        return ((RevisionOutcome.Revised) outcome).number();
    }

    static List<String> codes(RevisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(RevisionOutcome.Refused.class);
        return ((RevisionOutcome.Refused) outcome)
                .issues().stream().map(issue -> issue.code()).toList();
    }
}
