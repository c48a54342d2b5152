package it.pdo.scoring;

import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.months;
import static it.pdo.scoring.Plans.phase;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ReadingCalendar.Frequency;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.progress.Completeness;
import it.pdo.scoring.progress.ReadingProgress;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure means before the year is over; each value with the sum done by hand. */
class PaceTest {
    private static final ReadingCalendar HALVES =
            new ReadingCalendar(2022, Frequency.MONTHLY, new TreeSet<>(List.of(Month.JUNE, Month.DECEMBER)));
    private static final ScoringPolicy LINEAR = Plans.with(rules -> rules.withPace(Choice.Pace.LINEAR));
    private static final ScoringPolicy NONE = Plans.with(rules -> DefaultPolicy.RULES_WITHOUT_PACE);

    /** 180 a year are 60 by April, of which 8 are 13.33 %: told as progress, not as a result. */
    @Test
    void count_beforeItsCheckpoint_isProgressAndNoResult() {
        ScoreSheet april = at(4, DefaultPolicy.POLICY, read("a", "Sopralluoghi", "180", "4:8"));
        assertThat(points(april.indicator("a"))).isEqualTo("NOT_DUE");
        assertThat(points(april.body())).isEqualTo("NOT_DUE");
        ReadingProgress progress = april.progress("a").orElseThrow();
        assertThat(progress.expected()).isEqualByComparingTo("60");
        assertThat(progress.percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("13.33"));
        assertThat(april.explain(FigureId.indicator("a"), Locale.ITALIAN).oneLine())
                .contains("non è ancora dovuta: lo sarà a giugno 2022");
        assertThat(april.explain(FigureId.indicator("a"), Locale.ITALIAN)
                        .notes()
                        .source())
                .contains("avanzamento a aprile 2022: 8 di 60 attesi, 13,33 %");
        // A policy without a pace compares with the year, as it did: 8 / 180.
        assertThat(points(at(4, NONE, read("a", "Sopralluoghi", "180", "4:8")).indicator("a")))
                .isEqualTo("4.44");
    }

    @ParameterizedTest
    @CsvSource({
        // 180 × 6/12 = 90; 45 / 90
        "180, 6:45, 6, 50",
        // still the result of June; what was read since is progress
        "180, 6:45 9:150, 9, 50",
        "180, 6:90, 6, 100",
        "180, 6:89, 6, 98.88",
        // the year's own target
        "180, 6:45 12:90, 12, 50",
        // percentages and durations hold
        "'≥ 90%', 6:45%, 6, 50",
        "'almeno 20 giorni', 6:10 giorni, 6, 50",
        // marks and means hold
        "'7,5', '6:7,5', 6, 100",
        // strictly more is asked of the year alone
        "'> 30', 6:15, 6, 100",
        "'> 30', 12:30, 12, 0",
        // money grows
        "'≥ 1.000 €', 6:250 €, 6, 50"
    })
    void target_byNature_isComparedWithWhatIsExpectedToDate(
            String target, String readings, int month, String expected) {
        assertThat(points(at(month, DefaultPolicy.POLICY, read("a", "Controlli", target, readings.split(" (?=\\d+:)")))
                        .indicator("a")))
                .isEqualTo(expected);
    }

    @Test
    void level_knownByItsName_holds() {
        assertThat(points(at(6, DefaultPolicy.POLICY, read("a", "Voto medio degli utenti", "8", "6:4"))
                        .indicator("a")))
                .isEqualTo("50");
    }

    @Test
    void why_ofAnExpectedToDate_opensItsSteps() {
        Explanation why = at(6, DefaultPolicy.POLICY, read("a", "Sopralluoghi", "180", "6:45"))
                .explain(FigureId.indicator("a"), Locale.ITALIAN);
        assertThat(why.computation().formula()).isEqualTo("45 / 90 × 100, troncato a 2 decimali");
        assertThat(why.children()).singleElement().satisfies(step -> {
            assertThat(step.value()).isEqualTo("90");
            assertThat(step.computation().formula()).isEqualTo("180 × 6 / 12");
            assertThat(step.title()).isEqualTo("atteso alla data, un dodicesimo dell’anno per ogni mese");
        });
        assertThat(at(6, DefaultPolicy.POLICY, read("a", "Sopralluoghi", "180", "6:45"))
                        .explain(FigureId.indicator("a"), Locale.ENGLISH)
                        .children()
                        .getFirst()
                        .title())
                .isEqualTo("expected to date, a twelfth of the year for each month");
    }

    /** Nothing is planned before September: 0 of 3 in June is not due, and 2 of 3 in October is 2 of 3 × 50/100. */
    @Test
    void count_withPhases_growsAsTheyArePlanned() {
        ItemInput late = phase("f", CronoprogramInput.of(months(9, 50, 12, 50), months()));
        ReadingCalendar calendar = HALVES.with(Set.of(Month.JUNE, Month.OCTOBER, Month.DECEMBER));
        ItemInput objective = item("o", List.of(read("a", "Atti", "3", "6:0", "10:1")), late);
        ScoreInput input = plan(objective).withCalendar(calendar);
        assertThat(points(
                        Scoring.score(input.at(month(6)), DefaultPolicy.POLICY).item("o")))
                .isEqualTo("NOT_DUE");
        // 3 × 50/100 = 1.5; 1 / 1.5
        assertThat(points(
                        Scoring.score(input.at(month(10)), DefaultPolicy.POLICY).indicator("a")))
                .isEqualTo("66.66");
        // evenly: 3 × 6/12 = 1.5, of which nothing
        assertThat(points(Scoring.score(input.at(month(6)), LINEAR).indicator("a")))
                .isEqualTo("0");
    }

    /** 850 € of 1,000 spent with no phase begun is no result, and a maximum is settled early only by being exceeded. */
    @ParameterizedTest
    @CsvSource({
        "almeno 1.000 €, 6:850 €, 6, NOT_DUE",
        "max 1.000 €, 6:850 €, 6, NOT_DUE",
        "max 1.000 €, 6:1.250 €, 6, 80",
        "max 1.000 €, , 6, 0",
        "max 1.000 €, 12:850 €, 12, 100"
    })
    void money_ofWhatIsNotBegun_isNoResult(String target, String readings, int month, String expected) {
        ItemInput late = phase("f", CronoprogramInput.of(months(11, 100), months()));
        IndicatorInput spent = readings == null
                ? read("a", "Spesa impegnata", target)
                : read("a", "Spesa impegnata", target, readings);
        ScoreInput input =
                plan(item("o", List.of(spent), late)).withCalendar(HALVES).at(month(month));
        assertThat(points(Scoring.score(input, DefaultPolicy.POLICY).indicator("a")))
                .isEqualTo(expected);
    }

    @Test
    void deadline_isNotDueBeforeItsMonth_evenWhenDone() {
        IndicatorInput done = read("a", "Avvio", "entro il 30/09/2022", "4:15/04/2022");
        assertThat(points(at(8, DefaultPolicy.POLICY, done).indicator("a"))).isEqualTo("NOT_DUE");
        assertThat(points(at(9, DefaultPolicy.POLICY, done).indicator("a"))).isEqualTo("100");
        assertThat(points(at(12, DefaultPolicy.POLICY, done).indicator("a"))).isEqualTo("100");
        IndicatorInput silent = read("a", "Avvio", "entro il 30/09/2022");
        assertThat(points(at(8, DefaultPolicy.POLICY, silent).indicator("a"))).isEqualTo("NOT_DUE");
        assertThat(points(at(9, DefaultPolicy.POLICY, silent).indicator("a"))).isEqualTo("0");
    }

    /** The calendar alone moves nothing between two checkpoints. */
    @Test
    void body_betweenCheckpoints_staysWhatItWas() {
        IndicatorInput[] all = {
            read("a", "Controlli", "180", "6:45", "9:150"), read("b", "Quota", "≥ 90%", "6:60%", "11:95%")
        };
        // (50 + 66.66) / 2
        for (int month = 6; month < 12; month++) {
            assertThat(points(at(month, DefaultPolicy.POLICY, all).body())).isEqualTo("58.33");
        }
    }

    @Test
    void phases_withoutAWord_countAsNotReached() {
        ItemInput done = phase("f1", CronoprogramInput.of(months(3, 50), months(3, 50)));
        ItemInput silent = phase("f2", CronoprogramInput.of(months(3, 50), Map.of()));
        ScoreInput input = plan(item(
                        "o",
                        List.of(Plans.derived("r", "100%", new DerivationInput.Cronoprogram(null), "")),
                        done,
                        silent))
                .withCalendar(HALVES)
                .at(month(4));
        // 50 of 100 planned
        for (Choice.Absent missing : List.of(Choice.Absent.ZERO, Choice.Absent.EXCLUDED, Choice.Absent.BLOCKS)) {
            ScoreSheet sheet = Scoring.score(
                    input, Plans.with(rules -> rules.withStates(rules.states().withMissing(missing))));
            assertThat(points(sheet.item("o"))).isEqualTo("50");
            assertThat(sheet.completeness(FigureId.item("o"))).isEqualTo(new Completeness(1, 2));
        }
    }

    @Test
    void completeness_countsWhatIsDueOnce() {
        IndicatorInput written = read("a", "Controlli", "180", "6:45");
        IndicatorInput silent = read("b", "Quota", "≥ 90%");
        IndicatorInput nonsense = read("c", "Quota", "≥ 90%", "6:boh");
        IndicatorInput later = read("d", "Avvio", "entro il 30/09/2022");
        ScoreSheet june = at(6, DefaultPolicy.POLICY, written, silent, nonsense, later);
        assertThat(june.completeness(FigureId.BODY)).isEqualTo(new Completeness(1, 3));
        assertThat(june.completeness(FigureId.indicator("b"))).isEqualTo(new Completeness(0, 1));
        assertThat(june.completeness(FigureId.indicator("d"))).isEqualTo(Completeness.NOTHING_DUE);
        assertThat(at(9, DefaultPolicy.POLICY, written, silent, nonsense, later).completeness(FigureId.BODY))
                .isEqualTo(new Completeness(1, 4));
        // Before the first checkpoint the card asks every month.
        assertThat(at(4, DefaultPolicy.POLICY, read("a", "Controlli", "180", "4:8"), silent)
                        .completeness(FigureId.BODY))
                .isEqualTo(new Completeness(1, 2));
    }

    @Test
    void checkpoints_ofTheFormat_goBeforeThoseOfThePolicy() {
        ReadingCalendar may = HALVES.with(Set.of(Month.MAY, Month.DECEMBER));
        ScoreInput input = plan(item("o", List.of(read("a", "Controlli", "120", "5:25"))))
                .withCalendar(may)
                .at(month(5));
        ScoreSheet sheet = Scoring.score(input, DefaultPolicy.POLICY);
        assertThat(sheet.atCheckpoint()).isTrue();
        // 120 × 5/12 = 50; 25 / 50
        assertThat(points(sheet.indicator("a"))).isEqualTo("50");
    }

    private static ScoreSheet at(int month, ScoringPolicy policy, IndicatorInput... indicators) {
        return Scoring.score(
                plan(item("o", List.of(indicators))).withCalendar(HALVES).at(month(month)), policy);
    }

    /** Readings as {@code month:text}. */
    static IndicatorInput read(String id, String name, String target, String... readings) {
        List<ReadingInput> read = new ArrayList<>();
        for (String reading : readings) {
            int colon = reading.indexOf(':');
            read.add(ReadingInput.of(
                    month(Integer.parseInt(reading.substring(0, colon))), reading.substring(colon + 1)));
        }
        return IndicatorInput.of(id, name, target, read);
    }

    static YearMonth month(int month) {
        return YearMonth.of(2022, month);
    }
}
