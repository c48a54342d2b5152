package it.pdo.exchange;

import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Leads from the source pointers of a draft back to lines and cells of the file it was read from. */
public final class SourcePlaces {
    private SourcePlaces() {}

    /**
     * The places of a file.
     *
     * @return for a pointer the place of its value, or of the nearest value around it; without line where the file cannot
     *     be read
     */
    public static Function<String, Place> of(Path file, Mapping mapping) {
        TreeReading tree = SourceFiles.read(file, mapping);
        Map<String, Place> places = new HashMap<>();
        tree.root().ifPresent(root -> collect(root, places));
        String name = String.valueOf(file.getFileName());
        return pointer -> find(pointer, places, name);
    }

    private static Place find(String pointer, Map<String, Place> places, String name) {
        String at = pointer;
        while (!at.isEmpty()) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('/'), at.lastIndexOf('#'))));
        }
        return new Place(name, 0, 0, "");
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
