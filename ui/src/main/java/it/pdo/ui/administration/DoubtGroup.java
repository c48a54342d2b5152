package it.pdo.ui.administration;

import it.pdo.planning.store.revision.DoubtfulTarget;
import it.pdo.target.Confidence;
import it.pdo.target.TargetReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Ambiguous targets with the same reading apart from their numbers, confirmed together.
 *
 * @param readingText their reading without numbers, such as {@code almeno …%}; empty for those that cannot be read
 * @param confidence basis of the reading; empty for those that cannot be read
 */
record DoubtGroup(String readingText, Optional<Confidence> confidence, List<DoubtfulTarget> targets) {
    DoubtGroup {
        targets = List.copyOf(targets);
    }

    /** The groups, largest first; unreadable targets last, because each must be handled individually. */
    static List<DoubtGroup> of(List<DoubtfulTarget> targets, Locale locale) {
        Map<List<Object>, List<DoubtfulTarget>> bySense = new LinkedHashMap<>();
        for (DoubtfulTarget target : targets) {
            bySense.computeIfAbsent(List.of(readingText(target, locale), confidence(target)), _ -> new ArrayList<>())
                    .add(target);
        }
        return bySense.values().stream()
                .map(same -> new DoubtGroup(readingText(same.getFirst(), locale), confidence(same.getFirst()), same))
                .sorted(Comparator.comparing(
                                (DoubtGroup group) -> group.readingText().isEmpty())
                        .thenComparingInt(group -> -group.targets().size()))
                .toList();
    }

    private static String readingText(DoubtfulTarget target, Locale locale) {
        return switch (target.reading()) {
            case TargetReading.Understood understood ->
                understood.describe(locale).replaceAll("\\d(?:[\\d.,/]*\\d)?", "…");
            case TargetReading.NotUnderstood _ -> "";
        };
    }

    private static Optional<Confidence> confidence(DoubtfulTarget target) {
        return switch (target.reading()) {
            case TargetReading.Understood understood -> Optional.of(understood.confidence());
            case TargetReading.NotUnderstood _ -> Optional.empty();
        };
    }
}
