package it.pdo.scoring;

import java.util.List;

/**
 * The calculation of a figure in one language, as plain texts for a screen, a text or JSON.
 *
 * @param figure the figure explained, as {@link FigureId#toString()}; empty for a step inside a figure
 * @param title what the figure is about
 * @param value the figure as people read it ({@code 79,87}), or why there is none ({@code non valutato})
 * @param computation how the value was computed
 * @param notes where it comes from, and what is wrong with it or missing
 * @param children the figures it is computed from
 */
public record Explanation(
        String figure, String title, String value, Computation computation, Notes notes, List<Explanation> children) {

    /**
     * How a value was computed.
     *
     * @param formula the calculation as people write it: {@code 639 / 800 × 100, troncato a 2 decimali}
     * @param expression the same calculation for machines, which evaluates to the exact value; empty when not scored
     * @param rule the rule that was applied, as a sentence
     * @param policy the policy and its version: {@code Milano 2021, versione 1}
     */
    public record Computation(String formula, String expression, String rule, String policy) {}

    /**
     * What is to be known about a value.
     *
     * @param source where the values come from: target as written and as read, reading and its month
     * @param warning a warning, such as percent weights that do not sum to 100; may be empty
     * @param next what is missing for a score; empty when scored
     */
    public record Notes(String source, String warning, String next) {}

    public Explanation {
        children = List.copyOf(children);
    }

    /** The same explanation with another title. */
    public Explanation titled(String other) {
        return new Explanation(figure, other, value, computation, notes, children);
    }

    /** On one line: {@code 79,87 = 639 / 800 × 100, troncato a 2 decimali (politica «Milano 2021», …)}. */
    public String oneLine() {
        StringBuilder line = new StringBuilder(value);
        if (!computation.formula().isEmpty() && !computation.formula().equals(value)) {
            line.append(" = ").append(computation.formula());
        }
        line.append(" (").append(computation.policy());
        if (!computation.rule().isEmpty()) {
            line.append("; ").append(computation.rule());
        }
        line.append(')');
        if (!notes.warning().isEmpty()) {
            line.append("; ").append(notes.warning());
        }
        return notes.next().isEmpty()
                ? line.toString()
                : line.append(": ").append(notes.next()).toString();
    }

    /**
     * The whole tree as text: one line for each figure with its source on the next line, indented by two spaces a
     * level.
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        append(out, 0);
        return out.toString();
    }

    private void append(StringBuilder out, int depth) {
        String indent = "  ".repeat(depth);
        out.append(indent).append(title).append(": ").append(oneLine()).append('\n');
        if (!notes.source().isEmpty()) {
            out.append(indent).append("    ").append(notes.source()).append('\n');
        }
        children.forEach(child -> child.append(out, depth + 1));
    }
}
