package it.pdo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTypesTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true, >=, true, false",
        "MORE_THAN, false, false, true, >, true, false",
        "AT_MOST, true, true, false, <=, false, true",
        "LESS_THAN, true, false, false, <, false, true",
        "EXACTLY, false, true, false, =, false, false",
    })
    void comparison_holds_below_at_and_above_the_target(
            Comparison comparison,
            boolean below,
            boolean at,
            boolean above,
            String sign,
            boolean higher,
            boolean lower) {
        assertThat(comparison.holds(-1)).isEqualTo(below);
        assertThat(comparison.holds(0)).isEqualTo(at);
        assertThat(comparison.holds(1)).isEqualTo(above);
        assertThat(comparison.sign()).isEqualTo(sign);
        assertThat(comparison.higherIsBetter()).isEqualTo(higher);
        assertThat(comparison.lowerIsBetter()).isEqualTo(lower);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 1",
        "MINUTES, 60",
        "HOURS, 3600",
        "DAYS, 86400",
        "WEEKS, 604800",
        "WORKING_DAYS, 1",
        "MONTHS, 1",
        "YEARS, 12",
    })
    void time_has_a_size_in_its_base(TimeUnit unit, BigDecimal size) {
        assertThat(Quantity.of("2", new MeasureUnit.Time(unit)).inBase())
                .isEqualByComparingTo(size.multiply(BigDecimal.TWO));
    }

    @Test
    void times_compare_within_their_calendar_only() {
        assertThat(TimeUnit.SECONDS.comparableWith(TimeUnit.WEEKS)).isTrue();
        assertThat(TimeUnit.DAYS.comparableWith(TimeUnit.WORKING_DAYS)).isFalse();
        assertThat(TimeUnit.WEEKS.comparableWith(TimeUnit.MONTHS)).isFalse();
        assertThat(TimeUnit.MONTHS.comparableWith(TimeUnit.YEARS)).isTrue();
    }

    @Test
    void units_compare_with_their_own_kind_only() {
        List<MeasureUnit> kinds = List.of(
                MeasureUnit.Count.PLAIN,
                MeasureUnit.Percent.PLAIN,
                MeasureUnit.Euro.PLAIN,
                new MeasureUnit.Time(TimeUnit.DAYS),
                new MeasureUnit.PerPeriod("", RatePeriod.YEAR),
                new MeasureUnit.Proportion("mq/abitante"));
        for (MeasureUnit one : kinds) {
            for (MeasureUnit other : kinds) {
                assertThat(one.comparableWith(other)).as(one + " " + other).isEqualTo(one.equals(other));
                assertThat(new Quantity(BigDecimal.ONE, one).comparableWith(new Quantity(BigDecimal.TEN, other)))
                        .isEqualTo(one.equals(other));
            }
        }
        assertThat(new MeasureUnit.PerPeriod("", RatePeriod.YEAR)
                        .comparableWith(new MeasureUnit.PerPeriod("", RatePeriod.MONTH)))
                .isFalse();
        assertThat(Quantity.of("7", MeasureUnit.Euro.PLAIN).inBase()).isEqualByComparingTo("7");
    }

    @Test
    void impossible_targets_cannot_be_made() {
        Target one = new Target.OnOff();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Range(BigDecimal.TEN, BigDecimal.ONE, MeasureUnit.Count.PLAIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Ratio(Comparison.AT_LEAST, BigDecimal.ONE, BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Ratio(Comparison.AT_LEAST, BigDecimal.ONE, BigDecimal.ONE.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Composite(List.of(one)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Composite(List.of(one, new Target.Composite(List.of(one, one)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Unreadable(Unreadable.Reason.EMPTY, 0, ""));
        assertThat(new Target.Range(BigDecimal.ONE, BigDecimal.ONE, MeasureUnit.Count.PLAIN).from())
                .isEqualTo(BigDecimal.ONE);
    }

    @Test
    void notation_of_exact_and_upward_targets_points_nowhere_or_up() {
        assertThat(TargetNotation.of(
                        new Target.Threshold(Comparison.EXACTLY, Quantity.of("0.00", MeasureUnit.Count.PLAIN))))
                .isEqualTo(new TargetNotation(TargetClass.COMPOSITE, "=", "0", "n.", ""));
        assertThat(TargetNotation.of(new Target.Change(
                        Comparison.MORE_THAN,
                        Quantity.of("-3", MeasureUnit.Percent.PLAIN),
                        Target.ChangeKind.SIGNED,
                        OptionalInt.empty(),
                        Optional.empty())))
                .isEqualTo(new TargetNotation(TargetClass.PERCENT_CHANGE, ">", "-3", "%", "higher"));
        assertThat(TargetNotation.of(new Target.Change(
                        Comparison.AT_MOST,
                        Quantity.of("3", MeasureUnit.Percent.PLAIN),
                        Target.ChangeKind.SIGNED,
                        OptionalInt.empty(),
                        Optional.empty())))
                .isEqualTo(new TargetNotation(TargetClass.PERCENT_CHANGE, "<=", "3", "%", "lower"));
    }

    @Test
    void notation_of_several_conditions_prints_what_they_share() {
        Target tenPercent = new Target.Threshold(Comparison.AT_LEAST, Quantity.of("10", MeasureUnit.Percent.PLAIN));
        Target fivePercent = new Target.Threshold(Comparison.AT_MOST, Quantity.of("5", MeasureUnit.Percent.PLAIN));
        Target three = new Target.Threshold(Comparison.AT_LEAST, Quantity.of("3", MeasureUnit.Count.PLAIN));
        Target day = new Target.Deadline(LocalDate.of(2022, 1, 1), "");
        assertThat(TargetNotation.of(new Target.Composite(List.of(tenPercent, fivePercent))))
                .isEqualTo(new TargetNotation(TargetClass.COMPOSITE, "", "", "%", ""));
        assertThat(TargetNotation.of(new Target.Composite(List.of(tenPercent, three))))
                .isEqualTo(new TargetNotation(TargetClass.COMPOSITE, "", "", "", "higher"));
        assertThat(TargetNotation.of(new Target.Composite(List.of(day, day))))
                .isEqualTo(new TargetNotation(TargetClass.COMPOSITE, "", "", "", ""));
    }
}
