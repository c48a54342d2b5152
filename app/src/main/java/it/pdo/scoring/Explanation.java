package it.pdo.scoring;

import java.util.List;

/**
 * The calculation of a figure in one language, as plain texts for a screen, a text or JSON.
 *
 * @param figure the figure explained, as {@link FigureId#toString()}; empty for a step inside a figure
 * @param title what the figure is about
 * @param value the figure as people read it ({@code 79,87}), or why there is none ({@code non valutato})
 * @param formula the calculation as people write it: {@code 639 / 800 × 100, troncato a 2 decimali}
 * @param expression the same calculation for machines, which evaluates to the exact value; empty when not scored
 * @param rule the rule that was applied, as a sentence
 * @param policy the policy and its version: {@code Milano 2021, versione 1}
 * @param source where the values come from: target as written and as read, reading and its month
 * @param warning a warning, such as percent weights that do not sum to 100; may be empty
 * @param next what is missing for a score; empty when scored
 * @param children the figures it is computed from
 */
public record Explanation(
        String figure,
        String title,
        String value,
        String formula,
        String expression,
        String rule,
        String policy,
        String source,
        String warning,
        String next,
        List<Explanation> children) {

    public Explanation {
        children = List.copyOf(children);
    }

    /** The same explanation with another title. */
    public Explanation titled(String other) {
        return new Explanation(
                figure, other, value, formula, expression, rule, policy, source, warning, next, children);
    }

    /** On one line: {@code 79,87 = 639 / 800 × 100, troncato a 2 decimali (politica «Milano 2021», …)}. */
    public String oneLine() {
        StringBuilder line = new StringBuilder(value);
        if (!formula.isEmpty() && !formula.equals(value)) {
            line.append(" = ").append(formula);
        }
        line.append(" (").append(policy);
        if (!rule.isEmpty()) {
            line.append("; ").append(rule);
        }
        line.append(')');
        if (!warning.isEmpty()) {
            line.append("; ").append(warning);
        }
        return next.isEmpty() ? line.toString() : line.append(": ").append(next).toString();
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
        if (!source.isEmpty()) {
            out.append(indent).append("    ").append(source).append('\n');
        }
        children.forEach(child -> child.append(out, depth + 1));
    }
}
