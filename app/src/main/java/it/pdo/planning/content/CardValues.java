package it.pdo.planning.content;

import it.pdo.format.CardField;
import it.pdo.format.CardField.Meaning;
import it.pdo.format.Checkpoint;
import it.pdo.format.IndicatorCard;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Indicator;
import it.pdo.scoring.input.ReadingCalendar.Frequency;
import it.pdo.scoring.input.ReadingRules;
import it.pdo.scoring.input.ReadingRules.YearValue;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.target.TargetText;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the format's own columns of the indicator card mean for an indicator: {@link CardField.Meaning}. */
public final class CardValues {
    private final @Nullable IndicatorCard card;
    private final Map<String, Month> checkpoints = new TreeMap<>();

    private CardValues(@Nullable PlanFormat format) {
        card = format == null ? null : format.indicatorCard();
        if (format != null) {
            for (Checkpoint checkpoint : format.checkpoints()) {
                checkpoints.put(checkpoint.code(), checkpoint.date().getMonth());
            }
        }
    }

    /** @param format null where the format is not known: then nothing is said */
    public static CardValues of(@Nullable PlanFormat format) {
        return new CardValues(format);
    }

    /** The target of a year: the one of its own, else the indicator's. */
    public TargetText target(Indicator indicator, int year) {
        TargetText usual = indicator.target();
        return value(indicator, Meaning.TARGET_OF_YEAR)
                .map(years -> years instanceof Map<?, ?> map ? map.get(String.valueOf(year)) : null)
                .map(String::valueOf)
                .filter(text -> !text.isBlank() && !text.equals(usual.written()))
                .map(text -> new TargetText(indicator.name(), indicator.unitOfMeasure(), text, null))
                .orElse(usual);
    }

    /** How the readings of an indicator are asked for and put together. */
    public ReadingRules readingRules(Indicator indicator) {
        Map<Month, String> expected = new TreeMap<>();
        for (CardField column : columns(Meaning.EXPECTED)) {
            Month month = checkpoints.get(String.valueOf(column.checkpoint()));
            Object text = indicator.fields().get(column.code());
            if (month != null && text != null && !String.valueOf(text).isBlank()) {
                expected.put(month, String.valueOf(text));
            }
        }
        Frequency frequency =
                constant(indicator, Meaning.FREQUENCY, Frequency.class).orElse(null);
        YearValue yearValue =
                constant(indicator, Meaning.YEAR_VALUE, YearValue.class).orElse(YearValue.LAST);
        return frequency == null && yearValue == YearValue.LAST && expected.isEmpty()
                ? ReadingRules.NONE
                : new ReadingRules(frequency, yearValue, new TreeMap<>(expected));
    }

    private List<CardField> columns(Meaning meaning) {
        return card == null ? List.of() : card.fieldsOf(meaning);
    }

    private Optional<Object> value(Indicator indicator, Meaning meaning) {
        return columns(meaning).stream()
                .findFirst()
                .flatMap(column -> Optional.ofNullable(indicator.fields().get(column.code())));
    }

    private <E extends Enum<E>> Optional<E> constant(Indicator indicator, Meaning meaning, Class<E> type) {
        return value(indicator, meaning).map(String::valueOf).flatMap(code -> Stream.of(type.getEnumConstants())
                .filter(one -> FieldsDecoder.spelling(one).equals(code))
                .findFirst());
    }
}
