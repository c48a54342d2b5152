package it.pdo.exchange.source;

import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Leads from a draft back to the file it was read from: to the cell of a value in a table, else to the record, or to the
 * nearest value around it.
 *
 * @param source name of the file
 * @param places by pointer, and by {@link #key} for values that have a cell of their own
 */
public record SourcePlaces(String source, Map<String, Place> places) {

    public SourcePlaces {
        places = Map.copyOf(places);
    }

    /** The places of a file's records, and of values in cells of their own. */
    public static SourcePlaces of(TreeNode root, Map<String, Place> values) {
        Map<String, Place> places = new HashMap<>();
        collect(root, places);
        places.putAll(values);
        return new SourcePlaces(root.place().source(), places);
    }

    /** How a value of an item or indicator is called among the places. */
    public static String key(String pointer, String value) {
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

    private static void collect(TreeNode node, Map<String, Place> places) {
        places.put(node.pointer(), node.place());
        switch (node) {
            case TreeNode.Fields fields -> fields.entries().values().forEach(entry -> collect(entry.value(), places));
            case TreeNode.Items items -> items.items().forEach(item -> collect(item, places));
            case TreeNode.Scalar _ -> {}
        }
    }
}
