package it.pdo.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an item and by how much.
 *
 * @param person code of the person in the organisation, absent for a row that names only a category
 * @param percent share of participation, absent when the sheet gives none
 * @param collective words of a row that stands for several people
 */
public record ShareDraft(
        String category,
        @Nullable String person,
        @Nullable BigDecimal percent,
        @Nullable String note,
        @Nullable String collective) {}
