package it.pdo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CronoprogramLevels;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.ObjectiveSheet;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which items have a row of the cronoprogram is said by the format, whatever its levels are called. */
@DatabaseTest
class PhasesOfAFormatTest {
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    private static final String YAML = """
            format: azioni
            version: 1
            title: Formato con azioni
            years: {from: 2021, to: 2028}
            policy: default
            checkpoints:
              - {code: dicembre, name: "31 dicembre", date: "12-31"}
            levels:
              - code: area
                name: Area
                plural: Aree
                under: [plan]
              - code: scopo
                name: Scopo
                plural: Scopi
                under: [area]
                carries: [cronoprogram, indicators]
              - code: azione
                name: Azione
                plural: Azioni
                under: [scopo]
                carries: [cronoprogram]
              - code: phase
                name: Fase senza mesi
                plural: Fasi senza mesi
                under: [scopo]
                carries: [indicators]
            cronoprogram: {step: months, entry: incremental, previous-years: true, later-years: 2, total: 100}
            indicator-card:
              dimensions:
                - {code: quantity, name: Quantità}
            """;

    private final TwoTenants tenants = new TwoTenants();
    private SignedIn admin;
    private StoredPlan stored;

    @BeforeEach
    void start() {
        admin = TwoTenants.person(tenants.a, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN));
        stored = tenants.in(tenants.a, () -> {
            assertThat(tenants.get(FormatStore.class).publish("azioni.yaml", YAML))
                    .isEmpty();
            StoredPlan plan = tenants.get(PlanStore.class)
                    .create(
                            Actor.SYSTEM,
                            new PlanDraft(
                                    new Plan.Head("P1", "Piano", 2022, 2022, "azioni", 1, null),
                                    List.of(area()),
                                    List.of()));
            tenants.get(ProgressImport.class)
                    .fill(Actor.SYSTEM, plan.plan(), 2022, List.of(), List.of(), MAY.minusMonths(1));
            return plan;
        });
    }

    private static ItemDraft area() {
        return item(
                "area",
                "/0",
                item(
                        "scopo",
                        "/0/0",
                        item("azione", "/0/0/0"),
                        SamplePlan.item(
                                "phase",
                                "/0/0/1",
                                "F",
                                List.of(),
                                List.of(),
                                List.of(SamplePlan.indicator("/0/0/1/i", "Pratiche", "80%")),
                                List.of())),
                SamplePlan.item(
                        "scopo",
                        "/0/1",
                        "S",
                        List.of(),
                        List.<CellDraft>of(SamplePlan.month(2022, 5, "100")),
                        List.of(),
                        List.of()));
    }

    private static ItemDraft item(String level, String pointer, ItemDraft... children) {
        return SamplePlan.item(level, pointer, pointer, List.of(), List.of(), List.of(), List.of(children));
    }

    @Test
    void itemsOfTheInnermostLevelThatCarriesMonths_haveARow_evenWithNothingPlanned() {
        assertThat(sheet().phase(stored.item("/0/0/0").orElseThrow())).isPresent();
    }

    @Test
    void itemsOfALevelThatMayCarryMonths_haveARowWhereSomethingIsPlanned() {
        assertThat(sheet().phase(stored.item("/0/1").orElseThrow())).isPresent();
        assertThat(sheet().phase(stored.item("/0/0").orElseThrow())).isEmpty();
    }

    @Test
    void itemsOfALevelCalledPhaseThatCarriesNone_haveNoRow_andStandByThemselves() {
        var phase = stored.item("/0/0/1").orElseThrow();

        assertThat(sheet().phase(phase)).isEmpty();
        assertThat(sheet().objectives()).extracting(ObjectiveSheet::id).contains(phase);
    }

    @Test
    void rowsThatAreShown_areWritten_andOthersRefused() {
        assertThat(save("/0/0/0")).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(save("/0/1")).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(save("/0/0")).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(save("/0/0/1")).isInstanceOf(SaveOutcome.Refused.class);
    }

    @Test
    void levels_ofTheFormat_areThoseThatCarryMonthsUnderOnesWithRows() {
        PlanFormat format = FormatReader.read("azioni.yaml", YAML).format().orElseThrow();

        assertThat(List.of("area", "scopo", "azione", "phase").stream().filter(CronoprogramLevels.of(format)::contains))
                .containsExactly("azione");
    }

    private MonthSheet sheet() {
        return tenants.in(tenants.a, () -> tenants.get(MonthService.class).sheet(admin, stored.plan(), MAY))
                .orElseThrow();
    }

    private SaveOutcome save(String pointer) {
        var edit = new MonthEdit.Reached(stored.item(pointer).orElseThrow(), MAY, "10", 0);
        return tenants.in(tenants.a, () -> tenants.get(MonthService.class).save(admin, edit));
    }
}
