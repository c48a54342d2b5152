package it.pdo.planning.content;

import java.util.List;

/** Changes of items as text that can be kept, and back, exactly. */
public final class ItemChanges {
    private ItemChanges() {}

    public static String write(List<ItemChange> changes) {
        return ChangesJson.write(changes);
    }

    /** @throws RuntimeException for a text that {@link #write} did not make: a bug */
    public static List<ItemChange> read(String text) {
        return ChangesJson.read(text);
    }
}
