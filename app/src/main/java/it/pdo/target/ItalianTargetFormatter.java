package it.pdo.target;

import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Formats targets in Italian so that the text, read again, gives the same target. */
final class ItalianTargetFormatter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN);

    private ItalianTargetFormatter() {}

    static String of(Target target) {
        return switch (target) {
            case Target.Threshold t -> of(t.comparison()) + " " + of(t.quantity());
            case Target.Change c -> change(c);
            case Target.Deadline d -> d.what().isEmpty() ? by(d.by()) : d.what() + " " + by(d.by());
            case Target.OnOff _ -> "sì";
            case Target.Ratio r -> of(r.comparison()) + " " + number(r.numerator()) + " su " + number(r.denominator());
            case Target.Range r -> "tra " + number(r.from()) + " e " + of(new Quantity(r.to(), r.unit()));
            case Target.Composite c ->
                c.conditions().stream().map(ItalianTargetFormatter::of).collect(Collectors.joining("; "));
            case Target.Milestone m ->
                m.by().map(day -> m.text() + " " + by(day)).orElse(m.text()).strip();
        };
    }

    private static String change(Target.Change change) {
        String amount = of(change.quantity());
        String since = change.baselineYear().isPresent()
                ? " rispetto al " + change.baselineYear().getAsInt()
                : "";
        return switch (change.kind()) {
            case SIGNED -> {
                String plus = change.quantity().amount().signum() > 0 ? "+" : "";
                yield "variazione " + than(change.comparison()) + " " + plus + amount + since;
            }
            case INCREASE -> of(change.comparison()) + " " + amount + " di aumento" + since;
            case REDUCTION -> of(change.comparison()) + " " + amount + " di riduzione" + since;
        };
    }

    private static String of(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "almeno";
            case MORE_THAN -> "più di";
            case AT_MOST -> "al massimo";
            case LESS_THAN -> "meno di";
            case EXACTLY -> "esattamente";
        };
    }

    private static String than(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "non inferiore a";
            case MORE_THAN -> "superiore a";
            case AT_MOST -> "non superiore a";
            case LESS_THAN -> "inferiore a";
            case EXACTLY -> "esattamente";
        };
    }

    static String of(Quantity quantity) {
        String number = number(quantity.amount());
        return switch (quantity.unit()) {
            case MeasureUnit.Count(String noun) -> noun.isEmpty() ? number : number + " " + noun;
            case MeasureUnit.Percent(String of) -> of.isEmpty() ? number + "%" : number + "% di " + of;
            case MeasureUnit.Euro(String per) ->
                Wording.join(number + " €", per).strip();
            case MeasureUnit.Time(TimeUnit unit) ->
                number + " " + (isOne(quantity) ? ItalianUnits.singular(unit) : ItalianUnits.plural(unit));
            case MeasureUnit.PerPeriod(String noun, RatePeriod period) ->
                number + (noun.isEmpty() ? "" : " " + noun) + "/" + ItalianUnits.of(period);
            case MeasureUnit.Proportion(String name) -> number + " " + name;
        };
    }

    private static boolean isOne(Quantity quantity) {
        return quantity.amount().compareTo(BigDecimal.ONE) == 0;
    }

    private static String by(LocalDate day) {
        return "entro il " + DAY.format(day);
    }

    private static String number(BigDecimal number) {
        return ItalianNumbers.format(number);
    }
}
