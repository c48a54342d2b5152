package it.pdo.planning.content;

import it.pdo.planning.DefinedIndicator;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.IndicatorId;
import it.pdo.tenancy.IdGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of an {@link WholeItem}; its position is its index in the item's list. Numbers are canonical, so that
 * contents with the same meaning are equal.
 *
 * @param id stable identity, so that readings stay attached
 * @param confirmedTarget the confirmed target text; dropped by a revision that changes {@code targetText}, and never a
 *     reason for a conflict
 */
public record IndicatorContent(
        IndicatorId id,
        IndicatorDefinition definition,
        @Nullable String confirmedTarget) implements DefinedIndicator {

    public IndicatorContent {
        definition = Canonical.definition(definition);
    }

    /** A new indicator with a new id. */
    public static IndicatorContent fresh(IndicatorDraft draft) {
        return of(new IndicatorId(IdGenerator.next()), draft);
    }

    /** The content of a draft with the id of an existing indicator. */
    public static IndicatorContent of(IndicatorId id, IndicatorDraft draft) {
        return new IndicatorContent(id, draft.definition(), null);
    }

    static IndicatorContent of(Indicator stored) {
        return new IndicatorContent(stored.id(), stored.definition(), stored.confirmedTarget());
    }

    public IndicatorContent withConfirmedTarget(@Nullable String words) {
        return new IndicatorContent(id, definition, words);
    }

    public IndicatorContent withTargetText(@Nullable String text) {
        return new IndicatorContent(id, definition.withTargetText(text), confirmedTarget);
    }

    /** A copy with a new id, for an item that is copied. */
    public IndicatorContent copy() {
        return new IndicatorContent(new IndicatorId(IdGenerator.next()), definition, confirmedTarget);
    }
}
