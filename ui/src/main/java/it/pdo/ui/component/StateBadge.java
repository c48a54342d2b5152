package it.pdo.ui.component;

import com.vaadin.flow.component.html.Span;

/** A state as a coloured label; the text alone is sufficient. */
public final class StateBadge extends Span {
    /** The meaning of a state for its colour. */
    public enum Tone {
        NEUTRAL,
        INFO,
        GOOD,
        WARN,
        BAD
    }

    public StateBadge(String words, Tone tone) {
        super(words);
        addClassNames("pdo-chip");
        switch (tone) {
            case NEUTRAL -> {}
            case INFO -> addClassName("info");
            case GOOD -> addClassName("good");
            case WARN -> addClassName("warn");
            case BAD -> addClassName("bad");
        }
    }
}
