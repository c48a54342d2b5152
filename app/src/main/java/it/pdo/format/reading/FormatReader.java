package it.pdo.format.reading;

import it.pdo.format.PlanFormat;
import it.pdo.format.yaml.YamlTree;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.TreeReading;
import java.util.List;
import java.util.Optional;

/** Reads a plan format from its file: parse, check, and every mistake at once. */
public final class FormatReader {

    /** Largest file worth opening, in bytes: whatever its letters, a longer one has too many. */
    public static final long LARGEST_FILE = 4L * YamlTree.LONGEST;

    /**
     * What came of reading.
     *
     * @param format present exactly when no issue is an error
     */
    public record Reading(Optional<PlanFormat> format, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    /**
     * What could be made of a format that is still being written.
     *
     * @param format whatever its mistakes, with empty texts and usual values in the place of what is missing or wrong; empty
     *     only when the text is no YAML at all
     * @param issues every mistake, from the top of the file down
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
     * @param source name of the file, as it shall stand in the issues
     * @param yaml the file's text
     */
    public static Reading read(String source, String yaml) {
        TreeReading tree = YamlTree.read(source, yaml);
        return new FormatDecoder(tree).read();
    }

    /**
     * Reads a format that may still be wrong, for an editor to go on with.
     *
     * @param source name of the file, as it shall stand in the issues
     * @param yaml the file's text
     */
    public static Draft draft(String source, String yaml) {
        return new FormatDecoder(YamlTree.read(source, yaml)).draft();
    }
}
