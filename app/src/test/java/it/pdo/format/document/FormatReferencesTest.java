package it.pdo.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormatReferencesTest {
    private final FormatDocument document = FormatDocumentTest.open("""
            format: prova
            version: 1
            title: Piano
            years: {from: 2026, to: 2026}
            policy: default
            unit-kinds:
              - {code: direzione, name: Direzione, plural: Direzioni}
            levels:
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                unit: {use: required, kind: direzione}
                carries: [people]
                links:
                  - {code: trasversale, name: Trasversale, to: obiettivo}
                fields:
                  - code: ambito
                    name: Ambito
                    type: choice
                    options:
                      - {code: interno, name: Interno}
                      - {code: esterno, name: Esterno}
                  - {code: costo, name: Costo, type: money, visible-when: {field: ambito, is: [esterno]}}
                  - {code: doppio, name: Doppio, type: computed, formula: "{costo} * 2 + { costo }"}
                sections:
                  - {code: tutto, title: Tutto, fields: [ambito, costo, doppio]}
              - {code: fase, name: Fase, plural: Fasi, under: [obiettivo]}
            people:
              columns:
                - {code: category, name: Categoria, type: text}
                - {code: share, name: Quota, type: percent}
              total: share
            result-pay:
              shares:
                - {code: o, name: Obiettivi, percent: 100, level: obiettivo}
            """);

    @Test
    void document_isWithoutMistakes_soThatWhatFollowsSpeaksOfRenamesOnly() {
        assertThat(document.draft().issues()).isEmpty();
    }

    @Test
    void level_renamed_isRenamedWhereverItIsNamed() {
        FormatDocument renamed = FormatReferences.rename(document, "/levels/0", "meta");

        assertThat(renamed.texts("/levels/1/under")).containsExactly("meta");
        assertThat(renamed.text("/levels/0/links/0/to")).isEqualTo("meta");
        assertThat(renamed.text("/result-pay/shares/0/level")).isEqualTo("meta");
        assertThat(renamed.draft().issues()).isEmpty();
    }

    @Test
    void field_renamed_isRenamedInFormulasConditionsAndSections() {
        FormatDocument renamed = FormatReferences.rename(document, "/levels/0/fields/1", "spesa");

        assertThat(renamed.text("/levels/0/fields/2/formula")).isEqualTo("{spesa} * 2 + {spesa}");
        assertThat(renamed.texts("/levels/0/sections/0/fields")).containsExactly("ambito", "spesa", "doppio");
        assertThat(renamed.draft().issues()).isEmpty();
        assertThat(FormatReferences.rename(document, "/levels/0/fields/0", "dove")
                        .draft()
                        .issues())
                .isEmpty();
    }

    @Test
    void level_thatTakesTheCodeOfAnother_leavesTheMentionsOfThatOneAlone_thereAndBack() {
        FormatDocument twice = FormatReferences.rename(document, "/levels/1", "obiettivo");

        assertThat(twice.texts("/levels/1/under")).containsExactly("obiettivo");
        FormatDocument apart = FormatReferences.rename(twice, "/levels/1", "passo");
        assertThat(apart.texts("/levels/1/under")).containsExactly("obiettivo");
        assertThat(apart.text("/result-pay/shares/0/level")).isEqualTo("obiettivo");
        assertThat(FormatReferences.to(twice, "/levels/0")).isEmpty();
        assertThat(FormatReferences.remove(twice, "/levels/1").draft().issues()).isEmpty();
    }

    @Test
    void level_thatIsCalledAsTheRoot_leavesTheRootAlone_thereAndBack() {
        FormatDocument reserved = FormatReferences.rename(document, "/levels/1", "plan");

        FormatDocument back = FormatReferences.rename(reserved, "/levels/1", "fase");
        assertThat(back).isEqualTo(document);
        assertThat(FormatReferences.remove(reserved, "/levels/1").texts("/levels/0/under"))
                .containsExactly("plan");
    }

    @Test
    void option_kindAndColumn_renamed_leaveNoMistakeBehind() {
        for (String element : new String[] {"/levels/0/fields/0/options/1", "/unit-kinds/0", "/people/columns/1"}) {
            FormatDocument renamed = FormatReferences.rename(document, element, "altro");
            assertThat(renamed.text(element + "/code")).isEqualTo("altro");
            assertThat(renamed.draft().issues()).as(element).isEmpty();
        }
    }

    @Test
    void whatSpeaksOfAPart_isTold_andOnlyThat() {
        assertThat(FormatReferences.to(document, "/levels/0/fields/1"))
                .containsExactly("/levels/0/fields/2/formula", "/levels/0/sections/0/fields/1");
        assertThat(FormatReferences.to(document, "/levels/0/fields/0/options/0"))
                .isEmpty();
        assertThat(FormatReferences.to(document, "/levels/1")).isEmpty();
        assertThat(FormatReferences.to(document, "/levels/7")).isEmpty();
    }

    @Test
    void part_removed_takesItsMentionsAlong_butNotAFormula() {
        FormatDocument without = FormatReferences.remove(document, "/levels/0/fields/1");

        assertThat(without.texts("/levels/0/sections/0/fields")).containsExactly("ambito", "doppio");
        assertThat(without.draft().issues())
                .extracting(issue -> issue.place().path())
                .containsExactly("/levels/0/fields/1/formula");
        FormatDocument noCondition = FormatReferences.remove(document, "/levels/0/fields/0");
        assertThat(noCondition.has("/levels/0/fields/0/visible-when")).isFalse();
        assertThat(noCondition.draft().issues()).isEmpty();
    }
}
