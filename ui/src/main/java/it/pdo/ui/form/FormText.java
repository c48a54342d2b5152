package it.pdo.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Everything a person typed into a form, exactly as typed, by the path of each field: {@code title}, {@code
 * field/finalita}, {@code phase/0abc/cell/2026-03}. Rows of a table are named by keys, listed in order under the path
 * of the table.
 *
 * <p>Texts and not values, so that incomplete input is kept too, and texts of two users can be compared.
 */
public final class FormText {
    private static final char APART = ' ';

    private final TreeMap<String, String> texts;

    public FormText() {
        this(Map.of());
    }

    /** A form with these texts; blank ones are as good as absent. */
    public FormText(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
        this.texts.values().removeIf(String::isEmpty);
    }

    public FormText copy() {
        return new FormText(texts);
    }

    /** Empty where nothing was typed. */
    public String get(String path) {
        return texts.getOrDefault(path, "");
    }

    public void put(String path, String text) {
        if (text.isEmpty()) {
            texts.remove(path);
        } else {
            texts.put(path, text);
        }
    }

    /** The chosen options of a multiple choice. */
    public Set<String> chosen(String path) {
        return new TreeSet<>(rows(path));
    }

    public void choose(String path, String option, boolean yes) {
        Set<String> chosen = chosen(path);
        if (yes) {
            chosen.add(option);
        } else {
            chosen.remove(option);
        }
        order(path, List.copyOf(chosen));
    }

    /** What stands in a field of a page; of a box of several whether it is ticked. */
    public String text(String path) {
        return FormFields.optionOf(path)
                .map(option -> TypedForm.ticked(chosen(FormFields.fieldOf(path)).contains(option)))
                .orElseGet(() -> get(path));
    }

    /** Takes what a page says of a field, or of a box of several. */
    public void putText(String path, String text) {
        FormFields.optionOf(path)
                .ifPresentOrElse(
                        option -> choose(FormFields.fieldOf(path), option, TypedForm.isTicked(text)),
                        () -> put(path, text));
    }

    /** The keys of the rows of a table, in order. */
    public List<String> rows(String table) {
        String keys = get(table);
        return keys.isEmpty() ? List.of() : Arrays.asList(keys.split(String.valueOf(APART), -1));
    }

    public void order(String table, List<String> keys) {
        put(table, String.join(String.valueOf(APART), keys));
    }

    /** Adds a row at the end. A key that was never used before keeps what is typed in the row apart from all others. */
    public void addRow(String table, String key) {
        List<String> keys = new ArrayList<>(rows(table));
        keys.add(key);
        order(table, keys);
    }

    /**
     * Adds a row to a table whose rows have no name of their own, and gives its key: a number that no row has or had.
     *
     * @param prefix of the paths of a row, from its key
     */
    public String addNumbered(String table, UnaryOperator<String> prefix) {
        int number = rows(table).size();
        while (rows(table).contains(String.valueOf(number))
                || !under(prefix.apply(String.valueOf(number))).isEmpty()) {
            number++;
        }
        addRow(table, String.valueOf(number));
        return String.valueOf(number);
    }

    /** Takes a row out. What was typed in it stays, to be there again when the row is. */
    public void removeRow(String table, String key) {
        List<String> keys = new ArrayList<>(rows(table));
        keys.remove(key);
        order(table, keys);
    }

    /** Moves a row up (−1) or down (+1); at an end nothing happens. */
    public void moveRow(String table, String key, int by) {
        List<String> keys = new ArrayList<>(rows(table));
        int from = keys.indexOf(key);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < keys.size()) {
            keys.remove(from);
            keys.add(to, key);
            order(table, keys);
        }
    }

    /** What stands under a prefix, by whole path. */
    public SortedMap<String, String> under(String prefix) {
        return new TreeMap<>(texts.subMap(prefix, prefix + Character.MAX_VALUE));
    }

    /** Takes over what another form says. */
    public void become(FormText other) {
        Map<String, String> said = Map.copyOf(other.texts);
        texts.clear();
        texts.putAll(said);
    }

    public Map<String, String> all() {
        return Map.copyOf(texts);
    }

    public Set<String> paths() {
        return new TreeSet<>(texts.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormText form && form.texts.equals(texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
