package it.pdo.planning.migration;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.FormatReader;
import it.pdo.format.FormatWriter;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.format.edit.AnnexEdits;
import it.pdo.format.edit.FieldEdits;
import it.pdo.format.edit.FormatEdits;
import it.pdo.history.Actor;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.Derivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.content.ItemContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.migration.MigrationStep.Kind;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanRevisions;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.RevisionOutcome;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.shared.Issue;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the preview of a migration to its confirmation, on plans stored in a real database. */
class FormatMigrationTest {
    private static final Actor ADA = new Actor(7, "Ada");
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
            people:
              columns:
                - {code: category, name: Categoria, type: text}
                - {code: ore, name: Ore, type: number}
                - {code: qualifica, name: Qualifica, type: text}
              total: ore
            """;

    private static TwoTenants tenants;
    private static int count;

    @BeforeAll
    static void start() {
        tenants = new TwoTenants();
    }

    @AfterAll
    static void stop() {
        tenants.close();
    }

    @Test
    void renamedLevelFieldOptionAndDimension_areFollowedByTheItems() {
        Case one = stored(before -> {
            PlanFormat f = FormatEdits.renameLevel(before, "obiettivo", "traguardo", before);
            f = FieldEdits.renameField(f, "traguardo", "note", "appunti", before);
            f = FieldEdits.renameOption(f, "traguardo", "tipo", "a", "alfa", before);
            return AnnexEdits.renameDimension(f, "tempo", "durata", "Durata", before);
        });

        assertThat(one.preview().count(Kind.DROPPED)).isZero();
        assertThat(one.steps("O1")).contains("il campo «Note» diventa «Note»", "da «Obiettivo» a «Obiettivo»");
        assertThat(one.apply()).isInstanceOf(RevisionOutcome.Revised.class);

        ItemContent item = one.item("O1");
        assertThat(item.level()).isEqualTo("traguardo");
        assertThat(item.fields()).containsEntry("appunti", "da tenere").containsEntry("tipo", "alfa");
        assertThat(item.indicators()).singleElement().satisfies(i -> assertThat(i.dimension())
                .isEqualTo("durata"));
        assertThat(one.tree().plan().formatVersion()).isEqualTo(2);
    }

    @Test
    void droppedField_saysTheValueThatIsLost() {
        Case one = stored(before -> FieldEdits.removeField(before, "obiettivo", "note"));

        assertThat(one.steps("O1")).containsExactly("il campo «Note» non c'è più: si perde «da tenere»");
        assertThat(one.preview().items()).hasSize(1);
        one.apply();
        assertThat(one.item("O1").fields()).doesNotContainKey("note");
    }

    @Test
    void removedLevel_dropsItsItemsAndMovesThoseBelowWhereTheyMayStand() {
        Case one = stored(before -> FormatEdits.removeLevel(before, "area"));

        assertThat(one.kinds("A")).containsExactly(Kind.DROPPED);
        assertThat(one.kinds("O1")).containsExactly(Kind.MOVED);
        one.apply();
        assertThat(one.contents())
                .extracting(ItemContent::code)
                .doesNotContain("A")
                .contains("O1", "F1");
        assertThat(one.item("O1").parent()).isNull();
    }

    @Test
    void removedLevel_whoseItemsHaveNowhereToGo_dropsThemToo() {
        Case one = stored(before -> {
            PlanFormat strict = FormatEdits.changeLevel(before, "fase", l -> l.parents(List.of("area")));
            return FormatEdits.changeLevel(strict, "obiettivo", l -> l.parents(List.of("plan")));
        });

        assertThat(one.kinds("O1")).containsExactly(Kind.MOVED);
        assertThat(one.kinds("F1")).containsExactly(Kind.MOVED);
        one.apply();
        assertThat(one.item("F1").parent()).isEqualTo(one.id("A"));
    }

    @Test
    void newlyRequiredThings_areAskedFor_andOldGapsAreNot() {
        Case one = stored(before -> {
            PlanFormat f = FieldEdits.addField(
                    before,
                    "obiettivo",
                    new Field("dirigente", "Dirigente", new Plain(PlainType.TEXT), true, null, null, false, null),
                    0,
                    null);
            f = FormatEdits.changeLevel(f, "obiettivo", l -> l.weight(new Level.WeightRule(Level.Use.REQUIRED, null)));
            return FormatEdits.require(f, "fase", Part.CRONOPROGRAM, true);
        });

        assertThat(one.steps("O1"))
                .containsExactly("manca «Dirigente», che ora è obbligatorio", "manca il peso, che ora è obbligatorio");
        assertThat(one.kinds("F1")).isEmpty();
    }

    @Test
    void changedType_convertsWhatItCan_andLosesTheRestInWords() {
        Case one = stored(before -> FieldEdits.changeField(
                FieldEdits.changeField(before, "obiettivo", "costo", f -> f.type(new Plain(PlainType.MONEY))),
                "obiettivo",
                "note",
                f -> f.type(new Choice(false, List.of(new Option("x", "Altro"))))));

        assertThat(one.kinds("O1")).containsExactlyInAnyOrder(Kind.CONVERTED, Kind.DROPPED);
        assertThat(one.steps("O1")).contains("il campo «Note» non può contenere «da tenere»: si perde");
        one.apply();
        assertThat(one.item("O1").fields()).containsEntry("costo", new BigDecimal("1200.5"));
    }

    @Test
    void perYear_givesTheValueToEveryYear() {
        Case one = stored(before -> FieldEdits.changeField(before, "obiettivo", "note", f -> f.perYear(true)));

        one.apply();

        assertThat(one.item("O1").fields())
                .containsEntry("note", Map.of("2022", "da tenere", "2023", "da tenere", "2024", "da tenere"));
    }

    @Test
    void columnsOfTheFormatsOwn_areRenamedConvertedOrLostInWords() {
        Case one = stored(before -> rewritten(
                before,
                "{code: ore, name: Ore, type: number}",
                "{code: ore-previste, name: Ore previste, type: text, was: ore}",
                "    - {code: qualifica, name: Qualifica, type: text}\n",
                "",
                "total: ore",
                ""));

        assertThat(one.steps("O1"))
                .containsExactly("le persone: la colonna «Qualifica» non può tenere «Agente», che si perde");
        one.apply();
        assertThat(one.item("O1").people().getFirst().columns()).isEqualTo(Map.of("ore-previste", "10"));
        one.takeBack();
        assertThat(one.item("O1").people().getFirst().columns())
                .isEqualTo(Map.of("ore", BigDecimal.TEN, "qualifica", "Agente"));
    }

    @Test
    void controlMethod_thatTheCardHasNoColumnForAnyMore_isLostInWords() {
        Case one = stored(before -> rewritten(before, "  columns: [control-method]\n", ""));

        assertThat(one.steps("O1"))
                .containsExactly(
                        "indicatore «Giorni»: la colonna «metodo di controllo» non c'è più, si perde «A campione»");
        one.apply();
        assertThat(one.item("O1").indicators().getFirst().controlMethod()).isNull();
    }

    private static PlanFormat rewritten(PlanFormat before, String... pairs) {
        String yaml = FormatWriter.write(before);
        for (int at = 0; at < pairs.length; at += 2) {
            assertThat(yaml).contains(pairs[at]);
            yaml = yaml.replace(pairs[at], pairs[at + 1]);
        }
        return FormatReader.read("", yaml).format().orElseThrow();
    }

    @Test
    void monthsToCumulativeQuarters_addUp() {
        Case one = stored(before -> FormatReader.read(
                        "",
                        FormatWriter.write(before)
                                .replace("{step: months, entry: incremental", "{step: quarters, entry: cumulative"))
                .format()
                .orElseThrow());

        assertThat(one.kinds("F1")).containsExactly(Kind.CONVERTED);
        one.apply();
        assertThat(one.item("F1").cronoprogram())
                .containsExactly(
                        new CellDraft(CellKind.PREVIOUS, 2022, 0, new BigDecimal("10")),
                        new CellDraft(CellKind.MONTH, 2022, 3, new BigDecimal("30")),
                        new CellDraft(CellKind.MONTH, 2022, 6, new BigDecimal("60")),
                        new CellDraft(CellKind.YEAR, 2023, 0, new BigDecimal("30")));
    }

    @Test
    void fewerYears_loseTheFiguresOfTheOthers() {
        Case one = stored(before -> before.with(f -> f.cronoprogram(Objects.requireNonNull(before.cronoprogram())
                .with(c -> c.laterYears(0).previousYears(false)))));

        assertThat(one.steps("F1"))
                .containsExactly("valori di anni che il formato non prevede più: 2022: 10, 2023: 30");
    }

    @Test
    void migration_isTakenBackWhole_untilItIsConfirmed() {
        Case one = stored(before -> FormatEdits.removeLevel(before, "fase"));
        var original = List.copyOf(one.contents());
        one.apply();
        assertThat(one.contents()).extracting(ItemContent::code).doesNotContain("F1");
        assertThat(one.pending()).isTrue();

        assertThat(one.takeBack()).isInstanceOf(RevisionOutcome.Revised.class);

        assertThat(one.contents()).containsExactlyElementsOf(original);
        assertThat(one.tree().plan().formatVersion()).isEqualTo(1);
        assertThat(one.pending()).isFalse();
        assertThat(one.takeBack()).isInstanceOf(RevisionOutcome.Refused.class);
    }

    @Test
    void migration_onceConfirmed_stays() {
        Case one = stored(before -> FieldEdits.removeField(before, "obiettivo", "note"));
        assertThat(one.confirm()).isFalse();
        one.apply();

        assertThat(one.confirm()).isTrue();

        assertThat(one.pending()).isFalse();
        assertThat(one.takeBack()).isInstanceOfSatisfying(RevisionOutcome.Refused.class, refused -> assertThat(
                        refused.issues().getFirst().code())
                .isEqualTo("migration.none"));
        RevisionOutcome elsewhere =
                tenants.in(tenants.a, () -> tenants.get(PlanRevisions.class).undo(ADA, one.plan, 1));
        assertThat(elsewhere).isInstanceOfSatisfying(RevisionOutcome.Refused.class, refused -> assertThat(
                        refused.issues().getFirst().code())
                .isEqualTo("revision.confirmed"));
        assertThat(one.tree().plan().formatVersion()).isEqualTo(2);
    }

    @Test
    void migration_thatWouldReadWrittenProgressInAnotherSense_isRefused() {
        Case cumulative = stored(before -> before.with(f -> f.cronoprogram(Objects.requireNonNull(before.cronoprogram())
                .with(c -> c.entry(CronoprogramFormat.Entry.CUMULATIVE)))));
        Case shorter = stored(before -> before.with(f ->
                f.cronoprogram(Objects.requireNonNull(before.cronoprogram()).with(c -> c.laterYears(0)))));
        cumulative.reach("F1");
        shorter.reach("F1");

        assertThat(cumulative.apply()).isInstanceOfSatisfying(RevisionOutcome.Refused.class, refused -> assertThat(
                        refused.issues().getFirst().code())
                .isEqualTo("migration.progress"));
        assertThat(cumulative.tree().plan().formatVersion()).isEqualTo(1);
        assertThat(shorter.apply()).isInstanceOf(RevisionOutcome.Revised.class);
    }

    @Test
    void migration_toAVersionThatSaysTheSame_changesTheVersionAlone() {
        Case one = stored(UnaryOperator.identity());

        assertThat(one.preview().items()).isEmpty();
        assertThat(one.apply()).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(one.tree().plan().formatVersion()).isEqualTo(2);
    }

    @Test
    void migration_toAVersionThatIsNotThere_isUnknown() {
        Case one = stored(UnaryOperator.identity());

        RevisionOutcome outcome = tenants.in(tenants.a, () -> one.migrations().apply(ADA, one.plan, one.code, 9, ""));
        Optional<MigrationPreview> elsewhere =
                tenants.in(tenants.b, () -> one.migrations().preview(one.plan, one.code, 2));

        assertThat(outcome).isInstanceOf(RevisionOutcome.Unknown.class);
        assertThat(elsewhere).isEmpty();
    }

    private static Case stored(UnaryOperator<PlanFormat> edit) {
        String code = "prova-" + ++count;
        String yaml = FORMAT.replace("CODE", code);
        PlanFormat before = FormatReader.read("", yaml).format().orElseThrow();
        String after = FormatWriter.write(edit.apply(before).with(f -> f.version(2)));
        return tenants.in(tenants.a, () -> {
            assertThat(tenants.get(FormatStore.class).publish("", yaml)).isEmpty();
            assertThat(tenants.get(FormatStore.class).publish("", after)).isEmpty();
            return new Case(
                    code, tenants.get(PlanStore.class).create(ADA, draft(code)).plan());
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
                "Giorni",
                "tempo",
                null,
                "al massimo 30 giorni",
                null,
                "A campione",
                null,
                List.of(),
                Derivation.NONE,
                null,
                false,
                null,
                code + "/i");
        ItemDraft objective = item(
                "obiettivo",
                "O1",
                Map.of("note", "da tenere", "costo", "1.200,50", "tipo", "a"),
                List.of(),
                List.of(indicator),
                List.of(phase));
        ItemDraft area = item("area", "A", Map.of(), List.of(), List.of(), List.of(objective));
        return new PlanDraft("P-" + code, "Piano", 2022, 2024, code, 1, null, List.of(area));
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
                level,
                code,
                level + " " + code,
                List.of(),
                null,
                ItemState.ACTIVE,
                fields,
                cells,
                indicators,
                level.equals("obiettivo") ? List.of(agent) : List.of(),
                List.of(),
                children,
                "/" + code);
    }

    private record Case(String code, PlanId plan) {
        FormatMigrations migrations() {
            return tenants.get(FormatMigrations.class);
        }

        void reach(String itemCode) {
            ItemId item = PlanContents.of(tree()).entrySet().stream()
                    .filter(entry -> entry.getValue().code().equals(itemCode))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            List<Issue> issues = tenants.in(tenants.a, () -> tenants.get(ProgressImport.class)
                    .fill(
                            ADA,
                            plan,
                            2022,
                            List.of(new ReachedDraft(item, YearMonth.of(2022, 1), BigDecimal.TEN)),
                            List.of(),
                            null));
            assertThat(issues).isEmpty();
        }

        MigrationPreview preview() {
            return tenants.in(
                    tenants.a, () -> migrations().preview(plan, code, 2).orElseThrow());
        }

        RevisionOutcome apply() {
            return tenants.in(tenants.a, () -> migrations().apply(ADA, plan, code, 2, "nuova versione"));
        }

        RevisionOutcome takeBack() {
            return tenants.in(tenants.a, () -> migrations().takeBack(ADA, plan));
        }

        boolean confirm() {
            return tenants.in(tenants.a, () -> migrations().confirm(ADA, plan));
        }

        boolean pending() {
            return tenants.in(tenants.a, () -> migrations().pending(plan).isPresent());
        }

        PlanTree tree() {
            return tenants.in(
                    tenants.a, () -> tenants.get(PlanStore.class).load(plan).orElseThrow());
        }

        Collection<ItemContent> contents() {
            return PlanContents.of(tree()).values();
        }

        ItemContent item(String itemCode) {
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
    }
}
