package it.pdo.check;

import static it.pdo.check.Lints.month;
import static it.pdo.check.Lints.objective;
import static it.pdo.check.Lints.phase;
import static it.pdo.check.Lints.target;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.planning.PlanId;
import it.pdo.planning.SourceNote;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The check of a stored plan: visible findings, waivers, history. */
@DatabaseTest
class PlanCheckServiceTest {
    private static final TwoTenants tenants = new TwoTenants();
    private static StoredPlan stored;
    private static SignedIn administrator;
    private static SignedIn director;
    private static SignedIn otherDirector;
    private static SignedIn clerk;

    @BeforeAll
    static void start() {
        stored = tenants.in(tenants.a, () -> {
            tenants.get(FormatStore.class).publish("prova.yaml", Lints.FORMAT);
            return tenants.get(PlanStore.class).create(Actor.SYSTEM, draft());
        });
        administrator = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
        director = TwoTenants.person(tenants.a, "Dina", Grant.on(Role.DIRECTOR, unit("Direzione uno")));
        otherDirector = TwoTenants.person(tenants.a, "Dario", Grant.on(Role.DIRECTOR, unit("Direzione due")));
        clerk = TwoTenants.person(tenants.a, "Anna", Grant.on(Role.CONTRIBUTOR, unit("Direzione uno")));
    }

    private static it.pdo.planning.PlanDraft draft() {
        var full = new SourceNote(
                SourceNote.Kind.LOOSE_ROW, "/0", "9", List.of(target(7, "50.5"), target(12, "100")), "/0/rows/8");
        var uncertain = new SourceNote(
                SourceNote.Kind.MONTHS_UNCERTAIN,
                "/0/f0",
                "1",
                List.of(target(12, "100")),
                List.of(new BigDecimal("33.5"), new BigDecimal("33"), new BigDecimal("100")),
                "/0/rows/0");
        return Lints.plan(
                List.of(full, uncertain),
                objective("1").below(phase("1").cells(target(12, "100"))),
                objective("2").unit("Direzione due").without(),
                objective("3").below(phase("1").cells(month(5, "50"), target(12, "90"))),
                objective("5"));
    }

    private static UnitId unit(String name) {
        return tenants.in(tenants.a, () -> tenants.get(Units.class).tree().all()).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private static PlanId plan() {
        return stored.plan();
    }

    private static CheckedPlan check(SignedIn who) {
        return tenants.in(
                tenants.a,
                () -> tenants.get(PlanCheckService.class).check(who, plan()).orElseThrow());
    }

    private static WaiveOutcome waive(SignedIn who, Finding finding, String reason) {
        return tenants.in(
                tenants.a, () -> tenants.get(PlanCheckService.class).waive(who, plan(), finding.fingerprint(), reason));
    }

    private static WaiveOutcome takeBack(SignedIn who, Finding finding) {
        return tenants.in(
                tenants.a, () -> tenants.get(PlanCheckService.class).takeBack(who, plan(), finding.fingerprint()));
    }

    private static Finding one(CheckedPlan checked, CheckRule rule) {
        return checked.open().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void storedPlan_givesWhatTheDraftGave_alsoWhatTheImportSawBesideTheItems() {
        assertThat(check(administrator).open())
                .extracting(Finding::rule)
                .contains(
                        CheckRule.ROW_WITHOUT_PHASE,
                        CheckRule.MONTHS_UNCERTAIN,
                        CheckRule.NO_INDICATOR,
                        CheckRule.MONTHS_TARGET,
                        CheckRule.CODE_GAP)
                .doesNotContain(CheckRule.PHASE_WITHOUT_MONTHS);
        assertThat(check(administrator).open())
                .filteredOn(finding -> finding.rule() == CheckRule.MONTHS_TARGET)
                .extracting(finding -> finding.found(java.util.Locale.ITALIAN))
                .anyMatch(sentence -> sentence.contains("33.5; 33; 100"));
        Finding row = one(check(administrator), CheckRule.ROW_WITHOUT_PHASE);
        assertThat(row.pointer()).isEqualTo(stored.item("/0").orElseThrow().toString());
        assertThat(row.found(java.util.Locale.ITALIAN)).contains("50,5% al 31 luglio, 100% al 31 dicembre");
    }

    @Test
    void person_seesTheFindingsOfTheItemsTheyRead_andDecidesOnTheirOwn() {
        assertThat(check(director).open())
                .extracting(finding -> finding.subject().objectiveLabel())
                .doesNotContain("2 Obiettivo 2")
                .contains("1 Obiettivo 1");
        assertThat(check(otherDirector).open()).extracting(Finding::rule).contains(CheckRule.NO_INDICATOR);
        assertThat(check(clerk).yours()).isEmpty();
        assertThat(check(director).yours())
                .contains(one(check(director), CheckRule.ROW_WITHOUT_PHASE).fingerprint())
                .doesNotContain(one(check(director), CheckRule.CODE_GAP).fingerprint());
        assertThat(check(administrator).yours())
                .contains(one(check(administrator), CheckRule.CODE_GAP).fingerprint());
    }

    @Test
    void waive_withAReason_isRememberedWithNameAndReason_andTakenBack() {
        Finding finding = one(check(director), CheckRule.MONTHS_TARGET);

        assertThat(waive(director, finding, "  Rinviata con delibera  ")).isEqualTo(WaiveOutcome.DONE);

        assertThat(check(director).open()).doesNotContain(finding);
        assertThat(check(director).waived()).singleElement().satisfies(waived -> {
            assertThat(waived.finding()).isEqualTo(finding);
            assertThat(waived.waiver().reason()).isEqualTo("Rinviata con delibera");
            assertThat(waived.waiver().by()).isEqualTo("Dina");
        });
        assertThat(tenants.in(
                        tenants.a, () -> tenants.get(PlanCheckService.class).open(plan())))
                .doesNotContain(finding)
                .isNotEmpty();
        assertThat(waive(director, finding, "ancora")).isEqualTo(WaiveOutcome.ALREADY);
        assertThat(takeBack(otherDirector, finding)).isEqualTo(WaiveOutcome.ALREADY); // does not even see it
        assertThat(takeBack(director, finding)).isEqualTo(WaiveOutcome.DONE);
        assertThat(check(director).open()).contains(finding);
        assertThat(takeBack(director, finding)).isEqualTo(WaiveOutcome.ALREADY);

        long item = it.pdo.planning.ItemId.parse(finding.subject().item()).value();
        assertThat(tenants.in(tenants.a, () -> tenants.get(History.class).of(item, "check months-target")))
                .extracting(HistoryEntry::before, HistoryEntry::after, entry -> entry.actor()
                        .name())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "Rinviata con delibera", "Dina"),
                        org.assertj.core.groups.Tuple.tuple("Rinviata con delibera", "", "Dina"));
    }

    @Test
    void waiverGivenBySentence_countsOn_andIsTakenBackWhole() {
        Finding finding = one(check(director), CheckRule.ROW_WITHOUT_PHASE);
        String former = Fingerprint.former(finding).orElseThrow();
        tenants.in(tenants.a, () -> {
            tenants.get(WaiverRepository.class)
                    .insert(List.of(new WaiverRow(
                            it.pdo.tenancy.IdGenerator.next(),
                            plan().value(),
                            former,
                            "row-without-phase",
                            "di prima",
                            "Dina",
                            java.time.LocalDateTime.of(2022, 1, 1, 0, 0))));
            return former;
        });

        assertThat(check(director).waived())
                .singleElement()
                .satisfies(waived -> assertThat(waived.waiver().reason()).isEqualTo("di prima"));
        assertThat(tenants.in(
                        tenants.a, () -> tenants.get(PlanCheckService.class).open(plan())))
                .doesNotContain(finding);
        assertThat(waive(director, finding, "ancora")).isEqualTo(WaiveOutcome.ALREADY);
        assertThat(takeBack(director, finding)).isEqualTo(WaiveOutcome.DONE);
        assertThat(check(director).open()).contains(finding);
    }

    @Test
    void waive_withoutReason_orOfSomebodyElse_isRefused() {
        Finding finding = one(check(administrator), CheckRule.ROW_WITHOUT_PHASE);

        assertThat(waive(administrator, finding, "  ")).isEqualTo(WaiveOutcome.NO_REASON);
        assertThat(waive(administrator, finding, "x".repeat(1001))).isEqualTo(WaiveOutcome.TOO_LONG);
        assertThat(waive(clerk, finding, "perché sì")).isEqualTo(WaiveOutcome.NOT_YOURS);
        assertThat(waive(otherDirector, finding, "perché sì")).isEqualTo(WaiveOutcome.GONE);
        assertThat(check(administrator).waived()).isEmpty();
    }

    @Test
    void plan_ofAnotherTenant_isNotThere() {
        SignedIn stranger = TwoTenants.person(tenants.b, "Bea", Grant.everywhere(Role.TENANT_ADMIN));
        Finding finding = one(check(administrator), CheckRule.ROW_WITHOUT_PHASE);

        assertThat(tenants.in(
                        tenants.b, () -> tenants.get(PlanCheckService.class).check(stranger, plan())))
                .isEmpty();
        assertThat(tenants.in(tenants.b, () -> tenants.get(PlanCheckService.class)
                        .waive(stranger, plan(), finding.fingerprint(), "mio")))
                .isEqualTo(WaiveOutcome.GONE);
    }
}
