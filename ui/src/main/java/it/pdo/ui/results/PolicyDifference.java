package it.pdo.ui.results;

import it.pdo.scoring.policy.ScoringPolicy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A decision that two policies take otherwise.
 *
 * @param before as the first decides it
 * @param after as the second does
 */
record PolicyDifference(PolicyChoices.Place before, PolicyChoices.Place after) {

    /** What two policies decide otherwise, part by part; a part that one has not is read as that one reads it. */
    static List<PolicyDifference> between(ScoringPolicy one, ScoringPolicy other) {
        Set<PolicyChoices.Part> parts = new LinkedHashSet<>(PolicyChoices.parts(one));
        parts.addAll(PolicyChoices.parts(other));
        List<PolicyDifference> differences = new ArrayList<>();
        for (PolicyChoices.Part part : parts) {
            List<PolicyChoices.Place> before = PolicyChoices.in(one, part);
            List<PolicyChoices.Place> after = PolicyChoices.in(other, part);
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).chosen().equals(after.get(i).chosen())) {
                    differences.add(new PolicyDifference(before.get(i), after.get(i)));
                }
            }
        }
        return List.copyOf(differences);
    }
}
