package it.pdo.scoring.simulation;

import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.ScoreSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What-if: compares two sheets and lists the differences, largest first. Nothing is stored. */
public final class Simulation {
    private Simulation() {}

    /**
     * A figure that differs.
     *
     * @param before empty when the first sheet has no such figure
     * @param after empty when the second sheet has no such figure
     */
    public record FigureDifference(FigureId figure, Optional<Score> before, Optional<Score> after) {

        /** {@code after} minus {@code before}; a figure without a number counts as zero here. */
        public BigDecimal change() {
            return points(after).subtract(points(before));
        }

        private static BigDecimal points(Optional<Score> score) {
            return score.flatMap(Score::value).orElse(BigDecimal.ZERO);
        }
    }

    /**
     * The figures whose number or reason differs, greatest change first, equal changes in the order of figures. Among
     * equal changes, figures that gained or lost their number come first.
     */
    public static List<FigureDifference> compare(ScoreSheet before, ScoreSheet after) {
        Set<FigureId> figures = new LinkedHashSet<>(before.scores().keySet());
        figures.addAll(after.scores().keySet());
        List<FigureDifference> differences = new ArrayList<>();
        for (FigureId figure : figures) {
            FigureDifference difference = new FigureDifference(figure, before.find(figure), after.find(figure));
            if (!same(difference.before(), difference.after())) {
                differences.add(difference);
            }
        }
        differences.sort(Comparator.comparing(
                        (FigureDifference difference) -> difference.change().abs())
                .reversed()
                .thenComparing(
                        difference -> difference.before().flatMap(Score::value).isPresent()
                                == difference.after().flatMap(Score::value).isPresent())
                .thenComparing(FigureDifference::figure));
        return List.copyOf(differences);
    }

    private static boolean same(Optional<Score> before, Optional<Score> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() == after.isEmpty();
        }
        return switch (before.get()) {
            case Scored one ->
                after.get() instanceof Scored other && one.points().compareTo(other.points()) == 0;
            case NotScored one -> after.get() instanceof NotScored other && one.reason() == other.reason();
        };
    }
}
