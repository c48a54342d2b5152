package it.pdo.scoring;

import it.pdo.scoring.Calculation.Adjustment;
import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.message.EngineMessages;
import it.pdo.scoring.message.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A calculation as a formula for people and as an expression for machines. */
final class FormulaText {
    /** With more terms than these, the formula shows no terms; they are listed below it. */
    private static final int SHOWN = 8;

    private final EngineMessages messages;
    private final Locale locale;

    FormulaText(Locale locale) {
        this.messages = EngineMessages.in(locale);
        this.locale = messages.locale();
    }

    /** {@code 639 / 800 × 100, troncato a 2 decimali}. */
    String format(Calculation calculation) {
        StringBuilder text = new StringBuilder(operation(calculation));
        for (Adjustment adjustment : calculation.adjustments()) {
            String words = format(adjustment);
            if (!words.isEmpty()) {
                text.append(", ").append(words);
            }
        }
        return text.toString();
    }

    private String operation(Calculation calculation) {
        List<Term> terms = calculation.terms();
        return switch (calculation.operation()) {
            case FULL -> compared("100", calculation);
            case NOTHING -> compared("0", calculation);
            case GIVEN -> given(calculation);
            case PROPORTION -> number(terms, 0) + " / " + number(terms, 1) + " × 100";
            case SHARE -> number(terms, 0) + " × " + number(terms, 1) + " / " + number(terms, 2);
            case DISTANCE ->
                "100 − |" + number(terms, 0) + " − " + number(terms, 1) + "| / |" + number(terms, 1) + "| × 100";
            case DEDUCTION -> "100 − " + number(terms, 0) + " × " + number(terms, 1);
            case DIFFERENCE -> number(terms, 0) + " − " + number(terms, 1);
            case SUM -> joined(terms, " + ");
            case MEAN -> "(" + joined(terms, " + ") + ") / " + terms.size();
            case WEIGHTED_MEAN -> "(" + weighted(terms) + ") / " + number(sumOfWeights(terms));
            case LEAST -> messages.text("formula.least", joined(terms, "; "));
            case INTERPOLATION ->
                messages.text(
                        "formula.interpolation",
                        number(terms, 0),
                        number(terms, 1),
                        number(terms, 2),
                        number(terms, 3),
                        number(terms, 4));
        };
    }

    /** The formula of a banded result names its band. */
    private String given(Calculation calculation) {
        List<Term> terms = calculation.terms();
        return switch (calculation.rule()) {
            case MINIMUM_BANDED, MAXIMUM_BANDED ->
                messages.text(
                        "formula." + calculation.rule(),
                        number(terms, 0),
                        number(terms, 1),
                        number(terms, 2),
                        number(terms, 3));
            case REACHED_BAND, REACHED_ABOVE, REACHED_BELOW ->
                messages.text("formula." + calculation.rule(), number(terms, 0), number(terms, 1), number(terms, 2));
            default -> number(terms, 0);
        };
    }

    private String compared(String result, Calculation calculation) {
        List<Term> terms = calculation.terms();
        String sign = calculation.rule().comparison();
        return sign.isEmpty() || terms.size() < 2
                ? result
                : messages.text("formula.because", result, number(terms, 0) + " " + sign + " " + number(terms, 1));
    }

    private String joined(List<Term> terms, String separator) {
        String shown =
                terms.stream().limit(SHOWN).map(term -> number(term.amount())).collect(Collectors.joining(separator));
        return terms.size() > SHOWN ? shown + separator + "…" : shown;
    }

    private String weighted(List<Term> terms) {
        String shown = terms.stream()
                .limit(SHOWN)
                .map(term -> number(term.amount()) + " × " + number(term.weightOrOne()))
                .collect(Collectors.joining(" + "));
        return terms.size() > SHOWN ? shown + " + …" : shown;
    }

    private static BigDecimal sumOfWeights(List<Term> terms) {
        return terms.stream().map(Term::weightOrOne).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String format(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Floor floor -> messages.text("formula.floor");
            case Adjustment.BelowThreshold below -> messages.text("formula.threshold", number(below.threshold()));
            case Adjustment.Banded banded ->
                messages.text(
                        banded.above() ? "formula.band.above" : "formula.band",
                        number(banded.from()),
                        number(banded.result()));
            case Adjustment.Cap cap -> messages.text("formula.cap", number(cap.cap()));
            case Adjustment.Rounded rounded -> rounded.rounding().sentence(locale);
        };
    }

    private String number(List<Term> terms, int index) {
        return number(terms.get(index).amount());
    }

    private String number(BigDecimal value) {
        return NumberText.of(value, locale);
    }

    /**
     * The expression with {@code + - * / ( )} and the functions {@code MIN, MAX, ABS, THRESHOLD(x, t), BAND(x, from,
     * result)}, the roundings by name ({@code TRUNCATE(x, decimals)}) and {@code WORKING(x)} for 34 digits.
     */
    static String expression(Calculation calculation) {
        String text = exact(calculation);
        boolean rounded = calculation.operation() == Operator.FULL || calculation.operation() == Operator.NOTHING;
        for (Adjustment adjustment : calculation.adjustments()) {
            rounded |= adjustment instanceof Adjustment.Rounded;
            text = wrapped(text, adjustment);
        }
        return rounded ? text : "WORKING(" + text + ")";
    }

    private static String wrapped(String text, Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Floor floor -> "MAX(" + text + ", 0)";
            case Adjustment.BelowThreshold below -> "THRESHOLD(" + text + ", " + plain(below.threshold()) + ")";
            case Adjustment.Banded banded ->
                "BAND(" + text + ", " + plain(banded.from()) + ", " + plain(banded.result()) + ")";
            case Adjustment.Cap cap -> "MIN(" + text + ", " + plain(cap.cap()) + ")";
            case Adjustment.Rounded rounded ->
                switch (rounded.rounding().mode()) {
                    case NONE -> "WORKING(" + text + ")";
                    case TRUNCATE, HALF_UP, HALF_EVEN, UP ->
                        rounded.rounding().mode() + "(" + text + ", "
                                + rounded.rounding().decimals() + ")";
                };
        };
    }

    private static String exact(Calculation calculation) {
        List<Term> terms = calculation.terms();
        return switch (calculation.operation()) {
            case FULL -> "100";
            case NOTHING -> "0";
            case GIVEN -> plain(terms, 0);
            case PROPORTION -> plain(terms, 0) + " * 100 / " + plain(terms, 1);
            case SHARE -> plain(terms, 0) + " * " + plain(terms, 1) + " / " + plain(terms, 2);
            case DISTANCE -> {
                String aim = "ABS(" + plain(terms, 1) + ")";
                yield "(" + aim + " - ABS(" + plain(terms, 0) + " - " + plain(terms, 1) + ")) * 100 / " + aim;
            }
            case DEDUCTION -> "100 - " + plain(terms, 0) + " * " + plain(terms, 1);
            case DIFFERENCE -> plain(terms, 0) + " - " + plain(terms, 1);
            case SUM -> plainSum(terms);
            case MEAN -> "(" + plainSum(terms) + ") / " + terms.size();
            case WEIGHTED_MEAN ->
                terms.stream()
                        .map(term -> plain(term.amount()) + " * " + plain(term.weightOrOne()))
                        .collect(Collectors.joining(" + ", "(", ") / " + plain(sumOfWeights(terms))));
            case INTERPOLATION ->
                plain(terms, 0) + " + (" + plain(terms, 1) + " - " + plain(terms, 0) + ") * (" + plain(terms, 2) + " - "
                        + plain(terms, 3) + ") / (" + plain(terms, 4) + " - " + plain(terms, 3) + ")";
            case LEAST ->
                terms.stream().map(term -> plain(term.amount())).collect(Collectors.joining(", ", "MIN(", ")"));
        };
    }

    private static String plainSum(List<Term> terms) {
        return terms.stream().map(term -> plain(term.amount())).collect(Collectors.joining(" + "));
    }

    private static String plain(List<Term> terms, int index) {
        return plain(terms.get(index).amount());
    }

    private static String plain(BigDecimal value) {
        return value.signum() < 0 ? "(" + value.toPlainString() + ")" : value.toPlainString();
    }
}
