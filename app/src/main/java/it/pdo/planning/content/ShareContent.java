package it.pdo.planning.content;

import it.pdo.organisation.PersonId;
import it.pdo.planning.ShareDraft;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's participation in an {@link WholeItem}; the components are those of {@link ShareDraft}, with the person's
 * id.
 */
public record ShareContent(
        String category,
        @Nullable PersonId person,
        @Nullable BigDecimal percent,
        @Nullable String note,
        @Nullable String collective,
        Map<String, Object> columns) {

    public ShareContent {
        percent = Canonical.number(percent);
        columns = Canonical.fields(columns);
    }
}
