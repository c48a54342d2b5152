package it.pdo.planning.content;

import it.pdo.planning.DefinedIndicator;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.IndicatorId;
import it.pdo.tenancy.IdGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of an {@link ItemContent}; its position is its place in the item's list. Numbers are in their canonical
 * form, so two contents that mean the same are equal.
 *
 * @param id stays as long as the indicator is the same one, so that its readings stay attached
 * @param confirmedTarget what a person confirmed of the target; dropped by a revision that changes {@code targetText}, and
 *     never a reason for a conflict
 */
public record IndicatorContent(
        IndicatorId id,
        IndicatorDefinition definition,
        @Nullable String confirmedTarget) implements DefinedIndicator {

    public IndicatorContent {
        definition = Canonical.definition(definition);
    }

    /** A new indicator with an id of its own. */
    public static IndicatorContent fresh(IndicatorDraft draft) {
        return of(new IndicatorId(IdGenerator.next()), draft);
    }

    /** What a draft says, under the id of an indicator that is there. */
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

    /** The same under an id of its own: for an item that is copied. */
    public IndicatorContent copy() {
        return new IndicatorContent(new IndicatorId(IdGenerator.next()), definition, confirmedTarget);
    }
}
