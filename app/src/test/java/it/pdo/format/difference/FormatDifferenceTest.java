package it.pdo.format.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.format.Field;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Numbering;
import it.pdo.format.PlanFormat;
import it.pdo.format.difference.Difference.Kind;
import it.pdo.format.edit.AnnexEdits;
import it.pdo.format.edit.FieldEdits;
import it.pdo.format.edit.FormatEdits;
import it.pdo.format.edit.SectionEdits;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.starter.StarterFormats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatDifferenceTest {
    private static final PlanFormat SEGRATE = shipped("segrate");
    private static final PlanFormat MILANO = shipped("milano");

    @Test
    void equalFormats_differInNothing() {
        assertThat(FormatDifference.of(SEGRATE, SEGRATE)).isEmpty();
        assertThat(FormatDifference.of(SEGRATE, SEGRATE.with(f -> f.version(2))))
                .isEmpty();
    }

    @Test
    void renamedLevel_isToldByItsFormerCode_andBothLanguagesSayIt() {
        PlanFormat after = FormatEdits.renameLevel(SEGRATE, "fase", "passo", SEGRATE);

        assertThat(FormatDifference.of(SEGRATE, after)).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.RENAMED);
            assertThat(difference.pointer()).isEqualTo("/levels/1");
            assertThat(difference.describe(Locale.ITALIAN))
                    .isEqualTo("Livello «Fase»: il codice cambia da «fase» a «passo»");
            assertThat(difference.describe(Locale.ENGLISH))
                    .isEqualTo("Level “Fase”: the code changes from “fase” to “passo”");
        });
    }

    @Test
    void renamedLevel_thatDoesNotSaySo_isOneGoneAndOneNew_andIsProposedAsARename() {
        PlanFormat after = FormatEdits.renameLevel(SEGRATE, "fase", "passo", null);

        assertThat(FormatDifference.of(SEGRATE, after))
                .extracting(Difference::kind, d -> d.describe(Locale.ITALIAN))
                .containsExactly(
                        tuple(Kind.ADDED, "Livello «Fase»: si aggiunge"),
                        tuple(Kind.REMOVED, "Livello «Fase»: si toglie"));
        assertThat(RenameSuggestions.of(SEGRATE, after))
                .containsExactly(new RenameSuggestions.Suggestion("/levels/1", "", "passo", "fase"));
    }

    @Test
    void renamedField_thatDoesNotSaySo_isProposedWithinItsLevel() {
        PlanFormat after = FieldEdits.renameField(SEGRATE, "obiettivo", "finalita", "scopo", null);

        assertThat(RenameSuggestions.of(SEGRATE, after)).singleElement().satisfies(s -> {
            assertThat(s.level()).isEqualTo("obiettivo");
            assertThat(s.code()).isEqualTo("scopo");
            assertThat(s.was()).isEqualTo("finalita");
        });
    }

    @Test
    void changesOfALevel_areToldOneByOne() {
        PlanFormat after = FormatEdits.changeLevel(SEGRATE, "fase", l -> l.name("Passo")
                .numbering(new Numbering(Numbering.Within.PARENT, 1))
                .secondLevel(true));

        assertThat(words(SEGRATE, after))
                .containsExactly(
                        "Livello «Passo»: il nome da «Fase» a «Passo»",
                        "Livello «Passo»: la numerazione da «niente» a «sotto ogni voce, da 1»",
                        "Livello «Passo»: la programmazione di secondo livello da «no» a «sì»");
    }

    @Test
    void changesOfFields_nameTheirLevel() {
        PlanFormat after = FieldEdits.addField(
                SEGRATE, "obiettivo", Field.of("costo-annuo", "Costo annuo", new Plain(PlainType.MONEY)), 0, "mezzi");
        after = FieldEdits.removeField(after, "obiettivo", "progetto");
        after = FieldEdits.changeField(after, "obiettivo", "intersettoriale", f -> f.required(true)
                .type(new Choice(false, List.of(new Option("si", "Sì"), new Option("forse", "Forse")))));

        assertThat(words(SEGRATE, after))
                .contains(
                        "Livello «Obiettivo», campo «Costo annuo»: si aggiunge",
                        "Livello «Obiettivo», campo «Progetto»: si toglie",
                        "Livello «Obiettivo», campo «Obiettivo intersettoriale»: obbligatorio da «no» a «sì»",
                        "Livello «Obiettivo», campo «Obiettivo intersettoriale», voce «Forse»: si aggiunge",
                        "Livello «Obiettivo», campo «Obiettivo intersettoriale», voce «No»: si toglie");
    }

    @Test
    void movedThings_areToldAsMoved() {
        PlanFormat fields = FieldEdits.moveField(SEGRATE, "obiettivo", "costo-totale", 0);
        PlanFormat section = SectionEdits.moveToSection(SEGRATE, "obiettivo", "finalita", "dup", 0);

        assertThat(FormatDifference.of(SEGRATE, fields))
                .extracting(Difference::kind)
                .containsExactly(Kind.MOVED);
        assertThat(FormatDifference.of(SEGRATE, section))
                .extracting(Difference::kind)
                .containsExactly(Kind.MOVED, Kind.MOVED);
    }

    @Test
    void partsThatComeAndGo_areTold() {
        PlanFormat without = FormatEdits.carry(SEGRATE, "fase", Part.CRONOPROGRAM, false);

        assertThat(words(SEGRATE, without)).contains("Cronoprogramma: si toglie");
        assertThat(words(without, SEGRATE)).contains("Cronoprogramma: si aggiunge");
    }

    @Test
    void removedDimensionAndCheckpoint_areTold() {
        PlanFormat after = AnnexEdits.removeCheckpoint(AnnexEdits.removeDimension(SEGRATE, "costo"), "luglio");

        assertThat(words(SEGRATE, after))
                .containsExactly(
                        "Momento di verifica «31 luglio»: si toglie",
                        "Scheda indicatori, dimensione «Costo»: si toglie");
    }

    @Test
    void everyPairOfShippedFormats_differsInWordsOfBothLanguages() {
        List<PlanFormat> all = new java.util.ArrayList<>(List.of(SEGRATE, MILANO));
        StarterFormats.list().forEach(s -> all.add(s.format()));
        for (PlanFormat one : all) {
            for (PlanFormat other : all) {
                assertThat(FormatDifference.of(one, other)).allSatisfy(d -> {
                    assertThat(d.describe(Locale.ITALIAN)).isNotBlank().doesNotContain("{", "value.", "noun.");
                    assertThat(d.describe(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "value.", "noun.");
                });
            }
        }
        assertThat(FormatDifference.of(SEGRATE, MILANO))
                .extracting(Difference::kind)
                .contains(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void levelsInAnotherOrder_areToldOnce() {
        PlanFormat after = FormatEdits.moveLevel(SEGRATE, "fase", 0);

        assertThat(words(SEGRATE, after)).containsExactly("Livelli: cambia l'ordine (Fase, Obiettivo)");
    }

    private static List<String> words(PlanFormat before, PlanFormat after) {
        return FormatDifference.of(before, after).stream()
                .map(d -> d.describe(Locale.ITALIAN))
                .toList();
    }

    static PlanFormat shipped(String municipality) {
        try (InputStream in = Level.class.getResourceAsStream("/tenants-config/" + municipality + "/format.yaml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return FormatReader.read("", yaml).format().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
