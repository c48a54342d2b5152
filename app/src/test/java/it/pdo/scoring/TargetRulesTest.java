package it.pdo.scoring;

import static it.pdo.scoring.Plans.points;
import static it.pdo.scoring.Plans.score;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on both sides of its boundary: policy lines, name of the indicator, target, reading, expected points. */
class TargetRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n. controlli | almeno 800 | 799 | 99.87
            n. controlli | almeno 800 | 800 | 100
            n. controlli | almeno 800 | 801 | 100
            n. controlli | almeno 800 | 639 | 79.87
            n. controlli | almeno 800 | 0   | 0
            n. controlli | 900 | 1003 | 100
            percentuale  | ≥ 90% | 91,1% | 100
            percentuale  | ≥ 90% | 89,9% | 99.88
            percentuale  | 80% | >90% | 100
            n. spazi     | 3 | > 3 | 100
            n. spazi     | 6 | > 3 | 50
            Tempi di risposta | 10 giorni | 9,9 | 100
            Tempi di risposta | 10 giorni | 10 | 100
            Tempi di risposta | 3 minuti | 1,16' | 100
            Riduzione emissioni | -15% | -45% | 100
            Riduzione emissioni | -15% | -15% | 100
            Riduzione emissioni | -15% | -12% | 80
            Riduzione emissioni | -15% | 2% | 0
            Riduzione dello stock di indebitamento | ≥ 1% | 3,4% | 100
            Riduzione dello stock di indebitamento | ≥ 1% | -3,4% | 100
            Riduzione dello stock di indebitamento | ≥ 1% | -0,5% | 50
            Riduzione dello stock di indebitamento | ≥ 1% | 0% | 0
            Incremento delle entrate | ≥ 1% | -3,4% | NEGATIVE_READING
            Percentuale di scostamento | < 10% | 2,9% | 100
            Percentuale di scostamento | < 10% | -2,9% | 100
            Percentuale di scostamento | < 10% | -20% | 50
            Avvio | entro il 31/12/2022 | SI | 100
            Avvio | entro il 31/12/2022 | 31/12/2022 | 100
            Avvio | entro il 30/11/2022 | 01/12/2022 | 0
            Avvio | entro il 30/11/2022 | NO | 0
            Attivazione | on | SI | 100
            Attivazione | on | NO | 0
            n. sportelli | 3 su 3 | 2 su 3 | 66.66
            n. sportelli | 3 su 3 | 3 su 3 | 100
            n. sportelli | 6 su 10 | 3 su 5 | 100
            n. sportelli | 6 su 10 | 50% | 83.33
            percentuale | ≥ 80% | 3 su 4 | 93.75
            """)
    void defaultPolicy_publishedAndProportionalRules_give(String name, String target, String reading, String expected) {
        assertThat(points(score(Rules.DEFAULT, name, target, reading))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            above-maximum: zero | Tempi di risposta | max 10 | 10 | 100
            above-maximum: zero | Tempi di risposta | max 10 | 11 | 0
            above-maximum: proportional | Tempi di risposta | max 10 | 16 | 62.5
            above-maximum: linear | Tempi di risposta | max 10 | 12 | 80
            above-maximum: linear | Tempi di risposta | max 10 | 20 | 0
            above-maximum: linear | Tempi di risposta | max 10 | 30 | 0
            below-minimum: zero | n. | almeno 10 | 9 | 0
            below-minimum: zero | n. | almeno 10 | 10 | 100
            late-date: per-day; late-points: 2 | Avvio | entro il 30/11/2022 | 03/12/2022 | 94
            late-date: per-day; late-points: 2 | Avvio | entro il 30/11/2022 | 30/11/2022 | 100
            late-date: per-day; late-points: 50 | Avvio | entro il 30/11/2022 | 31/12/2022 | 0
            late-date: per-month; late-points: 10 | Avvio | entro il 30/11/2022 | 01/12/2022 | 90
            late-date: per-month; late-points: 10 | Avvio | entro il 30/11/2022 | 31/12/2022 | 90
            late-date: per-month; late-points: 10 | Avvio | entro il 15/10/2022 | 15/11/2022 | 90
            late-date: per-month; late-points: 10 | Avvio | entro il 15/10/2022 | 16/11/2022 | 80
            strict-equality: met | n. | > 30 | 30 | 100
            strict-equality: zero | n. | > 30 | 30 | 0
            strict-equality: zero | n. | > 30 | 31 | 100
            strict-equality: zero | n. | > 30 | 15 | 50
            target-zero: met-or-zero | n. reclami | max 0 | 0 | 100
            target-zero: met-or-zero | n. reclami | max 0 | 1 | 0
            target-zero: not-scored | n. reclami | max 0 | 1 | TARGET_ZERO
            target-zero: not-scored | n. reclami | max 0 | 0 | 100
            negative-reading: zero | n. | almeno 10 | -1 | 0
            negative-reading: not-scored | n. | almeno 10 | -1 | NEGATIVE_READING
            cap: 120 | n. | almeno 10 | 11 | 110
            cap: 120 | n. | almeno 10 | 13 | 120
            cap: 120 | Tempi | max 10 | 5 | 100
            threshold: 60 | n. | almeno 100 | 60 | 60
            threshold: 60 | n. | almeno 100 | 59 | 0
            bands: [{from: 0, result: 0}, {from: 70, result: 80}, {from: 90, result: 100}] | n. | almeno 100 | 69 | 0
            bands: [{from: 0, result: 0}, {from: 70, result: 80}, {from: 90, result: 100}] | n. | almeno 100 | 70 | 80
            bands: [{from: 0, result: 0}, {from: 70, result: 80}, {from: 90, result: 100}] | n. | almeno 100 | 90 | 100
            above-maximum: banded; maximum-bands: [{from: 0, result: 80}, {from: 10, result: 50}] | Tempi | max 10 | 10,9 | 80
            above-maximum: banded; maximum-bands: [{from: 0, result: 80}, {from: 10, result: 50}] | Tempi | max 10 | 11 | 50
            below-minimum: banded; minimum-bands: [{from: 50, result: 40}] | n. | almeno 10 | 5 | 40
            below-minimum: banded; minimum-bands: [{from: 50, result: 40}] | n. | almeno 10 | 4 | 0
            missed-exact: zero | n. | tra 10 e 20 | 21 | 0
            missed-exact: distance | n. | tra 10 e 20 | 22 | 90
            missed-exact: distance | n. | tra 10 e 20 | 9 | 90
            missed-exact: zero | n. | tra 10 e 20 | 20 | 100
            missed-exact: zero | n. | tra 10 e 20 | 10 | 100
            'rounding: {mode: half-up, decimals: 2}' | n. | almeno 800 | 639 | 79.88
            'rounding: {mode: truncate, decimals: 0}' | n. | almeno 800 | 639 | 79
            'rounding: {mode: half-even, decimals: 2}' | n. | almeno 800 | 639 | 79.88
            'rounding: {mode: up, decimals: 1}' | n. | almeno 800 | 639 | 79.9
            'rounding: {mode: none}' | n. | almeno 800 | 639 | 79.875
            """)
    void policy_choice_changesTheResult(String lines, String name, String target, String reading, String expected) {
        String[] rules = lines.split(";(?![^\\[]*\\])");
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rules[i].strip();
        }
        assertThat(points(score(Rules.set(rules), name, target, reading))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            missing: blocks | n. | almeno 10 | '' | MISSING!
            missing: zero | n. | almeno 10 | '' | 0
            missing: excluded | n. | almeno 10 | '' | MISSING
            missing: full | n. | almeno 10 | '' | 100
            unreadable: blocks | n. | almeno 10 | boh? | UNREADABLE_ACTUAL!
            unreadable: excluded | n. | almeno 10 | boh? | UNREADABLE_ACTUAL
            unreadable: zero | n. | almeno 10 | boh? | 0
            unconfirmed: counts | n. | 10 | 10 | 100
            unconfirmed: excluded | n. | 10 | 10 | UNCONFIRMED_TARGET
            unconfirmed: blocks | n. | 10 | 10 | UNCONFIRMED_TARGET!
            unconfirmed: blocks | n. | almeno 10 | 10 | 100
            """)
    void policy_choiceForWhatIsNotThere_isAResultOrNone(
            String lines, String name, String target, String reading, String expected) {
        policy_choice_changesTheResult(lines, name, target, reading, expected);
    }
}
