package it.pdo.exchange.source;

import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of the source being mapped, and the record it was selected from.
 *
 * @param used pointers of the values read so far in the whole file; grows
 */
public record SourceRecord(TreeNode node, @Nullable SourceRecord outer, Set<String> used) {

    /** The record this one was selected from; the root encloses itself. */
    public SourceRecord enclosing() {
        return outer == null ? this : outer;
    }

    SourceRecord root() {
        return outer == null ? this : outer.root();
    }

    /** The records a path leads to. */
    public List<SourceRecord> select(SourcePath path) {
        return path.select(this).stream()
                .map(n -> new SourceRecord(n, this, used))
                .toList();
    }

    /** The first value a path leads to that is not null. */
    public Optional<TreeNode> value(SourcePath path) {
        List<TreeNode> found = path.select(this);
        found.forEach(n -> used.add(n.pointer()));
        return found.stream()
                .filter(n -> !(n instanceof Scalar s && s.isNull()))
                .findFirst();
    }

    /** The text a path leads to; empty when there is none. */
    public String text(SourcePath path) {
        return value(path).map(SourceRecord::textOf).orElse("");
    }

    private static String textOf(TreeNode node) {
        return node instanceof Scalar s ? s.text().strip() : "";
    }
}
