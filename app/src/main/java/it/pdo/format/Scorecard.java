package it.pdo.format;

import java.util.List;

/**
 * A scorecard: each criterion is answered with one of its graded options; the reading is points over maximum.
 *
 * @param criteria at least one that is not a bonus
 */
public record Scorecard(String code, String title, List<Criterion> criteria) {

    /** A question with graded answers; points of a bonus are added on top of the maximum. */
    public record Criterion(String code, String text, boolean bonus, List<Grade> options) {
        public Criterion {
            options = List.copyOf(options);
        }

        /** The points of the best answer. */
        public int best() {
            return options.stream().mapToInt(Grade::points).max().orElse(0);
        }
    }

    /** A graded answer. */
    public record Grade(String code, String text, int points) {}

    public Scorecard {
        criteria = List.copyOf(criteria);
    }

    /** The sum of the best answers, without bonus criteria. */
    public int maximum() {
        return criteria.stream()
                .filter(c -> !c.bonus())
                .mapToInt(Criterion::best)
                .sum();
    }

    /** The sum of the best answers of the bonus criteria. */
    public int maximumBonus() {
        return criteria.stream()
                .filter(Criterion::bonus)
                .mapToInt(Criterion::best)
                .sum();
    }
}
