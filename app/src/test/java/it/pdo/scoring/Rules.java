package it.pdo.scoring;

import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.shared.Issue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of a rule set by the names the policy's YAML uses, for tests that read like a table. */
final class Rules {
    private Rules() {}

    static final UnaryOperator<RuleSet> DEFAULT = rules -> rules;

    /** {@code set("above-maximum: zero", "cap: 120")}. */
    static UnaryOperator<RuleSet> set(String... lines) {
        return rules -> {
            List<Issue> issues = new ArrayList<>();
            String yaml = "policy: t\nversion: 1\nname: {it: t, en: t}\nrules:\n  "
                    + String.join("\n  ", Arrays.asList(lines)) + "\n";
            var reading = it.pdo.format.policy.PolicyReader.read("t", yaml);
            issues.addAll(reading.issues());
            return reading.policy()
                    .orElseThrow(() -> new AssertionError(issues))
                    .items()
                    .general()
                    .rules();
        };
    }

    static Band band(String from, String result) {
        return new Band(new BigDecimal(from), new BigDecimal(result));
    }

    static RuleSet defaults() {
        return DefaultPolicy.RULES;
    }
}
