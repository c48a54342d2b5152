package it.pdo.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import it.pdo.target.TargetContext;
import it.pdo.target.TargetReader;
import it.pdo.target.TargetReading;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A target as people wrote it, and under it what was understood, where that says more than the text itself. */
public final class TargetWords {
    private TargetWords() {}

    /**
     * @param indicatorName helps to read the direction
     * @param unitOfMeasure absent when the plan says none
     * @param confirmed the target as a person confirmed it, absent when nobody was asked
     */
    public static Component of(
            String text,
            @Nullable String confirmed,
            String indicatorName,
            @Nullable String unitOfMeasure,
            int planYear,
            Locale locale) {
        Span written = new Span(text);
        written.addClassName("pdo-indicator-target");
        Span both = new Span(written);
        if (text.isBlank()) {
            return both;
        }
        TargetContext context = new TargetContext(
                indicatorName, Objects.requireNonNullElse(unitOfMeasure, ""), OptionalInt.of(planYear));
        TargetReading reading = TargetReader.read(Objects.requireNonNullElse(confirmed, text), context);
        String words = reading.words(locale);
        if (!words.equalsIgnoreCase(text.strip())) {
            Span understood = new Span(words);
            understood.addClassName("pdo-words");
            understood.setClassName("doubt", doubtful(reading));
            both.add(understood);
        }
        return both;
    }

    /** What is understood of a target that is being written; stands out where a person will be asked. */
    public static Component reading(
            String text, String indicatorName, String unitOfMeasure, int planYear, Locale locale) {
        TargetReading reading =
                TargetReader.read(text, new TargetContext(indicatorName, unitOfMeasure, OptionalInt.of(planYear)));
        Span understood = new Span(reading.words(locale));
        understood.addClassName("pdo-words");
        understood.setClassName("doubt", doubtful(reading));
        return understood;
    }

    private static boolean doubtful(TargetReading reading) {
        return switch (reading) {
            case TargetReading.Understood understood -> understood.toBeConfirmed();
            case TargetReading.NotUnderstood _ -> true;
        };
    }
}
