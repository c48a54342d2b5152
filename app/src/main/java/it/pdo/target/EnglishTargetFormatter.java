package it.pdo.target;

import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Formats targets in English; words taken from the plan stay Italian. */
final class EnglishTargetFormatter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private EnglishTargetFormatter() {}

    static String of(Target target) {
        return switch (target) {
            case Target.Threshold t -> of(t.comparison()) + " " + of(t.quantity());
            case Target.Change c -> change(c);
            case Target.Deadline d -> d.what().isEmpty() ? by(d.by()) : d.what() + " " + by(d.by());
            case Target.OnOff _ -> "yes";
            case Target.Ratio r ->
                of(r.comparison()) + " " + number(r.numerator()) + " out of " + number(r.denominator());
            case Target.Range r -> "between " + number(r.from()) + " and " + of(new Quantity(r.to(), r.unit()));
            case Target.Composite c ->
                c.conditions().stream().map(EnglishTargetFormatter::of).collect(Collectors.joining("; "));
            case Target.Milestone m ->
                m.by().map(day -> m.text() + " " + by(day)).orElse(m.text()).strip();
        };
    }

    private static String change(Target.Change change) {
        String amount = of(change.quantity());
        String since = change.baselineYear().isPresent()
                ? " on " + change.baselineYear().getAsInt()
                : "";
        return switch (change.kind()) {
            case SIGNED -> {
                String plus = change.quantity().amount().signum() > 0 ? "+" : "";
                yield "a change of " + of(change.comparison()) + " " + plus + amount + since;
            }
            case INCREASE -> "an increase of " + of(change.comparison()) + " " + amount + since;
            case REDUCTION -> "a reduction of " + of(change.comparison()) + " " + amount + since;
        };
    }

    private static String of(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case AT_MOST -> "at most";
            case LESS_THAN -> "less than";
            case EXACTLY -> "exactly";
        };
    }

    private static String of(Quantity quantity) {
        String number = number(quantity.amount());
        return switch (quantity.unit()) {
            case MeasureUnit.Count(String noun) -> noun.isEmpty() ? number : number + " " + noun;
            case MeasureUnit.Percent(String of) -> of.isEmpty() ? number + "%" : number + "% of " + of;
            case MeasureUnit.Euro(String per) ->
                Wording.join("€ " + number, per).strip();
            case MeasureUnit.Time(TimeUnit unit) ->
                number + " "
                        + (quantity.amount().compareTo(BigDecimal.ONE) == 0
                                ? EnglishUnits.singular(unit)
                                : EnglishUnits.plural(unit));
            case MeasureUnit.PerPeriod(String noun, RatePeriod period) ->
                number + (noun.isEmpty() ? "" : " " + noun) + " per " + EnglishUnits.of(period);
            case MeasureUnit.Proportion(String name) -> number + " " + name;
        };
    }

    private static String by(LocalDate day) {
        return "by " + DAY.format(day);
    }

    /** The Italian notation with dot and comma exchanged. */
    private static String number(BigDecimal number) {
        return ItalianNumbers.format(number).replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
