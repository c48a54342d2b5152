package it.pdo.formatversion.migration;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.formatversion.migration.MigrationStep.Kind;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Act;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ProgressReader;
import it.pdo.progress.ReachedDraft;
import it.pdo.shared.Issue;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A plan under version 1 of a format, and version 2 of it beside: stored in a real database, to be passed on. */
record MigrationCase(TwoTenants tenants, String code, PlanId plan) {
    private static final String FORMAT = """
            format: CODE
            version: 1
            title: Piano di prova
            years: {from: 2022, to: 2024}
            policy: default
            levels:
              - code: area
                name: Area
                plural: Aree
                under: [plan]
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [area, plan]
                weight: {use: optional}
                carries: [indicators, people]
                fields:
                  - {code: note, name: Note, type: text}
                  - {code: costo, name: Costo, type: text}
                  - code: tipo
                    name: Tipo
                    type: choice
                    options:
                      - {code: a, name: Alfa}
                      - {code: b, name: Beta}
              - code: fase
                name: Fase
                plural: Fasi
                under: [obiettivo]
                carries: [cronoprogram]
            cronoprogram: {step: months, entry: incremental, previous-years: true, later-years: 2}
            indicator-card:
              dimensions:
                - {code: tempo, name: Tempo}
              dimension: optional
              columns: [control-method]
              fields:
                - {code: partenza, name: Partenza, type: number}
                - {code: ambito, name: Ambito, type: text}
            people:
              columns:
                - {code: category, name: Categoria, type: text}
                - {code: ore, name: Ore, type: number}
                - {code: qualifica, name: Qualifica, type: text}
              total: ore
            """;

    private static final AtomicInteger COUNT = new AtomicInteger();

    static MigrationCase stored(TwoTenants tenants, UnaryOperator<PlanFormat> edit) {
        String code = "prova-" + COUNT.incrementAndGet();
        String yaml = FORMAT.replace("CODE", code);
        PlanFormat before = FormatReader.read("", yaml).format().orElseThrow();
        String after = FormatWriter.write(edit.apply(before).with(f -> f.version(2)));
        return tenants.in(tenants.a, () -> {
            assertThat(tenants.get(FormatStore.class).publish("", yaml)).isEmpty();
            assertThat(tenants.get(FormatStore.class).publish("", after)).isEmpty();
            return new MigrationCase(
                    tenants,
                    code,
                    tenants.get(PlanStore.class)
                            .create(ada().actor(), draft(code))
                            .plan());
        });
    }

    private static PlanDraft draft(String code) {
        ItemDraft phase = item(
                "fase",
                "F1",
                Map.of(),
                List.of(
                        new CellDraft(CellKind.PREVIOUS, 2022, 0, BigDecimal.TEN),
                        new CellDraft(CellKind.MONTH, 2022, 1, BigDecimal.TEN),
                        new CellDraft(CellKind.MONTH, 2022, 3, BigDecimal.valueOf(20)),
                        new CellDraft(CellKind.MONTH, 2022, 5, BigDecimal.valueOf(30)),
                        new CellDraft(CellKind.YEAR, 2023, 0, BigDecimal.valueOf(30))),
                List.of(),
                List.of());
        IndicatorDraft indicator = new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure("Giorni", "tempo", null, "al massimo 30 giorni"),
                        new IndicatorDefinition.Documentation(null, "A campione", null),
                        List.of(),
                        IndicatorDefinition.Computation.READ,
                        ItemState.ACTIVE,
                        null,
                        Map.of("partenza", new BigDecimal("12.5"), "ambito", "interno")),
                code + "/i");
        ItemDraft objective = item(
                "obiettivo",
                "O1",
                Map.of("note", "da tenere", "costo", "1.200,50", "tipo", "a"),
                List.of(),
                List.of(indicator),
                List.of(phase));
        ItemDraft area = item("area", "A", Map.of(), List.of(), List.of(), List.of(objective));
        return new PlanDraft(new Plan.Head("P-" + code, "Piano", 2022, 2024, code, 1, null), List.of(area));
    }

    private static ItemDraft item(
            String level,
            String code,
            Map<String, Object> fields,
            List<CellDraft> cells,
            List<IndicatorDraft> indicators,
            List<ItemDraft> children) {
        ShareDraft agent =
                new ShareDraft("D", null, null, null, null, Map.of("ore", BigDecimal.TEN, "qualifica", "Agente"));
        return new ItemDraft(
                new ItemHeading(level, code, level + " " + code, null, ItemState.ACTIVE, fields),
                List.of(),
                new ItemParts<>(cells, indicators, level.equals("obiettivo") ? List.of(agent) : List.of(), List.of()),
                List.of(),
                children,
                "/" + code);
    }

    FormatMigrations migrations() {
        return tenants.get(FormatMigrations.class);
    }

    /** Somebody writes what was reached in some months. */
    void reach(String itemCode, Map<YearMonth, String> figures) {
        ItemId item = PlanContents.of(tree()).entrySet().stream()
                .filter(entry -> entry.getValue().code().equals(itemCode))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        List<Issue> issues = tenants.in(tenants.a, () -> tenants.get(ProgressImport.class)
                .fill(
                        ada().actor(),
                        plan,
                        2022,
                        figures.entrySet().stream()
                                .map(figure ->
                                        new ReachedDraft(item, figure.getKey(), new BigDecimal(figure.getValue())))
                                .toList(),
                        List.of(),
                        null));
        assertThat(issues).isEmpty();
    }

    /** What stands written of a phase, by month. */
    Map<YearMonth, BigDecimal> reached(String itemCode) {
        return tenants.in(tenants.a, () -> tenants.get(ProgressReader.class).of(plan))
                .reached(id(itemCode));
    }

    List<HistoryEntry> history(String itemCode) {
        return tenants.in(
                tenants.a, () -> tenants.get(History.class).of(id(itemCode).value()));
    }

    MigrationPreview preview() {
        return preview(GivenValues.NONE);
    }

    MigrationPreview preview(GivenValues given) {
        return tenants.in(
                tenants.a,
                () -> migrations().preview(ada(), plan, code, 2, given).orElseThrow());
    }

    RevisionOutcome apply() {
        return apply(GivenValues.NONE);
    }

    RevisionOutcome apply(GivenValues given) {
        return apply(Optional.empty(), "nuova versione", given);
    }

    RevisionOutcome apply(Optional<Act> act, String reason, GivenValues given) {
        return tenants.in(tenants.a, () -> migrations().apply(ada(), plan, code, 2, reason, act, given));
    }

    RevisionOutcome takeBack() {
        return tenants.in(tenants.a, () -> migrations().takeBack(ada(), plan));
    }

    boolean confirm() {
        return tenants.in(tenants.a, () -> migrations().confirm(ada(), plan));
    }

    boolean pending() {
        return tenants.in(tenants.a, () -> migrations().pending(ada(), plan).isPresent());
    }

    PlanTree tree() {
        return tenants.in(
                tenants.a, () -> tenants.get(PlanStore.class).load(plan).orElseThrow());
    }

    Collection<WholeItem> contents() {
        return PlanContents.of(tree()).values();
    }

    WholeItem item(String itemCode) {
        return contents().stream()
                .filter(c -> c.code().equals(itemCode))
                .findFirst()
                .orElseThrow();
    }

    it.pdo.planning.ItemId id(String itemCode) {
        return tree().items().stream()
                .filter(i -> i.code().equals(itemCode))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<MigrationStep> all(String itemCode) {
        return preview().items().stream()
                .filter(i -> i.code().equals(itemCode))
                .flatMap(i -> i.steps().stream())
                .toList();
    }

    List<String> steps(String itemCode) {
        return all(itemCode).stream().map(s -> s.words().in(Locale.ITALIAN)).toList();
    }

    List<Kind> kinds(String itemCode) {
        return all(itemCode).stream().map(MigrationStep::kind).toList();
    }

    static SignedIn ada() {
        return TwoTenants.administrator(7, "Ada");
    }
}
