package it.pdo.check;

import static it.pdo.check.Lints.before;
import static it.pdo.check.Lints.codes;
import static it.pdo.check.Lints.found;
import static it.pdo.check.Lints.later;
import static it.pdo.check.Lints.month;
import static it.pdo.check.Lints.objective;
import static it.pdo.check.Lints.phase;
import static it.pdo.check.Lints.target;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.planning.CellDraft;
import it.pdo.planning.SourceNote;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in texts, horizons, deadlines. */
class TimeRulesTest {

    private static List<String> ofPhaseTitle(String title) {
        return codes(found(objective("1").below(phase("1").title(title).cells(month(5, "100")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redazione del PTPCT 2021-23 da sottoporre alla Giunta",
                "Predisposizione del piano 2020-2022",
                "Aggiornamento del piano 2021/2023"
            })
    void text_thatDrawsUpAPastTriennium_isAWarning(String title) {
        assertThat(ofPhaseTitle(title)).containsExactly("past-triennium warning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redazione del PTPCT 2022-24",
                "Attuazione del piano 2021-23",
                "Redazione del piano per l'anno scolastico 2021/2022",
                "Approvazione del regolamento. Rendiconto 2019-2021",
                "Redazione della delibera 12/2021-23"
            })
    void text_ofAnotherKind_isSilent(String title) {
        assertThat(ofPhaseTitle(title)).isEmpty();
    }

    @Test
    void pastTriennium_ofWorkThatBeganThen_isSilent() {
        assertThat(codes(found(objective("1")
                        .field("orizzonte", "2021-2022")
                        .below(phase("1").title("Redazione del piano 2021-23").cells(before("50"), month(5, "50"))))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Il lavoro ha avuto inizio nello scorso 2021, began-before warning",
        "Il progetto è stato avviato nel 2020, began-before warning",
        "Il lavoro ha avuto inizio nel 2022,",
        "Il servizio è avviato dall'anno scolastico 2021/2022,",
        "Nel 2021 si è svolta la prima fase,"
    })
    void description_thatSaysItBeganBefore_isAWarning(
            String words, @org.jspecify.annotations.Nullable String expected) {
        List<String> found = codes(found(
                objective("1").field("descrizione", words).below(phase("1").cells(month(5, "100")))));

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void beganBefore_withAHorizonOrAPercentageThatKnows_isSilent() {
        var words = "Ha avuto inizio nel 2021.";
        assertThat(codes(found(objective("1")
                        .field("descrizione", words)
                        .field("orizzonte", "2021-2022")
                        .below(phase("1").cells(before("10"), month(5, "90"))))))
                .isEmpty();
    }

    @Test
    void horizon_shorterOrLongerThanThePercentages_isAWarning() {
        assertThat(codes(found(objective("1").below(phase("1").cells(month(5, "50"), later(2023, "50"))))))
                .containsExactly("horizon-years warning");
        assertThat(codes(found(objective("1")
                        .field("orizzonte", "2022-2023")
                        .below(phase("1").cells(month(5, "50"), later(2023, "50"))))))
                .isEmpty();
        assertThat(codes(found(objective("1")
                        .field("orizzonte", "2022-2023")
                        .below(phase("1").cells(month(5, "100"))))))
                .containsExactly("horizon-years warning");
        assertThat(codes(found(objective("1").below(phase("1").cells(before("50"), month(5, "50"))))))
                .containsExactly("horizon-years warning");
        assertThat(codes(found(objective("1")
                        .field("orizzonte", "2021-2022")
                        .below(phase("1").cells(month(5, "100"))))))
                .containsExactly("horizon-years warning");
    }

    @ParameterizedTest
    @CsvSource({
        "Avvio (2022),",
        "Avvio (2021-2022), phase-years warning",
        "Avvio (2022-2023), phase-years warning",
        "Avvio (2023), phase-years warning",
        "Avvio nel 2023,",
    })
    void phase_thatNamesItsYears_agreesWithItsPercentages(
            String title, @org.jspecify.annotations.Nullable String expected) {
        assertThat(ofPhaseTitle(title)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void phase_begunBefore_isFoundWhereItsMonthsAreNotKnown_whenTheColumnOfPreviousYearsIsEmpty() {
        assertThat(codes(uncertain("Avvio (2021-2022)", target(12, "100"))))
                .containsExactly("phase-years warning", "months-uncertain info");
        assertThat(codes(uncertain("Avvio (2021-2022)", before("40"), target(12, "60"))))
                .containsExactly("months-uncertain info");
        assertThat(codes(uncertain("Avvio (2022)", before("40"), target(12, "60"))))
                .containsExactly("phase-years warning", "months-uncertain info");
        assertThat(codes(uncertain("Avvio (2022)"))).containsExactly("months-uncertain info");
    }

    private static List<Finding> uncertain(String title, CellDraft... cells) {
        var note = new SourceNote(SourceNote.Kind.MONTHS_UNCERTAIN, "/0/f0", "1", List.of(), "/0/rows/0");
        return found(
                CheckContext.of(2022),
                List.of(note),
                objective("1")
                        .field("orizzonte", cells.length > 1 ? "2021-2022" : "2022")
                        .below(phase("1").title(title).cells(cells)));
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2021, deadline-outside warning",
        "01/01/2022,",
        "31/12/2022,",
        "01/01/2023, deadline-outside info",
        "31/12/2024, deadline-outside info",
        "01/01/2025, deadline-outside warning",
        "Delibera approvata entro il 30/06/2021, deadline-outside warning"
    })
    void deadline_ofAnIndicator_liesInThePlan(String target, @org.jspecify.annotations.Nullable String expected) {
        assertThat(codes(found(objective("1").without().indicator("Regolamento", target, null))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, deadline-outside warning", "2022-06-30,"})
    void deadline_ofADateField_liesInThePlan(String day, @org.jspecify.annotations.Nullable String expected) {
        assertThat(codes(found(objective("1").field("scadenza", day))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void deadline_beforeTheApproval_isAWarning_onTheDayItselfNot() {
        var context = CheckContext.of(2022).approvedOn(LocalDate.of(2022, 4, 21));
        assertThat(codes(found(context, List.of(), objective("1").without().indicator("Atto", "20/04/2022", null))))
                .containsExactly("deadline-before-approval warning");
        assertThat(codes(found(context, List.of(), objective("1").without().indicator("Atto", "21/04/2022", null))))
                .isEmpty();
    }
}
