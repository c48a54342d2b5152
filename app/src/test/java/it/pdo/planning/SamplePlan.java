package it.pdo.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small drafts for tests, in the shape of a sheet with phases and of one with measured phases. */
public final class SamplePlan {
    public static final List<String> DEMOGRAPHICS = List.of("Direzione Affari Generali", "Servizi Demografici");
    public static final List<String> CULTURE = List.of("Direzione Affari Generali", "Cultura");
    public static final List<String> WORKS = List.of("Direzione Territorio", "Lavori Pubblici");

    private SamplePlan() {}

    public static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    public static CellDraft month(int year, int month, String planned) {
        return new CellDraft(CellKind.MONTH, year, month, n(planned));
    }

    public static CellDraft checkpoint(int year, int month, String target) {
        return new CellDraft(CellKind.CHECKPOINT, year, month, n(target));
    }

    public static IndicatorDraft indicator(String pointer, String name, String target) {
        return new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(name, "quantity", null, target),
                        IndicatorDefinition.Documentation.NONE,
                        List.of(),
                        IndicatorDefinition.Computation.READ,
                        ItemState.ACTIVE,
                        null,
                        Map.of()),
                pointer);
    }

    public static IndicatorDraft derived(String pointer, String name, IndicatorDerivation derivation) {
        return new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(name, "time", null, "100%"),
                        IndicatorDefinition.Documentation.NONE,
                        List.of(),
                        new IndicatorDefinition.Computation(derivation, null),
                        ItemState.ACTIVE,
                        null,
                        Map.of()),
                pointer);
    }

    public static ItemDraft phase(String pointer, String code, CellDraft... cells) {
        return item("phase", pointer, code, List.of(), List.of(cells), List.of(), List.of());
    }

    public static ItemDraft item(
            String level,
            String pointer,
            String code,
            List<String> unit,
            List<CellDraft> cells,
            List<IndicatorDraft> indicators,
            List<ItemDraft> children) {
        return new ItemDraft(
                ItemHeading.of(level, code, level + " " + code),
                unit,
                new ItemParts<>(cells, indicators, List.of(), List.of()),
                List.of(),
                children,
                pointer);
    }

    /**
     * Three objectives of three units. Phase {@code /0/fasi/0} plans 50 + 50 in January and February, {@code /0/fasi/1}
     * reached 20 in the years before and only declares its targets, {@code /1/fasi/0} plans May; indicators {@code
     * /0/indicatori/0} (at least 80 %), {@code /0/indicatori/1} (from the cronoprogram), {@code /2/indicatori/0} (a date).
     */
    public static PlanDraft draft(String code) {
        var first = item(
                "objective",
                "/0",
                "1",
                DEMOGRAPHICS,
                List.of(),
                List.of(
                        indicator("/0/indicatori/0", "Pratiche chiuse", "80%"),
                        derived("/0/indicatori/1", "Rispetto fasi e tempi", IndicatorDerivation.CRONOPROGRAM)),
                List.of(
                        phase(
                                "/0/fasi/0",
                                "1",
                                month(2022, 1, "50"),
                                month(2022, 2, "50"),
                                checkpoint(2022, 7, "100"),
                                checkpoint(2022, 12, "100")),
                        phase(
                                "/0/fasi/1",
                                "2",
                                new CellDraft(CellKind.PREVIOUS, 2022, 0, n("20")),
                                checkpoint(2022, 7, "30"),
                                checkpoint(2022, 12, "80"))));
        var second = item(
                "objective",
                "/1",
                "2",
                CULTURE,
                List.of(),
                List.of(),
                List.of(phase("/1/fasi/0", "1", month(2022, 5, "100"))));
        var third = item(
                "objective",
                "/2",
                "3",
                WORKS,
                List.of(),
                List.of(indicator("/2/indicatori/0", "Approvazione del progetto", "31/12/2022")),
                List.of());
        return plan(code, List.of(first, second, third));
    }

    public static PlanDraft plan(String code, List<ItemDraft> items) {
        return new PlanDraft(new Plan.Head(code, "Piano di prova", 2022, 2024, "prova", 1, null), items);
    }

    /** A plan of a city: objectives with one measured phase each and further indicators on the first of them. */
    public static PlanDraft large(String code, int items, int indicators) {
        var objectives = new ArrayList<ItemDraft>();
        var pairs = items / 2;
        for (var i = 0; i < items - pairs; i++) {
            var own = new ArrayList<IndicatorDraft>();
            for (var k = i; k < indicators; k += items - pairs) {
                own.add(indicator("/" + i + "/kpi/" + k, "KPI " + k, "almeno " + k));
            }
            var phases = i < pairs
                    ? List.of(phase("/" + i + "/fasi/0", "F", month(2022, 1 + i % 12, "100")))
                    : List.<ItemDraft>of();
            objectives.add(item("objective", "/" + i, "" + i, List.of("Direzione " + i % 25), List.of(), own, phases));
        }
        return plan(code, objectives);
    }
}
