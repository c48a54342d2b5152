package it.pdo.format.policy;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.command.ScoreTables;
import it.pdo.scoring.Rule;
import it.pdo.scoring.Score;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies as data. */
class PolicyReaderTest {
    private static final String HEAD = "policy: mine\nversion: 2\nname: {it: Mia, en: Mine}\n";

    @Test
    void defaultFile_andTheEnginesOwn_areTheSame() {
        assertThat(ScoreTables.policy("default")).isEqualTo(DefaultPolicy.POLICY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "milano-2021", "milano-2024", "segrate-2022", "grande-citta"})
    void shippedPolicy_writtenAndReadBack_isTheSame(String code) {
        ScoringPolicy policy = ScoreTables.policy(code);
        PolicyReading back = PolicyReader.read("p", PolicyWriter.write(policy));
        assertThat(back.issues()).isEmpty();
        assertThat(back.policy()).hasValue(policy);
    }

    @Test
    void levelsAndIndicators_overrideOnlyWhatTheySay() {
        ScoringPolicy policy = PolicyReader.read("p", HEAD + """
                                rules: {late-date: per-day, late-points: 2, cap: 110}
                                levels:
                                  fase: {composition: both, rules: {cap: 120}}
                                indicators:
                                  "Rispetto dei Tempi": {late-points: 5}
                                """).policy().orElseThrow();
        assertThat(policy.level("fase").composition()).isEqualTo(Choice.Composition.BOTH);
        assertThat(policy.level("fase").rules().scale().cap()).isEqualTo(new BigDecimal("120"));
        assertThat(policy.level("fase").rules().shortfall().dates().latePoints())
                .isEqualTo(new BigDecimal("2"));
        assertThat(policy.level("altro").rules().scale().cap()).isEqualTo(new BigDecimal("110"));
        assertThat(policy.indicator("x", " rispetto dei tempi ", "fase")
                        .shortfall()
                        .dates()
                        .latePoints())
                .isEqualTo(new BigDecimal("5"));
        assertThat(policy.indicator("x", "altro", "fase").scale().cap()).isEqualTo(new BigDecimal("120"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules: {late-date: per-week} | p:4:20
            rules: {cap: 99} | p:4:14 «cap»: atteso fra 100 e 1000, trovato 99
            rules: {threshold: 101} | p:4:20 «threshold»: atteso fra 0 e 100, trovato 101
            rules: {bands: [{from: 5, result: 1}, {from: 5, result: 2}]} | p:4:39 «bands»: le fasce devono salire
            rules: {bands: [{from: 5, result: -1}]} | p:4:35 «result»: un risultato non è negativo
            item-cap: 99 | p:4:11 «item-cap»: atteso fra 100 e 1000, trovato 99
            item-bands: [{from: 5, result: 1}, {from: 4, result: 2}] | p:4:36 «item-bands»: le fasce devono salire
            units: {threshold: 101} | p:4:20 «threshold»: atteso fra 0 e 100, trovato 101
            units: {body-threshold: -1} | p:4:25 «body-threshold»: atteso fra 0 e 100, trovato -1
            units: {body: mean} | p:4:15
            people: {cap: 1} | p:4:15 «cap»: atteso fra 100 e 1000, trovato 1
            rules: {reached-bands: [{from: 5, result: 120}]} | p:4:25 il risultato 120 supera il massimo 100
            rules: {reached-bands: [{from: 5, above: 5, result: 1}]} | p:4:42 una fascia comincia «from»
            rules: {reached-bands: [{above: 5, result: 1}, {from: 5, result: 2}]} | p:4:48 «reached-bands»: le fasce devono salire
            rules: {reached-bands: [{from: 5, to: 9, result: 1}]} | p:4:35 chiave sconosciuta «to»
            rulez: {} | p:4:1 chiave sconosciuta «rulez» (forse «rules»?)
            people: {role-weights: {po: -1}} | p:4:29 «po»: un peso non è negativo
            checkpoints: [luglio] | p:4:15
            indicators: {Visite: {cap: 110}, ' VISITE ': {cap: 120}} | p:4:46 « VISITE » e «Visite» sono lo stesso indicatore
            """)
    void mistake_isToldWithItsPlace(String line, String message) {
        PolicyReading reading = PolicyReader.read("p", HEAD + line + "\n");
        assertThat(reading.policy()).isEmpty();
        assertThat(reading.issues())
                .anySatisfy(issue -> assertThat(issue.toString()).startsWith(message));
    }

    @Test
    void indicatorTwice_inAPublishedVersion_isReadAsItAlwaysWas() {
        String twice = HEAD + "indicators: {visite: {cap: 120}, Visite: {cap: 110}}\n";

        assertThat(PolicyReader.read("p", twice).policy()).isEmpty();
        assertThat(PolicyReader.readPublished("p", twice)
                        .policy()
                        .orElseThrow()
                        .indicator("x", "VISITE", "fase")
                        .scale()
                        .cap())
                .isEqualByComparingTo("120");
    }

    @Test
    void shippedPolicies_areAllListed() throws IOException {
        Path folder = Path.of("../tenants-config/src/main/resources/tenants-config/policies");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(ShippedPolicies.codes())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".yaml"))
                                    .map(name -> name.replace(".yaml", ""))
                                    .toList());
        }
        assertThat(ShippedPolicies.codes())
                .allSatisfy(code -> assertThat(ShippedPolicies.text(code)).isPresent());
        assertThat(ShippedPolicies.text("../segrate/format")).isEmpty();
    }

    @Test
    void missingHead_isToldAndNothingThrows() {
        assertThat(PolicyReader.read("p", "rules: {}").issues()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(PolicyReader.read("p", "[1, 2]").policy()).isEmpty();
        assertThat(PolicyReader.read("p", "").policy()).isEmpty();
    }

    @Test
    void everyChoiceRuleAndReason_hasItsSentenceInBothLanguages() {
        for (Locale locale : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            Set<String> sentences = new HashSet<>();
            int choices = 0;
            for (Class<?> type : Choice.class.getPermittedSubclasses()) {
                for (Object constant : type.getEnumConstants()) {
                    Choice choice = (Choice) constant;
                    assertThat(choice.question(locale)).isNotBlank();
                    sentences.add(choice.getClass().getSimpleName() + choice.sentence(locale));
                    choices++;
                }
            }
            assertThat(sentences).hasSize(choices);
            Arrays.stream(Rule.values())
                    .forEach(rule -> assertThat(rule.sentence(locale)).isNotBlank());
            for (Score.Reason reason : Score.Reason.values()) {
                assertThat(it.pdo.scoring.message.EngineMessages.in(locale).text("reason." + reason, "x"))
                        .isNotBlank();
                assertThat(it.pdo.scoring.message.EngineMessages.in(locale).text("next." + reason, "x"))
                        .isNotBlank();
            }
        }
    }
}
