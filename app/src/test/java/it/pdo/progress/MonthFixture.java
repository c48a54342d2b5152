package it.pdo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Unit;
import it.pdo.organisation.Units;
import it.pdo.planning.PlanId;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.month.MonthCell;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.period.PeriodOutcome;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.List;

/** A fresh sample plan of a tenant with May 2022 open, and people around it. */
public final class MonthFixture {
    public static final YearMonth MAY = YearMonth.of(2022, 5);

    final TwoTenants tenants;
    final TenantSlug tenant;
    public final StoredPlan stored;
    public final SignedIn clerk;
    final SignedIn colleague;
    final SignedIn director;
    final SignedIn evaluator;
    public final SignedIn admin;

    public MonthFixture(TwoTenants tenants, TenantSlug tenant) {
        this.tenants = tenants;
        this.tenant = tenant;
        stored = tenants.in(tenant, () -> tenants.get(PlanStore.class)
                .create(Actor.SYSTEM, SamplePlan.draft("P" + IdGenerator.text(IdGenerator.next()))));
        tenants.in(tenant, () -> tenants.get(ProgressImport.class)
                .fill(Actor.SYSTEM, plan(), 2022, List.of(), List.of(), MAY.minusMonths(1)));
        clerk = TwoTenants.person(tenant, "Sara", Grant.on(Role.CONTRIBUTOR, unit("Servizi Demografici")));
        colleague = TwoTenants.person(tenant, "Luca", Grant.on(Role.UNIT_HEAD, unit("Servizi Demografici")));
        director = TwoTenants.person(tenant, "Elisa", Grant.on(Role.DIRECTOR, unit("Direzione Affari Generali")));
        evaluator = TwoTenants.person(tenant, "Enzo", Grant.everywhere(Role.EVALUATOR));
        admin = TwoTenants.person(tenant, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN));
    }

    private it.pdo.organisation.UnitId unit(String name) {
        return tenants.in(tenant, () -> tenants.get(Units.class).tree().all()).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    public PlanId plan() {
        return stored.plan();
    }

    public MonthSheet sheet(SignedIn who, YearMonth month) {
        return tenants.in(tenant, () -> service().sheet(who, plan(), month)).orElseThrow();
    }

    MonthService service() {
        return tenants.get(MonthService.class);
    }

    public MonthEdit.Reached reached(String phase, int month, String text, long version) {
        return new MonthEdit.Reached(stored.item(phase).orElseThrow(), YearMonth.of(2022, month), text, version);
    }

    MonthEdit.Reading reading(String indicator, int month, String text, String note, long version) {
        return new MonthEdit.Reading(
                stored.indicator(indicator).orElseThrow(), YearMonth.of(2022, month), text, note, version);
    }

    public SaveOutcome save(SignedIn who, MonthEdit edit) {
        return tenants.in(tenant, () -> service().save(who, edit));
    }

    List<SaveOutcome> saveAll(SignedIn who, List<MonthEdit> edits) {
        return tenants.in(tenant, () -> service().saveAll(who, edits).outcomes());
    }

    PeriodOutcome open(YearMonth month, String reason) {
        return tenants.in(tenant, () -> service().openPeriod(admin, plan(), month, reason));
    }

    MonthCell cell(String phase, int month) {
        return sheet(admin, MAY)
                .phase(stored.item(phase).orElseThrow())
                .orElseThrow()
                .month(month);
    }

    List<HistoryEntry> history(long id) {
        return tenants.in(tenant, () -> tenants.get(History.class).of(id));
    }

    public static SaveOutcome.Saved saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return (SaveOutcome.Saved) outcome;
    }

    static String refusal(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Refused.class);
        return ((SaveOutcome.Refused) outcome).issues().getFirst().code();
    }
}
