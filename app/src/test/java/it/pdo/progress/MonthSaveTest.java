package it.pdo.progress;

import static it.pdo.progress.MonthFixture.MAY;
import static it.pdo.progress.MonthFixture.refusal;
import static it.pdo.progress.MonthFixture.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import it.pdo.history.HistoryEntry;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class MonthSaveTest {
    private static final TwoTenants tenants = new TwoTenants();
    private MonthFixture plan;

    @BeforeEach
    void freshPlan() {
        plan = new MonthFixture(tenants, tenants.a);
    }

    @Test
    void save_ofAnEmptyCell_isStoredWithItsHistory() {
        var outcome = saved(plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, "12,5", 0)));

        assertThat(outcome).isEqualTo(new SaveOutcome.Saved(1, "12,5", "", ""));
        var cell = plan.cell("/0/fasi/0", 5);
        assertThat(cell.reached()).isEqualByComparingTo("12.5");
        assertThat(cell.version()).isEqualTo(1);
        var entries = plan.history(plan.stored.item("/0/fasi/0").orElseThrow().value());
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst())
                .extracting(
                        HistoryEntry::at,
                        HistoryEntry::actor,
                        HistoryEntry::entity,
                        HistoryEntry::field,
                        HistoryEntry::before,
                        HistoryEntry::after)
                .containsExactly(TwoTenants.NOW, plan.clerk.actor(), "phase", "reached 2022-05", "", "12,5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "100|100", "99,99|99,99", " 12.5 % |12,5", "12,50|12,5", "1e1|", "007|7"})
    void save_ofATextThatMayBeAPercentage_storesWhatItMeansOrNothing(String text, String stored) {
        var outcome = plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, text, 0));

        if (stored == null) {
            assertThat(refusal(outcome)).isEqualTo("percent.unreadable");
        } else {
            assertThat(saved(outcome).value()).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100,01|percent.out-of-range",
                "140|percent.out-of-range",
                "-0,01|percent.out-of-range",
                "12,345|percent.unclear",
                "12,3456|percent.too-precise",
                "12,5,3|percent.unreadable",
                "😀|percent.unreadable",
                "%|percent.unreadable",
                "NaN|percent.unreadable",
                "٥|percent.unreadable",
                "1 2|percent.unreadable",
                "12,000|percent.unclear",
                "1,234.5|percent.unclear",
                "1.000|percent.unclear",
            })
    void save_ofATextThatIsNoPercentage_saysWhyAndStoresNothing(String text, String code) {
        var outcome = plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, text, 0));

        assertThat(refusal(outcome)).isEqualTo(code);
        assertThat(plan.cell("/0/fasi/0", 5).reached()).isNull();
        assertThat(plan.history(plan.stored.item("/0/fasi/0").orElseThrow().value()))
                .isEmpty();
    }

    @Test
    void save_ofAMegabyte_isRefusedWithAShortMessage() {
        var outcome = plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, "9".repeat(1_000_000), 0));

        assertThat(refusal(outcome)).isEqualTo("percent.unreadable");
        assertThat(((SaveOutcome.Refused) outcome).issues().getFirst().message())
                .hasSizeLessThan(200);
    }

    @Test
    void save_thatFillsTheYearsBeforeUpToExactly100_isStoredAndOneHundredthMoreIsNot() {
        assertThat(refusal(plan.save(plan.clerk, plan.reached("/0/fasi/1", 5, "80,01", 0))))
                .isEqualTo("percent.sum-exceeds");
        saved(plan.save(plan.clerk, plan.reached("/0/fasi/1", 5, "80", 0)));

        plan.open(MAY.plusMonths(1), "");
        var outcome = plan.save(plan.clerk, plan.reached("/0/fasi/1", 6, "0,01", 0));

        assertThat(refusal(outcome)).isEqualTo("percent.sum-exceeds");
        assertThat(((SaveOutcome.Refused) outcome).issues().getFirst().message())
                .isEqualTo("Con 0,01 % la fase arriverebbe a 100,01 %. Qui puoi scrivere al massimo 0 %.");
        saved(plan.save(plan.clerk, plan.reached("/0/fasi/1", 6, "0", 0)));
    }

    @Test
    void save_overWhatSomebodyElseWrote_tellsTheirValueAndOnInsistingReplacesIt() {
        saved(plan.save(plan.colleague, plan.reached("/0/fasi/0", 5, "30", 0)));

        var outcome = plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, "40", 0));

        assertThat(outcome).isEqualTo(new SaveOutcome.Conflict("30", "", "Luca", TwoTenants.NOW, 1));
        assertThat(plan.cell("/0/fasi/0", 5).reached()).isEqualByComparingTo("30");
        var insisted = saved(plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, "40", 1)));
        assertThat(insisted).isEqualTo(new SaveOutcome.Saved(2, "40", "30", ""));
    }

    @Test
    void save_ofTheSameValueBySomebodyElse_isNoConflictAndNoHistory() {
        saved(plan.save(plan.colleague, plan.reached("/0/fasi/0", 5, "30", 0)));

        var outcome = saved(plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, "30,0", 0)));

        assertThat(outcome).isEqualTo(new SaveOutcome.Saved(1, "30", "30", ""));
        assertThat(plan.history(plan.stored.item("/0/fasi/0").orElseThrow().value()))
                .hasSize(1);
    }

    @Test
    void save_ofTheValueBefore_undoesAnEditEvenBackToEmpty() {
        var first = saved(plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, "30", 0)));

        var undone = saved(plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, first.before(), first.version())));

        assertThat(undone).isEqualTo(new SaveOutcome.Saved(2, "", "30", ""));
        assertThat(plan.cell("/0/fasi/0", 5).reached()).isNull();
        saved(plan.save(plan.clerk, plan.reached("/0/fasi/0", 5, undone.before(), undone.version())));
        assertThat(plan.cell("/0/fasi/0", 5).reached()).isEqualByComparingTo("30");
        assertThat(plan.history(plan.stored.item("/0/fasi/0").orElseThrow().value()))
                .extracting(HistoryEntry::after)
                .containsExactly("30", "", "30");
    }

    @Test
    void saveAll_ofGoodAndBadCells_storesTheGoodAndAnswersEachAtItsPlace() {
        saved(plan.save(plan.admin, plan.reached("/1/fasi/0", 5, "10", 0)));

        var outcomes = plan.saveAll(
                plan.director,
                List.of(
                        plan.reached("/0/fasi/0", 5, "60", 0),
                        plan.reached("/0/fasi/1", 5, "140", 0),
                        plan.reached("/1/fasi/0", 5, "20", 0),
                        plan.reached("/0/fasi/0", 4, "1", 0),
                        plan.reading("/0/indicatori/0", 5, "75%", "", 0)));

        assertThat(outcomes)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(SaveOutcome.Saved.class),
                        second -> assertThat(refusal(second)).isEqualTo("percent.out-of-range"),
                        third -> assertThat(third).isInstanceOf(SaveOutcome.Conflict.class),
                        fourth -> assertThat(refusal(fourth)).isEqualTo("month.closed"),
                        fifth -> assertThat(fifth).isInstanceOf(SaveOutcome.Saved.class));
        assertThat(plan.cell("/0/fasi/0", 5).reached()).isEqualByComparingTo("60");
        assertThat(plan.cell("/1/fasi/0", 5).reached()).isEqualByComparingTo("10");
    }

    @Test
    void saveAll_ofMonthsThatExceed100Together_storesUpToTheOneThatDoes() {
        plan.open(MAY.plusMonths(1), "");
        plan.open(MAY.plusMonths(2), "");

        var outcomes = plan.saveAll(
                plan.clerk,
                List.of(
                        plan.reached("/0/fasi/0", 5, "60", 0),
                        plan.reached("/0/fasi/0", 6, "50", 0),
                        plan.reached("/0/fasi/0", 7, "40", 0)));

        saved(outcomes.get(0));
        assertThat(refusal(outcomes.get(1))).isEqualTo("percent.sum-exceeds");
        saved(outcomes.get(2));
    }

    @Test
    @SuppressWarnings("unchecked")
    void save_insideATransaction_isABug() {
        TransactionOperations<Connection> transactions = tenants.get(TransactionOperations.class);

        assertThatThrownBy(() -> tenants.in(
                        tenants.a,
                        () -> transactions.executeWrite(
                                _ -> plan.service().save(plan.clerk, plan.reached("/0/fasi/0", 5, "1", 0)))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void save_byTwoAtOnceOnTwoMonthsOfAPhase_neverPasses100() throws Exception {
        plan.open(MAY.plusMonths(1), "");
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 20; round++) {
                long version = round;
                Callable<SaveOutcome> may = () -> {
                    together.await();
                    return plan.save(
                            plan.clerk,
                            plan.reached(
                                    "/0/fasi/0",
                                    5,
                                    "60",
                                    plan.cell("/0/fasi/0", 5).version()));
                };
                Callable<SaveOutcome> june = () -> {
                    together.await();
                    return plan.save(
                            plan.colleague,
                            plan.reached(
                                    "/0/fasi/0",
                                    6,
                                    "60",
                                    plan.cell("/0/fasi/0", 6).version()));
                };
                Future<SaveOutcome> first = threads.submit(may);
                Future<SaveOutcome> second = threads.submit(june);
                assertThat(List.of(first.get(), second.get()))
                        .as("round %s", version)
                        .hasAtLeastOneElementOfType(SaveOutcome.Saved.class)
                        .hasAtLeastOneElementOfType(SaveOutcome.Refused.class);
                plan.save(
                        plan.clerk,
                        plan.reached(
                                "/0/fasi/0", 5, "", plan.cell("/0/fasi/0", 5).version()));
                plan.save(
                        plan.clerk,
                        plan.reached(
                                "/0/fasi/0", 6, "", plan.cell("/0/fasi/0", 6).version()));
            }
        }
    }
}
