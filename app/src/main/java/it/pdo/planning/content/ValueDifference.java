package it.pdo.planning.content;

import it.pdo.planning.IndicatorId;
import java.util.Optional;

/**
 * A changed value of an item, as texts.
 *
 * @param indicator the indicator it belongs to, empty for a value of the item itself
 * @param key stable name of the value, such as {@code title}, {@code field finalita}, {@code planned 2022-03}, {@code
 *     target}
 * @param what label of the value, such as {@code Titolo}, {@code Previsto a marzo 2022}
 * @param before empty when there was no value
 * @param after empty when there is no value
 */
public record ValueDifference(Optional<IndicatorId> indicator, String key, String what, String before, String after) {}
