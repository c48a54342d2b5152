package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.RevisionFixture;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.progress.ReadingDraft;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.period.PeriodOutcome;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ClosedMonthsTest {
    private static final YearMonth APRIL = YearMonth.of(2022, 4);
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    private static final TwoTenants tenants = new TwoTenants();
    private static final SignedIn admin = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));

    private RevisionFixture body;

    /** April is closed with what was known, May is open. */
    @BeforeEach
    void freshPlan() {
        body = new RevisionFixture(tenants, tenants.a);
        assertThat(in(() -> tenants.get(ProgressImport.class)
                        .fill(
                                Actor.SYSTEM,
                                body.plan(),
                                2022,
                                List.of(
                                        new ReachedDraft(body.item("/0/fasi/0"), APRIL.minusMonths(3), n("40")),
                                        new ReachedDraft(body.item("/0/fasi/0"), APRIL.minusMonths(2), n("30"))),
                                List.of(new ReadingDraft(body.indicator("/0/indicatori/0"), APRIL, "60%", "")),
                                APRIL)))
                .isEmpty();
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static <T> T in(Supplier<T> work) {
        return tenants.in(tenants.a, work);
    }

    private String known(YearMonth at) {
        return in(() -> text(FrozenSheet.of(
                tenants.get(ResultsService.class).sheet(admin, body.plan(), at).orElseThrow())));
    }

    private String recalculated(YearMonth at) {
        return in(() -> text(FrozenSheet.of(tenants.get(ResultsService.class)
                .recalculated(admin, body.plan(), at)
                .orElseThrow())));
    }

    private static String text(FrozenSheet sheet) {
        return new String(sheet.bytes(), StandardCharsets.UTF_8);
    }

    private SheetBasis basis(YearMonth at) {
        return in(() -> tenants.get(ResultsService.class).basis(admin, body.plan(), at));
    }

    private static WholeItem promisingLess(WholeItem item) {
        return item.withIndicators(item.parts().indicators().stream()
                .map(one ->
                        new IndicatorContent(one.id(), one.definition().withTargetText("50%"), one.confirmedTarget()))
                .toList());
    }

    @Test
    void closedMonth_afterTargetsWeightsItemsAndPolicyChanged_isWhatWasKnownByteByByte() {
        String april = known(APRIL);
        String january = known(APRIL.withMonth(1));
        String may = known(MAY);

        RevisionFixture.number(body.edit(
                body.change("/0", item -> promisingLess(item).with("1", "Altro titolo", null, n("3"))),
                body.change("/1", item -> item.withState(ItemState.SUSPENDED))));
        RevisionFixture.number(body.edit(body.remove("/0/fasi/1")));
        assertThat(in(() -> tenants.get(PolicyAdoptions.class)
                        .adoptYaml(admin, body.plan(), 2022, "altri.yaml", """
                policy: altri-criteri
                version: 1
                name: {it: A, en: A}
                checkpoints: [april, december]
                rules: {missing: zero, threshold: 90}
                """, "delibera 9")))
                .isInstanceOf(AdoptOutcome.Adopted.class);

        assertThat(known(APRIL)).isEqualTo(april);
        assertThat(known(APRIL.withMonth(1))).isEqualTo(january);
        assertThat(basis(APRIL)).isEqualTo(new SheetBasis.AsKnown("sistema", TwoTenants.NOW));
        assertThat(recalculated(APRIL)).isNotEqualTo(april);
        assertThat(known(MAY)).isNotEqualTo(may).isEqualTo(recalculated(MAY));
        assertThat(basis(MAY)).isEqualTo(new SheetBasis.Today());
    }

    @Test
    void reopenedMonth_followsThePlanAgainAndClosingItAgainKeepsBothClosings() {
        String first = known(APRIL);
        assertThat(period(true, "mancava un dato")).isInstanceOf(PeriodOutcome.Done.class);
        RevisionFixture.number(body.edit(body.change("/0", ClosedMonthsTest::promisingLess)));

        assertThat(basis(APRIL)).isEqualTo(new SheetBasis.Today());
        assertThat(known(APRIL)).isNotEqualTo(first);

        assertThat(period(false, "")).isInstanceOf(PeriodOutcome.Done.class);
        String second = known(APRIL);
        RevisionFixture.number(body.edit(body.change("/0", item -> item.withState(ItemState.CANCELLED))));

        assertThat(known(APRIL)).isEqualTo(second);
        assertThat(basis(APRIL)).isEqualTo(new SheetBasis.AsKnown("Ada", TwoTenants.NOW));
        assertThat(in(() -> tenants.get(MonthClosings.class).all(body.plan(), APRIL)))
                .extracting(closed -> text(closed.sheet()))
                .containsExactly(first, second);
    }

    private PeriodOutcome period(boolean open, String reason) {
        return in(() -> {
            var months = tenants.get(MonthService.class);
            return open
                    ? months.openPeriod(admin, body.plan(), APRIL, reason)
                    : months.closePeriod(admin, body.plan(), APRIL, reason);
        });
    }

    @Test
    void monthClosedBeforeClosingsWereRecorded_isRecalculatedAndSaysSo() {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = tenants.get(TransactionOperations.class);
        in(() -> transactions.executeWrite(_ -> tenants.get(JdbcOperations.class)
                .prepareStatement("DELETE FROM month_closing WHERE plan_id = ? AND month = 4", statement -> {
                    statement.setLong(1, body.plan().value());
                    return statement.executeUpdate();
                })));

        assertThat(basis(APRIL)).isEqualTo(new SheetBasis.Recalculated());
        assertThat(known(APRIL)).isEqualTo(recalculated(APRIL));
        assertThat(basis(APRIL.withMonth(1))).isInstanceOf(SheetBasis.AsKnown.class);
    }
}
