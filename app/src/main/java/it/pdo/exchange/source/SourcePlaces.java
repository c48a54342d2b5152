package it.pdo.exchange.source;

import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a draft back to the file it was read from: to the cell of a value in a table, else to the record, or to the
 * nearest value around it. The places of a large file take more memory than its draft: they are gathered when the first is
 * asked for.
 */
public final class SourcePlaces {

    private final TreeNode root;
    private final Map<String, Place> values;
    private @Nullable Map<String, Place> places;

    private SourcePlaces(TreeNode root, Map<String, Place> values) {
        this.root = root;
        this.values = Map.copyOf(values);
    }

    /**
     * The places of a file's records, and of values in cells of their own.
     *
     * @param values by {@link #key}
     */
    public static SourcePlaces of(TreeNode root, Map<String, Place> values) {
        return new SourcePlaces(root, values);
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
        Map<String, Place> places = gathered();
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
        return new Place(root.place().source(), 0, 0, "");
    }

    /** Equal when they lead from the same pointers to the same places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourcePlaces there && gathered().equals(there.gathered());
    }

    @Override
    public int hashCode() {
        return gathered().hashCode();
    }

    private synchronized Map<String, Place> gathered() {
        Map<String, Place> known = places;
        if (known == null) {
            known = new HashMap<>();
            collect(root, known);
            known.putAll(values);
            places = known;
        }
        return known;
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
