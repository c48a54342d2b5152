package it.pdo.planning.library;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.IndicatorCard;
import it.pdo.format.starter.StarterFormats;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.library.LibraryIndicator.Better;
import it.pdo.shared.Issue;
import it.pdo.target.TargetContext;
import it.pdo.target.TargetReader;
import it.pdo.target.TargetReading;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorLibraryTest {

    private static final IndicatorLibrary LIBRARY = IndicatorLibrary.shipped();

    @Test
    void shipped_hasTheFifteenCommonIndicatorsOfTheFourAreas() {
        List<LibraryIndicator> common = LIBRARY.indicators().stream()
                .filter(i -> i.documentation().rule().startsWith("Circolare DFP 2/2019"))
                .toList();

        assertThat(common).hasSize(15);
        assertThat(common).filteredOn(i -> i.function().equals("personale")).hasSize(5);
        assertThat(common).filteredOn(i -> i.function().equals("acquisti")).hasSize(2);
        assertThat(common).filteredOn(i -> i.function().equals("digitale")).hasSize(6);
        assertThat(common).filteredOn(i -> i.function().equals("comunicazione")).hasSize(2);
    }

    @Test
    void everyFunction_hasIndicatorsAndIsSaidInTwoLanguages() {
        assertThat(LIBRARY.functions()).allSatisfy(function -> {
            assertThat(LIBRARY.of(function.code())).isNotEmpty();
            assertThat(function.name(Locale.ENGLISH)).isNotEqualTo(function.name(Locale.ITALIAN));
        });
        assertThat(LIBRARY.of("niente")).isEmpty();
    }

    @Test
    void everyTarget_isReadAsATarget() {
        List<LibraryIndicator> fixed = LIBRARY.indicators().stream()
                .filter(i -> i.measure().target() != null)
                .toList();

        assertThat(fixed).hasSizeGreaterThan(3).allSatisfy(i -> {
            TargetReading reading = TargetReader.read(
                    Objects.requireNonNull(i.measure().target()),
                    new TargetContext(i.name(), i.unitOfMeasure(), OptionalInt.of(2027)));
            assertThat(reading).as(i.code()).isNotInstanceOf(TargetReading.NotUnderstood.class);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "SPID, digitale-spid",
        "metro quadro, acquisti-energia",
        "accessibilita obiettivi, comunicazione-accessibilita",
        "ACCESSIBILITÀ obiettivi, comunicazione-accessibilita",
        "dpcm 22 settembre, pagamenti-tempestivita"
    })
    void search_wordsInAnyOrderAndCase_findsTheIndicator(String text, String code) {
        assertThat(LIBRARY.search(text)).extracting(LibraryIndicator::code).containsExactly(code);
    }

    @Test
    void search_blankFindsAll_nonsenseNothing() {
        assertThat(LIBRARY.search("  ")).hasSameSizeAs(LIBRARY.indicators());
        assertThat(LIBRARY.search("zebra")).isEmpty();
    }

    @Test
    void draft_forACardWithDimensionsAndRatio_takesBoth() {
        IndicatorDraft draft = LIBRARY.find("digitale-spid").orElseThrow().draft(card("from-15000-to-50000"), "/x");

        assertThat(draft.dimension()).isEqualTo("quantita");
        assertThat(draft.derivation()).isEqualTo(IndicatorDerivation.RATIO);
        assertThat(draft.unitOfMeasure()).isEqualTo("percentuale");
        assertThat(draft.source()).isEqualTo("Statistiche del portale dei servizi");
        assertThat(draft.description()).contains("Accessi con SPID / ").contains("Circolare DFP 2/2019");
        assertThat(draft.targetText()).isNull();
    }

    @Test
    void draft_forACardWithOtherDimensions_takesTheOneThatFits() {
        assertThat(LIBRARY.find("digitale-spid")
                        .orElseThrow()
                        .draft(card("large-city"), "/x")
                        .dimension())
                .isEqualTo("efficacia");
    }

    @Test
    void draft_forACardWithoutDimensionsOrRatio_leavesThemOut() {
        IndicatorDraft draft = LIBRARY.find("digitale-spid").orElseThrow().draft(card("under-5000"), "/x");

        assertThat(draft.dimension()).isNull();
        assertThat(draft.derivation()).isEqualTo(IndicatorDerivation.NONE);
    }

    @Test
    void draft_ofAFigureThatIsNoPercentage_isReadAsItIs() {
        LibraryIndicator energy = LIBRARY.find("acquisti-energia").orElseThrow();

        assertThat(energy.measure().better()).isEqualTo(Better.LESS);
        assertThat(energy.draft(card("large-city"), "/x").derivation()).isEqualTo(IndicatorDerivation.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "function: personale, name | function: altro, name | library.dangling | funzione «altro» inesistente",
                "denominator: B,           | ''                    | library.ratio    | numeratore e denominatore vanno insieme",
                "better: more,             | better: higher,       | decode.choice    | higher",
                "name: Uno, unit           | unit                  | decode.missing   | manca «name»",
            })
    void read_whatIsWrong_isToldWithItsPlace(String right, String wrong, String code, String words) {
        String yaml = """
                functions:
                  - {code: personale, name: {it: Uno, en: One}}
                indicators:
                  - {code: a, function: personale, name: Uno, unit-of-measure: ore, better: more, numerator: A, denominator: B, source: S, rule: R}
                """;
        assertThat(IndicatorLibrary.read("l.yaml", yaml).issues()).isEmpty();

        List<Issue> issues =
                IndicatorLibrary.read("l.yaml", yaml.replace(right, wrong)).issues();

        assertThat(issues).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.message()).contains(words);
            assertThat(issue.place().line()).isEqualTo(4);
            assertThat(issue.place().column()).isPositive();
        });
        assertThat(IndicatorLibrary.read("l.yaml", yaml.replace(right, wrong)).library())
                .isEmpty();
    }

    private static IndicatorCard card(String starter) {
        return Objects.requireNonNull(
                StarterFormats.find(starter).orElseThrow().format().indicatorCard());
    }
}
