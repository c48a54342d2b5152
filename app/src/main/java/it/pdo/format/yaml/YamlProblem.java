package it.pdo.format.yaml;

import static it.pdo.format.FormatSentences.text;

import it.pdo.shared.LocalizedMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Translates errors of the YAML parser into messages for the author of the file. */
final class YamlProblem {

    /** Fragments of parser messages with the keys of ours; the first match wins, so the order matters. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("found character '\\t", "tab"),
            Map.entry("cannot start any token", "token"),
            Map.entry("mapping values are not allowed here", "mapping"),
            Map.entry("expected <block end>", "indent"),
            Map.entry("could not find expected ':'", "colon"),
            Map.entry("found unexpected end of stream", "end"),
            Map.entry("expected ',' or ']'", "list"),
            Map.entry("expected ',' or '}'", "map"),
            Map.entry("found unknown escape character", "escape"),
            Map.entry("special characters are not allowed", "control"),
            Map.entry("nesting depth exceeded", "nesting"),
            Map.entry("undefined alias", "alias"),
            Map.entry("expected the node content", "value"));

    private YamlProblem() {}

    static LocalizedMessage describe(YAMLException e) {
        String problem = e instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : String.valueOf(e.getMessage());
        int opened = opened(e);
        return opened == 0
                ? text("yaml.syntax", describe(problem))
                : text("yaml.syntax.opened", describe(problem), opened);
    }

    /** The line where an unclosed element starts, 0 for none: the parser notices only at the end. */
    private static int opened(YAMLException e) {
        Mark start = e instanceof MarkedYAMLException marked ? marked.getContextMark() : null;
        Mark end = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        return start == null || end == null || start.getLine() == end.getLine() ? 0 : start.getLine() + 1;
    }

    private static LocalizedMessage describe(String problem) {
        String lower = problem.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(w -> lower.contains(w.getKey()))
                .findFirst()
                .map(w -> text("problem." + w.getValue(), "}"))
                .orElseGet(() ->
                        LocalizedMessage.verbatim(problem.lines().findFirst().orElse("")));
    }
}
