package it.pdo.planning.content;

import it.pdo.organisation.UnitId;
import it.pdo.planning.CellDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one item as the plan holds it, the items below apart. Immutable, and in one canonical form: numbers without
 * trailing zeros, cells in the order of time; so two contents that mean the same are equal.
 *
 * <p>To change an item take its content from {@link PlanContents#of}, derive another by the {@code with…} methods, and hand
 * both to {@code PlanRevisions} as an {@link ItemChange}.
 *
 * @param parent absent at the top of the plan
 * @param unit the item's own unit, absent where it takes that of the item above
 * @param position order among siblings, from 0; gaps are allowed
 * @param fields values by the codes of the format's fields: texts, numbers, booleans, lists and maps of them
 */
public record ItemContent(
        @Nullable ItemId parent,
        String level,
        String code,
        String title,
        @Nullable UnitId unit,
        @Nullable BigDecimal weight,
        int position,
        ItemState state,
        Map<String, Object> fields,
        List<CellDraft> cronoprogram,
        List<IndicatorContent> indicators,
        List<ShareContent> people,
        List<ResourceDraft> resources,
        List<LinkContent> links) {

    private static final Comparator<CellDraft> BY_TIME = Comparator.comparingInt(CellDraft::year)
            .thenComparingInt(CellDraft::month)
            .thenComparingInt(CellDraft::day)
            .thenComparing(CellDraft::kind);
    private static final Comparator<LinkContent> BY_PARENT = Comparator.comparing(LinkContent::kind)
            .thenComparing(LinkContent::parentUnit, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LinkContent::parentItem, Comparator.nullsLast(Comparator.naturalOrder()));

    public ItemContent {
        if (level.isBlank()) {
            throw new IllegalArgumentException("an item needs a level");
        }
        weight = Canonical.number(weight);
        fields = Canonical.fields(fields);
        cronoprogram = cronoprogram.stream()
                .map(cell -> new CellDraft(
                        cell.kind(), cell.year(), cell.month(), cell.day(), Canonical.exact(cell.planned())))
                .sorted(BY_TIME)
                .toList();
        indicators = List.copyOf(indicators);
        people = List.copyOf(people);
        resources = resources.stream()
                .map(row -> new ResourceDraft(
                        row.kind(),
                        row.description(),
                        Canonical.number(row.cost()),
                        row.costText(),
                        Canonical.fields(row.columns())))
                .toList();
        links = links.stream().sorted(BY_PARENT).toList();
    }

    /** An item with nothing on it yet, at the end of its siblings. */
    public static ItemContent blank(@Nullable ItemId parent, String level, String code, String title, int position) {
        return new ItemContent(
                parent,
                level,
                code,
                title,
                null,
                null,
                position,
                ItemState.ACTIVE,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The content with other values for what every item has. */
    public ItemContent with(String newCode, String newTitle, @Nullable UnitId newUnit, @Nullable BigDecimal newWeight) {
        return new ItemContent(
                parent,
                level,
                newCode,
                newTitle,
                newUnit,
                newWeight,
                position,
                state,
                fields,
                cronoprogram,
                indicators,
                people,
                resources,
                links);
    }

    /** The content under another parent or at another place among its siblings. */
    public ItemContent withPlace(@Nullable ItemId newParent, int newPosition) {
        return new ItemContent(
                newParent,
                level,
                code,
                title,
                unit,
                weight,
                newPosition,
                state,
                fields,
                cronoprogram,
                indicators,
                people,
                resources,
                links);
    }

    /** The content as of another level, for a format that renamed it. */
    public ItemContent withLevel(String newLevel) {
        return new ItemContent(
                parent,
                newLevel,
                code,
                title,
                unit,
                weight,
                position,
                state,
                fields,
                cronoprogram,
                indicators,
                people,
                resources,
                links);
    }

    /** The content counted, suspended or cancelled. */
    public ItemContent withState(ItemState newState) {
        return new ItemContent(
                parent,
                level,
                code,
                title,
                unit,
                weight,
                position,
                newState,
                fields,
                cronoprogram,
                indicators,
                people,
                resources,
                links);
    }

    /** The content with other values of the format's fields. */
    public ItemContent withFields(Map<String, Object> newFields) {
        return new ItemContent(
                parent,
                level,
                code,
                title,
                unit,
                weight,
                position,
                state,
                newFields,
                cronoprogram,
                indicators,
                people,
                resources,
                links);
    }

    /** The content with other parts; what an item does not carry stays empty. */
    public ItemContent withParts(
            List<CellDraft> newCronoprogram,
            List<IndicatorContent> newIndicators,
            List<ShareContent> newPeople,
            List<ResourceDraft> newResources) {
        return new ItemContent(
                parent,
                level,
                code,
                title,
                unit,
                weight,
                position,
                state,
                fields,
                newCronoprogram,
                newIndicators,
                newPeople,
                newResources,
                links);
    }

    public ItemContent withCronoprogram(List<CellDraft> cells) {
        return withParts(cells, indicators, people, resources);
    }

    public ItemContent withIndicators(List<IndicatorContent> newIndicators) {
        return withParts(cronoprogram, newIndicators, people, resources);
    }

    public ItemContent withPeople(List<ShareContent> newPeople) {
        return withParts(cronoprogram, indicators, newPeople, resources);
    }

    public ItemContent withResources(List<ResourceDraft> newResources) {
        return withParts(cronoprogram, indicators, people, newResources);
    }

    /** The content with other further parents. */
    public ItemContent withLinks(List<LinkContent> newLinks) {
        return new ItemContent(
                parent,
                level,
                code,
                title,
                unit,
                weight,
                position,
                state,
                fields,
                cronoprogram,
                indicators,
                people,
                resources,
                newLinks);
    }

    /** The content without what people confirmed of its targets, which lives beside the plan's text. */
    ItemContent unconfirmed() {
        var plain = new ArrayList<IndicatorContent>();
        indicators.forEach(indicator -> plain.add(indicator.withConfirmedTarget(null)));
        return withIndicators(plain);
    }
}
