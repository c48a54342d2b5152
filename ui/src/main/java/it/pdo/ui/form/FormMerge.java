package it.pdo.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Merges typed texts with texts that others stored meanwhile. A field changed on one side takes that side's text; where
 * both sides changed it, the user chooses, and until then the user's own text is kept.
 *
 * @param form the result, with the own text where both changed
 * @param taken paths where the stored text came in
 * @param clashes where both changed differently
 */
public record FormMerge(FormText form, Set<String> taken, List<Clash> clashes) {

    /** A field that two people changed. */
    public record Clash(String path, String mine, String theirs) {}

    /**
     * @param base the text both started from
     * @param mine as typed here
     * @param theirs as stored now
     * @param table whether a path holds the order of rows rather than a text
     */
    public static FormMerge of(FormText base, FormText mine, FormText theirs, Predicate<String> table) {
        FormText merged = mine.copy();
        Set<String> taken = new TreeSet<>();
        List<Clash> clashes = new ArrayList<>();
        Set<String> paths = new TreeSet<>(base.paths());
        paths.addAll(mine.paths());
        paths.addAll(theirs.paths());
        for (String path : paths) {
            String was = base.get(path);
            String own = mine.get(path);
            String stored = theirs.get(path);
            if (own.equals(stored) || stored.equals(was)) {
                continue;
            }
            if (own.equals(was)) {
                merged.put(path, stored);
                taken.add(path);
            } else if (table.test(path)) {
                merged.order(path, rows(base.rows(path), mine.rows(path), theirs.rows(path)));
                taken.add(path);
            } else {
                clashes.add(new Clash(path, own, stored));
            }
        }
        return new FormMerge(merged, taken, clashes);
    }

    /** The stored rows without those taken out here, and then those added here. */
    private static List<String> rows(List<String> base, List<String> mine, List<String> theirs) {
        List<String> rows = new ArrayList<>(theirs);
        rows.removeIf(row -> base.contains(row) && !mine.contains(row));
        mine.stream().filter(row -> !base.contains(row) && !rows.contains(row)).forEach(rows::add);
        return rows;
    }
}
