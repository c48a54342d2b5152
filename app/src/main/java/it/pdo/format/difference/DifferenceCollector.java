package it.pdo.format.difference;

import it.pdo.format.difference.Difference.Kind;
import it.pdo.shared.LocalizedMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects differences, each about a subject: {@code livello «Fase», campo «Note»}. */
final class DifferenceCollector {

    private final List<Difference> found = new ArrayList<>();

    List<Difference> all() {
        return List.copyOf(found);
    }

    /** What is compared: its place in the new version and its name. */
    record Subject(String pointer, LocalizedMessage words) {

        /** A part of this subject, with the noun's key in the bundles and a name. */
        Subject part(String step, String noun, String name) {
            LocalizedMessage part = DifferenceMessages.key("noun." + noun, DifferenceMessages.text(name));
            return new Subject(
                    pointer + step,
                    words.equals(DifferenceMessages.text("")) ? part : DifferenceMessages.key("within", words, part));
        }
    }

    void add(Kind kind, Subject subject, String sentence, LocalizedMessage... parts) {
        LocalizedMessage[] all = new LocalizedMessage[parts.length + 1];
        all[0] = subject.words();
        System.arraycopy(parts, 0, all, 1, parts.length);
        found.add(new Difference(
                kind, subject.pointer(), DifferenceMessages.key(sentence, all).capital()));
    }

    /** Adds a difference if the value changed. */
    void value(Subject subject, String what, @Nullable LocalizedMessage before, @Nullable LocalizedMessage after) {
        LocalizedMessage old = before == null ? DifferenceMessages.nothing() : before;
        LocalizedMessage now = after == null ? DifferenceMessages.nothing() : after;
        if (!Objects.equals(old, now)) {
            add(Kind.CHANGED, subject, "changed", DifferenceMessages.key("what." + what), old, now);
        }
    }

    void value(Subject subject, String what, @Nullable String before, @Nullable String after) {
        value(
                subject,
                what,
                before == null ? null : DifferenceMessages.text(before),
                after == null ? null : DifferenceMessages.text(after));
    }

    void value(Subject subject, String what, boolean before, boolean after) {
        value(subject, what, DifferenceMessages.flag(before), DifferenceMessages.flag(after));
    }

    /** How the elements of a list are identified and named. */
    record Naming<T>(
            String noun, Function<T, String> code, Function<T, String> name, Function<T, @Nullable String> was) {}

    /**
     * Compares two lists of named elements: added, removed, renamed, moved, and each pair with {@code inside}.
     *
     * @param order whether the order of the list is significant
     */
    <T> void lists(
            Subject subject,
            String step,
            Naming<T> naming,
            boolean order,
            List<T> before,
            List<T> after,
            BiConsumer<Subject, Pair<T>> inside) {
        Set<T> kept = new HashSet<>();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            T now = after.get(i);
            Subject part =
                    subject.part(step + "/" + i, naming.noun(), naming.name().apply(now));
            Optional<T> old = former(naming, before, now);
            if (old.isEmpty()) {
                add(Kind.ADDED, part, "added");
                continue;
            }
            kept.add(old.get());
            places.add(naming.code().apply(old.get()));
            String code = naming.code().apply(now);
            String was = naming.code().apply(old.get());
            if (!code.equals(was)) {
                add(Kind.RENAMED, part, "renamed", DifferenceMessages.text(was), DifferenceMessages.text(code));
            }
            value(part, "name", naming.name().apply(old.get()), naming.name().apply(now));
            inside.accept(part, new Pair<>(old.get(), now));
        }
        for (T old : before) {
            if (!kept.contains(old)) {
                add(
                        Kind.REMOVED,
                        subject.part(step, naming.noun(), naming.name().apply(old)),
                        "removed");
            }
        }
        List<String> formerly =
                before.stream().filter(kept::contains).map(naming.code()).toList();
        if (order && !formerly.equals(places)) {
            add(
                    Kind.MOVED,
                    new Subject(subject.pointer() + step, subject.words()),
                    subject.words().equals(DifferenceMessages.text("")) ? "order" : "order.of",
                    DifferenceMessages.key("plural." + naming.noun()),
                    DifferenceMessages.texts(after.stream().map(naming.name()).toList()));
        }
    }

    /** An element in both versions. */
    record Pair<T>(T before, T after) {}

    /** The element of the previous version that corresponds to a new one: by its former code, or by its code. */
    static <T> Optional<T> former(Naming<T> naming, List<T> before, T now) {
        String was = naming.was().apply(now);
        String code = was == null ? naming.code().apply(now) : was;
        return before.stream().filter(b -> naming.code().apply(b).equals(code)).findFirst();
    }
}
