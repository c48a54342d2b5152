package it.pdo.formatversion.migration;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.CronoprogramFormat.Entry;
import it.pdo.format.CronoprogramFormat.Step;
import it.pdo.format.PlanFormat;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Progress that was written before a plan passes to a version that has it written in another way. */
@DatabaseTest
class RecordedFigureConversionTest {
    private static final YearMonth JANUARY = YearMonth.of(2022, 1);
    private static final YearMonth MARCH = YearMonth.of(2022, 3);
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    private static final YearMonth NEXT = YearMonth.of(2023, 2);

    private static final TwoTenants tenants = new TwoTenants();

    private static MigrationCase stored(UnaryOperator<CronoprogramFormat> edit) {
        return MigrationCase.stored(
                tenants,
                before -> before.with(f -> f.cronoprogram(edit.apply(Objects.requireNonNull(before.cronoprogram())))));
    }

    private static MigrationCase toTotals() {
        return stored(rows -> rows.with(c -> c.entry(Entry.CUMULATIVE)));
    }

    private static Map<YearMonth, String> plain(Map<YearMonth, BigDecimal> figures) {
        Map<YearMonth, String> plain = new HashMap<>();
        figures.forEach((month, percent) ->
                plain.put(month, percent.stripTrailingZeros().toPlainString()));
        return plain;
    }

    private static String refusal(RevisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(RevisionOutcome.Refused.class);
        return ((RevisionOutcome.Refused) outcome).issues().getFirst().code();
    }

    @Test
    void figures_ofEachMonth_becomeTotalsOfTheirYear_andComeBackAsTheyWere() {
        MigrationCase one = toTotals();
        var before = Map.of(JANUARY, "10", MARCH, "12.5", NEXT, "20");
        one.reach("F1", before);

        assertThat(one.steps("F1"))
                .contains(
                        "gli avanzamenti già scritti si riscrivono nell'altro modo, e quanto è raggiunto non cambia: 3/2022: 12,5 → 3/2022: 22,5");
        assertThat(one.apply()).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(plain(one.reached("F1"))).isEqualTo(Map.of(JANUARY, "10", MARCH, "22.5", NEXT, "20"));

        assertThat(one.takeBack()).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(plain(one.reached("F1"))).isEqualTo(before);
    }

    @Test
    void figure_writtenAfterThePassage_isSaidInTheOldWayWhenItIsTakenBack() {
        MigrationCase one = toTotals();
        one.reach("F1", Map.of(JANUARY, "10", MARCH, "12.5"));
        one.apply();
        one.reach("F1", Map.of(MAY, "60"));

        one.takeBack();

        assertThat(plain(one.reached("F1"))).isEqualTo(Map.of(JANUARY, "10", MARCH, "12.5", MAY, "37.5"));
    }

    @Test
    void conversion_isToldInTheHistoryOfThePhase() {
        MigrationCase one = toTotals();
        one.reach("F1", Map.of(JANUARY, "10", MARCH, "12.5"));
        one.apply();

        assertThat(one.history("F1")).anySatisfy(entry -> {
            assertThat(entry.field()).isEqualTo("reached 2022-03");
            assertThat(entry.before()).isEqualTo("12,5");
            assertThat(entry.after()).isEqualTo("22,5");
            assertThat(entry.reason()).isEqualTo("passaggio alla versione 2 del formato");
        });
    }

    @Test
    void monthThatIsNoColumnAnyMore_stopsThePassage_untilItIsEmpty() {
        MigrationCase written = stored(rows -> rows.with(c -> c.step(Step.QUARTERS)));
        written.reach("F1", Map.of(JANUARY, "10"));
        MigrationCase atTheEnd = stored(rows -> rows.with(c -> c.step(Step.QUARTERS)));
        atTheEnd.reach("F1", Map.of(MARCH, "10"));

        assertThat(written.preview().obstacles())
                .extracting(issue -> issue.code())
                .containsExactly("written.no-column");
        assertThat(refusal(written.apply())).isEqualTo("written.no-column");
        assertThat(written.tree().plan().formatVersion()).isEqualTo(1);
        assertThat(plain(written.reached("F1"))).isEqualTo(Map.of(JANUARY, "10"));
        assertThat(atTheEnd.apply()).isInstanceOf(RevisionOutcome.Revised.class);
    }

    @Test
    void levelWithoutCronoprogram_stopsThePassage_whereProgressWasWritten() {
        UnaryOperator<PlanFormat> bare = before -> before.with(f -> f.cronoprogram(null)
                .levels(before.levels().stream()
                        .map(level ->
                                level.code().equals("fase") ? level.with(l -> l.carries(java.util.Set.of())) : level)
                        .toList()));
        MigrationCase written = MigrationCase.stored(tenants, bare);
        written.reach("F1", Map.of(JANUARY, "10"));
        MigrationCase untouched = MigrationCase.stored(tenants, bare);

        assertThat(refusal(written.apply())).isEqualTo("written.no-place");
        assertThat(untouched.apply()).isInstanceOf(RevisionOutcome.Revised.class);
    }
}
