package it.pdo.format.document;

import it.pdo.format.yaml.Pointers;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@link FormatDocument} as the tree that decoders read; every place is a pointer. */
final class DocumentTree {
    private final Map<String, Integer> order = new HashMap<>();
    private final TreeNode root;

    private DocumentTree(Map<String, Object> root) {
        this.root = node("", root);
    }

    static DocumentTree of(Map<String, Object> root) {
        return new DocumentTree(root);
    }

    TreeReading reading() {
        return new TreeReading(Optional.of(root), List.of());
    }

    /** Issues in document order; issues at the same place keep their order. */
    List<Issue> inOrder(List<Issue> issues) {
        return issues.stream()
                .sorted(Comparator.comparingInt(
                        issue -> order.getOrDefault(issue.place().path(), 0)))
                .toList();
    }

    private TreeNode node(String pointer, Object value) {
        order.put(pointer, order.size());
        Place place = new Place("", 0, 0, pointer);
        return switch (value) {
            case Map<?, ?> map -> fields(place, map);
            case List<?> list -> items(place, list);
            case BigDecimal number -> scalar(place, TreeNode.Kind.NUMBER, number.toPlainString());
            case Boolean truth -> scalar(place, TreeNode.Kind.BOOLEAN, truth.toString());
            default -> scalar(place, TreeNode.Kind.TEXT, value.toString());
        };
    }

    private static TreeNode scalar(Place place, TreeNode.Kind kind, String text) {
        return new TreeNode.Scalar(place, kind, text);
    }

    private TreeNode fields(Place place, Map<?, ?> map) {
        Map<String, TreeNode.Entry> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            TreeNode node = node(place.path() + "/" + Pointers.escaped(String.valueOf(key)), value);
            entries.put(String.valueOf(key), new TreeNode.Entry(node.place(), node));
        });
        return new TreeNode.Fields(place, entries);
    }

    private TreeNode items(Place place, List<?> list) {
        List<TreeNode> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(node(place.path() + "/" + i, list.get(i)));
        }
        return new TreeNode.Items(place, items);
    }
}
