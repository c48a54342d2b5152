package it.pdo.progress;

import static it.pdo.progress.MonthFixture.MAY;
import static it.pdo.progress.MonthFixture.refusal;
import static it.pdo.progress.MonthFixture.saved;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.HistoryEntry;
import it.pdo.progress.month.IndicatorLine;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class MonthReadingSaveTest {
    private static final String CLOSED_CASES = "/0/indicatori/0";
    private static final TwoTenants tenants = new TwoTenants();
    private MonthFixture plan;

    @BeforeEach
    void freshPlan() {
        plan = new MonthFixture(tenants, tenants.a);
    }

    private IndicatorLine row() {
        return plan.sheet(plan.clerk, MAY)
                .indicator(plan.stored.indicator(CLOSED_CASES).orElseThrow())
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boh", "n.d. per ora", "1=zz", "quasi 70%", "3 giorni", "n.d.", "15/05/2022", "15/06/2022"})
    void reading_thatDoesNotCount_isKeptAsTextWithItsReasonAndTheIndicatorStaysDue(String nonsense) {
        saved(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, nonsense, "", 0)));

        var line = row();
        assertThat(line.month(5).text()).isEqualTo(nonsense);
        assertThat(line.month(5).counts()).isFalse();
        assertThat(line.month(5).doubt().orElseThrow().in(Locale.ITALIAN)).isNotBlank();
        assertThat(line.missing()).isTrue();
    }

    @Test
    void reading_thatCounts_hasNoReasonAndTheIndicatorIsNotDue() {
        saved(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, "75%", "", 0)));

        assertThat(row().month(5).doubt()).isEmpty();
        assertThat(row().missing()).isFalse();
    }

    @Test
    void save_ofAReadingWithANote_isStoredWithBothInTheHistory() {
        var outcome = saved(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, " 75% ", "mancano due uffici", 0)));

        assertThat(outcome).isEqualTo(new SaveOutcome.Saved(1, "75%", "", ""));
        assertThat(row().month(5).text()).isEqualTo("75%");
        assertThat(row().month(5).note()).isEqualTo("mancano due uffici");
        assertThat(row().lastUpTo(12).orElseThrow().month()).isEqualTo(5);
        assertThat(plan.history(
                        plan.stored.indicator(CLOSED_CASES).orElseThrow().value()))
                .extracting(HistoryEntry::field, HistoryEntry::after)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("reading 2022-05", "75%"),
                        org.assertj.core.groups.Tuple.tuple("note 2022-05", "mancano due uffici"));
    }

    @Test
    void save_overWhatSomebodyElseRead_isAConflictWithTheirTextAndNote() {
        saved(plan.save(plan.colleague, plan.reading(CLOSED_CASES, 5, "75%", "stima", 0)));

        var outcome = plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, "80%", "", 0));

        assertThat(outcome).isEqualTo(new SaveOutcome.Conflict("75%", "stima", "Luca", TwoTenants.NOW, 1));
        assertThat(row().month(5).text()).isEqualTo("75%");
    }

    @Test
    void save_ofADerivedIndicator_isRefused() {
        assertThat(refusal(plan.save(plan.clerk, plan.reading("/0/indicatori/1", 5, "100%", "", 0))))
                .isEqualTo("reading.derived");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,000", "10,000.00", "9,500 / 12000", "circa 12,000 visitatori"})
    void save_ofAReadingThatAnEnglishProgramWrote_isAskedAbout(String text) {
        assertThat(refusal(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, text, "", 0))))
                .isEqualTo("reading.unclear");
        assertThat(row().month(5).written()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.000", "10.000,00", "12,50", "0,125", "delibera n. 3, 250 atti", "3 su 4, 5 casi"})
    void save_ofAReadingAsItaliansWriteIt_isStored(String text) {
        saved(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, text, "", 0)));

        assertThat(row().month(5).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "12 \u0000", "75% \uE000", "\u2603"})
    void save_ofCharactersNoReadingHas_isRefusedAndStoresNothing(String text) {
        assertThat(refusal(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, text, "", 0))))
                .isEqualTo("reading.strange-character");
        assertThat(row().month(5).written()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SI", "91,1%", "1,16'", "> 3", "+ 1 Mln", "2.646", "€ 357.000", "10/12/2021", "15 °C", "3 su 3"})
    void save_ofReadingsAsPeopleWriteThem_isStored(String text) {
        assertThat(saved(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, text, "", 0)))
                        .value())
                .isEqualTo(text);
    }

    @Test
    void save_of200Characters_isStoredAnd201AreRefused() {
        saved(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, "a".repeat(200), "b".repeat(1000), 0)));

        assertThat(refusal(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, "a".repeat(201), "", 1))))
                .isEqualTo("reading.too-long");
        assertThat(refusal(plan.save(plan.clerk, plan.reading(CLOSED_CASES, 5, "a", "b".repeat(1001), 1))))
                .isEqualTo("reading.note-too-long");
    }
}
