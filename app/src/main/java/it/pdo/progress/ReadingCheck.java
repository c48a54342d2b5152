package it.pdo.progress;

import it.pdo.progress.message.ProgressMessages;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Rule;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.shared.Localized;
import it.pdo.target.TargetText;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a written reading of an indicator counts. The scoring engine decides: the reading is scored alone, at the end of its
 * year, so that the month never calls filled in what the results do not count. Pure.
 *
 * @param derivation how the value of the indicator comes from its readings
 */
public record ReadingCheck(TargetText target, DerivationInput derivation) {
    private static final String ALONE = "reading";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> FUNCTIONS = Set.of("ABS", "IF", "MAX", "MIN");

    /**
     * Why a reading does not count, and how to write it.
     *
     * @param month the month of the reading
     * @return empty when it counts, when nothing is written, and when not the reading but its target is not understood
     */
    public Optional<Localized> doubt(YearMonth month, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Doubt doubt = new Doubt(this, month, text);
        return doubt.fault(doubt.sheet()).map(_ -> doubt);
    }

    /** A doubt, worded when it is shown; two of the same reading are equal. */
    private record Doubt(ReadingCheck check, YearMonth month, String text) implements Localized {

        /** Why it does not count; empty when it does. */
        private Optional<Score.NotScored> fault(ScoreSheet sheet) {
            return switch (sheet.indicator(ALONE)) {
                case Score.NotScored none -> Optional.of(none).filter(known -> isOfReading(known.reason()));
                case Score.Scored scored -> missing(scored.calculation().rule());
            };
        }

        /** A text such as {@code n.d.} says that there is no reading; a policy may count that as a figure. */
        private static Optional<Score.NotScored> missing(Rule rule) {
            return rule == Rule.ABSENT_ZERO || rule == Rule.ABSENT_FULL
                    ? Optional.of(new Score.NotScored(Score.Reason.MISSING, false, ""))
                    : Optional.empty();
        }

        @Override
        public String in(Locale locale) {
            ScoreSheet sheet = sheet();
            Score.NotScored fault = fault(sheet).orElseThrow();
            return switch (check.derivation) {
                case DerivationInput.Scorecard card
                when fault.reason() == Score.Reason.SCORECARD ->
                    message("doubt.scorecard", locale, text, fault.detail(), answers(card, fault.detail()));
                case DerivationInput.Ratio _ -> message("doubt.ratio", locale, text);
                case DerivationInput.Formula formula ->
                    message("doubt.formula", locale, text, names(formula.expression()));
                default ->
                    switch (fault.reason()) {
                        case MISSING -> message("doubt.missing", locale, text);
                        case UNREADABLE_ACTUAL -> next(sheet, locale);
                        default -> message("doubt.other", locale, text, next(sheet, locale));
                    };
            };
        }

        private static String next(ScoreSheet sheet, Locale locale) {
            return sheet.explain(FigureId.indicator(ALONE), locale).notes().next();
        }

        private static String message(String key, Locale locale, Object... parts) {
            return ProgressMessages.message(key, parts).in(locale);
        }

        private static String answers(DerivationInput.Scorecard card, String criterion) {
            return card.criteria().stream()
                    .filter(one -> one.code().equals(criterion))
                    .flatMap(one -> one.options().stream())
                    .map(option -> criterion + "=" + option.code())
                    .collect(Collectors.joining(", "));
        }

        /** {@code a=…; b=…}, as the values of a formula are written. */
        private static String names(String expression) {
            return NAME.matcher(expression)
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> !name.startsWith("ref_") && !FUNCTIONS.contains(name.toUpperCase(Locale.ROOT)))
                    .distinct()
                    .map(name -> name + "=…")
                    .collect(Collectors.joining("; "));
        }

        private ScoreSheet sheet() {
            int year = month.getYear();
            var own = indicator(ALONE, check.target, check.derivation, ReadingInput.of(month, text));
            List<IndicatorInput> all =
                    Stream.concat(Stream.of(own), others(check.derivation)).toList();
            var item = new ItemInput(
                    "item", new ItemInput.Label("", "", ""), ItemInput.Standing.PLAIN, null, all, List.of(), List.of());
            var input = new ScoreInput("", year, YearMonth.of(year, 12), "", List.of(), List.of(item), List.of());
            return Scoring.score(input, DefaultPolicy.POLICY_WITHOUT_PACE);
        }

        /** Readings for the indicators that a formula refers to, so that only this one can be at fault. */
        private Stream<IndicatorInput> others(DerivationInput derivation) {
            return derivation instanceof DerivationInput.Formula formula
                    ? formula.references().values().stream()
                            .distinct()
                            .map(id -> indicator(
                                    id,
                                    new TargetText("", null, "≥ 1", null),
                                    new DerivationInput.None(),
                                    ReadingInput.of(month, String.valueOf(1 + Math.floorMod(id.hashCode(), 9_973)))))
                    : Stream.empty();
        }

        private static IndicatorInput indicator(
                String id, TargetText target, DerivationInput derivation, ReadingInput reading) {
            return new IndicatorInput(
                    id, target, null, derivation, WorkState.ACTIVE, null, IndicatorInput.Progress.of(List.of(reading)));
        }
    }

    /** Reasons that lie in what was written; others lie in the plan or are a choice of the policy. */
    private static boolean isOfReading(Score.Reason reason) {
        return switch (reason) {
            case MISSING, UNREADABLE_ACTUAL, MISMATCH, DENOMINATOR_ZERO, FORMULA, SCORECARD -> true;
            default -> false;
        };
    }
}
