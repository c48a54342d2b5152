package it.pdo.command;

import it.pdo.scoring.Explanation;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.target.TargetReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Scores single rows of indicator, target and reached value, each as a plan of its own judged at the end of its year. */
final class ScoreRows {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final ScoringPolicy policy;
    private final OptionalInt planYear;
    private final Locale locale;

    /**
     * @param planYear the year of the plan; empty for the last year that a row names, or the current one where it names none
     */
    ScoreRows(ScoringPolicy policy, OptionalInt planYear, Locale locale) {
        this.policy = policy;
        this.planYear = planYear;
        this.locale = locale;
    }

    /**
     * A row scored.
     *
     * @param result a number with at most two decimals, empty when not scored
     * @param confidence how sure the reading of the target is ({@code certain}, {@code inferred}, {@code convention}); empty
     *     when it was not understood
     * @param reading the target as understood, in words
     */
    record Scored(Optional<BigDecimal> result, String confidence, String reading, Explanation explanation) {
        String resultText() {
            return result.map(BigDecimal::toPlainString).orElse("");
        }
    }

    Scored score(String kpi, String target, String actual) {
        int year = planYear.orElseGet(() -> year(target, actual));
        YearMonth end = YearMonth.of(year, 12);
        List<ReadingInput> readings = actual.isBlank() ? List.of() : List.of(ReadingInput.of(end, actual));
        IndicatorInput indicator = IndicatorInput.of("1", kpi, target, readings);
        ItemInput item = new ItemInput(
                "0",
                new ItemInput.Label("row", "", kpi),
                ItemInput.Standing.PLAIN,
                null,
                List.of(indicator),
                List.of(),
                List.of());
        ScoreInput input = new ScoreInput("rows", year, end, "", List.of(), List.of(item), List.of());
        ScoreSheet sheet = Scoring.score(input, policy);
        Optional<BigDecimal> points = sheet.indicator("1").value().map(ScoreRows::twoDecimals);
        return new Scored(
                points,
                confidence(indicator, year),
                sheet.targetWords("1", locale),
                sheet.explain(FigureId.indicator("1"), locale));
    }

    private static String confidence(IndicatorInput indicator, int year) {
        return switch (indicator.target().in(year)) {
            case TargetReading.Understood understood ->
                understood.confidence().name().toLowerCase(Locale.ROOT);
            case TargetReading.NotUnderstood _ -> "";
        };
    }

    private static BigDecimal twoDecimals(BigDecimal points) {
        BigDecimal cut = points.scale() > 2 ? points.setScale(2, RoundingMode.DOWN) : points;
        BigDecimal plain = cut.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static int year(String target, String actual) {
        return YEAR.matcher(target + " " + actual)
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .max()
                .orElseGet(
                        () -> Year.now(Clock.system(ZoneId.of("Europe/Rome"))).getValue());
    }
}
