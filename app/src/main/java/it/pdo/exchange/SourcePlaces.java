package it.pdo.exchange;

import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Leads from a draft back to the file it was read from: to the cell of a value in a table, else to the record, or to the
 * nearest value around it.
 */
public final class SourcePlaces {
    private final String source;
    private final Map<String, Place> places = new HashMap<>();

    SourcePlaces(TreeNode root, Map<String, Place> values) {
        this.source = root.place().source();
        collect(root);
        places.putAll(values);
    }

    /** How a value of an item or indicator is called among the places. */
    static String key(String pointer, String value) {
        return pointer + " " + value;
    }

    /**
     * The place of a value.
     *
     * @param pointer source pointer of the item or indicator, or of anything else in the file
     * @param value which value of it, as {@code target}; an unknown one leads to the whole
     * @return without line where nothing is known of the pointer
     */
    public Place of(String pointer, String value) {
        Place cell = places.get(key(pointer, value));
        if (cell != null) {
            return cell;
        }
        String at = pointer;
        while (!at.isEmpty()) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('/'), at.lastIndexOf('#'))));
        }
        return new Place(source, 0, 0, "");
    }

    private void collect(TreeNode node) {
        places.put(node.pointer(), node.place());
        switch (node) {
            case TreeNode.Fields fields -> fields.entries().values().forEach(entry -> collect(entry.value()));
            case TreeNode.Items items -> items.items().forEach(this::collect);
            case TreeNode.Scalar _ -> {}
        }
    }
}
