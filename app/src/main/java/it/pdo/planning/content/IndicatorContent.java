package it.pdo.planning.content;

import it.pdo.planning.ActionDraft;
import it.pdo.planning.Derivation;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemState;
import it.pdo.tenancy.NewId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of an {@link ItemContent}; its position is its place in the item's list. The parts are those of {@link
 * Indicator}.
 *
 * @param id stays as long as the indicator is the same one, so that its readings stay attached
 * @param confirmedTarget what a person confirmed of the target; dropped by a revision that changes {@code targetText}, and
 *     never a reason for a conflict
 */
public record IndicatorContent(
        IndicatorId id,
        String name,
        @Nullable String dimension,
        @Nullable String unitOfMeasure,
        @Nullable String targetText,
        @Nullable String confirmedTarget,
        @Nullable String source,
        @Nullable String controlMethod,
        @Nullable String description,
        List<ActionDraft> actions,
        Derivation derivation,
        @Nullable String derivationDetail,
        ItemState state,
        @Nullable BigDecimal weight) {

    public IndicatorContent {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an indicator needs a name");
        }
        weight = Canonical.number(weight);
        actions = actions.stream()
                .map(action -> new ActionDraft(action.text(), Canonical.number(action.weight())))
                .toList();
    }

    /** A new indicator with an id of its own. */
    public static IndicatorContent fresh(IndicatorDraft draft) {
        return of(new IndicatorId(NewId.next()), draft);
    }

    /** What a draft says, under the id of an indicator that is there. */
    public static IndicatorContent of(IndicatorId id, IndicatorDraft draft) {
        return new IndicatorContent(
                id,
                draft.name(),
                draft.dimension(),
                draft.unitOfMeasure(),
                draft.targetText(),
                null,
                draft.source(),
                draft.controlMethod(),
                draft.description(),
                draft.actions(),
                draft.derivation(),
                draft.derivationDetail(),
                draft.suspended() ? ItemState.SUSPENDED : ItemState.ACTIVE,
                draft.weight());
    }

    static IndicatorContent of(Indicator stored) {
        return new IndicatorContent(
                stored.id(),
                stored.name(),
                stored.dimension(),
                stored.unitOfMeasure(),
                stored.targetText(),
                stored.confirmedTarget(),
                stored.source(),
                stored.controlMethod(),
                stored.description(),
                stored.actions(),
                stored.derivation(),
                stored.derivationDetail(),
                stored.state(),
                stored.weight());
    }

    public IndicatorContent withConfirmedTarget(@Nullable String words) {
        return new IndicatorContent(
                id,
                name,
                dimension,
                unitOfMeasure,
                targetText,
                words,
                source,
                controlMethod,
                description,
                actions,
                derivation,
                derivationDetail,
                state,
                weight);
    }

    public IndicatorContent withState(ItemState newState) {
        return new IndicatorContent(
                id,
                name,
                dimension,
                unitOfMeasure,
                targetText,
                confirmedTarget,
                source,
                controlMethod,
                description,
                actions,
                derivation,
                derivationDetail,
                newState,
                weight);
    }

    public IndicatorContent withTargetText(@Nullable String text) {
        return new IndicatorContent(
                id,
                name,
                dimension,
                unitOfMeasure,
                text,
                confirmedTarget,
                source,
                controlMethod,
                description,
                actions,
                derivation,
                derivationDetail,
                state,
                weight);
    }

    /** The same under an id of its own: for an item that is copied. */
    public IndicatorContent copy() {
        return new IndicatorContent(
                new IndicatorId(NewId.next()),
                name,
                dimension,
                unitOfMeasure,
                targetText,
                confirmedTarget,
                source,
                controlMethod,
                description,
                actions,
                derivation,
                derivationDetail,
                state,
                weight);
    }
}
