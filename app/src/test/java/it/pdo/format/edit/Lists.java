package it.pdo.format.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists with one element more, less, changed or elsewhere. Positions out of range mean the nearest end. */
final class Lists {

    private Lists() {}

    static <T> List<T> with(List<T> list, T element, int position) {
        List<T> changed = new ArrayList<>(list);
        changed.add(Math.clamp(position, 0, list.size()), element);
        return changed;
    }

    static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }

    static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(e -> which.test(e) ? change.apply(e) : e).toList();
    }

    static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    /** The first that is meant, put at a position of the list that remains. */
    static <T> List<T> moved(List<T> list, Predicate<T> which, int position) {
        return list.stream()
                .filter(which)
                .findFirst()
                .map(element -> {
                    List<T> rest = new ArrayList<>(list);
                    rest.remove(element);
                    return with(rest, element, position);
                })
                .orElse(list);
    }

    static List<String> replaced(List<String> codes, String from, String to) {
        return each(codes, c -> c.equals(from) ? to : c);
    }
}
