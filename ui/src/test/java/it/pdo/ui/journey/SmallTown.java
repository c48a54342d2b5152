package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ReachedDraft;
import it.pdo.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body made for one journey, so that what one writes another never meets: a direzione with two sezioni, a plan of
 * 2022 whose May is open, and four people. In the sezione Personale the objective 22 has three phases: the first planned
 * 50 in January and 50 in February and reached 50 and 20; one planned for May; one for September.
 */
record SmallTown(Tenant tenant, StoredPlan plan) {
    static final String PASSWORD = "parola-di-prova-22";
    static final String PHASE = "/22/fase1";
    static final String PHASE_OF_MAY = "/22/fase2";
    static final String PHASE_OF_SEPTEMBER = "/22/fase3";
    static final String READING = "/22/indicatore";

    private static @Nullable SmallTown shared;

    /** One for all journeys that write nothing in it. */
    static synchronized SmallTown shared() {
        SmallTown made = shared;
        if (made == null) {
            made = create(RunningProduct.get().context());
            shared = made;
        }
        return made;
    }

    static SmallTown create(ApplicationContext context) {
        TownBuilder town = TownBuilder.ofOneDirection(context, PASSWORD);
        StoredPlan plan = town.plan(draft());
        town.close(plan.plan(), YearMonth.of(2022, 4), reached(plan, 1, "50"), reached(plan, 2, "20"));
        return new SmallTown(town.tenant(), plan);
    }

    /** The key of a row of the grid. */
    String row(String pointer) {
        return plan.item(pointer)
                .map(item -> "p" + item)
                .orElseGet(() -> "i" + plan.indicator(pointer).orElseThrow());
    }

    private static ReachedDraft reached(StoredPlan plan, int month, String percent) {
        return new ReachedDraft(plan.item(PHASE).orElseThrow(), YearMonth.of(2022, month), new BigDecimal(percent));
    }

    private static PlanDraft draft() {
        ItemDraft first = phase(PHASE, "1", "Analisi dei fabbisogni", Map.of(1, 50, 2, 50));
        ItemDraft second = phase(PHASE_OF_MAY, "2", "Bando di concorso", Map.of(5, 60, 6, 40));
        ItemDraft third = phase(PHASE_OF_SEPTEMBER, "3", "Prove scritte", Map.of(9, 100));
        ItemDraft staff = item(
                "objective",
                "22",
                "Assunzioni dell'anno",
                List.of("Direzione Servizi", "Personale"),
                List.of(),
                List.of(indicator()),
                List.of(first, second, third),
                "/22");
        ItemDraft taxes = item(
                "objective",
                "23",
                "Recupero dei tributi",
                List.of("Direzione Servizi", "Tributi"),
                List.of(),
                List.of(),
                List.of(phase("/23/fase1", "1", "Controllo delle posizioni", Map.of(3, 100))),
                "/23");
        return new PlanDraft(
                new Plan.Head("PDO-2022", "Piano degli obiettivi 2022", 2022, 2022, "segrate-2022", 1, null),
                List.of(staff, taxes));
    }

    private static ItemDraft phase(String pointer, String code, String title, Map<Integer, Integer> planned) {
        List<CellDraft> cells = planned.entrySet().stream()
                .map(month -> new CellDraft(CellKind.MONTH, 2022, month.getKey(), BigDecimal.valueOf(month.getValue())))
                .toList();
        return item("phase", code, title, List.of(), cells, List.of(), List.of(), pointer);
    }

    private static ItemDraft item(
            String level,
            String code,
            String title,
            List<String> unit,
            List<CellDraft> cells,
            List<IndicatorDraft> indicators,
            List<ItemDraft> children,
            String pointer) {
        return new ItemDraft(
                ItemHeading.of(level, code, title),
                unit,
                new ItemParts<>(cells, indicators, List.of(), List.of()),
                List.of(),
                children,
                pointer);
    }

    private static IndicatorDraft indicator() {
        @Nullable String none = null;
        return new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure("Numero di persone assunte", none, none, "almeno 6"),
                        new IndicatorDefinition.Documentation(none, none, none),
                        List.of(),
                        new IndicatorDefinition.Computation(IndicatorDerivation.NONE, none),
                        ItemState.ACTIVE,
                        null,
                        Map.of()),
                READING);
    }
}
