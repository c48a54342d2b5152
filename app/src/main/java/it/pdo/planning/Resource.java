package it.pdo.planning;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource that an item needs; the components are those of {@link ResourceDraft}. */
public record Resource(
        ItemId item,
        String kind,
        String description,
        @Nullable BigDecimal cost,
        @Nullable String costText,
        Map<String, Object> columns,
        int position) {}
