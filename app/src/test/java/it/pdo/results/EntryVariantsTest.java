package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.CheckpointFigures;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.month.IndicatorLine;
import it.pdo.progress.month.MonthCell;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.PhaseRow;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.shared.Issue;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cronoprograms in quarters, by dates and cumulative, from the month that is filled in to what the engine is given. */
@DatabaseTest
class EntryVariantsTest {
    private static final String FORMAT = """
            format: CODE
            version: 1
            title: Piano
            years: {from: 2022, to: 2024}
            policy: default
            checkpoints:
              - {code: giugno, name: 30 giugno, date: "06-30"}
              - {code: dicembre, name: 31 dicembre, date: "12-31"}
            levels:
              - {code: objective, name: Obiettivo, plural: Obiettivi, under: [plan], carries: [indicators]}
              - {code: phase, name: Fase, plural: Fasi, under: [objective], carries: [cronoprogram]}
            cronoprogram: CRONOPROGRAM
            indicator-card: {readings: at-checkpoints, checkpoints: [dicembre]}
            """;

    private static final TwoTenants tenants = new TwoTenants();
    private static SignedIn admin;
    private static int count;

    @BeforeAll
    static void start() {
        admin = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
    }

    @Test
    void quarters_areWrittenInTheirLastMonthsOnly() {
        Case one = stored("{step: quarters, entry: incremental, previous-years: true}", cell(3, "30"), cell(6, "40"));

        assertThat(code(one.reach(5, "10", 0))).isEqualTo("cell.not-a-step");
        assertThat(message(one.reach(5, "10", 0))).contains("maggio 2022", "3, 6, 9, 12");
        assertThat(one.reach(3, "20", 0)).isInstanceOf(SaveOutcome.Saved.class);

        PhaseRow row = one.phase(5);
        assertThat(row.months())
                .extracting(MonthCell::writable)
                .containsExactly(false, false, true, false, false, false, false, false, false, false, false, false);
        assertThat(row.atMonth().target()).isEqualByComparingTo("30");
        assertThat(row.atMonth().reached()).isEqualByComparingTo("20");
        assertThat(row.missing()).as("nothing can be written in May").isFalse();
        assertThat(one.phase(3).missing()).isFalse();
    }

    @Test
    void dates_areWrittenInTheirMonthsOnly() {
        Case one = stored(
                "{step: dates, entry: incremental, dates: [\"02-28\", \"05-15\"]}", cell(2, "50"), cell(5, "50"));

        assertThat(code(one.reach(3, "10", 0))).isEqualTo("cell.not-a-step");
        assertThat(one.reach(2, "10", 0)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(one.phase(5).missing()).as("the 15th of May is due").isTrue();
    }

    @Test
    void freeDates_areThoseOfTheRow_andKeepTheirDays() {
        Case one = stored(
                "{step: dates, entry: incremental}", new CellDraft(CellKind.MONTH, 2022, 4, 20, new BigDecimal("100")));

        assertThat(one.reach(4, "60", 0)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(one.phase(4).atMonth().gap()).isEqualByComparingTo("40");
        assertThat(tenants.in(tenants.a, () -> tenants.get(PlanStore.class)
                        .load(one.plan.plan())
                        .orElseThrow()
                        .cells(one.plan.item("/f").orElseThrow())))
                .singleElement()
                .satisfies(cell -> assertThat(cell.day()).isEqualTo(20));
    }

    @Test
    void cumulative_figuresCountFromTheBeginningOfTheYear() {
        Case one = stored(
                "{step: months, entry: cumulative, previous-years: true}",
                new CellDraft(CellKind.PREVIOUS, 2022, 0, BigDecimal.TEN),
                cell(1, "20"),
                cell(3, "50"),
                cell(5, "90"));

        assertThat(one.reach(1, "20", 0)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(one.reach(3, "45", 0)).isInstanceOf(SaveOutcome.Saved.class);

        PhaseRow row = one.phase(4);
        assertThat(row.month(3).planned()).isEqualByComparingTo("50");
        assertThat(row.month(3).reached()).isEqualByComparingTo("45");
        assertThat(row.atMonth())
                .extracting(CheckpointFigures::target, CheckpointFigures::reached, CheckpointFigures::gap)
                .usingElementComparator((a, b) -> ((BigDecimal) a).compareTo((BigDecimal) b))
                .containsExactly(n("50"), n("45"), n("5"));

        CronoprogramInput input = one.input(5);
        assertThat(plain(input.planned())).isEqualTo(Map.of(at(1), n("20"), at(3), n("30"), at(5), n("40")));
        assertThat(plain(input.reached())).isEqualTo(Map.of(at(1), n("20"), at(3), n("25")));
    }

    @Test
    void cumulative_figureThatGoesBack_isRefusedOnBothSides() {
        Case one = stored("{step: months, entry: cumulative, previous-years: true}", cell(5, "90"));
        one.reach(2, "40", 0);
        one.reach(4, "60", 0);

        assertThat(code(one.reach(3, "39,9", 0))).isEqualTo("percent.below-earlier");
        assertThat(message(one.reach(3, "39,9", 0))).contains("39,9", "40", "febbraio 2022");
        assertThat(code(one.reach(3, "60,1", 0))).isEqualTo("percent.above-later");
        assertThat(one.reach(3, "40", 0)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(one.reach(3, "60", 1)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void cumulative_total_isTheLastFigureAndNotTheSum() {
        Case one = stored(
                "{step: months, entry: cumulative, previous-years: true}",
                new CellDraft(CellKind.PREVIOUS, 2022, 0, BigDecimal.TEN),
                cell(5, "90"));
        one.reach(2, "60", 0);

        assertThat(one.reach(4, "90", 0)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(code(one.reach(5, "90,5", 0))).isEqualTo("percent.sum-exceeds");
    }

    @Test
    void cumulative_correctedEarlierMonth_leavesTheLaterFiguresAsTheyWereSaid() {
        Case one = stored("{step: months, entry: cumulative}", cell(5, "100"));
        one.reach(2, "30", 0);
        one.reach(4, "60", 0);

        one.reach(2, "40", 1);

        assertThat(one.phase(4).atMonth().reached()).isEqualByComparingTo("60");
        assertThat(plain(one.input(5).reached())).isEqualTo(Map.of(at(2), n("40"), at(4), n("20")));
    }

    @Test
    void cumulative_progressThatIsImported_isCheckedByItsLastFigure() {
        Case one = stored("{step: months, entry: cumulative}", cell(5, "100"));
        var phase = one.plan.item("/f").orElseThrow();

        List<Issue> fits = tenants.in(tenants.a, () -> tenants.get(ProgressImport.class)
                .fill(
                        Actor.SYSTEM,
                        one.plan.plan(),
                        2023,
                        List.of(
                                new ReachedDraft(phase, YearMonth.of(2023, 1), n("60")),
                                new ReachedDraft(phase, YearMonth.of(2023, 2), n("100"))),
                        List.of(),
                        null));

        assertThat(fits).isEmpty();
    }

    @Test
    void readings_atCheckpoints_areTakenThereOnly() {
        Case one = stored("{step: months, entry: incremental}", cell(5, "100"));

        SaveOutcome inMay = one.read(5, "80%");
        assertThat(code(inMay)).isEqualTo("reading.not-a-checkpoint");
        assertThat(message(inMay)).contains("12");
        IndicatorLine row = one.sheet(5).objectives().getFirst().indicators().getFirst();
        assertThat(row.missing()).isFalse();
        assertThat(row.readings()).extracting(ReadingCell::writable).doesNotContain(true);
    }

    private static Case stored(String cronoprogram, CellDraft... cells) {
        String code = "entry-" + ++count;
        String yaml = FORMAT.replace("CODE", code).replace("CRONOPROGRAM", cronoprogram);
        return tenants.in(tenants.a, () -> {
            assertThat(tenants.get(FormatStore.class).publish("", yaml)).isEmpty();
            ItemDraft phase = item("phase", List.of(cells), List.of(), "/f");
            ItemDraft objective = new ItemDraft(
                    ItemHeading.of("objective", "O", "Obiettivo"),
                    SamplePlan.WORKS,
                    new ItemParts<>(
                            List.of(), List.of(SamplePlan.indicator("/i", "Pratiche", "80%")), List.of(), List.of()),
                    List.of(),
                    List.of(phase),
                    "/o");
            StoredPlan plan = tenants.get(PlanStore.class)
                    .create(
                            Actor.SYSTEM,
                            new PlanDraft(
                                    new Plan.Head("P-" + code, "Piano", 2022, 2024, code, 1, null),
                                    List.of(objective)));
            tenants.get(ProgressImport.class).fill(Actor.SYSTEM, plan.plan(), 2022, List.of(), List.of(), null);
            for (int month = 1; month <= 5; month++) {
                tenants.get(MonthService.class).openPeriod(admin, plan.plan(), at(month), "prova");
            }
            return new Case(plan);
        });
    }

    private static ItemDraft item(String level, List<CellDraft> cells, List<ItemDraft> children, String pointer) {
        return new ItemDraft(
                ItemHeading.of(level, "1", level),
                List.of(),
                new ItemParts<>(cells, List.of(), List.of(), List.of()),
                List.of(),
                children,
                pointer);
    }

    private static CellDraft cell(int month, String planned) {
        return SamplePlan.month(2022, month, planned);
    }

    private static YearMonth at(int month) {
        return YearMonth.of(2022, month);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Map<YearMonth, BigDecimal> plain(Map<YearMonth, BigDecimal> figures) {
        Map<YearMonth, BigDecimal> plain = new java.util.TreeMap<>();
        figures.forEach((month, figure) ->
                plain.put(month, new BigDecimal(figure.stripTrailingZeros().toPlainString())));
        return plain;
    }

    private static String code(SaveOutcome outcome) {
        return refusal(outcome).map(Issue::code).orElse("saved");
    }

    private static String message(SaveOutcome outcome) {
        return refusal(outcome).map(Issue::message).orElse("");
    }

    private static Optional<Issue> refusal(SaveOutcome outcome) {
        return outcome instanceof SaveOutcome.Refused refused
                ? Optional.of(refused.issues().getFirst())
                : Optional.empty();
    }

    private record Case(StoredPlan plan) {
        SaveOutcome reach(int month, String text, long version) {
            return save(new MonthEdit.Reached(plan.item("/f").orElseThrow(), at(month), text, version));
        }

        SaveOutcome read(int month, String text) {
            return save(new MonthEdit.Reading(plan.indicator("/i").orElseThrow(), at(month), text, "", 0));
        }

        private SaveOutcome save(MonthEdit edit) {
            return tenants.in(tenants.a, () -> tenants.get(MonthService.class).save(admin, edit));
        }

        MonthSheet sheet(int month) {
            return tenants.in(tenants.a, () -> tenants.get(MonthService.class)
                    .sheet(admin, plan.plan(), at(month))
                    .orElseThrow());
        }

        PhaseRow phase(int month) {
            return sheet(month).phase(plan.item("/f").orElseThrow()).orElseThrow();
        }

        CronoprogramInput input(int month) {
            ScoreInput input = tenants.in(tenants.a, () -> tenants.get(ResultsService.class)
                    .sheet(admin, plan.plan(), at(month))
                    .map(it.pdo.scoring.ScoreSheet::input)
                    .orElseThrow());
            return Objects.requireNonNull(
                    input.items().getFirst().children().getFirst().cronoprogram());
        }
    }
}
