package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.policy.Choice.Absent;
import java.math.BigDecimal;
import java.util.List;

/** Applies the policy to a figure without a number. */
final class Absence {
    private Absence() {}

    static Score of(Absent choice, Reason reason, String detail) {
        return switch (choice) {
            case EXCLUDED -> new NotScored(reason, false, detail);
            case BLOCKS -> new NotScored(reason, true, detail);
            case ZERO -> counted(Rule.ABSENT_ZERO, Operator.NOTHING, BigDecimal.ZERO);
            case FULL -> counted(Rule.ABSENT_FULL, Operator.FULL, Arithmetic.HUNDRED);
        };
    }

    private static Scored counted(Rule rule, Operator operation, BigDecimal points) {
        return new Scored(points, new Calculation(rule, operation, List.of(), List.of()));
    }
}
