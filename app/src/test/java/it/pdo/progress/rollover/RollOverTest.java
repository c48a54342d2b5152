package it.pdo.progress.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.LifeFixture;
import it.pdo.lifecycle.copy.ItemOrigin;
import it.pdo.lifecycle.copy.ItemOrigins;
import it.pdo.organisation.Reorganisations;
import it.pdo.organisation.Units;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.Item;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.SampleFormat;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RollOverTest {
    private static final TwoTenants tenants = new TwoTenants();
    private static SignedIn admin;

    @BeforeAll
    static void start() {
        admin = TwoTenants.person(tenants.a, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN));
    }

    private static CellDraft cell(CellKind kind, int year, String planned) {
        return new CellDraft(kind, year, 0, new BigDecimal(planned));
    }

    private static ItemDraft objective(String pointer, String code, ItemDraft... phases) {
        return SamplePlan.item(
                "objective",
                pointer,
                code,
                SamplePlan.CULTURE,
                List.of(),
                List.of(SamplePlan.indicator(pointer + "/i", "Consegna", "31/12/2022")),
                List.of(phases));
    }

    /** Three years; the first objective goes on, the second ended, the third has a phase that is late. */
    private static StoredPlan plan() {
        return tenants.in(tenants.a, () -> {
            SampleFormat.publish(tenants);
            var stored = tenants.get(PlanStore.class)
                    .create(
                            Actor.SYSTEM,
                            SamplePlan.plan(
                                    "PDO-2022-2024-" + IdGenerator.text(IdGenerator.next()),
                                    List.of(
                                            objective(
                                                    "/0",
                                                    "1",
                                                    SamplePlan.phase(
                                                            "/0/a",
                                                            "1",
                                                            cell(CellKind.PREVIOUS, 2022, "10"),
                                                            SamplePlan.month(2022, 3, "30"),
                                                            SamplePlan.month(2022, 9, "20"),
                                                            cell(CellKind.YEAR, 2023, "25"),
                                                            cell(CellKind.YEAR, 2024, "15")),
                                                    SamplePlan.phase("/0/b", "2", SamplePlan.month(2022, 4, "100"))),
                                            objective(
                                                    "/1",
                                                    "2",
                                                    SamplePlan.phase("/1/a", "1", SamplePlan.month(2022, 5, "100"))),
                                            objective(
                                                    "/2",
                                                    "3",
                                                    SamplePlan.phase("/2/a", "1", SamplePlan.month(2022, 6, "100"))))));
            tenants.get(ProgressImport.class)
                    .fill(
                            Actor.SYSTEM,
                            stored.plan(),
                            2022,
                            List.of(
                                    reached(stored, "/0/a", 3, "30"),
                                    reached(stored, "/0/a", 9, "12.5"),
                                    reached(stored, "/0/b", 4, "100"),
                                    reached(stored, "/1/a", 5, "100"),
                                    reached(stored, "/2/a", 6, "40")),
                            List.of(),
                            YearMonth.of(2022, 12));
            return stored;
        });
    }

    private static ReachedDraft reached(StoredPlan stored, String pointer, int month, String percent) {
        return new ReachedDraft(stored.item(pointer).orElseThrow(), YearMonth.of(2022, month), new BigDecimal(percent));
    }

    private static RollOverRequest next(Set<ItemId> include, Set<ItemId> leaveOut) {
        return new RollOverRequest(
                "N" + IdGenerator.text(IdGenerator.next()), "Piano nuovo", 2023, 2025, include, leaveOut);
    }

    private static RollOverPreview preview(StoredPlan plan, RollOverRequest request) {
        return tenants.in(tenants.a, () -> tenants.get(RollOver.class).preview(admin, plan.plan(), request))
                .orElseThrow();
    }

    private static RollOverOutcome store(SignedIn who, StoredPlan plan, RollOverRequest request) {
        return tenants.in(tenants.a, () -> tenants.get(RollOver.class).store(who, plan.plan(), request));
    }

    @Test
    void preview_showsWhatGoesOnWithItsPercentAndWhatStaysBehindWithItsReason() {
        var plan = plan();

        var preview = preview(plan, next(Set.of(), Set.of()));

        assertThat(preview.carried())
                .extracting(
                        CarriedItem::item,
                        each -> each.previous().map(BigDecimal::toPlainString).orElse(""))
                .containsExactly(
                        tuple(plan.item("/0").orElseThrow(), ""),
                        tuple(plan.item("/0/a").orElseThrow(), "52.5"),
                        tuple(plan.item("/2").orElseThrow(), ""),
                        tuple(plan.item("/2/a").orElseThrow(), "40"));
        assertThat(preview.leftOut())
                .extracting(LeftOutItem::item, left -> left.why().in(Locale.ITALIAN))
                .containsExactly(
                        tuple(plan.item("/0/b").orElseThrow(), "conclusa: raggiunto 100%"),
                        tuple(plan.item("/1").orElseThrow(), "tutte le voci sotto sono concluse"));
        assertThat(preview.carried().getFirst().notes())
                .extracting(note -> note.in(Locale.ITALIAN))
                .containsExactly("il valore atteso di «Consegna» è di un anno passato: 31/12/2022");
        assertThat(preview.carried().get(1).notes())
                .extracting(note -> note.in(Locale.ITALIAN))
                .containsExactly("per il 2023 era previsto 25%: da distribuire nei mesi");
        assertThat(preview.carried().get(3).notes())
                .extracting(note -> note.in(Locale.ITALIAN))
                .containsExactly("non conclusa (raggiunto 40%) e senza previsione: da pianificare");
    }

    @Test
    void store_makesADraftOfTheNextYearsAndLeavesTheOldPlan() {
        var plan = plan();
        var before = contents(plan);

        var outcome = store(admin, plan, next(Set.of(), Set.of()));

        assertThat(outcome).isInstanceOf(RollOverOutcome.Stored.class);
        var fresh = load(((RollOverOutcome.Stored) outcome).plan());
        assertThat(fresh.plan().fromYear()).isEqualTo(2023);
        assertThat(fresh.roots()).extracting(Item::code).containsExactly("1", "3");
        var phase = fresh.children(fresh.roots().getFirst().id()).getFirst();
        assertThat(fresh.cells(phase.id()))
                .extracting(each -> each.kind(), each -> each.year(), each -> each.month(), each -> each.planned()
                        .stripTrailingZeros()
                        .toPlainString())
                .containsExactlyInAnyOrder(
                        tuple(CellKind.PREVIOUS, 2023, 0, "52.5"),
                        tuple(CellKind.CHECKPOINT, 2023, 12, "25"),
                        tuple(CellKind.YEAR, 2024, 0, "15"));
        assertThat(tenants.in(tenants.a, () -> tenants.get(ItemOrigins.class)
                                .of(fresh.plan().id()))
                        .get(phase.id()))
                .isEqualTo(new ItemOrigin(plan.plan(), plan.item("/0/a").orElseThrow()));
        assertThat(contents(plan)).isEqualTo(before);
    }

    @Test
    void preview_followsTheHandThatIncludesAndLeavesOut() {
        var plan = plan();

        var preview = preview(
                plan,
                next(
                        Set.of(plan.item("/1").orElseThrow()),
                        Set.of(plan.item("/2").orElseThrow())));

        assertThat(preview.carried())
                .extracting(CarriedItem::item)
                .contains(plan.item("/1").orElseThrow(), plan.item("/1/a").orElseThrow())
                .doesNotContain(plan.item("/2").orElseThrow());
        assertThat(preview.leftOut())
                .extracting(LeftOutItem::item, left -> left.why().in(Locale.ITALIAN))
                .contains(tuple(plan.item("/2").orElseThrow(), "lasciata fuori a mano"));
    }

    @Test
    void store_againstARule_isRefused() {
        var plan = plan();
        var old = tenants.in(tenants.a, () -> tenants.get(PlanStore.class).find(plan.plan()))
                .orElseThrow();

        assertThat(codes(store(admin, plan, request(old.code(), 2023, 2025)))).containsExactly("roll-over.code-taken");
        assertThat(codes(store(admin, plan, request("A", 2022, 2024)))).containsExactly("roll-over.first-year");
        assertThat(codes(store(admin, plan, request("A", 2026, 2027)))).containsExactly("roll-over.first-year");
        assertThat(codes(store(admin, plan, request("A", 2023, 2022)))).containsExactly("roll-over.last-year");
        var director = TwoTenants.person(tenants.a, "Elisa", Grant.everywhere(Role.DIRECTOR));
        assertThat(codes(store(director, plan, request("A", 2023, 2025))))
                .containsExactly("roll-over.not-administrator");
        assertThat(tenants.in(tenants.b, () -> tenants.get(RollOver.class)
                        .store(admin, plan.plan(), request("A", 2023, 2025))))
                .isEqualTo(new RollOverOutcome.Unknown());
        assertThat(store(admin, plan, request("B" + IdGenerator.text(IdGenerator.next()), 2025, 2027)))
                .as("the year after the last is the first that no plan holds")
                .isInstanceOf(RollOverOutcome.Stored.class);
    }

    private static RollOverRequest request(String code, int from, int to) {
        return new RollOverRequest(code, "Piano", from, to, Set.of(), Set.of());
    }

    private static List<String> codes(RollOverOutcome outcome) {
        assertThat(outcome).isInstanceOf(RollOverOutcome.Refused.class);
        return ((RollOverOutcome.Refused) outcome)
                .issues().stream().map(issue -> issue.code()).toList();
    }

    private static Object contents(StoredPlan plan) {
        return PlanContents.of(load(plan.plan()));
    }

    private static PlanTree load(it.pdo.planning.PlanId id) {
        return tenants.in(tenants.a, () -> tenants.get(PlanStore.class).load(id).orElseThrow());
    }

    @Test
    void store_afterAReorganisation_givesTheNextPlanTheUnitsOfItsOwnYears() {
        var old = new LifeFixture(tenants, tenants.b);
        var registry = old.unit(SamplePlan.DEMOGRAPHICS.getLast());
        var culture = old.unit(SamplePlan.CULTURE.getLast());
        var works = old.unit(SamplePlan.WORKS.getLast());
        var above = old.unit(SamplePlan.WORKS.getFirst());
        old.in(() -> {
            var changes = tenants.get(Reorganisations.class);
            var day = LocalDate.of(2022, 9, 1);
            return List.of(
                    changes.rename(Actor.SYSTEM, registry, "Servizi al Cittadino", "", day, ""),
                    changes.merge(Actor.SYSTEM, List.of(culture), registry, day, ""),
                    changes.end(Actor.SYSTEM, works, day, ""));
        });
        int units = old.in(() -> tenants.get(Units.class).tree(2023, 2025).all().size());

        var outcome = old.in(() -> tenants.get(RollOver.class)
                .store(old.admin, old.plan(), next(Set.of(old.item("/0"), old.item("/1"), old.item("/2")), Set.of())));

        var fresh = old.in(() -> tenants.get(PlanStore.class)
                .load(((RollOverOutcome.Stored) outcome).plan())
                .orElseThrow());
        assertThat(fresh.roots()).extracting(Item::unit).containsExactly(registry, registry, above);
        assertThat(old.in(() -> tenants.get(Units.class).tree(2023, 2025).all()))
                .hasSize(units);
    }
}
