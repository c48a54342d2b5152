package it.pdo.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of a field that takes one. A file arrives by a request of its own, the news that the user took one away with the
 * next message of the page: taking one away and choosing another at once may be heard in the other order, and the news of the
 * first must not take away the second. Not thread-safe; used with the session locked.
 *
 * @param <T> what a file became when it arrived
 */
public final class AttachedFiles<T> {
    private record Attached<T>(String name, T file) {}

    private final List<Attached<T>> files = new ArrayList<>();

    /** @param name as the browser tells it */
    public void arrived(String name, T file) {
        files.add(new Attached<>(name, file));
    }

    /** Takes away the file of the name; of several the one that arrived first. Nothing happens for a name that never arrived. */
    public void removed(String name) {
        files.stream().filter(file -> file.name.equals(name)).findFirst().ifPresent(files::remove);
    }

    /** The file that arrived last and was not taken away. */
    public Optional<T> current() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.getLast().file);
    }
}
