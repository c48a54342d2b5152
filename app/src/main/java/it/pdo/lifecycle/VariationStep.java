package it.pdo.lifecycle;

import it.pdo.history.Actor;
import it.pdo.planning.content.ItemChange;
import java.time.Instant;
import java.util.List;

/**
 * One save in a variation in preparation.
 *
 * @param number from 1, without gaps
 */
public record VariationStep(int number, Actor actor, Instant at, List<ItemChange> changes) {

    public VariationStep {
        changes = List.copyOf(changes);
    }
}
