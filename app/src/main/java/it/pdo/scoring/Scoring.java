package it.pdo.scoring;

import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.ScoringPolicy;

/**
 * The scoring engine: input and policy in, score sheet out. Pure and thread-safe; the same input gives the same bytes
 * on every machine.
 */
public final class Scoring {
    /** Raised whenever a figure could change for the same input and policy. */
    public static final int ENGINE_VERSION = 5;

    private Scoring() {}

    /** Prepares and scores a plan. To score a plan under several policies, prepare it once. */
    public static ScoreSheet score(ScoreInput input, ScoringPolicy policy) {
        return score(PreparedPlan.of(input), policy);
    }

    /** Scores a prepared plan. */
    public static ScoreSheet score(PreparedPlan plan, ScoringPolicy policy) {
        return new Evaluation(plan, policy).run();
    }
}
