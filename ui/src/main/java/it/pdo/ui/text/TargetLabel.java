package it.pdo.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import it.pdo.target.TargetReading;
import it.pdo.target.TargetText;
import java.util.Locale;
import java.util.Objects;

/** A target as written, and below it its reading, if that adds information. */
public final class TargetLabel {
    private TargetLabel() {}

    /** @param year the year of dates that have none */
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

    /** The reading of a target while it is typed; highlighted when a person must confirm it. */
    public static Component reading(TargetText target, int year, Locale locale) {
        TargetReading reading = target.in(year);
        Span understood = new Span(reading.describe(locale));
        understood.addClassName("pdo-words");
        understood.setClassName("doubt", reading.isDoubtful());
        return understood;
    }
}
