package it.pdo.shared.tree;

import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: a tree when the file could be read to its end, and every problem met.
 *
 * @param root absent when the file is broken; then {@code issues} says where
 */
public record TreeReading(Optional<TreeNode> root, List<Issue> issues) {
    public TreeReading {
        issues = List.copyOf(issues);
        if (root.isEmpty() && issues.isEmpty()) {
            throw new IllegalArgumentException("a file that could not be read must say why");
        }
    }
}
