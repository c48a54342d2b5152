package it.pdo.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator wherever it stands; it answers for the parts of its definition. */
public interface DefinedIndicator {

    IndicatorDefinition definition();

    default String name() {
        return definition().measure().name();
    }

    /** Code of the dimension in the format's indicator card. */
    default @Nullable String dimension() {
        return definition().measure().dimension();
    }

    default @Nullable String unitOfMeasure() {
        return definition().measure().unitOfMeasure();
    }

    /** The target as people wrote it. */
    default @Nullable String targetText() {
        return definition().measure().targetText();
    }

    /** Document or system that proves the reading. */
    default @Nullable String source() {
        return definition().documentation().source();
    }

    /** How the reading is checked. */
    default @Nullable String controlMethod() {
        return definition().documentation().controlMethod();
    }

    default @Nullable String description() {
        return definition().documentation().description();
    }

    default List<ActionDraft> actions() {
        return definition().actions();
    }

    /** Where the reached value comes from. */
    default IndicatorDerivation derivation() {
        return definition().computation().derivation();
    }

    /** Formula, scorecard code or the like. */
    default @Nullable String derivationDetail() {
        return definition().computation().detail();
    }

    default ItemState state() {
        return definition().state();
    }

    /** Among the indicators of its item; null where the card has no weights. */
    default @Nullable BigDecimal weight() {
        return definition().weight();
    }
}
