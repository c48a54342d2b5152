package it.pdo.target;

import it.pdo.shared.Localized;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Formats a target in the language of its reader; words taken from the plan stay as they are. The Italian text, read
 * again, gives the same target.
 */
final class TargetFormatter {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(TargetFormatter.class);

    private TargetFormatter() {}

    static String of(Target target, Locale locale) {
        return message(target).in(locale);
    }

    private static LocalizedMessage message(Target target) {
        return switch (target) {
            case Target.Threshold t -> compared(t.comparison(), quantity(t.quantity()));
            case Target.Change c -> change(c);
            case Target.Deadline d -> due(d.what(), d.by());
            case Target.OnOff _ -> CATALOG.message("target.yes");
            case Target.Ratio r ->
                compared(r.comparison(), CATALOG.message("target.ratio", r.numerator(), r.denominator()));
            case Target.Range r -> CATALOG.message("target.range", r.from(), quantity(new Quantity(r.to(), r.unit())));
            case Target.Composite c ->
                LocalizedMessage.joined(
                        "; ",
                        c.conditions().stream().map(TargetFormatter::message).toList());
            case Target.Milestone m ->
                m.by().map(day -> due(m.text().strip(), day))
                        .orElseGet(() -> LocalizedMessage.verbatim(m.text().strip()));
        };
    }

    private static LocalizedMessage change(Target.Change change) {
        LocalizedMessage amount = quantity(change.quantity());
        LocalizedMessage said =
                switch (change.kind()) {
                    case SIGNED -> CATALOG.message("change." + change.comparison(), signed(change.quantity(), amount));
                    case INCREASE, REDUCTION ->
                        CATALOG.message("change." + change.kind(), compared(change.comparison(), amount));
                };
        return change.baselineYear().isPresent()
                ? CATALOG.message("change.since", said, change.baselineYear().getAsInt())
                : said;
    }

    private static LocalizedMessage signed(Quantity quantity, LocalizedMessage amount) {
        return quantity.amount().signum() > 0 ? joined("+", "", amount) : amount;
    }

    private static LocalizedMessage compared(Comparison comparison, LocalizedMessage amount) {
        return CATALOG.message("comparison." + comparison, amount);
    }

    private static LocalizedMessage quantity(Quantity quantity) {
        return switch (quantity.unit()) {
            case MeasureUnit.Count(String noun) -> counted(quantity, noun);
            case MeasureUnit.Percent(String of) ->
                of.isEmpty()
                        ? CATALOG.message("quantity.percent", quantity.amount())
                        : CATALOG.message("quantity.percent.of", quantity.amount(), of);
            case MeasureUnit.Euro(String per) -> per(CATALOG.message("quantity.euro", quantity.amount()), per);
            case MeasureUnit.Time(TimeUnit unit) -> CATALOG.message("time." + unit, quantity.amount());
            case MeasureUnit.PerPeriod(String noun, RatePeriod period) ->
                CATALOG.message("quantity.rate", counted(quantity, noun), CATALOG.message("period." + period));
            case MeasureUnit.Proportion(String name) -> counted(quantity, name);
        };
    }

    private static LocalizedMessage counted(Quantity quantity, String noun) {
        return noun.isEmpty()
                ? CATALOG.message("quantity.number", quantity.amount())
                : CATALOG.message("quantity.count", quantity.amount(), noun);
    }

    /** An amount for each of something, as the plan words it: {@code /mq}, {@code per dipendente}; empty for none. */
    private static LocalizedMessage per(LocalizedMessage amount, String per) {
        String blank = per.isEmpty() || per.startsWith("/") ? "" : " ";
        return LocalizedMessage.joined(blank, List.of(amount, LocalizedMessage.verbatim(per)));
    }

    private static LocalizedMessage due(String what, LocalDate day) {
        LocalizedMessage by = CATALOG.message("target.by", (Localized)
                locale -> DateTimeFormatter.ofPattern(CATALOG.text(locale, "target.day"), locale)
                        .format(day));
        return what.isEmpty() ? by : joined(what, " ", by);
    }

    private static LocalizedMessage joined(String before, String separator, LocalizedMessage message) {
        return LocalizedMessage.joined(separator, List.of(LocalizedMessage.verbatim(before), message));
    }
}
