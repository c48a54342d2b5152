package it.pdo.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.CardField.Meaning;
import it.pdo.format.difference.FormatDifference;
import it.pdo.format.document.FormatDocument;
import it.pdo.format.document.FormatReferences;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.shared.Issue;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The columns that a format defines in its indicator card. */
public class CardFieldsTest {

    /** A format whose card has a column of each meaning. */
    public static final String FORMAT = """
            format: schede
            version: 1
            title: Piano con schede proprie
            years: {from: 2026, to: 2028}
            policy: default
            checkpoints:
              - {code: giugno, name: 30 giugno, date: "06-30"}
              - {code: dicembre, name: 31 dicembre, date: "12-31"}
            levels:
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                code-pattern: "#"
                carries: [indicators]
            indicator-card:
              columns: [source]
              fields:
                - {code: formula, name: Formula, type: long-text, help: Come si calcola}
                - {code: partenza, name: Valore di partenza, type: number, required: true, meaning: baseline}
                - {code: minimo, name: Minimo, type: number, meaning: minimum}
                - {code: massimo, name: Massimo, type: number, meaning: maximum}
                - {code: distanza, name: Distanza, type: computed, formula: "{massimo} - {partenza}"}
                - {code: entro, name: Entro, type: date}
                - code: ambito
                  name: Ambito
                  type: choice
                  options:
                    - {code: efficacia, name: Efficacia}
                    - {code: efficienza, name: Efficienza}
                - {code: referente, name: Referente, type: text, meaning: owner}
                - {code: atteso-anno, name: Atteso, type: text, per-year: true, meaning: target-of-year}
                - {code: a-giugno, name: Atteso a giugno, type: text, meaning: expected, checkpoint: giugno}
                - code: frequenza
                  name: Frequenza
                  type: choice
                  options:
                    - {code: monthly, name: Ogni mese}
                    - {code: quarterly, name: Ogni trimestre}
                    - {code: at-checkpoints, name: Alle verifiche}
                    - {code: at-year-end, name: A fine anno}
                  meaning: frequency
                - code: anno
                  name: Come si ha l'anno
                  type: choice
                  options:
                    - {code: last, name: L'ultima}
                    - {code: sum, name: La somma}
                    - {code: mean, name: La media}
                    - {code: best, name: La migliore}
                    - {code: ratio, name: Il rapporto}
                  meaning: year-value
              readings: monthly
            """;

    public static PlanFormat format() {
        FormatReader.Reading reading = FormatReader.read("schede.yaml", FORMAT);
        assertThat(reading.issues()).extracting(Issue::toString).isEmpty();
        return reading.format().orElseThrow();
    }

    private static FormatDocument document() {
        return FormatDocument.open("schede.yaml", FORMAT).document().orElseThrow();
    }

    @Test
    void columnsOfEachMeaning_read_andWrittenBack_areEqual() {
        PlanFormat format = format();

        assertThat(format.cardFields()).hasSize(12);
        assertThat(Objects.requireNonNull(format.indicatorCard()).fieldsOf(Meaning.EXPECTED))
                .singleElement()
                .extracting(CardField::checkpoint)
                .isEqualTo("giugno");
        assertThat(format.cardField("atteso-anno").orElseThrow().perYear()).isTrue();
        assertThat(FormatReader.read("", FormatWriter.write(format)).format()).contains(format);
    }

    @Test
    void cardWithoutOwnColumns_written_doesNotSpeakOfThem() {
        PlanFormat without = format().with(f -> f.indicatorCard(IndicatorCard.plain()));

        assertThat(FormatWriter.write(without)).doesNotContain("fields:");
    }

    @Test
    void renamedColumn_takesItsFormulaAlong() {
        FormatDocument document = document();

        FormatDocument renamed = FormatReferences.rename(document, "/indicator-card/fields/1", "iniziale");

        assertThat(renamed.text("/indicator-card/fields/4/formula")).isEqualTo("{massimo} - {iniziale}");
    }

    @Test
    void renamedCheckpoint_isExpectedAtUnderItsNewCode() {
        FormatDocument document = document();

        FormatDocument renamed = FormatReferences.rename(document, "/checkpoints/0", "meta-anno");

        assertThat(renamed.text("/indicator-card/fields/9/checkpoint")).isEqualTo("meta-anno");
    }

    @Test
    void changedFormulaAndMeaning_areToldByTheDifference() {
        String after = FORMAT.replace("{massimo} - {partenza}", "{massimo} / {partenza}")
                .replace("type: number, meaning: maximum", "type: number");
        PlanFormat changed = FormatReader.read("", after).format().orElseThrow();

        assertThat(FormatDifference.of(format(), changed))
                .extracting(difference -> difference.describe(Locale.ENGLISH))
                .hasSize(2)
                .anySatisfy(words -> assertThat(words).contains("Massimo", "maximum", "no use"))
                .anySatisfy(words -> assertThat(words).contains("Distanza", "{massimo} / {partenza}"));
    }
}
