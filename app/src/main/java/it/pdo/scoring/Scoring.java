package it.pdo.scoring;

import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.ScoringPolicy;

/** The engine: input and policy in, sheet out. Pure and thread-safe; the same input gives the same bytes anywhere. */
public final class Scoring {
    /** Raised whenever a figure could change for the same input and policy. */
    public static final int ENGINE_VERSION = 2;

    private Scoring() {}

    /** Reads and scores; to score the same plan under several policies, prepare it once. */
    public static ScoreSheet score(ScoreInput input, ScoringPolicy policy) {
        return score(PreparedPlan.of(input), policy);
    }

    /** Scores a plan already read. */
    public static ScoreSheet score(PreparedPlan plan, ScoringPolicy policy) {
        return new Evaluation(plan, policy).run();
    }
}
