package it.pdo.planning.content;

import it.pdo.planning.IndicatorId;
import java.util.Optional;

/**
 * One value of an item that is not what it was, in words.
 *
 * @param indicator the indicator it belongs to, empty for a value of the item itself
 * @param key stable name of the value, such as {@code title}, {@code field finalita}, {@code planned 2022-03}, {@code target}
 * @param what the value as people call it, such as {@code Titolo}, {@code Previsto a marzo 2022}
 * @param before empty when there was nothing
 * @param after empty when nothing is left
 */
public record ValueDifference(Optional<IndicatorId> indicator, String key, String what, String before, String after) {}
