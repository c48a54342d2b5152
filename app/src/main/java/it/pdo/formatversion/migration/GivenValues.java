package it.pdo.formatversion.migration;

import it.pdo.planning.ItemId;
import java.util.Map;
import java.util.Optional;

/**
 * Values that a user gives to items that lack them under the new version. Values are of the kinds that {@code
 * WholeItem} holds: of a field as the field holds them, of a weight a number, of a unit its id, of a code a text.
 *
 * @param forAll values for every item that lacks one
 * @param each values for single items
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
