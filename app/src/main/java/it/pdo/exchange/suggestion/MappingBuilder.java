package it.pdo.exchange.suggestion;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.format.PlanFormat;
import it.pdo.shared.Issue;
import java.util.List;

/** Builds a mapping from choices made on screen. Pure. */
public final class MappingBuilder {

    /** The text of a mapping, or why the choices do not make one. */
    public sealed interface Built {}

    /** The mapping, and its text as {@link MappingWriter} writes it. */
    public record Done(Mapping mapping, String yaml) implements Built {}

    /** What is missing or contradictory; the place's path is the name of a column. */
    public record Refused(List<Issue> issues) implements Built {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    private MappingBuilder() {}

    /** Makes the mapping; the same choices always make the same text. */
    public static Built build(MappingChoices choices, PlanFormat format) {
        return new ChoicesToMapping(choices, format).build();
    }
}
