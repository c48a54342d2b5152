package it.pdo.formatversion.migration;

import it.pdo.planning.ItemId;
import java.util.Map;
import java.util.Optional;

/**
 * What a person gives to items that lack it under the new version. Values are of the kinds that {@code ItemContent} holds: of
 * a field as the field holds them, of a weight a number, of a unit its id, of a code a text.
 *
 * @param forAll for every item that lacks it, unless it has one of its own
 * @param each for single items
 */
public record GivenValues(Map<RequiredValue, Object> forAll, Map<ItemId, Map<RequiredValue, Object>> each) {
    /** Nothing is given. */
    public static final GivenValues NONE = new GivenValues(Map.of(), Map.of());

    public GivenValues {
        forAll = Map.copyOf(forAll);
        each = Map.copyOf(each);
    }

    Optional<Object> of(ItemId item, RequiredValue wanted) {
        return Optional.ofNullable(each.getOrDefault(item, Map.of()).get(wanted))
                .or(() -> Optional.ofNullable(forAll.get(wanted)));
    }
}
