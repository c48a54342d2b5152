package it.pdo.exchange.source;

import it.pdo.shared.tree.TreeNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A path from a record to values: steps separated by {@code /}; {@code *} is every element, {@code ..} the enclosing
 * record, {@code .} the record itself; a leading {@code /} starts from the root of the file.
 */
public record SourcePath(String text, boolean fromRoot, List<String> steps) {

    public SourcePath {
        steps = List.copyOf(steps);
    }

    public static SourcePath of(String text) {
        String stripped = text.strip();
        List<String> steps = Arrays.stream(stripped.split("/"))
                .map(String::strip)
                .filter(s -> !s.isEmpty() && !s.equals("."))
                .toList();
        return new SourcePath(stripped, stripped.startsWith("/"), steps);
    }

    /** A path over the rows of a table: every row, the row itself, or the column with the whole text as its name. */
    public static SourcePath column(String text) {
        String stripped = text.strip();
        boolean walk = stripped.equals("/*") || stripped.equals("/") || stripped.equals(".") || stripped.equals("..");
        return walk ? of(text) : new SourcePath(stripped, false, List.of(stripped));
    }

    /** The name of the column it leads to; empty when it leads to rows. */
    public Optional<String> columnName() {
        return steps.size() == 1
                        && !steps.getFirst().equals("..")
                        && !steps.getFirst().equals("*")
                ? Optional.of(steps.getFirst())
                : Optional.empty();
    }

    /** The values the path leads to, in the order of the file. */
    List<TreeNode> select(SourceRecord from) {
        SourceRecord record = fromRoot ? from.root() : from;
        int step = 0;
        while (step < steps.size() && steps.get(step).equals("..")) {
            record = record.enclosing();
            step++;
        }
        List<TreeNode> nodes = List.of(record.node());
        for (; step < steps.size(); step++) {
            nodes = next(nodes, steps.get(step));
        }
        return nodes;
    }

    private static List<TreeNode> next(List<TreeNode> nodes, String step) {
        List<TreeNode> found = new ArrayList<>();
        for (TreeNode node : nodes) {
            switch (node) {
                case TreeNode.Fields fields
                when step.equals("*") -> fields.entries().values().forEach(e -> found.add(e.value()));
                case TreeNode.Fields fields -> fields.get(step).ifPresent(found::add);
                case TreeNode.Items items when step.equals("*") -> found.addAll(items.items());
                case TreeNode.Items items -> {
                    boolean index = step.length() < 8 && step.chars().allMatch(c -> c >= '0' && c <= '9');
                    if (index && Integer.parseInt(step) < items.items().size()) {
                        found.add(items.items().get(Integer.parseInt(step)));
                    }
                }
                case TreeNode.Scalar _ -> {}
            }
        }
        return found;
    }
}
