package it.pdo.formatversion.migration;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.Field;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.format.edit.AnnexEdits;
import it.pdo.format.edit.FieldEdits;
import it.pdo.format.edit.FormatEdits;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.formatversion.migration.MigrationStep.Kind;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** From the preview of a migration to its confirmation, on plans stored in a real database. */
@DatabaseTest
class FormatMigrationTest {
    private static final TwoTenants tenants = new TwoTenants();

    @Test
    void renamedLevelFieldOptionAndDimension_areFollowedByTheItems() {
        MigrationCase one = stored(before -> {
            PlanFormat f = FormatEdits.renameLevel(before, "obiettivo", "traguardo", before);
            f = FieldEdits.renameField(f, "traguardo", "note", "appunti", before);
            f = FieldEdits.renameOption(f, "traguardo", "tipo", "a", "alfa", before);
            return AnnexEdits.renameDimension(f, "tempo", "durata", "Durata", before);
        });

        assertThat(one.preview().count(Kind.DROPPED)).isZero();
        assertThat(one.steps("O1")).contains("il campo «Note» diventa «Note»", "da «Obiettivo» a «Obiettivo»");
        assertThat(one.apply()).isInstanceOf(RevisionOutcome.Revised.class);

        WholeItem item = one.item("O1");
        assertThat(item.level()).isEqualTo("traguardo");
        assertThat(item.fields()).containsEntry("appunti", "da tenere").containsEntry("tipo", "alfa");
        assertThat(item.indicators()).singleElement().satisfies(i -> assertThat(i.dimension())
                .isEqualTo("durata"));
        assertThat(one.tree().plan().formatVersion()).isEqualTo(2);
    }

    @Test
    void droppedField_saysTheValueThatIsLost() {
        MigrationCase one = stored(before -> FieldEdits.removeField(before, "obiettivo", "note"));

        assertThat(one.steps("O1")).containsExactly("il campo «Note» non c'è più: si perde «da tenere»");
        assertThat(one.preview().items()).hasSize(1);
        one.apply();
        assertThat(one.item("O1").fields()).doesNotContainKey("note");
    }

    @Test
    void removedLevel_dropsItsItemsAndMovesThoseBelowWhereTheyMayStand() {
        MigrationCase one = stored(before -> FormatEdits.removeLevel(before, "area"));

        assertThat(one.kinds("A")).containsExactly(Kind.DROPPED);
        assertThat(one.kinds("O1")).containsExactly(Kind.MOVED);
        one.apply();
        assertThat(one.contents())
                .extracting(WholeItem::code)
                .doesNotContain("A")
                .contains("O1", "F1");
        assertThat(one.item("O1").parent()).isNull();
    }

    @Test
    void removedLevel_whoseItemsHaveNowhereToGo_dropsThemToo() {
        MigrationCase one = stored(before -> {
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
        MigrationCase one = stored(before -> {
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
        MigrationCase one = stored(before -> FieldEdits.changeField(
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
        MigrationCase one = stored(before -> FieldEdits.changeField(before, "obiettivo", "note", f -> f.perYear(true)));

        one.apply();

        assertThat(one.item("O1").fields())
                .containsEntry("note", Map.of("2022", "da tenere", "2023", "da tenere", "2024", "da tenere"));
    }

    @Test
    void columnsOfTheFormatsOwn_areRenamedConvertedOrLostInWords() {
        MigrationCase one = stored(before -> rewritten(
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
        MigrationCase one = stored(before -> rewritten(before, "  columns: [control-method]\n", ""));

        assertThat(one.steps("O1"))
                .containsExactly(
                        "indicatore «Giorni»: la colonna «metodo di controllo» non c'è più, si perde «A campione»");
        one.apply();
        assertThat(one.item("O1").indicators().getFirst().controlMethod()).isNull();
    }

    @Test
    void ownColumnsOfTheCard_renamedAreKept_droppedAreLostInWords_andComeBack() {
        MigrationCase one = stored(before -> rewritten(
                before,
                "    - {code: partenza, name: Partenza, type: number}\n",
                """
                    - {code: base, name: Base, type: text, was: partenza}
                    - {code: fine, name: Fine, type: number, required: true}
                """,
                "    - {code: ambito, name: Ambito, type: text}\n",
                ""));

        assertThat(one.steps("O1"))
                .containsExactly(
                        "indicatore «Giorni»: la colonna «Ambito» non c'è più, si perde «interno»",
                        "indicatore «Giorni»: manca «Fine»");
        one.apply();
        assertThat(one.item("O1").indicators().getFirst().fields()).isEqualTo(Map.of("base", "12,5"));
        one.takeBack();
        assertThat(one.item("O1").indicators().getFirst().fields())
                .isEqualTo(Map.of("partenza", new BigDecimal("12.5"), "ambito", "interno"));
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
        MigrationCase one = stored(before -> FormatReader.read(
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
        MigrationCase one =
                stored(before -> before.with(f -> f.cronoprogram(Objects.requireNonNull(before.cronoprogram())
                        .with(c -> c.laterYears(0).previousYears(false)))));

        assertThat(one.steps("F1"))
                .containsExactly("valori di anni che il formato non prevede più: 2022: 10, 2023: 30");
    }

    @Test
    void migration_isTakenBackWhole_untilItIsConfirmed() {
        MigrationCase one = stored(before -> FormatEdits.removeLevel(before, "fase"));
        var original = List.copyOf(one.contents());
        one.apply();
        assertThat(one.contents()).extracting(WholeItem::code).doesNotContain("F1");
        assertThat(one.pending()).isTrue();

        assertThat(one.takeBack()).isInstanceOf(RevisionOutcome.Revised.class);

        assertThat(one.contents()).containsExactlyElementsOf(original);
        assertThat(one.tree().plan().formatVersion()).isEqualTo(1);
        assertThat(one.pending()).isFalse();
        assertThat(one.takeBack()).isInstanceOf(RevisionOutcome.Refused.class);
    }

    @Test
    void migration_onceConfirmed_stays() {
        MigrationCase one = stored(before -> FieldEdits.removeField(before, "obiettivo", "note"));
        assertThat(one.confirm()).isFalse();
        one.apply();

        assertThat(one.confirm()).isTrue();

        assertThat(one.pending()).isFalse();
        assertThat(one.takeBack()).isInstanceOfSatisfying(RevisionOutcome.Refused.class, refused -> assertThat(
                        refused.issues().getFirst().code())
                .isEqualTo("migration.none"));
        RevisionOutcome elsewhere = tenants.in(tenants.a, () -> tenants.get(PlanRevisions.class)
                .undo(MigrationCase.ada().actor(), one.plan(), 1));
        assertThat(elsewhere).isInstanceOfSatisfying(RevisionOutcome.Refused.class, refused -> assertThat(
                        refused.issues().getFirst().code())
                .isEqualTo("revision.migration"));
        assertThat(one.tree().plan().formatVersion()).isEqualTo(2);
    }

    @Test
    void migration_toAVersionThatSaysTheSame_changesTheVersionAlone() {
        MigrationCase one = stored(UnaryOperator.identity());

        assertThat(one.preview().items()).isEmpty();
        assertThat(one.apply()).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(one.tree().plan().formatVersion()).isEqualTo(2);
    }

    @Test
    void migration_toAVersionThatIsNotThere_isUnknown() {
        MigrationCase one = stored(UnaryOperator.identity());

        RevisionOutcome outcome = tenants.in(tenants.a, () -> one.migrations()
                .apply(MigrationCase.ada(), one.plan(), one.code(), 9, "", Optional.empty(), GivenValues.NONE));
        Optional<MigrationPreview> elsewhere = tenants.in(tenants.b, () -> one.migrations()
                .preview(MigrationCase.ada(), one.plan(), one.code(), 2, GivenValues.NONE));

        assertThat(outcome).isInstanceOf(RevisionOutcome.Unknown.class);
        assertThat(elsewhere).isEmpty();
    }

    private static MigrationCase stored(UnaryOperator<PlanFormat> edit) {
        return MigrationCase.stored(tenants, edit);
    }
}
