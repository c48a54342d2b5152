package it.pdo.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A plan whose texts have been read and whose links have been followed, ready to be scored under any policy. Preparing
 * is the slow part; it is done once for an input.
 */
public final class PreparedPlan {
    private final ScoreInput input;
    private final Map<String, CronoprogramInput> cronoprograms = new HashMap<>();

    private PreparedPlan(ScoreInput input) {
        this.input = input;
        input.items().forEach(this::collect);
    }

    /** Reads every target and reading of a plan. */
    public static PreparedPlan of(ScoreInput input) {
        return new PreparedPlan(input);
    }

    public ScoreInput input() {
        return input;
    }

    Optional<CronoprogramInput> cronoprogram(String itemId) {
        return Optional.ofNullable(cronoprograms.get(itemId));
    }

    private void collect(ItemInput item) {
        CronoprogramInput row = item.cronoprogram();
        if (row != null) {
            cronoprograms.put(item.id(), row);
        }
        item.children().forEach(this::collect);
    }
}
