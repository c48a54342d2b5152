package it.pdo.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import it.pdo.scoring.Explanation;
import java.util.List;

/**
 * How a figure came about, as the screens tell it; below it the figures it was made of. In JSON all fields are flat.
 *
 * @param figure such as {@code indicator:0sbar6bhhf5wf}; empty for a step that is no figure of its own
 * @param value the figure as it is written in the language asked for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WhyAnswer(
        String figure,
        String title,
        String value,
        @JsonUnwrapped Computation computation,
        @JsonUnwrapped Notes notes,
        List<WhyAnswer> children) {

    /**
     * How the value was computed.
     *
     * @param formula the calculation with its values
     * @param expression the same for a machine: evaluated, it gives the figure
     * @param rule which rule applied, or why there is no number
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Computation(String formula, String expression, String rule, String policy) {}

    /**
     * What is to be known about the value.
     *
     * @param source the texts it was read from
     * @param warning what is to be known of it; empty for nothing
     * @param next what would give it a number; empty when it has one
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Notes(String source, String warning, String next) {}

    static WhyAnswer of(Explanation explanation) {
        Explanation.Computation computation = explanation.computation();
        Explanation.Notes notes = explanation.notes();
        return new WhyAnswer(
                explanation.figure(),
                explanation.title(),
                explanation.value(),
                new Computation(
                        computation.formula(), computation.expression(), computation.rule(), computation.policy()),
                new Notes(notes.source(), notes.warning(), notes.next()),
                explanation.children().stream().map(WhyAnswer::of).toList());
    }
}
