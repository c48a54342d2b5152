package it.pdo.format;

import java.util.List;

/**
 * A graded sheet: each criterion is answered with one of its options; the reading is points over maximum.
 *
 * @param criteria at least one that is not a bonus
 */
public record Scorecard(String code, String title, List<Criterion> criteria) {

    /** A question with graded answers; a bonus can be earned on top of the maximum. */
    public record Criterion(String code, String text, boolean bonus, List<Grade> options) {
        public Criterion {
            options = List.copyOf(options);
        }

        /** The best answer's points. */
        public int best() {
            return options.stream().mapToInt(Grade::points).max().orElse(0);
        }
    }

    /** A graded answer. */
    public record Grade(String code, String text, int points) {}

    public Scorecard {
        criteria = List.copyOf(criteria);
    }

    /** Points of the best answers, bonus criteria left out. */
    public int maximum() {
        return criteria.stream()
                .filter(c -> !c.bonus())
                .mapToInt(Criterion::best)
                .sum();
    }

    /** Points of the best answers of the bonus criteria. */
    public int maximumBonus() {
        return criteria.stream()
                .filter(Criterion::bonus)
                .mapToInt(Criterion::best)
                .sum();
    }
}
