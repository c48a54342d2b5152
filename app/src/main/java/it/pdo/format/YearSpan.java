package it.pdo.format;

/**
 * Plan years, both included.
 *
 * @param from 1990 to 2100
 * @param to not before {@code from}, at most ten years later
 */
public record YearSpan(int from, int to) {
    public YearSpan {
        if (from < 1990 || to > 2100 || to < from || to - from > 10) {
            throw new IllegalArgumentException("no span of plan years: " + from + "-" + to);
        }
    }
}
