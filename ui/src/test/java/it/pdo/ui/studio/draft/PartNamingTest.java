package it.pdo.ui.studio.draft;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.document.FormatDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartNamingTest {
    private final FormatDocument draft = FormatDocument.open("", """
            levels:
              - code: obiettivo
                name: Obiettivo
                fields:
                  - {code: nuovo-campo, name: Nuovo campo}
                  - {code: x9, name: Missione}
              - {code: fase, name: Fase, under: [obiettivo]}
            """).document().orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "Qualità, qualita",
        "N. di visite / anno, n-di-visite-anno",
        "2026 previsto, previsto",
        "'  ', ''",
        "%, ''",
        "100%, n-100",
        "2027, n-2027",
        "Città metropolitana e comuni della cintura urbana sud, citta-metropolitana-e-comuni-della-cintu"
    })
    void name_suggestsACode(String name, String code) {
        assertThat(PartNaming.code(name)).isEqualTo(code);
    }

    @Test
    void code_followsItsName_untilSomebodyTypesAnother() {
        PartNaming naming = new PartNaming(null);
        FormatDocument named = naming.name(draft, "/levels/0/fields/0", "name", "Assessore");

        assertThat(named.text("/levels/0/fields/0/code")).isEqualTo("assessore");
        assertThat(naming.name(draft, "/levels/0/fields/1", "name", "Altro").text("/levels/0/fields/1/code"))
                .isEqualTo("x9");
    }

    @Test
    void code_thatFollowsItsName_isWrittenWhereItIsNamed_andNeverTwice() {
        FormatDocument renamed = new PartNaming(null).name(draft, "/levels/0", "name", "Fase");

        assertThat(renamed.text("/levels/0/code")).isEqualTo("fase-2");
        assertThat(renamed.texts("/levels/1/under")).containsExactly("fase-2");
    }

    @Test
    void options_getTheirCodesFromTheirNames_eachItsOwn() {
        FormatDocument document = FormatDocument.open("", """
                levels:
                  - code: obiettivo
                    name: Obiettivo
                    fields:
                      - code: esito
                        name: Esito
                        type: choice
                        options:
                          - {code: alta, name: Alta}
                          - {code: nuova-opzione, name: Nuova opzione}
                          - {code: nuova-opzione-2, name: Nuova opzione}
                """).document().orElseThrow();
        String options = "/levels/0/fields/0/options/";
        PartNaming naming = new PartNaming(null);

        FormatDocument named = naming.name(document, options + 1, "name", "Molto alta!");
        named = naming.name(named, options + 2, "name", "ALTA");
        assertThat(named.text(options + "1/code")).isEqualTo("molto-alta");
        assertThat(named.text(options + "2/code")).isEqualTo("alta-2");
        assertThat(naming.name(document, options + 1, "name", "1.000").text(options + "1/code"))
                .isEqualTo("n-1-000");
    }

    @Test
    void publishedCode_staysWhenItsNameChanges() {
        PartNaming naming = new PartNaming(draft);

        assertThat(naming.name(draft, "/levels/0", "name", "Meta").text("/levels/0/code"))
                .isEqualTo("obiettivo");
    }

    @Test
    void publishedCode_changedByHand_isRemembered_andForgottenWhenItComesBack() {
        PartNaming naming = new PartNaming(draft);
        FormatDocument renamed = naming.recode(draft, "/levels/0", "meta");
        FormatDocument again = naming.recode(renamed, "/levels/0", "scopo");

        assertThat(renamed.text("/levels/0/was")).isEqualTo("obiettivo");
        assertThat(again.text("/levels/0/was")).isEqualTo("obiettivo");
        assertThat(naming.recode(again, "/levels/0", "obiettivo")).isEqualTo(draft);
    }

    @Test
    void publishedField_ofALevelThatWasRenamed_isStillKnown() {
        PartNaming naming = new PartNaming(draft);
        FormatDocument renamed = naming.recode(draft, "/levels/0", "meta");

        assertThat(naming.recode(renamed, "/levels/0/fields/1", "missione").text("/levels/0/fields/1/was"))
                .isEqualTo("x9");
    }

    @Test
    void newCode_changedByHand_hasNothingToRemember() {
        FormatDocument renamed = new PartNaming(null).recode(draft, "/levels/0", "meta");

        assertThat(renamed.has("/levels/0/was")).isFalse();
        assertThat(new PartNaming(
                                FormatDocument.open("", "title: x\n").document().orElseThrow())
                        .recode(draft, "/levels/0", "meta")
                        .has("/levels/0/was"))
                .isFalse();
    }
}
