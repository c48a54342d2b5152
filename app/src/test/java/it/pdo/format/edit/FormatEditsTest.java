package it.pdo.format.edit;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.Checkpoint;
import it.pdo.format.Field;
import it.pdo.format.Field.VisibleWhen;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Computed;
import it.pdo.format.FieldType.ItemReference;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Section;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.format.UnitKind;
import it.pdo.format.check.FormatCheck;
import it.pdo.format.reading.FormatReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each edit gives a format that still passes the check, whatever referred to what it touched. */
class FormatEditsTest {
    private static final PlanFormat SEGRATE = shipped("segrate");
    private static final PlanFormat MILANO = shipped("milano");

    private PlanFormat edited = SEGRATE;

    @AfterEach
    void editedFormat_passesTheCheck() {
        assertThat(FormatCheck.problems(edited)).isEmpty();
    }

    @Test
    void renameLevel_isFollowedByAllThatReferToIt() {
        PlanFormat linked =
                SectionEdits.addLink(MILANO, "servizio", new LinkKind("serve", "Serve", "obiettivo", true, null), 0);
        linked = FieldEdits.addField(
                linked, "fase", Field.of("capofila", "Capofila", new ItemReference("obiettivo")), 0, null);

        edited = FormatEdits.renameLevel(linked, "obiettivo", "traguardo", MILANO);

        assertThat(edited.level("obiettivo")).isEmpty();
        assertThat(edited.level("traguardo").orElseThrow().was()).isEqualTo("obiettivo");
        Level phase = edited.level("fase").orElseThrow();
        assertThat(phase.parents()).containsExactly("traguardo");
        assertThat(phase.field("capofila").orElseThrow().type()).isEqualTo(new ItemReference("traguardo"));
        assertThat(edited.level("servizio").orElseThrow().links().getFirst().to())
                .isEqualTo("traguardo");
        assertThat(there(edited.resultPay()).shares())
                .extracting(s -> s.level())
                .contains("traguardo")
                .doesNotContain("obiettivo");
    }

    @Test
    void renameLevel_thereAndBack_remembersNothing() {
        edited = FormatEdits.renameLevel(
                FormatEdits.renameLevel(SEGRATE, "fase", "passo", SEGRATE), "passo", "fase", SEGRATE);

        assertThat(edited).isEqualTo(SEGRATE);
    }

    @Test
    void renameLevel_twice_remembersTheCodeOfTheVersionBefore() {
        edited = FormatEdits.renameLevel(
                FormatEdits.renameLevel(SEGRATE, "fase", "passo", SEGRATE), "passo", "attivita", SEGRATE);

        assertThat(edited.level("attivita").orElseThrow().was()).isEqualTo("fase");
    }

    @Test
    void renameLevel_ofAFirstVersion_remembersNothing() {
        edited = FormatEdits.renameLevel(SEGRATE, "fase", "passo", null);

        assertThat(edited.level("passo").orElseThrow().was()).isNull();
    }

    @Test
    void removeLevel_takesAwayWhatStandsUnderItAlone_andWhatNobodyCarriesAnyMore() {
        edited = FormatEdits.removeLevel(SEGRATE, "fase");

        assertThat(edited.levels()).extracting(Level::code).containsExactly("obiettivo");
        assertThat(edited.cronoprogram()).isNull();
        assertThat(edited.indicatorCard()).isEqualTo(SEGRATE.indicatorCard());
    }

    @Test
    void removeLevel_withLevelsBelow_takesThemAllAndFreesTheSharesOfPay() {
        edited = FormatEdits.removeLevel(MILANO, "ambito-solidale");

        assertThat(edited.levels()).extracting(Level::code).doesNotContain("ambito-solidale", "obiettivo-solidale");
        assertThat(there(edited.resultPay()).shares())
                .filteredOn(s -> s.code().equals("obiettivi-solidali"))
                .singleElement()
                .satisfies(s -> assertThat(s.level()).isNull());
    }

    @Test
    void removeLevel_thatIsOneOfTwoParents_leavesTheOther() {
        PlanFormat two = FormatEdits.changeLevel(MILANO, "fase", l -> l.parents(List.of("obiettivo", "servizio")));

        edited = FormatEdits.removeLevel(two, "servizio");

        assertThat(edited.level("fase").orElseThrow().parents()).containsExactly("obiettivo");
    }

    @Test
    void removeLevel_thatIsNotThere_changesNothing() {
        assertThat(FormatEdits.removeLevel(SEGRATE, "nessuno")).isSameAs(SEGRATE);
    }

    @Test
    void carry_forTheFirstTime_describesThePart_andTheLastTimeForgetsIt() {
        edited = FormatEdits.carry(MILANO, "fase", Part.CRONOPROGRAM, true);
        assertThat(edited.cronoprogram()).isNotNull();
        assertThat(FormatCheck.problems(edited)).isEmpty();

        edited = FormatEdits.carry(edited, "fase", Part.CRONOPROGRAM, false);
        assertThat(edited).isEqualTo(MILANO);
    }

    @Test
    void carry_noLonger_isNoLongerRequiredNorPrinted() {
        edited = FormatEdits.carry(SEGRATE, "obiettivo", Part.PEOPLE, false);

        assertThat(edited.level("obiettivo").orElseThrow().requires()).containsExactly(Part.INDICATORS);
        assertThat(edited.people()).isNull();
    }

    @Test
    void require_ofAPartNotCarried_carriesIt() {
        edited = FormatEdits.require(SEGRATE, "obiettivo", Part.CRONOPROGRAM, true);

        assertThat(edited.level("obiettivo").orElseThrow().carries(Part.CRONOPROGRAM))
                .isTrue();
    }

    @Test
    void addLevel_andMoveLevel_areAtTheirPositions() {
        PlanFormat with =
                FormatEdits.addLevel(SEGRATE, Level.named("indirizzo", "Indirizzo", "Indirizzi", List.of("plan")), 0);
        assertThat(with.levels()).extracting(Level::code).containsExactly("indirizzo", "obiettivo", "fase");

        edited = FormatEdits.moveLevel(with, "indirizzo", 99);
        assertThat(edited.levels()).extracting(Level::code).containsExactly("obiettivo", "fase", "indirizzo");
    }

    @Test
    void addField_withSections_goesToTheNamedOneOrToTheLast() {
        Field first = Field.of("uno", "Uno", new Plain(PlainType.TEXT));
        Field second = Field.of("due", "Due", new Plain(PlainType.TEXT));

        edited = FieldEdits.addField(SEGRATE, "obiettivo", first, 0, "dup");
        edited = FieldEdits.addField(edited, "obiettivo", second, 1, null);

        Level level = edited.level("obiettivo").orElseThrow();
        assertThat(level.fields()).extracting(Field::code).startsWith("uno", "due");
        assertThat(section(level, "dup").fields()).endsWith("uno");
        assertThat(level.sections().getLast().fields()).endsWith("due");
    }

    @Test
    void renameField_isFollowedBySectionsConditionsFormulasAndTables() {
        PlanFormat asked = computed("{persone-coinvolte} * 2 + { persone-coinvolte }");
        asked = FieldEdits.changeField(
                asked, "obiettivo", "progetto", f -> f.visibleWhen(new VisibleWhen("persone-coinvolte", List.of())));

        edited = FieldEdits.renameField(asked, "obiettivo", "persone-coinvolte", "addetti", SEGRATE);

        Level level = edited.level("obiettivo").orElseThrow();
        assertThat(level.field("addetti").orElseThrow().was()).isEqualTo("persone-coinvolte");
        assertThat(level.field("doppio").orElseThrow().type()).isEqualTo(new Computed("{addetti} * 2 + {addetti}"));
        assertThat(there(level.field("progetto").orElseThrow().visibleWhen()).field())
                .isEqualTo("addetti");
        assertThat(section(level, "mezzi").fields()).contains("addetti").doesNotContain("persone-coinvolte");
        assertThat(there(edited.people()).equalsField()).isEqualTo("addetti");
    }

    @Test
    void removeField_takesConditionsAndComputedFieldsWithIt() {
        PlanFormat asked = computed("{persone-coinvolte} * 2");
        asked = FieldEdits.addField(
                asked, "obiettivo", Field.of("quadruplo", "Quadruplo", new Computed("{doppio} * 2")), 99, null);

        edited = FieldEdits.removeField(asked, "obiettivo", "persone-coinvolte");

        Level level = edited.level("obiettivo").orElseThrow();
        assertThat(level.fields()).extracting(Field::code).doesNotContain("persone-coinvolte", "doppio", "quadruplo");
        assertThat(there(edited.people()).equalsField()).isNull();
    }

    @Test
    void changeField_thatLosesAnOption_leavesNoConditionAskingForIt() {
        PlanFormat asked = FieldEdits.changeField(
                SEGRATE,
                "obiettivo",
                "progetto",
                f -> f.visibleWhen(new VisibleWhen("intersettoriale", List.of("si"))));

        edited = FieldEdits.changeField(
                asked,
                "obiettivo",
                "intersettoriale",
                f -> f.type(new Choice(false, List.of(new Option("no", "No"), new Option("forse", "Forse")))));

        assertThat(edited.level("obiettivo")
                        .orElseThrow()
                        .field("progetto")
                        .orElseThrow()
                        .visibleWhen())
                .isNull();
    }

    @Test
    void renameOption_isFollowedByTheConditionsThatAskForIt() {
        PlanFormat asked = FieldEdits.changeField(
                SEGRATE,
                "obiettivo",
                "progetto",
                f -> f.visibleWhen(new VisibleWhen("intersettoriale", List.of("si"))));

        edited = FieldEdits.renameOption(asked, "obiettivo", "intersettoriale", "si", "certo", SEGRATE);

        Level level = edited.level("obiettivo").orElseThrow();
        assertThat(there(level.field("progetto").orElseThrow().visibleWhen()).isOneOf())
                .containsExactly("certo");
        assertThat(((Choice) level.field("intersettoriale").orElseThrow().type()).options())
                .first()
                .isEqualTo(new Option("certo", "Sì", "si"));
    }

    @Test
    void addSection_whereThereWasNone_takesInEveryField() {
        edited = SectionEdits.addSection(MILANO, "obiettivo", "tutto", "Tutto", 0);

        assertThat(edited.level("obiettivo").orElseThrow().sections())
                .containsExactly(new Section("tutto", "Tutto", List.of("sezione", "note")));
    }

    @Test
    void removeSection_leavesItsFieldsToTheOneBefore() {
        edited = SectionEdits.removeSection(SEGRATE, "obiettivo", "dup");

        Level level = edited.level("obiettivo").orElseThrow();
        assertThat(section(level, "responsabilita").fields())
                .contains("missione", "progetto")
                .startsWith("assessore");

        edited = SectionEdits.removeSection(edited, "obiettivo", "responsabilita");
        assertThat(section(edited.level("obiettivo").orElseThrow(), "contenuto").fields())
                .startsWith("assessore");
    }

    @Test
    void moveToSection_movesTheFieldOutOfItsOwn() {
        edited = SectionEdits.moveToSection(SEGRATE, "obiettivo", "finalita", "dup", 0);

        Level level = edited.level("obiettivo").orElseThrow();
        assertThat(section(level, "dup").fields()).startsWith("finalita");
        assertThat(section(level, "contenuto").fields()).doesNotContain("finalita");
    }

    @Test
    void changeUnitKind_isFollowedByTheLevelsThatAskForIt_andRemovalFreesThem() {
        PlanFormat asking = FormatEdits.changeLevel(
                SEGRATE, "obiettivo", l -> l.unit(new Level.UnitRule(Level.Use.REQUIRED, "sezione")));

        edited = AnnexEdits.changeUnitKind(asking, "sezione", k -> new UnitKind("ufficio", "Ufficio", "Uffici"));
        assertThat(edited.level("obiettivo").orElseThrow().unit().kind()).isEqualTo("ufficio");

        edited = AnnexEdits.removeUnitKind(edited, "ufficio");
        assertThat(edited.level("obiettivo").orElseThrow().unit().kind()).isNull();
    }

    @Test
    void checkpoints_stayInOrderOfDate_andTheCardFollowsThem() {
        PlanFormat read = SEGRATE.with(f -> f.indicatorCard(
                there(SEGRATE.indicatorCard()).with(c -> c.checkpoints(List.of("luglio", "dicembre")))));

        edited = AnnexEdits.addCheckpoint(read, new Checkpoint("marzo", "31 marzo", MonthDay.of(3, 31)));
        edited = AnnexEdits.changeCheckpoint(edited, "luglio", c -> new Checkpoint("estate", c.name(), c.date()));
        assertThat(edited.checkpoints()).extracting(Checkpoint::code).containsExactly("marzo", "estate", "dicembre");
        assertThat(there(edited.indicatorCard()).checkpoints()).containsExactly("estate", "dicembre");

        edited = AnnexEdits.removeCheckpoint(edited, "estate");
        assertThat(there(edited.indicatorCard()).checkpoints()).containsExactly("dicembre");
    }

    @Test
    void removeDimension_untilTheLast_leavesIndicatorsWithoutAny() {
        edited = SEGRATE;
        for (Option dimension : there(SEGRATE.indicatorCard()).dimensions()) {
            edited = AnnexEdits.removeDimension(edited, dimension.code());
        }

        assertThat(there(edited.indicatorCard()).dimension()).isEqualTo(Level.Use.NONE);

        edited = AnnexEdits.addDimension(edited, new Option("esito", "Esito"), 0);
        assertThat(there(edited.indicatorCard()).dimension()).isEqualTo(Level.Use.OPTIONAL);
    }

    @Test
    void columns_withoutTheOneAddedUp_haveNoTotal() {
        SumTable table = AnnexEdits.columns(
                there(SEGRATE.people()), there(SEGRATE.people()).columns().subList(0, 2));

        assertThat(table.total()).isNull();
        assertThat(table.sum()).isNull();
    }

    @Test
    void freshCode_isMadeOfTheNamesLetters_andNeverTaken() {
        assertThat(Codes.fresh("Qualità della vità, n. 2", List.of())).isEqualTo("qualita-della-vita-n-2");
        assertThat(Codes.fresh("Fase", List.of("fase", "fase-2"))).isEqualTo("fase-3");
        assertThat(Codes.fresh("2024!", List.of())).isEqualTo("voce");
        assertThat(Codes.fresh("à".repeat(200), List.of())).matches("a{55}");
    }

    private static PlanFormat computed(String formula) {
        PlanFormat asked = FieldEdits.addField(
                SEGRATE,
                "obiettivo",
                new Field("doppio", "Doppio", new Computed(formula), false, null, null, false, null),
                99,
                null);
        return asked.with(f -> f.people(new SumTable(
                there(asked.people()).columns(),
                there(asked.people()).total(),
                there(asked.people()).sum(),
                "persone-coinvolte",
                null)));
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static Section section(Level level, String code) {
        return level.sections().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static PlanFormat shipped(String municipality) {
        try (InputStream in = FieldType.class.getResourceAsStream("/tenants-config/" + municipality + "/format.yaml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return FormatReader.read("", yaml).format().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
