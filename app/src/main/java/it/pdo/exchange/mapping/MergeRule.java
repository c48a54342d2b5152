package it.pdo.exchange.mapping;

import java.util.List;

/**
 * What becomes of a record whose item is there already, because another unit has written the same objective: no second
 * item, but a link of the first to that unit.
 *
 * @param link code of the kind of link, which leads to units
 * @param gather fields of text in which what each record says is kept, one after the other
 */
public record MergeRule(String link, List<String> gather) {
    public MergeRule {
        gather = List.copyOf(gather);
    }
}
