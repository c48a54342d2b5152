package it.pdo.shared.tree;

import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/**
 * The result of parsing a file: a tree when the file is well formed, and every problem found.
 *
 * @param root absent when the file is not well formed; then {@code issues} has the places
 */
public record TreeReading(Optional<TreeNode> root, List<Issue> issues) {
    public TreeReading {
        issues = List.copyOf(issues);
        if (root.isEmpty() && issues.isEmpty()) {
            throw new IllegalArgumentException("a file that could not be read must say why");
        }
    }
}
