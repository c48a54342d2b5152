package it.pdo.ui.results;

import com.vaadin.flow.component.html.Span;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.ui.results.ResultTree.Node;
import it.pdo.ui.results.ResultTree.Subject;
import it.pdo.ui.text.Texts;
import java.util.Optional;

/**
 * How many of the indicators below a figure have a score. A result of 100 that rests on one indicator of four must say
 * so beside itself; what is suspended or cancelled for the year is not waited for and not counted.
 *
 * @param scored with a number, from 0 to {@code of}
 * @param of the indicators that are to have one
 */
record Coverage(int scored, int of) {

    static Coverage of(Node node, ResultTree tree, ScoreSheet sheet) {
        if (node.subject() instanceof Subject.OfIndicator) {
            return of(sheet.find(node.figure()));
        }
        Coverage sum = new Coverage(0, 0);
        for (Node below : tree.below(node)) {
            Coverage more = of(below, tree, sheet);
            sum = new Coverage(sum.scored + more.scored, sum.of + more.of);
        }
        return sum;
    }

    private static Coverage of(Optional<Score> score) {
        return switch (score.orElse(null)) {
            case null -> new Coverage(0, 0);
            case Score.Scored _ -> new Coverage(1, 1);
            case Score.NotScored none ->
                switch (none.reason()) {
                    case SUSPENDED, NOT_FORESEEN, CANCELLED -> new Coverage(0, 0);
                    default -> new Coverage(0, 1);
                };
        };
    }

    /** What to write beside a figure: nothing where all indicators are scored, or where the figure is one itself. */
    static Optional<Span> beside(FigureId figure, ResultTree tree, ScoreSheet sheet, Texts texts) {
        return tree.find(figure)
                .filter(node -> !(node.subject() instanceof Subject.OfIndicator))
                .map(node -> of(node, tree, sheet))
                .filter(coverage -> coverage.scored < coverage.of)
                .map(coverage -> {
                    Span words = new Span(texts.get("coverage", coverage.scored, coverage.of));
                    words.addClassName("coverage");
                    return words;
                });
    }
}
