package it.pdo.ui.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.results.SheetBasis;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;

/** What the results of a closed month are computed from, with the way to the other basis. */
final class BasisNotice extends Div {
    private static final long serialVersionUID = 1L;

    BasisNotice(SheetBasis basis, ResultsLocation place, Texts texts) {
        switch (basis) {
            case SheetBasis.Today _ -> setVisible(false);
            case SheetBasis.Recalculated _ ->
                add(new Notice(
                        StateBadge.Tone.WARN,
                        texts.get("basis.unrecorded.title"),
                        texts.get("basis.unrecorded.words")));
            case SheetBasis.AsKnown known
            when place.today() ->
                add(
                        new Notice(
                                StateBadge.Tone.WARN,
                                texts.get("basis.recalculated.title"),
                                texts.get("basis.recalculated.words")),
                        line(place.recalculated(false), "basis.as-known", closing(known, texts), texts));
            case SheetBasis.AsKnown known ->
                add(line(place.recalculated(true), "basis.recalculate", closing(known, texts), texts));
        }
        addClassName("pdo-basis");
    }

    private static String closing(SheetBasis.AsKnown known, Texts texts) {
        return texts.get(
                "basis.known",
                MonthFormatter.formatTimestamp(known.closedAt().atZone(MonthFormatter.ROME), texts.locale()),
                known.closedBy());
    }

    private static Div line(ResultsLocation other, String key, String closing, Texts texts) {
        Div line = new Div(new Span(closing + " "), new Anchor(other.address(), texts.get(key)));
        line.addClassName("pdo-note");
        return line;
    }
}
