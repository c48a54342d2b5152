package it.pdo.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import it.pdo.scoring.Explanation;
import java.util.List;

/**
 * How a figure came about, as the screens tell it; below it the figures it was made of.
 *
 * @param figure such as {@code indicator:0sbar6bhhf5wf}; empty for a step that is no figure of its own
 * @param value the figure as it is written in the language asked for
 * @param formula the calculation with its values
 * @param expression the same for a machine: evaluated, it gives the figure
 * @param rule which rule applied, or why there is no number
 * @param source the texts it was read from
 * @param warning what is to be known of it; empty for nothing
 * @param next what would give it a number; empty when it has one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WhyAnswer(
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
        List<WhyAnswer> children) {

    static WhyAnswer of(Explanation explanation) {
        return new WhyAnswer(
                explanation.figure(),
                explanation.title(),
                explanation.value(),
                explanation.computation().formula(),
                explanation.computation().expression(),
                explanation.computation().rule(),
                explanation.computation().policy(),
                explanation.notes().source(),
                explanation.notes().warning(),
                explanation.notes().next(),
                explanation.children().stream().map(WhyAnswer::of).toList());
    }
}
