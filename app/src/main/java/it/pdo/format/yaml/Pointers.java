package it.pdo.format.yaml;

import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode;
import org.jspecify.annotations.Nullable;

/** Finds values of a tree by their JSON pointer. */
public final class Pointers {

    private Pointers() {}

    /** The place of the value at a pointer, or of its innermost existing ancestor. */
    public static Place nearest(TreeNode root, String pointer) {
        TreeNode node = root;
        for (String step : pointer.split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            TreeNode next = step(node, step);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node.place();
    }

    /** A key escaped for a JSON pointer (RFC 6901). */
    public static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static @Nullable TreeNode step(TreeNode node, String step) {
        return switch (node) {
            case TreeNode.Fields fields -> fields.get(step).orElse(null);
            case TreeNode.Items items -> {
                int index = step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : -1;
                yield index >= 0 && index < items.items().size() ? items.items().get(index) : null;
            }
            case TreeNode.Scalar _ -> null;
        };
    }
}
