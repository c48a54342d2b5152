package it.pdo.format;

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
}
