package it.pdo.planning.content;

import it.pdo.organisation.UnitId;
import it.pdo.planning.CellDraft;
import it.pdo.planning.HeadedItem;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The complete content of one item, without its children. Immutable and canonical: numbers without trailing zeros,
 * cells in chronological order; contents with the same meaning are equal.
 *
 * <p>To change an item, take its content from {@link PlanContents#of}, derive another with the {@code with…} methods,
 * and pass both to {@code PlanRevisions} as an {@link ItemChange}.
 *
 * @param parent null for a top item
 * @param position order among siblings, from 0; gaps are allowed
 * @param unit the item's own unit, null when it is inherited
 * @param links further parents
 */
public record ItemContent(
        @Nullable ItemId parent,
        int position,
        ItemHeading heading,
        @Nullable UnitId unit,
        ItemParts<IndicatorContent, ShareContent> parts,
        List<LinkContent> links)
        implements HeadedItem, ItemParts.Carrier<IndicatorContent, ShareContent> {

    private static final Comparator<CellDraft> BY_TIME = Comparator.comparingInt(CellDraft::year)
            .thenComparingInt(CellDraft::month)
            .thenComparingInt(CellDraft::day)
            .thenComparing(CellDraft::kind);
    private static final Comparator<LinkContent> BY_PARENT = Comparator.comparing(LinkContent::kind)
            .thenComparing(LinkContent::parentUnit, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LinkContent::parentItem, Comparator.nullsLast(Comparator.naturalOrder()));

    public ItemContent {
        heading = heading.requireLevel()
                .withWeight(Canonical.number(heading.weight()))
                .withFields(Canonical.fields(heading.fields()));
        parts = parts.withCronoprogram(parts.cronoprogram().stream()
                        .map(ItemContent::cell)
                        .sorted(BY_TIME)
                        .toList())
                .withResources(
                        parts.resources().stream().map(ItemContent::resource).toList());
        links = links.stream().sorted(BY_PARENT).toList();
    }

    private static CellDraft cell(CellDraft cell) {
        return new CellDraft(cell.kind(), cell.year(), cell.month(), cell.day(), Canonical.exact(cell.planned()));
    }

    private static ResourceDraft resource(ResourceDraft row) {
        return new ResourceDraft(
                row.kind(),
                row.description(),
                Canonical.number(row.cost()),
                row.costText(),
                Canonical.fields(row.columns()));
    }

    /** An empty item at the end of its siblings. */
    public static ItemContent blank(@Nullable ItemId parent, String level, String code, String title, int position) {
        return new ItemContent(parent, position, ItemHeading.of(level, code, title), null, ItemParts.none(), List.of());
    }

    /** A copy with other code, title, unit and weight. */
    public ItemContent with(String newCode, String newTitle, @Nullable UnitId newUnit, @Nullable BigDecimal newWeight) {
        return new ItemContent(parent, position, heading.with(newCode, newTitle, newWeight), newUnit, parts, links);
    }

    /** A copy under another parent or at another position. */
    public ItemContent withPlace(@Nullable ItemId newParent, int newPosition) {
        return new ItemContent(newParent, newPosition, heading, unit, parts, links);
    }

    private ItemContent withHeading(ItemHeading other) {
        return new ItemContent(parent, position, other, unit, parts, links);
    }

    /** A copy with another level, for a format that renamed it. */
    public ItemContent withLevel(String newLevel) {
        return withHeading(heading.withLevel(newLevel));
    }

    /** A copy with another state. */
    public ItemContent withState(ItemState newState) {
        return withHeading(heading.withState(newState));
    }

    /** A copy with other field values. */
    public ItemContent withFields(Map<String, Object> newFields) {
        return withHeading(heading.withFields(newFields));
    }

    /** A copy with other parts. */
    public ItemContent withParts(ItemParts<IndicatorContent, ShareContent> newParts) {
        return new ItemContent(parent, position, heading, unit, newParts, links);
    }

    public ItemContent withCronoprogram(List<CellDraft> cells) {
        return withParts(parts.withCronoprogram(cells));
    }

    public ItemContent withIndicators(List<IndicatorContent> newIndicators) {
        return withParts(parts.withIndicators(newIndicators));
    }

    public ItemContent withPeople(List<ShareContent> newPeople) {
        return withParts(parts.withPeople(newPeople));
    }

    public ItemContent withResources(List<ResourceDraft> newResources) {
        return withParts(parts.withResources(newResources));
    }

    /** A copy with other further parents. */
    public ItemContent withLinks(List<LinkContent> newLinks) {
        return new ItemContent(parent, position, heading, unit, parts, newLinks);
    }

    /** A copy without confirmed targets, which are not part of the plan's text. */
    ItemContent unconfirmed() {
        return withIndicators(indicators().stream()
                .map(indicator -> indicator.withConfirmedTarget(null))
                .toList());
    }
}
