package it.pdo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitPaths;
import it.pdo.organisation.Units;
import it.pdo.planning.Act;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.SampleFormat;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.TwoTenants;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A fresh sample plan of a tenant and the people who lead it through its life. */
public final class LifeFixture {
    public static final Act ACT = new Act("Deliberazione di Giunta", "45", LocalDate.of(2022, 3, 12));

    final TwoTenants tenants;
    final TenantSlug tenant;
    final StoredPlan stored;
    public final SignedIn admin;
    public final SignedIn director;
    public final SignedIn head;
    public final SignedIn clerk;

    public LifeFixture(TwoTenants tenants, TenantSlug tenant) {
        this(tenants, tenant, SamplePlan.draft("L" + IdGenerator.text(IdGenerator.next())));
    }

    public LifeFixture(TwoTenants tenants, TenantSlug tenant, PlanDraft draft) {
        this.tenants = tenants;
        this.tenant = tenant;
        stored = tenants.in(tenant, () -> {
            SampleFormat.publish(tenants);
            tenants.get(UnitPaths.class)
                    .ensure(
                            Actor.SYSTEM,
                            List.of(SamplePlan.DEMOGRAPHICS, SamplePlan.CULTURE, SamplePlan.WORKS),
                            draft.fromYear(),
                            draft.toYear());
            return tenants.get(PlanStore.class).create(Actor.SYSTEM, draft);
        });
        admin = TwoTenants.person(tenant, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN));
        director = TwoTenants.person(tenant, "Elisa", Grant.on(Role.DIRECTOR, unit("Direzione Affari Generali")));
        head = TwoTenants.person(tenant, "Luca", Grant.on(Role.UNIT_HEAD, unit("Servizi Demografici")));
        clerk = TwoTenants.person(tenant, "Sara", Grant.on(Role.CONTRIBUTOR, unit("Servizi Demografici")));
    }

    public UnitId unit(String name) {
        return in(() -> tenants.get(Units.class).tree().all()).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    public <T> T in(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    public PlanId plan() {
        return stored.plan();
    }

    public ItemId item(String pointer) {
        return stored.item(pointer).orElseThrow();
    }

    public PlanTree tree() {
        return in(() -> tenants.get(PlanStore.class).load(plan()).orElseThrow());
    }

    PlanState state() {
        return tree().plan().state();
    }

    PlanLifecycle life() {
        return tenants.get(PlanLifecycle.class);
    }

    Variations variations() {
        return tenants.get(Variations.class);
    }

    PlanEditing editing() {
        return tenants.get(PlanEditing.class);
    }

    PlanBaselines baselines() {
        return tenants.get(PlanBaselines.class);
    }

    public LifecycleOutcome pass(SignedIn who, PlanState to, TransitionDetails details) {
        return in(() -> life().pass(who, plan(), to, details));
    }

    public LifeFixture lead(PlanState... states) {
        for (var state : states) {
            assertThat(pass(admin, state, TransitionDetails.by(ACT))).isEqualTo(new LifecycleOutcome.Done(state));
        }
        return this;
    }

    public LifeFixture approved() {
        return lead(PlanState.PROPOSED, PlanState.NEGOTIATED, PlanState.APPROVED);
    }

    LifeFixture varying() {
        assertThat(in(() -> variations().open(admin, plan(), "Assestamento", "")))
                .isInstanceOf(VariationOutcome.Done.class);
        return this;
    }

    PreparedVariation prepared() {
        return in(() -> variations().inPreparation(plan())).orElseThrow();
    }

    EditablePlan open(SignedIn who) {
        return in(() -> editing().open(who, plan())).orElseThrow();
    }

    /** An edit of an item as the person sees the plan. */
    EditOutcome edit(SignedIn who, String pointer, UnaryOperator<WholeItem> edit) {
        var before = Objects.requireNonNull(PlanContents.of(open(who).tree()).get(item(pointer)));
        return save(who, ItemChange.changed(item(pointer), before, edit.apply(before)));
    }

    EditOutcome rename(SignedIn who, String pointer, String title) {
        return edit(who, pointer, content -> content.with(content.code(), title, content.unit(), content.weight()));
    }

    public EditOutcome save(SignedIn who, ItemChange... changes) {
        return in(() -> editing().save(who, plan(), RevisionKind.EDIT, "", List.of(changes)));
    }

    public static List<String> codes(Object outcome) {
        var issues =
                switch (outcome) {
                    case LifecycleOutcome.Refused refused -> refused.issues();
                    case VariationOutcome.Refused refused -> refused.issues();
                    case EditOutcome.Refused refused -> refused.issues();
                    case it.pdo.planning.store.revision.RevisionOutcome.Refused refused -> refused.issues();
                    default -> throw new AssertionError("not refused: " + outcome);
                };
        return issues.stream().map(issue -> issue.code()).toList();
    }
}
