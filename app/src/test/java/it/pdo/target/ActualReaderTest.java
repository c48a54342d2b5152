package it.pdo.target;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.target.Unreadable.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActualReaderTest {

    static List<List<String>> fixture() {
        return Table.rows("actuals.tsv");
    }

    private static Target target(String text) {
        return ((TargetReading.Understood) TargetReader.read(text, TargetContext.NONE)).target();
    }

    @ParameterizedTest
    @MethodSource("fixture")
    void actual_of_the_table_reads_as_written_there(List<String> row) {
        assertThat(told(ActualReader.read(row.get(1), target(row.get(0)), TargetContext.NONE)))
                .isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "/", "--", "…", "...", "nd", "n/a", "n.p.", "non rilevato", "Non Disponibile"})
    void sign_of_absence_is_missing_and_not_zero(String text) {
        assertThat(ActualReader.read(text, target("10"), TargetContext.NONE)).isEqualTo(new Actual.Missing());
    }

    @Test
    void text_is_read_up_to_its_longest_length_and_not_beyond() {
        String longest = "70%" + " ".repeat(TargetReader.LONGEST - 3);
        assertThat(ActualReader.read(longest, target("70%"), TargetContext.NONE))
                .isInstanceOf(Actual.Amount.class);
        assertThat(ActualReader.read(longest + " ", target("70%"), TargetContext.NONE))
                .isEqualTo(new Actual.NotUnderstood(longest + " ", new Unreadable(Reason.TOO_LONG, 501, "")));
    }

    @Test
    void time_compares_in_its_base() {
        Actual.Amount reached = (Actual.Amount) ActualReader.read("1,16'", target("3 minuti"), TargetContext.NONE);
        Target.Threshold promised = (Target.Threshold) target("3 minuti");
        assertThat(reached.quantity().inBase()).isEqualByComparingTo("76");
        assertThat(promised.quantity().inBase()).isEqualByComparingTo("180");
        assertThat(reached.quantity().comparableWith(promised.quantity())).isTrue();
    }

    private static String told(Actual actual) {
        return switch (actual) {
            case Actual.Missing _ -> "missing";
            case Actual.Amount a ->
                a.bound() + " " + a.quantity().amount().toPlainString() + " "
                        + unit(a.quantity().unit());
            case Actual.Share s -> s.numerator() + " of " + s.denominator();
            case Actual.DoneOn d -> "done " + d.day();
            case Actual.Answer a -> a.yes() ? "yes" : "no";
            case Actual.Several s ->
                s.actuals().stream().map(ActualReaderTest::told).toList().toString();
            case Actual.NotUnderstood n ->
                n.why().reason() + " at " + n.why().column() + " " + n.why().fragment();
        };
    }

    private static String unit(MeasureUnit unit) {
        return switch (unit) {
            case MeasureUnit.Time time -> time.unit().name();
            case MeasureUnit.PerPeriod rate -> "PER " + rate.period();
            case MeasureUnit.Count _, MeasureUnit.Percent _, MeasureUnit.Euro _, MeasureUnit.Proportion _ ->
                unit.getClass().getSimpleName().toUpperCase(Locale.ROOT);
        };
    }
}
