package it.pdo.ui.results;

import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Hypothetical changes of a plan. Pure: the resulting sheet is new, and nothing is stored.
 *
 * @param changes in order; a later one replaces an earlier one at the same place
 */
record WhatIf(List<Change> changes) {

    /** One thing that would be otherwise. */
    sealed interface Change {
        /** Another answer to a question of the policy: a choice, a rounding or a number. */
        record OfPolicy(PolicyChoices.Place place, Object chosen) implements Change {}

        /** A level or an indicator without rules of its own. */
        record OfOwnRules(PolicyChoices.Part part) implements Change {}

        /** Another weight of an item or an indicator. */
        record OfWeight(FigureId figure, BigDecimal weight) implements Change {}

        /** Another reading of an indicator. */
        record OfReading(FigureId indicator, YearMonth month, String text) implements Change {}
    }

    static final WhatIf NOTHING = new WhatIf(List.of());

    WhatIf {
        changes = List.copyOf(changes);
    }

    WhatIf with(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new WhatIf(more);
    }

    WhatIf without(Change change) {
        return new WhatIf(changes.stream().filter(one -> !one.equals(change)).toList());
    }

    /** The sheet as it would be. */
    ScoreSheet sheet(ScoreSheet now) {
        ScoreInput input = now.input();
        for (Change change : changes) {
            switch (change) {
                case Change.OfPolicy _, Change.OfOwnRules _ -> {}
                case Change.OfWeight(var figure, var weight) -> input = weigh(input, figure, weight);
                case Change.OfReading(var figure, var month, var text) -> input = read(input, figure, month, text);
            }
        }
        return Scoring.score(input, policy(now.policy()));
    }

    /** The policy as it would be: what can be adopted. Weights and readings are the plan's, not the policy's. */
    ScoringPolicy policy(ScoringPolicy now) {
        ScoringPolicy policy = now;
        for (Change change : changes) {
            switch (change) {
                case Change.OfPolicy(var place, var chosen) -> policy = PolicyChoices.with(policy, place, chosen);
                case Change.OfOwnRules(var part) -> policy = PolicyChoices.without(policy, part);
                case Change.OfWeight _, Change.OfReading _ -> {}
            }
        }
        return policy;
    }

    private static ScoreInput weigh(ScoreInput input, FigureId figure, BigDecimal weight) {
        return switch (figure.kind()) {
            case ITEM ->
                input.withItems(
                        items(input.items(), item -> item.id().equals(figure.id()) ? item.withWeight(weight) : item));
            case INDICATOR -> indicators(input, figure, indicator -> indicator.withWeight(weight));
            case UNIT, BODY, PERSON, PART -> input;
        };
    }

    private static ScoreInput read(ScoreInput input, FigureId figure, YearMonth month, String text) {
        return indicators(input, figure, indicator -> {
            List<ReadingInput> readings = new ArrayList<>(indicator.readings());
            readings.removeIf(reading -> reading.month().equals(month));
            readings.add(ReadingInput.of(month, text));
            return indicator.withReadings(readings);
        });
    }

    private static ScoreInput indicators(ScoreInput input, FigureId figure, UnaryOperator<IndicatorInput> change) {
        return input.withItems(items(
                input.items(),
                item -> item.withIndicators(item.indicators().stream()
                        .map(one -> one.id().equals(figure.id()) ? change.apply(one) : one)
                        .toList())));
    }

    private static List<ItemInput> items(List<ItemInput> items, UnaryOperator<ItemInput> change) {
        return items.stream()
                .map(item -> change.apply(item.withChildren(items(item.children(), change))))
                .toList();
    }
}
