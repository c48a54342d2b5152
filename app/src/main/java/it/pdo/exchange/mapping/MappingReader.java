package it.pdo.exchange.mapping;

import it.pdo.format.InFileOrder;
import it.pdo.format.PlanFormat;
import it.pdo.format.yaml.YamlTree;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a mapping from its file and checks it against the format it writes to. */
public final class MappingReader {

    /** The result of reading; the mapping is present exactly when there is no error. */
    public record Reading(Optional<Mapping> mapping, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    private MappingReader() {}

    /**
     * Reads a mapping.
     *
     * @param source name of the file, used in the issues
     * @param format the format of the plan to be written
     */
    public static Reading read(String source, String yaml, PlanFormat format) {
        TreeReading tree = YamlTree.read(source, yaml);
        List<Issue> issues = new ArrayList<>(tree.issues());
        if (tree.root().isEmpty()) {
            return new Reading(Optional.empty(), issues);
        }
        FieldsDecoder fields = FieldsDecoder.of(tree.root().get(), LocalizedMessage.verbatim("mapping"), issues);
        Mapping mapping = new MappingDecoder(format).mapping(fields);
        fields.done();
        boolean whole = !Issue.anyError(issues);
        return new Reading(whole ? Optional.of(mapping) : Optional.empty(), InFileOrder.of(issues));
    }

    /** Whether a text is intended as a mapping, valid or not. */
    public static boolean isMapping(String yaml) {
        return YamlTree.read("", yaml)
                .root()
                .filter(root -> root instanceof TreeNode.Fields fields
                        && fields.entries().containsKey("mapping"))
                .isPresent();
    }
}
