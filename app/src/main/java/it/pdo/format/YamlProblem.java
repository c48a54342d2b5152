package it.pdo.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What the YAML parser complains of, in the words of the person who wrote the file. */
final class YamlProblem {

    /** The first that fits is said, so the order counts. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("found character '\\t", "c'è un carattere di tabulazione: rientrare con spazi"),
            Map.entry("cannot start any token", "questo carattere qui non è ammesso: mettere il testo tra virgolette"),
            Map.entry(
                    "mapping values are not allowed here",
                    "«:» qui non è ammesso: mettere il testo tra virgolette o controllare il rientro"),
            Map.entry("expected <block end>", "il rientro non corrisponde a quello della riga precedente"),
            Map.entry("could not find expected ':'", "manca «:» dopo la chiave"),
            Map.entry(
                    "found unexpected end of stream",
                    "il file finisce prima della chiusura delle virgolette o della parentesi"),
            Map.entry("expected ',' or ']'", "manca «,» o «]» in una lista"),
            Map.entry("expected ',' or '}'", "manca «,» o «}»"),
            Map.entry("found unknown escape character", "sequenza «\\» sconosciuta tra virgolette doppie"),
            Map.entry("special characters are not allowed", "c'è un carattere di controllo"),
            Map.entry("nesting depth exceeded", "troppi livelli di annidamento"),
            Map.entry("undefined alias", "rimando a un'àncora che non esiste"),
            Map.entry("expected the node content", "manca il valore"));

    private YamlProblem() {}

    static String inItalian(YAMLException e) {
        String problem = e instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : String.valueOf(e.getMessage());
        return words(problem) + opened(e);
    }

    /** Where what was never closed begins: the parser notices only at the end. */
    private static String opened(YAMLException e) {
        Mark start = e instanceof MarkedYAMLException marked ? marked.getContextMark() : null;
        Mark end = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        return start == null || end == null || start.getLine() == end.getLine()
                ? ""
                : " (comincia alla riga %d)".formatted(start.getLine() + 1);
    }

    private static String words(String problem) {
        String lower = problem.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(w -> lower.contains(w.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(problem.lines().findFirst().orElse(""));
    }
}
