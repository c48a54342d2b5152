package it.pdo.progress;

import static it.pdo.progress.MonthFixture.MAY;
import static it.pdo.progress.MonthFixture.refusal;
import static it.pdo.progress.MonthFixture.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.progress.month.IndicatorLine;
import it.pdo.progress.month.MonthCell;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.ObjectiveSheet;
import it.pdo.progress.month.PhaseRow;
import it.pdo.progress.period.PeriodOutcome;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MonthAccessTest {
    private static final TwoTenants tenants = new TwoTenants();
    private static MonthFixture plan;
    private static MonthFixture foreign;

    @BeforeAll
    static void start() {
        plan = new MonthFixture(tenants, tenants.a);
        foreign = new MonthFixture(tenants, tenants.b);
    }

    @Test
    void sheet_ofAClerk_showsHerUnitAlone() {
        var sheet = plan.sheet(plan.clerk, MAY);

        assertThat(sheet.objectives()).extracting(ObjectiveSheet::code).containsExactly("1");
        assertThat(sheet.objectives().getFirst().phases()).hasSize(2);
        assertThat(sheet.objectives().getFirst().phases().getFirst().month(5).writable())
                .isTrue();
        assertThat(sheet.objectives().getFirst().phases().getFirst().month(4).writable())
                .isFalse();
    }

    @Test
    void sheet_ofADirector_showsTheUnitsBelow() {
        assertThat(plan.sheet(plan.director, MAY).objectives())
                .extracting(ObjectiveSheet::code)
                .containsExactly("1", "2");
    }

    @Test
    void sheet_ofAnEvaluator_showsEverythingAndNothingWritable() {
        var sheet = plan.sheet(plan.evaluator, MAY);

        assertThat(sheet.objectives()).hasSize(3);
        assertThat(sheet.objectives()).allSatisfy(objective -> assertThat(objective.phases())
                .allSatisfy(row -> assertThat(row.months()).noneMatch(MonthCell::writable)));
        assertThat(sheet.missing().total()).isZero();
        // Nothing waits for the evaluator, but what waits for others is seen.
        assertThat(sheet.objectives().stream().flatMap(objective -> objective.phases().stream()))
                .anyMatch(PhaseRow::missing);
        assertThat(sheet.objectives().stream().flatMap(objective -> objective.indicators().stream()))
                .anyMatch(IndicatorLine::missing);
        assertThat(refusal(plan.save(plan.evaluator, plan.reached("/0/fasi/0", 5, "1", 0))))
                .isEqualTo("cell.read-only");
    }

    @Test
    void save_onAnotherUnit_anUnknownIdAndAnIdOfAnotherTenant_answerAlike() {
        var another = plan.save(plan.clerk, plan.reached("/1/fasi/0", 5, "1", 0));
        var unknown = plan.save(plan.clerk, new MonthEdit.Reached(new ItemId(IdGenerator.next()), MAY, "1", 0));
        var theirs = plan.save(plan.clerk, foreign.reached("/0/fasi/0", 5, "1", 0));
        var theirReading = plan.save(plan.clerk, foreign.reading("/0/indicatori/0", 5, "1", "", 0));

        assertThat(refusal(another)).isEqualTo("cell.unknown");
        assertThat(unknown).isEqualTo(another);
        assertThat(theirs).isEqualTo(another);
        assertThat(theirReading).isEqualTo(another);
    }

    @Test
    void sheet_ofAnUnknownPlanAndOfAnotherTenants_areAlikeEmpty() {
        tenants.in(tenants.a, () -> {
            assertThat(plan.service().sheet(plan.admin, new PlanId(IdGenerator.next()), MAY))
                    .isEmpty();
            assertThat(plan.service().sheet(plan.admin, foreign.plan(), MAY)).isEmpty();
            assertThat(plan.service().openPeriod(plan.admin, foreign.plan(), MAY, ""))
                    .isEqualTo(plan.service().openPeriod(plan.admin, new PlanId(IdGenerator.next()), MAY, ""));
            return "";
        });
    }

    @Test
    void anything_bySomebodyOfAnotherTenantThanTheBoundOne_isABug() {
        assertThatThrownBy(() -> tenants.in(
                        tenants.b, () -> plan.service().save(plan.clerk, plan.reached("/0/fasi/0", 5, "1", 0))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tenants.in(tenants.b, () -> plan.service().sheet(plan.clerk, plan.plan(), MAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan.service().current(plan.clerk)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void save_onAnItemWithoutCronoprogram_isRefused() {
        assertThat(refusal(plan.save(plan.clerk, plan.reached("/0", 5, "1", 0))))
                .isEqualTo("cell.not-a-phase");
    }

    @Test
    void save_outsideTheOpenMonth_saysWhyAndWhoOpensIt() {
        assertThat(refusal(plan.save(plan.clerk, plan.reached("/0/fasi/0", 4, "1", 0))))
                .isEqualTo("month.closed");
        assertThat(refusal(plan.save(plan.clerk, plan.reached("/0/fasi/0", 6, "1", 0))))
                .isEqualTo("month.future");
        var before = new MonthEdit.Reached(plan.stored.item("/0/fasi/0").orElseThrow(), YearMonth.of(2021, 12), "1", 0);
        assertThat(refusal(plan.save(plan.clerk, before))).isEqualTo("month.outside-plan");
    }

    @Test
    void openPeriod_closedAgainstANeedsAReasonAndAnAdministrator() {
        var own = new MonthFixture(tenants, tenants.a);
        var april = MAY.minusMonths(1);
        tenants.in(tenants.a, () -> {
            assertThat(own.service().openPeriod(own.director, own.plan(), april, "perché sì"))
                    .isInstanceOf(PeriodOutcome.Refused.class);
            return "";
        });
        assertThat(own.open(april, " ")).isInstanceOf(PeriodOutcome.Refused.class);
        assertThat(refusal(own.save(own.clerk, own.reached("/0/fasi/0", 4, "1", 0))))
                .isEqualTo("month.closed");

        var opened = own.open(april, "dati arrivati tardi");

        assertThat(opened).isInstanceOf(PeriodOutcome.Done.class);
        saved(own.save(own.clerk, own.reached("/0/fasi/0", 4, "1", 0)));
        assertThat(own.history(own.plan().value()))
                .anySatisfy(entry -> assertThat(entry.reason()).isEqualTo("dati arrivati tardi"));
        assertThat(own.open(april, "di nuovo")).isInstanceOf(PeriodOutcome.Refused.class);
        tenants.in(tenants.a, () -> own.service().closePeriod(own.admin, own.plan(), april, ""));
        assertThat(refusal(own.save(own.clerk, own.reached("/0/fasi/0", 4, "2", 1))))
                .isEqualTo("month.closed");
    }

    @Test
    void current_ofAClerk_isTheEarliestOpenMonthWithWhatIsMissing() {
        var own = new MonthFixture(tenants, tenants.b);
        own.open(MAY.plusMonths(1), "");

        var current =
                tenants.in(tenants.b, () -> own.service().current(own.clerk)).orElseThrow();

        assertThat(current.month()).isEqualTo(MAY);
        assertThat(current.missing()).isEqualTo(new MonthSheet.Missing(1, 1));
    }
}
