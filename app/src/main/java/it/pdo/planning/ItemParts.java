package it.pdo.planning;

import java.util.List;

/**
 * The parts of an item; a part that its level does not have is empty.
 *
 * @param <I> type of an indicator
 * @param <S> type of a person's share
 * @param cronoprogram the values of its row
 * @param indicators its indicators, in order
 * @param people the people involved, in order
 * @param resources its resources, in order
 */
public record ItemParts<I, S>(
        List<CellDraft> cronoprogram, List<I> indicators, List<S> people, List<ResourceDraft> resources) {

    public ItemParts {
        cronoprogram = List.copyOf(cronoprogram);
        indicators = List.copyOf(indicators);
        people = List.copyOf(people);
        resources = List.copyOf(resources);
    }

    /** An item without parts. */
    public static <I, S> ItemParts<I, S> none() {
        return new ItemParts<>(List.of(), List.of(), List.of(), List.of());
    }

    public ItemParts<I, S> withCronoprogram(List<CellDraft> others) {
        return new ItemParts<>(others, indicators, people, resources);
    }

    public ItemParts<I, S> withIndicators(List<I> others) {
        return new ItemParts<>(cronoprogram, others, people, resources);
    }

    public ItemParts<I, S> withPeople(List<S> others) {
        return new ItemParts<>(cronoprogram, indicators, others, resources);
    }

    public ItemParts<I, S> withResources(List<ResourceDraft> others) {
        return new ItemParts<>(cronoprogram, indicators, people, others);
    }

    /** An object with an item's parts, with shortcuts to them. */
    public interface Carrier<I, S> {

        ItemParts<I, S> parts();

        default List<CellDraft> cronoprogram() {
            return parts().cronoprogram();
        }

        default List<I> indicators() {
            return parts().indicators();
        }

        default List<S> people() {
            return parts().people();
        }

        default List<ResourceDraft> resources() {
            return parts().resources();
        }
    }
}
