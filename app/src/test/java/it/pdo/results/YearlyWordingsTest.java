package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.ObjectiveSheet;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan of 2024–2026 in which one objective is worded for 2024 only: what its month shows, takes and scores. */
@DatabaseTest
class YearlyWordingsTest {
    private static final String FORMAT = """
            format: annuale
            version: 1
            title: Piano
            years: {from: 2024, to: 2026}
            policy: default
            levels:
              - code: objective
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                fields: [{code: testo, name: Testo, type: long-text, required: true, per-year: true}]
              - {code: phase, name: Fase, plural: Fasi, under: [objective], carries: [cronoprogram]}
            cronoprogram: {step: months, entry: incremental, previous-years: false, later-years: 0, total: 100}
            """;

    private static final TwoTenants tenants = new TwoTenants();
    private static SignedIn admin;
    private static StoredPlan plan;

    @BeforeAll
    static void start() {
        admin = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
        plan = tenants.in(tenants.a, () -> {
            assertThat(tenants.get(FormatStore.class).publish("format.yaml", FORMAT))
                    .isEmpty();
            return tenants.get(PlanStore.class)
                    .create(
                            Actor.SYSTEM,
                            new PlanDraft(
                                    new Plan.Head("ANNI", "Piano", 2024, 2026, "annuale", 1, null),
                                    List.of(
                                            objective("/ended", Map.of("2024", "Solo quest'anno")),
                                            objective("/lasting", Map.of("2024", "a", "2025", "b", "2026", "c")))));
        });
        tenants.in(tenants.a, () -> {
            tenants.get(MonthService.class).openPeriod(admin, plan.plan(), YearMonth.of(2024, 5), "");
            return tenants.get(MonthService.class).openPeriod(admin, plan.plan(), YearMonth.of(2025, 5), "");
        });
    }

    private static ItemDraft objective(String pointer, Map<String, Object> wordings) {
        return item(
                "objective",
                pointer,
                Map.of("testo", wordings),
                List.of(),
                List.of(item("phase", pointer + "/fase", Map.of(), List.of(cell(2024), cell(2025)), List.of())));
    }

    private static CellDraft cell(int year) {
        return new CellDraft(CellKind.MONTH, year, 5, BigDecimal.valueOf(50));
    }

    private static ItemDraft item(
            String level, String pointer, Map<String, Object> fields, List<CellDraft> cells, List<ItemDraft> below) {
        return new ItemDraft(
                new ItemHeading(level, pointer, pointer, null, ItemState.ACTIVE, fields),
                List.of(),
                new ItemParts<>(cells, List.of(), List.of(), List.of()),
                List.of(),
                below,
                pointer);
    }

    private static MonthSheet sheet(int year) {
        return tenants.in(tenants.a, () -> tenants.get(MonthService.class)
                        .sheet(admin, plan.plan(), YearMonth.of(year, 5)))
                .orElseThrow();
    }

    private static SaveOutcome save(int year, String text) {
        return tenants.in(tenants.a, () -> tenants.get(MonthService.class)
                .save(
                        admin,
                        new MonthEdit.Reached(plan.item("/ended/fase").orElseThrow(), YearMonth.of(year, 5), text, 0)));
    }

    private static Score score(int year, String pointer) {
        return tenants.in(tenants.a, () -> tenants.get(ResultsService.class)
                        .sheet(admin, plan.plan(), YearMonth.of(year, 5)))
                .orElseThrow()
                .find(FigureId.item(plan.item(pointer).orElseThrow().toString()))
                .orElseThrow();
    }

    @Test
    void month_ofAYearWithoutWording_doesNotListTheObjective() {
        assertThat(sheet(2024).objectives()).extracting(ObjectiveSheet::title).containsExactly("/ended", "/lasting");
        assertThat(sheet(2025).objectives()).extracting(ObjectiveSheet::title).containsExactly("/lasting");
        assertThat(sheet(2025).missing().phases()).isEqualTo(1);
    }

    @Test
    void value_inAYearWithoutWording_isRefused_andTakenInTheOther() {
        assertThat(save(2025, "10")).isInstanceOfSatisfying(SaveOutcome.Refused.class, refused -> assertThat(
                        refused.issues().getFirst().code())
                .isEqualTo("cell.not-foreseen"));
        assertThat(save(2024, "10")).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(sheet(2025).objectives())
                .as("what was written in 2024 does not bring it back in 2025")
                .hasSize(1);
    }

    @Test
    void result_ofAYearWithoutWording_isNotForeseen_neitherForNorAgainst() {
        assertThat(score(2025, "/ended")).isInstanceOfSatisfying(NotScored.class, none -> assertThat(none.reason())
                .isEqualTo(Reason.NOT_FORESEEN));
        assertThat(score(2025, "/ended/fase")).isInstanceOfSatisfying(NotScored.class, none -> assertThat(none.reason())
                .isEqualTo(Reason.NOT_FORESEEN));
        assertThat(score(2024, "/lasting"))
                .as("foreseen, due and not written: not reached")
                .isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.points())
                        .isZero());
    }
}
