package it.pdo.ui.component;

import com.vaadin.flow.component.html.Span;

/** A state in a word and a colour; the word alone is enough. */
public final class StateBadge extends Span {
    /** What a state means for who reads it. */
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
