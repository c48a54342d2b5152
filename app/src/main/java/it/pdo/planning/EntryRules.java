package it.pdo.planning;

import it.pdo.format.CardField;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.IndicatorCard;
import it.pdo.format.PlanFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When and how progress is entered, by the format.
 *
 * @param cronoprogram the columns of a year and whether their values are cumulative
 * @param phaseMonths months (1 to 12) in which progress of phases is entered
 * @param readingMonths months (1 to 12) in which readings are entered
 */
public record EntryRules(CronoprogramFormat cronoprogram, Set<Integer> phaseMonths, Set<Integer> readingMonths) {

    private static final Set<Integer> EVERY_MONTH =
            IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toUnmodifiableSet());

    /** Every month, each value for its month alone. */
    public static final EntryRules MONTHLY = new EntryRules(CronoprogramFormat.ofMonths(), EVERY_MONTH, EVERY_MONTH);

    public EntryRules {
        phaseMonths = Set.copyOf(phaseMonths);
        readingMonths = Set.copyOf(readingMonths);
    }

    /** The rules of a format; {@link #MONTHLY} when there is none. */
    public static EntryRules of(Optional<PlanFormat> format) {
        return format.map(EntryRules::of).orElse(MONTHLY);
    }

    private static EntryRules of(PlanFormat format) {
        CronoprogramFormat cronoprogram = format.cronoprogram();
        return new EntryRules(
                cronoprogram == null ? MONTHLY.cronoprogram() : cronoprogram,
                cronoprogram == null ? EVERY_MONTH : Set.copyOf(cronoprogram.months()),
                readingMonths(format, format.indicatorCard()));
    }

    private static Set<Integer> readingMonths(PlanFormat format, @Nullable IndicatorCard card) {
        boolean own =
                card != null && !card.fieldsOf(CardField.Meaning.FREQUENCY).isEmpty();
        if (card == null || own || card.readings() != IndicatorCard.Readings.AT_CHECKPOINTS) {
            return EVERY_MONTH;
        }
        return card.checkpointsOf(format.checkpoints()).stream()
                .map(checkpoint -> checkpoint.date().getMonthValue())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether values are cumulative. */
    public boolean cumulative() {
        return cronoprogram.cumulative();
    }
}
