package it.pdo.scoring;

import static it.pdo.scoring.Plans.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.ReadingParts;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.message.NumberText;
import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values at their edges. */
class SmallPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0
            999 | 999 | 999
            1000 | 1.000 | 1,000
            1234567.5 | 1.234.567,5 | 1,234,567.5
            -12.5 | −12,5 | −12.5
            0.12345 | 0,1234… | 0.1234…
            0.1234 | 0,1234 | 0.1234
            100.00 | 100 | 100
            1.000000 | 1 | 1
            0.500000 | 0,5 | 0.5
            33.330000 | 33,33 | 33.33
            1000.000000 | 1.000 | 1,000
            100000.000000 | 100.000 | 100,000
            33.333333 | 33,3333… | 33.3333…
            -0.250000 | −0,25 | −0.25
            """)
    void number_isWrittenAsEachLanguageDoes(String value, String italian, String english) {
        assertThat(NumberText.of(new BigDecimal(value), Locale.ITALIAN)).isEqualTo(italian);
        assertThat(NumberText.of(new BigDecimal(value), Locale.ENGLISH)).isEqualTo(english);
        assertThat(NumberText.of(new BigDecimal(value), Locale.GERMAN)).isEqualTo(italian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            639/800 | 639 | 800
            639 su 800 | 639 | 800
            ' 1.000 / 12,5 ' | 1000 | 12.5
            639 | |
            /800 | |
            a/b | |
            1,2,3/4 | |
            """)
    void fraction_isReadOrNot(String text, String numerator, String denominator) {
        var fraction = ReadingParts.fraction(text);
        if (numerator == null) {
            assertThat(fraction).isEmpty();
        } else {
            assertThat(fraction.orElseThrow().numerator()).isEqualByComparingTo(numerator);
            assertThat(fraction.orElseThrow().denominator()).isEqualByComparingTo(denominator);
        }
    }

    @Test
    void named_partsAreStripped_andWhatHasNoNameIsLeftOut() {
        assertThat(ReadingParts.named(" a = 1 ; b=2;c; =3;d="))
                .containsOnlyKeys("a", "b", "d")
                .containsEntry("a", "1");
        assertThat(ReadingParts.named("a=1" + " ".repeat(9_997))).hasSize(1);
        assertThat(ReadingParts.named("a=1" + " ".repeat(9_998))).isEmpty();
        assertThat(ReadingParts.fraction("1/2" + " ".repeat(9_997))).isPresent();
        assertThat(ReadingParts.fraction("1/2" + " ".repeat(9_998))).isEmpty();
        assertThat(ReadingParts.number("1".repeat(30))).isPresent();
        assertThat(ReadingParts.number("1".repeat(31))).isEmpty();
    }

    @Test
    void figureId_parsesWhatItWrites_andNothingElse() {
        for (FigureId figure : List.of(
                FigureId.indicator("a"),
                FigureId.item("b:c"),
                FigureId.unit("u"),
                FigureId.person("p"),
                FigureId.BODY)) {
            assertThat(FigureId.parse(figure.toString())).isEqualTo(figure);
        }
        for (String text : List.of("", "item", "item:", ":a", "thing:a")) {
            assertThatThrownBy(() -> FigureId.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(FigureId.indicator("b")).isLessThan(FigureId.item("a"));
        assertThat(FigureId.item("a")).isLessThan(FigureId.item("b"));
    }

    @Test
    void values_outsideTheirBounds_areRefused() {
        assertThatThrownBy(() -> ActionInput.of("x", number("-0.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ActionInput.of("x", number("100.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(ActionInput.of("x", number("0")).donePercent()).isZero();
        assertThat(ActionInput.of("x", number("100")).weight()).isNull();
        assertThatThrownBy(() -> new ActionInput("x", number("1"), number("-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonShare("p", "", number("100.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonShare("p", "", number("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PersonShare("p", "", number("100")).percent()).isEqualByComparingTo("100");
        assertThatThrownBy(() -> new LinkInput("a", "a", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinkInput("a", "b", number("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rounding(Rounding.Mode.UP, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rounding(Rounding.Mode.UP, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rounding(Rounding.Mode.UP, 10).decimals()).isEqualTo(10);
    }

    @Test
    void ruleSet_outsideItsBounds_isRefused() {
        assertThatThrownBy(() -> rules("99.99", "0", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules("100", "-1", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules("100", "100.01", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules("100", "0", "-1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(rules("100", "100", "0").scale().threshold()).isEqualByComparingTo("100");
        assertThatThrownBy(() -> banded("10")).hasMessageContaining("bands must rise");
        assertThatThrownBy(() -> banded("9.99")).hasMessageContaining("bands must rise");
        assertThat(banded("10.01").scale().bands()).hasSize(2);
        assertThat(Band.of(List.of(Rules.band("10", "1"), Rules.band("20", "2")), number("9")))
                .isEmpty();
        assertThat(Band.of(List.of(Rules.band("10", "1"), Rules.band("20", "2")), number("10")))
                .contains(Rules.band("10", "1"));
        assertThat(Band.of(List.of(Rules.band("10", "1"), Rules.band("20", "2")), number("20")))
                .contains(Rules.band("20", "2"));
    }

    private static RuleSet banded(String second) {
        return rules("100", "0", "0", Rules.band("10", "1"), Rules.band(second, "2"));
    }

    private static RuleSet rules(String cap, String threshold, String late, Band... bands) {
        RuleSet base = DefaultPolicy.RULES;
        RuleSet.Shortfall shortfall = base.shortfall();
        return base.withScale(new RuleSet.Scale(
                        number(cap),
                        number(threshold),
                        List.of(bands),
                        base.scale().rounding()))
                .withShortfall(
                        shortfall.withDates(new RuleSet.Dates(shortfall.dates().lateDate(), number(late))));
    }

    @Test
    void input_thatContradictsItself_isRefused() {
        YearMonth at = Plans.DECEMBER;
        ItemInput a = Plans.item("a", List.of());
        assertThatThrownBy(() -> Plans.plan(a, a)).hasMessageContaining("repeated id 'a'");
        assertThatThrownBy(() -> Plans.plan(Plans.item(" ", List.of()))).hasMessageContaining("blank");
        assertThatThrownBy(() -> new ScoreInput(
                        "p", 2022, at, "f", List.of(), List.of(a), List.of(new LinkInput("a", "b", null))))
                .hasMessageContaining("unknown ids");
        assertThatThrownBy(() -> new ScoreInput(
                        "p",
                        2022,
                        at,
                        "f",
                        List.of(new UnitInput("u", "v", "k", "U"), new UnitInput("v", "u", "k", "V")),
                        List.of(),
                        List.of()))
                .hasMessageContaining("above itself");
        assertThatThrownBy(() -> Scoring.score(Plans.plan(Plans.inUnit(a, "nowhere")), DefaultPolicy.POLICY))
                .hasMessageContaining("unknown unit");
        assertThat(Plans.plan(nested(64)).items()).hasSize(1);
        assertThatThrownBy(() -> Plans.plan(nested(65))).hasMessageContaining("64 levels");
    }

    private static ItemInput nested(int levels) {
        ItemInput item = Plans.item("x" + levels, List.of());
        for (int level = levels - 1; level > 0; level--) {
            item = Plans.item("x" + level, List.of(), item);
        }
        return item;
    }
}
