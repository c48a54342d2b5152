package it.pdo.planning;

import it.pdo.organisation.PersonId;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The participation of a person in an item; the components are those of {@link ShareDraft}. */
public record PeopleShare(
        ItemId item,
        String category,
        @Nullable PersonId person,
        @Nullable BigDecimal percent,
        @Nullable String note,
        @Nullable String collective,
        Map<String, Object> columns,
        int position) {}
