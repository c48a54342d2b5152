package it.pdo.target;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.target.TargetReading.NotUnderstood;
import it.pdo.target.TargetReading.Understood;
import it.pdo.target.Unreadable.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReaderTest {

    private static final int PLAN_YEAR = 2022;

    static List<List<String>> fixture() {
        return Table.rows("targets.tsv");
    }

    private static TargetContext context(List<String> row) {
        return new TargetContext(row.get(1), row.get(2), OptionalInt.of(PLAN_YEAR));
    }

    private static TargetReading read(String text) {
        return TargetReader.read(text, TargetContext.NONE);
    }

    private static Target target(String text, String indicator) {
        return ((Understood) TargetReader.read(text, TargetContext.of(indicator))).target();
    }

    @ParameterizedTest
    @MethodSource("fixture")
    void target_of_the_table_reads_as_written_there(List<String> row) {
        TargetReading reading = TargetReader.read(row.getFirst(), context(row));
        List<String> found =
                switch (reading) {
                    case Understood u -> {
                        TargetNotation n = TargetNotation.of(u.target());
                        yield List.of(
                                u.targetClass().code(),
                                n.operator(),
                                n.value(),
                                n.unit(),
                                n.better(),
                                u.confidence().name().toLowerCase(Locale.ROOT),
                                u.describe(Locale.ITALIAN));
                    }
                    case NotUnderstood not -> List.of("", "", "", "", "", "", not.describe(Locale.ITALIAN));
                };
        assertThat(found).isEqualTo(row.subList(3, 10));
        assertThat(reading.text()).isEqualTo(row.getFirst());
    }

    @ParameterizedTest
    @MethodSource("fixture")
    void words_of_a_reading_read_again_as_the_same_target(List<String> row) {
        if (TargetReader.read(row.getFirst(), context(row)) instanceof Understood first
                && first.targetClass() != TargetClass.TEXT_MILESTONE) {
            TargetReading again = TargetReader.read(first.describe(Locale.ITALIAN), context(row));
            assertThat(again).isEqualTo(new Understood(again.text(), first.target(), Confidence.CERTAIN));
        }
    }

    @Test
    void bare_number_is_put_to_a_person() {
        assertThat(((Understood) read("70%")).toBeConfirmed()).isTrue();
        assertThat(((Understood) read("almeno 70%")).toBeConfirmed()).isFalse();
    }

    @Test
    void whole_of_the_work_is_a_completion() {
        assertThat(target("Completamento di tutte le fasi", ""))
                .isEqualTo(new Target.Milestone(
                        "Completamento di tutte le fasi", Optional.empty(), Optional.of(BigDecimal.valueOf(100))));
        assertThat(target("Relazione annuale", ""))
                .isEqualTo(new Target.Milestone("Relazione annuale", Optional.empty(), Optional.empty()));
    }

    @Test
    void dated_result_keeps_its_words_and_its_day() {
        assertThat(target("Messa a regime dell'offerta entro il 30/06/2019 (prima parte)", ""))
                .isEqualTo(new Target.Milestone(
                        "Messa a regime dell'offerta (prima parte)",
                        Optional.of(LocalDate.of(2019, 6, 30)),
                        Optional.empty()));
    }

    @Test
    void direction_that_leads_to_no_number_is_one_of_the_words() {
        assertThat(target("entro (la seduta utile 30/06/2019", ""))
                .isEqualTo(new Target.Milestone(
                        "entro (la seduta utile", Optional.of(LocalDate.of(2019, 6, 30)), Optional.empty()));
        assertThat(target("max - tutte - 30/06/2019", ""))
                .isEqualTo(new Target.Milestone(
                        "max - tutte -", Optional.of(LocalDate.of(2019, 6, 30)), Optional.of(BigDecimal.valueOf(100))));
    }

    @Test
    void dash_before_a_day_is_no_minus() {
        assertThat(target("Avvio - 30/06/2019", "")).isEqualTo(new Target.Deadline(LocalDate.of(2019, 6, 30), "Avvio"));
    }

    @Test
    void one_word_beside_a_day_names_the_act() {
        assertThat(target("Avvio entro il 30/06/2019", ""))
                .isEqualTo(new Target.Deadline(LocalDate.of(2019, 6, 30), "Avvio"));
        assertThat(target("30/06/2019 avvio", "")).isEqualTo(new Target.Deadline(LocalDate.of(2019, 6, 30), "avvio"));
    }

    @Test
    void change_knows_the_year_it_is_measured_from() {
        assertThat(target("> 4%", "Estensione: misura l'incremento percentuale sul 2020"))
                .isEqualTo(new Target.Change(
                        Comparison.MORE_THAN,
                        Quantity.of("4", MeasureUnit.Percent.PLAIN),
                        Target.ChangeKind.INCREASE,
                        OptionalInt.of(2020),
                        Optional.empty()));
        assertThat(target("5% in meno rispetto al 2019", "Consumi sul 2018"))
                .isEqualTo(new Target.Change(
                        Comparison.AT_LEAST,
                        Quantity.of("5", MeasureUnit.Percent.PLAIN),
                        Target.ChangeKind.REDUCTION,
                        OptionalInt.of(2019),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'',           EMPTY,            1",
        "'  \t ',      EMPTY,            1",
        "'12,5,3',     BAD_NUMBER,       1",
        "'almeno 1.23.4', BAD_NUMBER,    8",
        "'entro 31/02/2021', NO_SUCH_DATE, 7",
        "'entro il 30/6', MISSING_YEAR,  10",
        "'31 marzo',   MISSING_YEAR,     1",
        "'da 20 a 10', UPSIDE_DOWN_RANGE, 4",
        "'31/12/2O24', BAD_NUMBER,       7",
        "'3 su 0',     ZERO_DENOMINATOR, 1",
        "'3 ~ 4',      UNEXPECTED,       3",
        "'> ',         UNEXPECTED,       1",
        "'> < 5',      UNEXPECTED,       1",
        "'> bene 5',   UNEXPECTED,       1",
        "'almeno 3 5', UNEXPECTED,       10",
        "'10%; 3 su 0', ZERO_DENOMINATOR, 6",
        "'?',          NO_MEANING,       1",
        "'ab',         NO_MEANING,       1",
        "'да нет',     NO_MEANING,       1",
    })
    void unreadable_text_says_why_and_where(String text, Reason reason, int column) {
        assertThat(read(text)).isInstanceOfSatisfying(NotUnderstood.class, not -> assertThat(not.why())
                .returns(reason, Unreadable::reason)
                .returns(column, Unreadable::column));
    }

    @Test
    void text_is_read_up_to_its_longest_length_and_not_beyond() {
        String longest = "70%" + " ".repeat(TargetReader.LONGEST - 3);
        assertThat(read(longest)).isInstanceOf(Understood.class);
        assertThat(read(longest + " "))
                .isEqualTo(new NotUnderstood(longest + " ", new Unreadable(Reason.TOO_LONG, 501, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"٣", "\ud83d\udcaf", "\ud83d", "a\u0301\u0301", "\u0000", "\u202e70%", "١٠٪"})
    void foreign_characters_are_refused_and_not_guessed(String text) {
        assertThat(read(text)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"70\u00a0%", "70\u202f%", "\ufeff70%", "  70 %  ", "70\t%"})
    void any_blank_separates(String text) {
        assertThat(((Understood) read(text)).target())
                .isEqualTo(new Target.Threshold(Comparison.AT_LEAST, Quantity.of("70", MeasureUnit.Percent.PLAIN)));
    }

    @Test
    void narrow_blank_before_three_digits_separates_thousands() {
        assertThat(target("12\u00a0500", ""))
                .isEqualTo(new Target.Threshold(Comparison.AT_LEAST, Quantity.of("12500", MeasureUnit.Count.PLAIN)));
        assertThat(target("1\u202f200\u202f000", ""))
                .isEqualTo(new Target.Threshold(Comparison.AT_LEAST, Quantity.of("1200000", MeasureUnit.Count.PLAIN)));
        assertThat(read("12\u00a050")).isInstanceOf(NotUnderstood.class);
        assertThat(read("12\u00a05000")).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void composite_takes_the_weakest_confidence() {
        assertThat(((Understood) read("almeno 3 incontri; 2 report")).confidence())
                .isEqualTo(Confidence.CONVENTION);
        assertThat(((Understood) TargetReader.read(
                                "entro 31/12/2022; 30/6", new TargetContext("", "", OptionalInt.of(PLAN_YEAR))))
                        .confidence())
                .isEqualTo(Confidence.INFERRED);
    }
}
