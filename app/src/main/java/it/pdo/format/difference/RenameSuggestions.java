package it.pdo.format.difference;

import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.difference.DifferenceCollector.Naming;
import it.pdo.shared.tree.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Suggests undeclared renames: a removed and an added element with similar names. Only suggestions; the author declares
 * a rename with {@code was}.
 */
public final class RenameSuggestions {

    /**
     * A suggestion.
     *
     * @param pointer pointer of the new element in the new version
     * @param level code of the level of a field; empty for a level
     * @param code code of the new element
     * @param was code of the element it may have been
     */
    public record Suggestion(String pointer, String level, String code, String was) {}

    private RenameSuggestions() {}

    /** Suggestions for levels, and for fields of levels that are in both versions. */
    public static List<Suggestion> of(PlanFormat before, PlanFormat after) {
        List<Suggestion> all =
                new ArrayList<>(among("", "/levels", LevelDifference.LEVELS, before.levels(), after.levels()));
        for (int i = 0; i < after.levels().size(); i++) {
            Level level = after.levels().get(i);
            String at = "/levels/%d/fields".formatted(i);
            DifferenceCollector.former(LevelDifference.LEVELS, before.levels(), level)
                    .ifPresent(old -> all.addAll(RenameSuggestions.<Field>among(
                            level.code(), at, LevelDifference.FIELDS, old.fields(), level.fields())));
        }
        return List.copyOf(all);
    }

    private static <T> List<Suggestion> among(
            String level, String at, Naming<T> naming, List<T> before, List<T> after) {
        List<T> claimed = after.stream()
                .flatMap(now -> DifferenceCollector.former(naming, before, now).stream())
                .toList();
        List<T> gone = new ArrayList<>(before);
        gone.removeAll(claimed);
        List<Suggestion> proposals = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            T now = after.get(i);
            if (DifferenceCollector.former(naming, before, now).isPresent()) {
                continue;
            }
            String pointer = at + "/" + i;
            Nearest.to(
                            word(naming, now),
                            gone.stream().map(g -> word(naming, g)).toList())
                    .flatMap(word -> gone.stream()
                            .filter(g -> Objects.equals(word(naming, g), word))
                            .findFirst())
                    .ifPresent(old -> {
                        gone.remove(old);
                        proposals.add(new Suggestion(
                                pointer,
                                level,
                                naming.code().apply(now),
                                naming.code().apply(old)));
                    });
        }
        return proposals;
    }

    private static <T> String word(Naming<T> naming, T thing) {
        return naming.name().apply(thing).toLowerCase(Locale.ROOT);
    }
}
