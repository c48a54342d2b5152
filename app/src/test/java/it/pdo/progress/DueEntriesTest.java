package it.pdo.progress;

import static it.pdo.progress.MonthFixture.MAY;
import static it.pdo.progress.MonthFixture.saved;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.progress.month.EntryDue;
import it.pdo.progress.month.MonthSheet;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a month asks for: again in every due month, and never more or less because of what is typed in it. */
@DatabaseTest
class DueEntriesTest {
    private static final String CASES = "/0/indicatori/0";
    private static final String APPROVAL = "/2/indicatori/0";
    private static final TwoTenants tenants = new TwoTenants();
    private MonthFixture plan;

    @BeforeEach
    void freshPlan() {
        plan = new MonthFixture(tenants, tenants.a);
    }

    private EntryDue due(String indicator, YearMonth month) {
        return plan.sheet(plan.admin, month)
                .indicator(plan.stored.indicator(indicator).orElseThrow())
                .orElseThrow()
                .due();
    }

    private long asked(YearMonth month) {
        MonthSheet sheet = plan.sheet(plan.admin, month);
        return sheet.objectives().stream()
                .flatMap(objective -> Stream.concat(
                        objective.phases().stream().map(row -> row.due()),
                        objective.indicators().stream().map(row -> row.due())))
                .filter(EntryDue::isDue)
                .count();
    }

    @Test
    void indicator_readOnce_isAskedAgainAtItsNextDueMonth() {
        assertThat(due(CASES, MAY)).isEqualTo(EntryDue.MISSING);
        saved(plan.save(plan.admin, plan.reading(CASES, 5, "60%", "", 0)));
        plan.open(MAY.plusMonths(1), "");

        assertThat(due(CASES, MAY)).isEqualTo(EntryDue.WRITTEN);
        assertThat(due(CASES, MAY.plusMonths(1))).isEqualTo(EntryDue.MISSING);
        assertThat(due(CASES, MAY.plusMonths(2))).as("not open").isEqualTo(EntryDue.NOT_DUE);
    }

    @Test
    void whatIsDoneOnce_isAskedFromTheMonthOfItsDayAndNotAfterItIsDone() {
        assertThat(due(APPROVAL, MAY)).isEqualTo(EntryDue.NOT_DUE);
        YearMonth december = YearMonth.of(2022, 12);
        plan.open(december, "");
        assertThat(due(APPROVAL, december)).isEqualTo(EntryDue.MISSING);

        saved(plan.save(plan.admin, plan.reading(APPROVAL, 5, "NO", "", 0)));
        assertThat(due(APPROVAL, december)).as("not done in May").isEqualTo(EntryDue.MISSING);
        saved(plan.save(plan.admin, plan.reading(APPROVAL, 12, "15/12/2022", "", 0)));
        assertThat(due(APPROVAL, december)).isEqualTo(EntryDue.WRITTEN);
    }

    @Test
    void typing_inTheMonth_fillsWhatIsAskedAndNeverChangesHowMuchIsAsked() {
        long asked = asked(MAY);
        int missing = plan.sheet(plan.admin, MAY).missing().total();
        assertThat(asked).isPositive().isEqualTo(missing);

        saved(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "100", 0)));
        saved(plan.save(plan.admin, plan.reached("/1/fasi/0", 5, "100", 0)));
        saved(plan.save(plan.admin, plan.reached("/0/fasi/1", 5, "10", 0)));
        saved(plan.save(plan.admin, plan.reading(CASES, 5, "60%", "", 0)));
        saved(plan.save(plan.admin, plan.reading(APPROVAL, 5, "01/05/2022", "", 0)));

        assertThat(asked(MAY)).isEqualTo(asked);
        assertThat(plan.sheet(plan.admin, MAY).missing().total()).isZero();
        saved(plan.save(plan.admin, plan.reached("/0/fasi/0", 5, "", 1)));
        assertThat(asked(MAY)).isEqualTo(asked);
        assertThat(plan.sheet(plan.admin, MAY).missing().total()).isEqualTo(1);
    }
}
