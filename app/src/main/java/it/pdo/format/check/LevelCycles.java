package it.pdo.format.check;

import it.pdo.format.FormatSentences;
import it.pdo.format.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds levels that are their own ancestors, directly or through others. */
final class LevelCycles {

    private LevelCycles() {}

    /** One problem for each cycle, at its first level. */
    static List<FormatCheck.Problem> problems(List<Level> levels) {
        Map<String, List<String>> parents = new HashMap<>();
        levels.forEach(l -> parents.putIfAbsent(l.code(), l.parents()));
        List<FormatCheck.Problem> problems = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            String code = levels.get(i).code();
            List<String> circle = told.contains(code)
                    ? List.of()
                    : pathBack(code, code, parents, new LinkedHashSet<>()).orElse(List.of());
            if (!circle.isEmpty()) {
                told.addAll(circle);
                problems.add(new FormatCheck.Problem(
                        "/levels/%d/under".formatted(i),
                        "format.cycle",
                        FormatSentences.text("cycle", String.join(" → ", circle) + " → " + code)));
            }
        }
        return problems;
    }

    /** Each level is visited once, so that many levels with many parents stay cheap. */
    private static Optional<List<String>> pathBack(
            String from, String goal, Map<String, List<String>> parents, Set<String> entered) {
        if (!entered.add(from)) {
            return Optional.empty();
        }
        for (String parent : parents.getOrDefault(from, List.of())) {
            Optional<List<String>> rest =
                    parent.equals(goal) ? Optional.of(List.of()) : pathBack(parent, goal, parents, entered);
            if (rest.isPresent()) {
                List<String> way = new ArrayList<>(List.of(from));
                way.addAll(rest.get());
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
