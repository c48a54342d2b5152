package it.pdo.check;

import static it.pdo.check.Lints.codes;
import static it.pdo.check.Lints.found;
import static it.pdo.check.Lints.month;
import static it.pdo.check.Lints.objective;
import static it.pdo.check.Lints.phase;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.check.Lints.ItemSketch;
import it.pdo.check.text.TextDifference;
import it.pdo.planning.LinkDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Indicators, what an objective must have, numbering, tables. */
class ContentRulesTest {

    @Test
    void objective_complete_hasNoFinding() {
        assertThat(codes(found(objective("1")))).isEmpty();
    }

    @Test
    void target_missing_isAnError_unlessTheValueIsWorkedOutOrSuspended() {
        assertThat(codes(found(objective("1").without().indicator("Ore", "", null))))
                .containsExactly("no-target error");
        assertThat(codes(found(objective("1").without().indicator("% Rispetto fasi e tempi", "", null))))
                .containsExactly("no-target info");
        assertThat(codes(found(objective("1").without().indicator("Ore sospeso", "", null))))
                .isEmpty();
    }

    @Test
    void target_unreadable_isAWarning_untilAPersonSaysWhatItMeans() {
        var objective = objective("1").without().indicator("Ore", "12,5,3", null);
        assertThat(codes(found(objective))).containsExactly("unreadable-target warning");
        var confirmed = CheckContext.of(2022).confirmed(Map.of("/0/i0", "almeno 12,5"));
        assertThat(codes(found(confirmed, List.of(), objective))).isEmpty();
    }

    @Test
    void targets_readByConvention_areCountedOnce() {
        List<Finding> found = found(objective("1").without().indicator("Incontri", "5", null));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(CheckRule.DOUBTFUL_TARGET);
            assertThat(finding.found(Locale.ITALIAN)).startsWith("un valore atteso si legge");
        });
    }

    @Test
    void targetText_readTwoWays_isANote_ofTheSameIndicatorAWarning() {
        assertThat(codes(found(objective("1")
                        .without()
                        .indicator("Incontri con le scuole", "30", null)
                        .indicator("Tempo medio di risposta (giorni)", "30", null))))
                .containsExactly("target-two-ways info");
        assertThat(codes(found(objective("1")
                        .without()
                        .indicator("Incontri con le scuole", "30", null)
                        .indicator("Incontri con le aziende", "30", null))))
                .isEmpty();
        var confirmed = CheckContext.of(2022).confirmed(Map.of("/0/i0", "almeno 30", "/1/i0", "al massimo 30"));
        assertThat(codes(found(
                        confirmed,
                        List.of(),
                        objective("1").without().indicator("Reclami", "30", null),
                        objective("2").without().indicator("Reclami", "30", null))))
                .containsExactly("target-two-ways warning");
    }

    @Test
    void source_missing_isAWarning_whereOthersHaveOne_andANoteWhereNobodyHas() {
        assertThat(codes(found(objective("1").indicator("Ore", "almeno 1", null, ""))))
                .containsExactly("no-source warning");
        assertThat(codes(found(objective("1").without().indicator("Ore", "almeno 1", null, ""))))
                .containsExactly("no-source info");
    }

    @Test
    void indicator_twice_isAWarning_inAnotherDimensionNot() {
        assertThat(codes(found(objective("1").indicator("Ore", "almeno 1", null).indicator("ore.", "almeno 2", null))))
                .containsExactly("duplicate-indicator warning");
        assertThat(codes(found(
                        objective("1").indicator("Ore", "almeno 1", "quantita").indicator("Ore", "almeno 2", "costo"))))
                .isEmpty();
    }

    @Test
    void objective_withoutIndicator_ownerOrField_isTold() {
        assertThat(codes(found(objective("1").without()))).containsExactly("no-indicator error");
        assertThat(codes(found(objective("1").unit()))).containsExactly("no-owner error");
        assertThat(codes(found(objective("1").field("assessore", " ")))).containsExactly("missing-field warning");
    }

    @Test
    void part_theFormatRequires_missing_isAWarning() {
        var format = Lints.format(
                Lints.FORMAT.replaceFirst("requires: \\[indicators]", "requires: [indicators, people, resources]"));
        var without = PlanChecker.check(Lints.plan(List.of(), objective("1")), format, CheckContext.of(2022));
        assertThat(without)
                .filteredOn(finding -> finding.rule() == CheckRule.MISSING_PART)
                .extracting(Finding::value)
                .containsExactly("people", "resources");

        var with = objective("1").person("C", null, "100").resource("100", "100");
        assertThat(codes(PlanChecker.check(Lints.plan(List.of(), with), format, CheckContext.of(2022))))
                .isEmpty();
    }

    @Test
    void finding_saysWhichValueItIsAbout() {
        assertThat(values(objective("1").field("assessore", " "))).containsExactly("field/assessore");
        assertThat(values(objective("1").unit())).containsExactly("unit");
        assertThat(values(objective("1").without())).containsExactly("indicators");
        assertThat(values(objective("1").without().indicator("Ore", "", null))).containsExactly("target");
        assertThat(values(objective("1").field("scadenza", "2021-12-31"))).containsExactly("field/scadenza");
        assertThat(values(objective("1").field("descrizione", "XXX"))).containsExactly("field/descrizione");
        assertThat(values(objective("1").below(phase("1").cells(month(5, "99")))))
                .containsExactly("cronoprogram");
        assertThat(values(objective("1").person("C", null, "99"))).containsExactly("people");
    }

    private static List<String> values(ItemSketch... items) {
        return found(items).stream()
                .filter(finding -> finding.severity() != it.pdo.shared.Severity.INFO)
                .map(Finding::value)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"XXX, 1", "da definire, 1", "…, 1", "Da definire con le scuole, 0", "n.d., 1"})
    void placeholder_isAWarning_onlyWhenItIsTheWholeText(String words, int count) {
        assertThat(codes(found(objective("1").field("descrizione", words)))).hasSize(count);
    }

    @Test
    void code_twiceInASeries_isAnError_inAnotherUnitNot() {
        assertThat(codes(found(objective("1"), objective("1").title("Altro")))).containsExactly("duplicate-code error");
        assertThat(codes(found(objective("1"), objective("1").title("Altro").unit("Direzione due"))))
                .isEmpty();
    }

    @Test
    void codes_skipped_areOneNote() {
        List<Finding> found = found(objective("1"), objective("4"));
        assertThat(codes(found)).containsExactly("code-gap info");
        assertThat(found.getFirst().found(Locale.ITALIAN))
                .isEqualTo("Obiettivi (Direzione uno): mancano i numeri 2, 3");
        assertThat(codes(found(objective("1"), objective("2")))).isEmpty();
        assertThat(codes(found(objective("a"), objective("c")))).isEmpty();
    }

    @Test
    void title_twiceInOnePlace_isANote() {
        var twice = objective("1")
                .below(
                        phase("1").title("Avvio").cells(month(5, "100")),
                        phase("2").title("avvio").cells(month(5, "100")));
        assertThat(codes(found(twice))).containsExactly("duplicate-title info");
    }

    @ParameterizedTest
    @CsvSource({
        "Interventi (Fase 1),",
        "Interventi (fasi 1 e 2),",
        "Interventi (fase 3), phase-reference warning",
        "Esito della fase 3 del bando,",
        "Interventi (Fasi 1-3), phase-reference warning"
    })
    void reference_toAPhaseThatIsNotThere_isAWarning(String name, @org.jspecify.annotations.Nullable String expected) {
        var objective = objective("1")
                .indicator(name, "almeno 1", null)
                .below(phase("1").cells(month(5, "100")), phase("2").cells(month(5, "100")));
        assertThat(codes(found(objective))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "Rigenerare i quartieri della città,",
        "RIGENERARE I QUARTIERI DELLA CITTÀ.,",
        "Rigenerare i quartieri periferici della città, matrix-wording warning",
        "Casa e lavoro,"
    })
    void matrix_thatWordsItsObjectiveNearlyAlike_isAWarning(
            String words, @org.jspecify.annotations.Nullable String expected) {
        var row =
                new ItemSketch("riga-matrice", "", words).unit().link(LinkDraft.toItem("obiettivo", "obiettivo", "1"));
        assertThat(codes(found(objective("1").title("Rigenerare i quartieri della città"), row)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void differingWords_areShown_whereverInALongTextTheyStand() {
        assertThat(TextDifference.of(
                        "Analisi dei processi per l'efficiamento dei servizi dell'ente e delle sue aree",
                        "Analisi dei processi per l'efficientamento dei servizi dell'ente e delle sue aree"))
                .isEqualTo(new TextDifference(
                        "… dei processi per l'efficiamento dei servizi dell'ente …",
                        "… dei processi per l'efficientamento dei servizi dell'ente …"));
        assertThat(TextDifference.of("Uno due", "Uno due tre")).isEqualTo(new TextDifference("Uno due", "Uno due tre"));
    }

    @Test
    void findings_standInTheOrderOfThePlan_thoseOfTheWholeLast() {
        List<Finding> found = found(objective("1").without(), objective("3").without());
        assertThat(codes(found)).containsExactly("no-indicator error", "no-indicator error", "code-gap info");
        assertThat(found.getFirst().subject().objectiveLabel()).isEqualTo("1 Obiettivo 1");
    }

    @Test
    void fingerprint_changesWithTheFigures_andOnlyThen() {
        String two = found(objective("1").field("persone", 2).person("DPO", null, "100"), objective("2"))
                .toString();
        assertThat(two).isNotEmpty();
        Set<String> prints = new HashSet<>();
        for (int declared : List.of(5, 6, 5)) {
            found(objective("1").field("persone", declared).person("DPO", null, "100"))
                    .forEach(finding -> prints.add(finding.fingerprint()));
        }
        assertThat(prints).hasSize(2).allSatisfy(print -> assertThat(print).hasSize(64));
    }

    @ParameterizedTest
    @EnumSource(CheckRule.class)
    void rule_hasItsWordsInBothLanguages(CheckRule rule) {
        assertThat(rule.label(Locale.ITALIAN)).isNotBlank().isNotEqualTo(rule.label(Locale.ENGLISH));
        assertThat(CheckRule.of(rule.code())).contains(rule);
        for (Locale locale : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            List<String> keys = CheckMessages.keys(rule, locale);
            assertThat(keys).hasSizeGreaterThanOrEqualTo(3);
            assertThat(keys.size() % 3)
                    .as("found, expected and mend of each variant")
                    .isZero();
            assertThat(keys).allSatisfy(key -> assertThat(CheckMessages.text(key, locale, 1, 2, 3, 4, 5, 6))
                    .isNotBlank()
                    .doesNotContain("{"));
        }
    }
}
