package it.pdo.planning;

import java.util.List;

/**
 * An item to be stored, with its descendants.
 *
 * @param unitPath names of the responsible unit and its ancestors, outermost first; matched ignoring case; missing
 *     units are created with the kind of other units at that depth; empty when the unit is inherited
 * @param links further parents: units or items of the same draft
 * @param sourcePointer place in the imported file, unique within a draft
 */
public record ItemDraft(
        ItemHeading heading,
        List<String> unitPath,
        ItemParts<IndicatorDraft, ShareDraft> parts,
        List<LinkDraft> links,
        List<ItemDraft> children,
        String sourcePointer)
        implements HeadedItem, ItemParts.Carrier<IndicatorDraft, ShareDraft> {

    public ItemDraft {
        heading = heading.requireLevel();
        unitPath = List.copyOf(unitPath);
        links = List.copyOf(links);
        children = List.copyOf(children);
    }

    public ItemDraft withParts(ItemParts<IndicatorDraft, ShareDraft> others) {
        return new ItemDraft(heading, unitPath, others, links, children, sourcePointer);
    }

    public ItemDraft withLinks(List<LinkDraft> others) {
        return new ItemDraft(heading, unitPath, parts, others, children, sourcePointer);
    }

    public ItemDraft withChildren(List<ItemDraft> others) {
        return new ItemDraft(heading, unitPath, parts, links, others, sourcePointer);
    }
}
