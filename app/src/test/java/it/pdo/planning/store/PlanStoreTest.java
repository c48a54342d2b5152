package it.pdo.planning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.organisation.People;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.Units;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.Cell;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.ShareDraft;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PlanStoreTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static PlanStore store() {
        return tenants.get(PlanStore.class);
    }

    private static StoredPlan create(PlanDraft draft) {
        return tenants.in(tenants.a, () -> store().create(Actor.SYSTEM, draft));
    }

    private static PlanTree load(PlanId id) {
        return tenants.in(tenants.a, () -> store().load(id).orElseThrow());
    }

    private static ItemDraft full() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("finalita", "Servizi più vicini — «subito» 😀");
        fields.put("importo", new BigDecimal("1234567890.10"));
        fields.put("note", List.of("a", Map.of("b", true)));
        var indicator = new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure("Tempi", "time", "giorni", "15 giorni"),
                        new IndicatorDefinition.Documentation("Relazione", "Controllo a campione", "Media dell'anno"),
                        List.of(new ActionDraft("Prima", new BigDecimal("30.5")), new ActionDraft("Seconda", null)),
                        new IndicatorDefinition.Computation(IndicatorDerivation.FORMULA, "a / b"),
                        ItemState.SUSPENDED,
                        new BigDecimal("12.5"),
                        Map.of("partenza", new BigDecimal("3.5"), "attesi", Map.of("2022", "20 giorni"))),
                "/x/i");
        return new ItemDraft(
                new ItemHeading(
                        "objective", "7", "Sportello", new BigDecimal("33.333333"), ItemState.SUSPENDED, fields),
                SamplePlan.CULTURE,
                new ItemParts<>(
                        List.of(
                                SamplePlan.month(2022, 3, "12.5"),
                                new CellDraft(CellKind.YEAR, 2023, 0, new BigDecimal("40"))),
                        List.of(indicator),
                        List.of(new ShareDraft(
                                "D",
                                "verdi",
                                new BigDecimal("35"),
                                "nota",
                                "tutti",
                                Map.of("ore", new BigDecimal("12.5")))),
                        List.of(new ResourceDraft(
                                "Personale",
                                "Ore",
                                new BigDecimal("357000.50"),
                                "€ 357.000,50",
                                Map.of("capitolo", "101/2")))),
                List.of(),
                List.of(SamplePlan.phase("/x/f", "1a", SamplePlan.month(2022, 1, "100"))),
                "/x");
    }

    @Test
    void load_afterCreate_givesBackEverythingOfTheDraft() {
        tenants.in(tenants.a, () -> tenants.get(People.class)
                .create(Actor.SYSTEM, List.of(new PersonDraft("verdi", "Lia Verdi", "D", null))));
        var stored = create(SamplePlan.plan("FULL", List.of(full())));

        var tree = load(stored.plan());

        assertThat(tree.plan().state()).isEqualTo(PlanState.DRAFT);
        var item = tree.item(stored.item("/x").orElseThrow()).orElseThrow();
        assertThat(item.title()).isEqualTo("Sportello");
        assertThat(item.weight()).isEqualByComparingTo("33.333333");
        assertThat(item.state()).isEqualTo(ItemState.SUSPENDED);
        assertThat(item.fields()).isEqualTo(full().fields());
        assertThat(tree.cells(item.id()))
                .extracting(Cell::kind, Cell::year, Cell::month, cell -> cell.planned()
                        .stripTrailingZeros())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CellKind.MONTH, 2022, 3, new BigDecimal("12.5")),
                        org.assertj.core.groups.Tuple.tuple(CellKind.YEAR, 2023, 0, new BigDecimal("4E+1")));
        var indicator = tree.indicators(item.id()).getFirst();
        assertThat(indicator.id()).isEqualTo(stored.indicator("/x/i").orElseThrow());
        assertThat(indicator.targetText()).isEqualTo("15 giorni");
        assertThat(indicator.source()).isEqualTo("Relazione");
        assertThat(indicator.controlMethod()).isEqualTo("Controllo a campione");
        assertThat(indicator.state()).isEqualTo(ItemState.SUSPENDED);
        assertThat(indicator.derivation()).isEqualTo(IndicatorDerivation.FORMULA);
        assertThat(indicator.fields()).isEqualTo(full().indicators().getFirst().fields());
        assertThat(indicator.actions()).extracting(ActionDraft::text).containsExactly("Prima", "Seconda");
        assertThat(tree.people(item.id()).getFirst().person()).isNotNull();
        assertThat(tree.people(item.id()).getFirst().columns()).isEqualTo(Map.of("ore", new BigDecimal("12.5")));
        assertThat(tree.resources(item.id()).getFirst().columns()).isEqualTo(Map.of("capitolo", "101/2"));
        assertThat(tree.resources(item.id()).getFirst().cost()).isEqualByComparingTo("357000.50");
        var phase = tree.children(item.id()).getFirst();
        assertThat(phase.code()).isEqualTo("1a");
        assertThat(tree.unitOf(phase)).isEqualTo(tree.unitOf(item)).isPresent();
        assertThat(tree.active(phase)).isFalse();
    }

    @Test
    void create_withUnitsThatExistAndMissingOnes_reusesTheFirstAndAddsTheOthers() {
        tenants.in(tenants.b, () -> {
            var units = tenants.get(Units.class);
            units.create(
                    Actor.SYSTEM,
                    null,
                    List.of(new UnitDraft(
                            "direzione",
                            "DAG",
                            "Direzione  Affari Generali",
                            List.of(new UnitDraft("sezione", "DEM", "SERVIZI DEMOGRAFICI", List.of())))));

            store().create(Actor.SYSTEM, SamplePlan.draft("UNITS"));

            var tree = units.tree();
            assertThat(tree.roots())
                    .extracting(Unit::name)
                    .containsExactly("Direzione  Affari Generali", "Direzione Territorio");
            assertThat(tree.children(tree.findByCode("DAG").orElseThrow().id()))
                    .extracting(Unit::name, Unit::kind)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("SERVIZI DEMOGRAFICI", "sezione"),
                            org.assertj.core.groups.Tuple.tuple("Cultura", "sezione"));
            return "";
        });
    }

    @Test
    void create_withACodeThatIsTaken_isRefusedAndLeavesTheFirst() {
        var first = create(SamplePlan.draft("TWICE"));

        assertThatThrownBy(() -> create(SamplePlan.draft("TWICE"))).isInstanceOf(IllegalArgumentException.class);

        assertThat(load(first.plan()).items()).hasSize(6);
    }

    @Test
    void create_thatFailsInTheMiddle_leavesNothingBehind() {
        var unknownPerson = new ItemDraft(
                ItemHeading.of("objective", "1", "Uno"),
                List.of("Direzione mai vista"),
                new ItemParts<>(
                        List.of(),
                        List.of(),
                        List.of(new ShareDraft("D", "nessuno", null, null, null, Map.of())),
                        List.of()),
                List.of(),
                List.of(),
                "/0");

        assertThatThrownBy(() -> create(SamplePlan.plan("HALF", List.of(unknownPerson))))
                .hasMessageContaining("nessuno");

        tenants.in(tenants.a, () -> {
            assertThat(store().findByCode("HALF")).isEmpty();
            assertThat(tenants.get(Units.class).tree().all())
                    .extracting(Unit::name)
                    .doesNotContain("Direzione mai vista");
            return "";
        });
    }

    @Test
    void replace_ofADraftWithoutProgress_putsTheNewPlanInItsPlaceAndRecordsBoth() {
        var old = create(SamplePlan.draft("AGAIN"));

        var fresh = tenants.in(tenants.a, () -> store().replace(Actor.SYSTEM, SamplePlan.large("AGAIN", 10, 20)));

        assertThat(fresh.plan()).isNotEqualTo(old.plan());
        assertThat(load(fresh.plan()).indicators()).hasSize(20);
        tenants.in(tenants.a, () -> {
            assertThat(store().load(old.plan())).isEmpty();
            assertThat(tenants.get(History.class).of(old.plan().value()))
                    .extracting(HistoryEntry::field)
                    .containsExactly("created", "removed");
            return "";
        });
    }

    @Test
    void create_ofACitysPlan_storesAndLoadsAllOfIt() {
        var started = System.nanoTime();
        var stored = create(SamplePlan.large("CITY", 517, 771));
        var storedAt = System.nanoTime();
        var tree = load(stored.plan());
        var loadedAt = System.nanoTime();

        assertThat(tree.items()).hasSize(517);
        assertThat(tree.indicators()).hasSize(771);
        assertThat(stored.items()).hasSize(517);
        System.out.printf(
                "plan of 517 items and 771 indicators: stored in %d ms, loaded in %d ms%n",
                (storedAt - started) / 1_000_000, (loadedAt - storedAt) / 1_000_000);
    }

    @Test
    void load_ofAnIdNobodyHas_isEmpty() {
        tenants.in(tenants.a, () -> {
            assertThat(store().load(new PlanId(IdGenerator.next()))).isEmpty();
            return "";
        });
    }
}
