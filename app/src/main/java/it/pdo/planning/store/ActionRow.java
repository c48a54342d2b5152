package it.pdo.planning.store;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@MappedEntity("indicator_action")
public record ActionRow(
        long indicatorId,
        int position,
        String text,
        @Nullable BigDecimal weight) {}
