package it.pdo.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import it.pdo.target.TargetReading;
import it.pdo.target.TargetText;
import java.util.Locale;
import java.util.Objects;

/** A target as people wrote it, and under it what was understood, where that says more than the text itself. */
public final class TargetLabel {
    private TargetLabel() {}

    /** @param year completes a date without one */
    public static Component of(TargetText target, int year, Locale locale) {
        String text = Objects.requireNonNullElse(target.written(), "");
        Span written = new Span(text);
        written.addClassName("pdo-indicator-target");
        Span both = new Span(written);
        if (text.isBlank()) {
            return both;
        }
        TargetReading reading = target.in(year);
        String words = reading.describe(locale);
        if (!words.equalsIgnoreCase(text.strip())) {
            Span understood = new Span(words);
            understood.addClassName("pdo-words");
            understood.setClassName("doubt", reading.isDoubtful());
            both.add(understood);
        }
        return both;
    }

    /** What is understood of a target that is being written; stands out where a person will be asked. */
    public static Component reading(TargetText target, int year, Locale locale) {
        TargetReading reading = target.in(year);
        Span understood = new Span(reading.describe(locale));
        understood.addClassName("pdo-words");
        understood.setClassName("doubt", reading.isDoubtful());
        return understood;
    }
}
