package it.pdo.exchange.mapping;

import java.util.List;

/**
 * How a record is merged whose item exists already because another unit has the same objective: the item gets a link to
 * that unit.
 *
 * @param link code of the kind of link, which leads to units
 * @param gather text fields in which the values of all records are concatenated
 */
public record MergeRule(String link, List<String> gather) {
    public MergeRule {
        gather = List.copyOf(gather);
    }
}
