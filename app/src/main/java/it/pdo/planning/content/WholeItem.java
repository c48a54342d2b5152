package it.pdo.planning.content;

import it.pdo.organisation.UnitId;
import it.pdo.planning.CellDraft;
import it.pdo.planning.HeadedItem;
import it.pdo.planning.ItemContent;
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
 * One item with all it carries, without its children. Immutable and canonical: numbers without trailing zeros,
 * cells in chronological order; contents with the same meaning are equal.
 *
 * <p>To change an item, take its content from {@link PlanContents#of}, derive another with the {@code with…} methods,
 * and pass both to {@code PlanRevisions} as an {@link ItemChange}.
 *
 * @param content heading, place and unit
 * @param parts what it carries
 * @param links further parents
 */
public record WholeItem(ItemContent content, ItemParts<IndicatorContent, ShareContent> parts, List<LinkContent> links)
        implements HeadedItem, ItemParts.Carrier<IndicatorContent, ShareContent> {

    private static final Comparator<CellDraft> BY_TIME = Comparator.comparingInt(CellDraft::year)
            .thenComparingInt(CellDraft::month)
            .thenComparingInt(CellDraft::day)
            .thenComparing(CellDraft::kind);
    private static final Comparator<LinkContent> BY_PARENT = Comparator.comparing(LinkContent::kind)
            .thenComparing(LinkContent::parentUnit, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LinkContent::parentItem, Comparator.nullsLast(Comparator.naturalOrder()));

    public WholeItem {
        ItemHeading heading = content.heading().requireLevel();
        content = content.withHeading(
                heading.withWeight(Canonical.number(heading.weight())).withFields(Canonical.fields(heading.fields())));
        parts = parts.withCronoprogram(parts.cronoprogram().stream()
                        .map(WholeItem::cell)
                        .sorted(BY_TIME)
                        .toList())
                .withResources(
                        parts.resources().stream().map(WholeItem::resource).toList());
        links = links.stream().sorted(BY_PARENT).toList();
    }

    @Override
    public ItemHeading heading() {
        return content.heading();
    }

    /** Null for a top item. */
    public @Nullable ItemId parent() {
        return content.parent();
    }

    /** Order among siblings, from 0; gaps are allowed. */
    public int position() {
        return content.position();
    }

    /** The item's own unit, null when it is inherited. */
    public @Nullable UnitId unit() {
        return content.unit();
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
    public static WholeItem blank(@Nullable ItemId parent, String level, String code, String title, int position) {
        return new WholeItem(
                new ItemContent(parent, position, ItemHeading.of(level, code, title), null),
                ItemParts.none(),
                List.of());
    }

    /** A copy with other code, title, unit and weight. */
    public WholeItem with(String newCode, String newTitle, @Nullable UnitId newUnit, @Nullable BigDecimal newWeight) {
        return withContent(content.withHeading(heading().with(newCode, newTitle, newWeight))
                .withUnit(newUnit));
    }

    /** A copy under another parent or at another position. */
    public WholeItem withPlace(@Nullable ItemId newParent, int newPosition) {
        return withContent(content.withPlace(newParent, newPosition));
    }

    private WholeItem withContent(ItemContent other) {
        return new WholeItem(other, parts, links);
    }

    private WholeItem withHeading(ItemHeading other) {
        return withContent(content.withHeading(other));
    }

    /** A copy with another level, for a format that renamed it. */
    public WholeItem withLevel(String newLevel) {
        return withHeading(heading().withLevel(newLevel));
    }

    /** A copy with another state. */
    public WholeItem withState(ItemState newState) {
        return withHeading(heading().withState(newState));
    }

    /** A copy with other field values. */
    public WholeItem withFields(Map<String, Object> newFields) {
        return withHeading(heading().withFields(newFields));
    }

    /** A copy with other parts. */
    public WholeItem withParts(ItemParts<IndicatorContent, ShareContent> newParts) {
        return new WholeItem(content, newParts, links);
    }

    public WholeItem withCronoprogram(List<CellDraft> cells) {
        return withParts(parts.withCronoprogram(cells));
    }

    public WholeItem withIndicators(List<IndicatorContent> newIndicators) {
        return withParts(parts.withIndicators(newIndicators));
    }

    public WholeItem withPeople(List<ShareContent> newPeople) {
        return withParts(parts.withPeople(newPeople));
    }

    public WholeItem withResources(List<ResourceDraft> newResources) {
        return withParts(parts.withResources(newResources));
    }

    /** A copy with other further parents. */
    public WholeItem withLinks(List<LinkContent> newLinks) {
        return new WholeItem(content, parts, newLinks);
    }

    /** A copy without confirmed targets, which are not part of the plan's text. */
    WholeItem unconfirmed() {
        return withIndicators(indicators().stream()
                .map(indicator -> indicator.withConfirmedTarget(null))
                .toList());
    }
}
