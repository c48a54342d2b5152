package it.pdo.results;

import it.pdo.format.PlanFormat;
import it.pdo.planning.Plan;
import it.pdo.progress.ApprovalRule;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.ScoringPolicy;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Readings need approval when the scoring policy of the plan's year requires it. */
@Singleton
final class PolicyApproval implements ApprovalRule {
    private final PolicyStore policies;

    PolicyApproval(PolicyStore policies) {
        this.policies = policies;
    }

    @Override
    public ForYear of(Plan plan, Optional<PlanFormat> format, int year) {
        ScoringPolicy policy = policies.of(plan, () -> format, year);
        return (indicator, level) -> policy.indicator(indicator.id().toString(), indicator.name(), level)
                        .states()
                        .approval()
                == Choice.Approval.NEEDED;
    }
}
