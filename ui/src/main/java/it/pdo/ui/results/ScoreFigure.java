package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;

/** A result that can be asked why: a number, or the state that keeps it from being one. */
final class ScoreFigure extends Anchor {
    private static final long serialVersionUID = 1L;

    /** @param place where the reader is: the figure opens there */
    ScoreFigure(FigureId figure, Score score, ResultsLocation place, Texts texts) {
        boolean open = place.why().filter(figure::equals).isPresent();
        setHref((open ? place.closed() : place.opening(figure)).address());
        setId(id(figure.toString()));
        addClassName("pdo-why-link");
        getElement().setAttribute("aria-expanded", String.valueOf(open));
        add(text(score, texts));
        Span ask = new Span(" " + texts.get("why"));
        ask.addClassName("pdo-visually-hidden");
        add(ask);
    }

    /** The id of a figure in the page. */
    static String id(String figure) {
        return "why-" + figure.replace(':', '-');
    }

    /** The score alone, where there is nothing to open. */
    static Component text(Score score, Texts texts) {
        return switch (score) {
            case Score.Scored scored -> new Span(FigureFormatter.decimal(scored.points(), texts.locale()));
            case Score.NotScored none -> new StateBadge(texts.get("reason." + none.reason()), tone(none));
        };
    }

    /** A bar for the eye beside the number; nothing where there is no number. */
    static Span bar(Score score) {
        Span bar = new Span();
        score.value().ifPresent(points -> {
            bar.addClassName("bar");
            Span fill = new Span();
            fill.setClassName("full", points.compareTo(BigDecimal.valueOf(100)) >= 0);
            fill.getStyle().set("width", points.min(BigDecimal.valueOf(100)).max(BigDecimal.ZERO) + "%");
            bar.add(fill);
            bar.getElement().setAttribute("aria-hidden", "true");
        });
        return bar;
    }

    private static StateBadge.Tone tone(Score.NotScored none) {
        if (none.blocksClosing()) {
            return StateBadge.Tone.BAD;
        }
        return switch (none.reason()) {
            case NOT_DUE, SUSPENDED, NOT_FORESEEN, CANCELLED, NOTHING_BELOW -> StateBadge.Tone.NEUTRAL;
            case MISSING, PHASES_MISSING, WAITING_APPROVAL, UNCONFIRMED_TARGET, NO_TARGET, FORMULA_INPUT ->
                StateBadge.Tone.WARN;
            case UNREADABLE_TARGET,
                    UNREADABLE_ACTUAL,
                    MISMATCH,
                    NEGATIVE_READING,
                    TARGET_ZERO,
                    DENOMINATOR_ZERO,
                    NO_RULE,
                    FORMULA,
                    SCORECARD,
                    WEIGHTS,
                    CYCLE -> StateBadge.Tone.BAD;
        };
    }
}
