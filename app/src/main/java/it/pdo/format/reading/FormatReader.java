package it.pdo.format.reading;

import it.pdo.format.PlanFormat;
import it.pdo.format.yaml.YamlTree;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.TreeReading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads a plan format from its file: parses, checks, and reports every mistake at once. */
public final class FormatReader {

    /** Largest file accepted, in bytes: a larger one has too many characters in any case. */
    public static final long LARGEST_FILE = 4L * YamlTree.LONGEST;

    /**
     * The result of reading.
     *
     * @param format present exactly when there is no error
     */
    public record Reading(Optional<PlanFormat> format, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    /**
     * The result of reading a format that is still being edited.
     *
     * @param format with empty texts and defaults for missing or wrong values; empty only when the text is not YAML
     * @param issues every mistake, in file order
     */
    public record Draft(Optional<PlanFormat> format, List<Issue> issues) {
        public Draft {
            issues = List.copyOf(issues);
        }
    }

    private FormatReader() {}

    /**
     * Reads a format.
     *
     * @param source name of the file, used in the issues
     * @param yaml text of the file
     */
    public static Reading read(String source, String yaml) {
        TreeReading tree = YamlTree.read(source, yaml);
        return new FormatDecoder(tree).read();
    }

    /**
     * Reads a format that is to be used: the scoring policy it names must be there.
     *
     * @param source name of the file, used in the issues
     * @param yaml text of the file
     * @param policies codes of the scoring policies that it may name
     */
    public static Reading read(String source, String yaml, Collection<String> policies) {
        return new FormatDecoder(YamlTree.read(source, yaml), policies).read();
    }

    /**
     * Reads a format that may have mistakes, for an editor.
     *
     * @param source name of the file, used in the issues
     * @param yaml text of the file
     */
    public static Draft draft(String source, String yaml) {
        return new FormatDecoder(YamlTree.read(source, yaml)).draft();
    }
}
