package it.pdo.format;

import it.pdo.shared.Issue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sorts issues by their place in the file. */
public final class InFileOrder {

    private InFileOrder() {}

    /** The issues sorted by line and column; issues at the same place keep their order. */
    public static List<Issue> of(Collection<Issue> issues) {
        return issues.stream()
                .sorted(Comparator.comparingInt((Issue i) -> i.place().line())
                        .thenComparingInt(i -> i.place().column()))
                .toList();
    }
}
