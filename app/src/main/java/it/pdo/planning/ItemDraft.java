package it.pdo.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item to be stored, with everything below it.
 *
 * @param level code of a level of the plan's format
 * @param unitPath names of the responsible unit and those around it, outer first; matched without regard to case, created
 *     when missing with the kind other units have at that depth; empty when the item takes the unit of the item above
 * @param weight in the unit of the level's weight rule, absent where the level has none
 * @param fields values of the format's fields by code: texts, numbers, booleans, lists and maps of them
 * @param links further parents: units or items of the same draft
 * @param sourcePointer place in the imported file, unique within a draft
 */
public record ItemDraft(
        String level,
        String code,
        String title,
        List<String> unitPath,
        @Nullable BigDecimal weight,
        ItemState state,
        Map<String, Object> fields,
        List<CellDraft> cronoprogram,
        List<IndicatorDraft> indicators,
        List<ShareDraft> people,
        List<ResourceDraft> resources,
        List<LinkDraft> links,
        List<ItemDraft> children,
        String sourcePointer) {

    public ItemDraft {
        if (level.isBlank()) {
            throw new IllegalArgumentException("an item needs a level: " + sourcePointer);
        }
        unitPath = List.copyOf(unitPath);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields)); // keeps the order of the sheet
        cronoprogram = List.copyOf(cronoprogram);
        indicators = List.copyOf(indicators);
        people = List.copyOf(people);
        resources = List.copyOf(resources);
        links = List.copyOf(links);
        children = List.copyOf(children);
    }

    /** An item without further parents. */
    public ItemDraft(
            String level,
            String code,
            String title,
            List<String> unitPath,
            @Nullable BigDecimal weight,
            ItemState state,
            Map<String, Object> fields,
            List<CellDraft> cronoprogram,
            List<IndicatorDraft> indicators,
            List<ShareDraft> people,
            List<ResourceDraft> resources,
            List<ItemDraft> children,
            String sourcePointer) {
        this(
                level,
                code,
                title,
                unitPath,
                weight,
                state,
                fields,
                cronoprogram,
                indicators,
                people,
                resources,
                List.of(),
                children,
                sourcePointer);
    }
}
