package it.pdo.progress.month;

import static it.pdo.progress.MonthFixture.MAY;
import static it.pdo.progress.MonthFixture.saved;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.progress.MonthFixture;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.progress.period.Period;
import it.pdo.progress.period.PeriodState;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MonthSheetTest {
    private static final YearMonth JULY = YearMonth.of(2022, 7);
    private static final TwoTenants tenants = new TwoTenants();
    private MonthFixture plan;

    @BeforeEach
    void freshPlan() {
        plan = new MonthFixture(tenants, tenants.a);
    }

    private PhaseRow phase(String pointer, YearMonth month) {
        return plan.sheet(plan.admin, month)
                .phase(plan.stored.item(pointer).orElseThrow())
                .orElseThrow();
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void phase_plannedInTwoMonthsAndReachedInPart_showsTargetReachedAndGapAtTheCheckpoint() {
        saved(plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, "80", 0)));

        var row = phase("/0/fasi/0", MAY);

        assertThat(row.month(1).planned()).isEqualByComparingTo("50");
        assertThat(row.month(3).planned()).isNull();
        assertThat(row.atMonth().target()).isEqualByComparingTo("100");
        var july = row.checkpoints().getFirst();
        assertThat(july.at()).isEqualTo(JULY);
        assertThat(july.target()).isEqualByComparingTo("100");
        assertThat(july.reached()).isEqualByComparingTo("80");
        assertThat(july.gap()).isEqualByComparingTo("20");
    }

    @Test
    void phase_thatPlansNoMonth_takesTheLastTargetDeclaredAndLeavesYearsBeforeOut() {
        assertThat(phase("/0/fasi/1", YearMonth.of(2022, 6)).atMonth().target()).isNull();
        assertThat(phase("/0/fasi/1", JULY).atMonth().target()).isEqualByComparingTo("30");
        assertThat(phase("/0/fasi/1", YearMonth.of(2022, 11)).atMonth().target())
                .isEqualByComparingTo("30");
        assertThat(phase("/0/fasi/1", YearMonth.of(2022, 12)).atMonth().target())
                .isEqualByComparingTo("80");
        assertThat(phase("/0/fasi/1", JULY).previous()).isEqualByComparingTo("20");
    }

    @Test
    void phase_nobodyFilledIn_hasNoReachedAndNoGapRatherThanZero() {
        var row = phase("/0/fasi/0", MAY);

        assertThat(row.atMonth().reached()).isNull();
        assertThat(row.atMonth().gap()).isNull();
        assertThat(row.missing()).isTrue();
    }

    @Test
    void phase_filledInOrNotDueYet_isNotMissing() {
        saved(plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, "0", 0)));

        assertThat(phase("/0/fasi/0", MAY).missing()).isFalse();
        assertThat(phase("/0/fasi/1", MAY).missing()).isFalse();
        assertThat(phase("/1/fasi/0", MAY).missing()).isTrue();
    }

    @Test
    void phase_inALaterYear_countsWhatWasReachedBefore() {
        saved(plan.save(plan.clerk, plan.reached("/0/fasi/1", 5, "25", 0)));

        var row = phase("/0/fasi/1", YearMonth.of(2023, 1));

        assertThat(row.previous()).isEqualByComparingTo("45");
        assertThat(row.atMonth().reached()).isNull();
    }

    @Test
    void objective_holdsItsOwnIndicatorsAndItsPhases() {
        var first = plan.sheet(plan.admin, MAY).objectives().getFirst();

        assertThat(first.title()).isEqualTo("objective 1");
        assertThat(first.phases()).extracting(PhaseRow::code).containsExactly("1", "2");
        assertThat(first.indicators())
                .extracting(IndicatorLine::name)
                .containsExactly("Pratiche chiuse", "Rispetto fasi e tempi");
        assertThat(first.indicators().getLast().month(5).writable()).isFalse();
        assertThat(plan.sheet(plan.admin, MAY).periods()).hasSize(12);
        assertThat(plan.sheet(plan.admin, MAY).closed()).isFalse();
        assertThat(plan.sheet(plan.admin, MAY.minusMonths(1)).closed()).isTrue();
    }

    @Test
    void fill_withABadCell_storesNothingAndSaysAll() {
        var item = plan.stored.item("/0/fasi/0").orElseThrow();
        var issues = tenants.in(tenants.a, () -> tenants.get(ProgressImport.class)
                .fill(
                        Actor.SYSTEM,
                        plan.plan(),
                        2022,
                        List.of(
                                new ReachedDraft(item, YearMonth.of(2022, 1), n("60")),
                                new ReachedDraft(item, YearMonth.of(2022, 2), n("40.01")),
                                new ReachedDraft(item, YearMonth.of(2022, 3), n("100.01"))),
                        List.of(),
                        MAY));

        assertThat(issues)
                .extracting(issue -> issue.code())
                .containsExactly("import.not-a-percentage", "import.sum-exceeds");
        assertThat(phase("/0/fasi/0", MAY).month(1).reached()).isNull();
        assertThat(plan.sheet(plan.admin, MAY).period().state()).isEqualTo(PeriodState.OPEN);
    }

    @Test
    void fill_throughDecember_leavesEveryMonthClosed() {
        var item = plan.stored.item("/0/fasi/0").orElseThrow();
        tenants.in(tenants.a, () -> tenants.get(ProgressImport.class)
                .fill(
                        Actor.SYSTEM,
                        plan.plan(),
                        2022,
                        List.of(new ReachedDraft(item, YearMonth.of(2022, 1), n("100"))),
                        List.of(),
                        YearMonth.of(2022, 12)));

        assertThat(plan.sheet(plan.admin, MAY).periods())
                .extracting(Period::state)
                .containsOnly(PeriodState.CLOSED);
        assertThat(phase("/0/fasi/0", MAY).month(1).reached()).isEqualByComparingTo("100");
    }
}
