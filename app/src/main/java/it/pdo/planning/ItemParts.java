package it.pdo.planning;

import java.util.List;

/**
 * What an item carries; a part its level does not carry is empty.
 *
 * @param <I> an indicator, as the item holds it
 * @param <S> a share of a person, as the item holds it
 * @param cronoprogram the figures of its row
 * @param indicators what measures it, in order
 * @param people who takes part, in order
 * @param resources what it needs, in order
 */
public record ItemParts<I, S>(
        List<CellDraft> cronoprogram, List<I> indicators, List<S> people, List<ResourceDraft> resources) {

    public ItemParts {
        cronoprogram = List.copyOf(cronoprogram);
        indicators = List.copyOf(indicators);
        people = List.copyOf(people);
        resources = List.copyOf(resources);
    }

    /** An item that carries nothing. */
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

    /** An item that answers for its parts. */
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
