package it.pdo.ui.results;

import com.vaadin.flow.component.html.Span;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.progress.Completeness;
import it.pdo.scoring.progress.Standing;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be said beside a figure: that it is not a result yet, and that it rests on a part of what is due. */
final class FigureNote {
    private FigureNote() {}

    /** Nothing beside a result that rests on all that is due. */
    static Optional<Span> beside(FigureId figure, ScoreSheet sheet, Texts texts) {
        List<String> notes = new ArrayList<>();
        if (sheet.standing() == Standing.PROVISIONAL
                && sheet.score(figure).value().isPresent()) {
            notes.add(texts.get("provisional"));
        }
        Completeness completeness = sheet.completeness(figure);
        if (!completeness.isWhole() && figure.kind() != FigureId.Kind.INDICATOR) {
            notes.add(texts.get("incomplete", completeness.written(), completeness.due()));
        } else if (!completeness.isWhole()) {
            notes.add(texts.get("not-written"));
        }
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        Span words = new Span(String.join(" · ", notes));
        words.addClassName("coverage");
        return Optional.of(words);
    }
}
