package it.pdo.target;

import it.pdo.target.token.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which figure of a reading answers which condition of a composite target. */
final class Parts {
    private Parts() {}

    /**
     * The clauses in the order of the conditions.
     *
     * @return empty where there are more or fewer of them, or where it cannot be told which is which
     */
    static Optional<List<Clause>> inOrder(List<Clause> clauses, List<Target> conditions) {
        if (clauses.size() != conditions.size()) {
            return Optional.empty();
        }
        List<Clause> left = new ArrayList<>(clauses);
        List<Clause> ordered = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Target condition = conditions.get(i);
            Clause inPlace = clauses.get(i);
            List<Clause> named =
                    left.stream().filter(clause -> answers(clause, condition)).toList();
            Clause chosen = named.size() == 1 ? named.getFirst() : inPlace;
            if (!left.remove(chosen) || isNamedOtherwise(chosen, condition)) {
                return Optional.empty();
            }
            ordered.add(chosen);
        }
        return Optional.of(ordered);
    }

    /** Whether kind or noun say that it is this condition's. */
    private static boolean answers(Clause clause, Target condition) {
        boolean day = clause.core() instanceof Clause.Due;
        boolean due = condition instanceof Target.Deadline
                || (condition instanceof Target.Milestone milestone
                        && milestone.by().isPresent());
        return day ? due : !noun(condition).isEmpty() && Wording.haveOneStem(noun(clause), noun(condition));
    }

    private static boolean isNamedOtherwise(Clause clause, Target condition) {
        return !noun(condition).isEmpty()
                && !noun(clause).isEmpty()
                && !Wording.haveOneStem(noun(clause), noun(condition));
    }

    private static String noun(Target condition) {
        return condition instanceof Target.Threshold(Comparison _, Quantity quantity)
                        && quantity.unit() instanceof MeasureUnit.Count(String noun)
                ? Folding.fold(noun)
                : "";
    }

    private static String noun(Clause clause) {
        return clause.core() instanceof Clause.Measured && !clause.after().isEmpty()
                ? Clause.contentOf(clause.after()).stream()
                        .findFirst()
                        .map(atom -> Folding.fold(atom.raw()))
                        .filter(noun -> !Wording.isParticiple(noun))
                        .orElse("")
                : "";
    }
}
