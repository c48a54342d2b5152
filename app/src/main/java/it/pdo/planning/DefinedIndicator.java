package it.pdo.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with an indicator's definition, with shortcuts to its parts. */
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

    /** The target as written. */
    default @Nullable String targetText() {
        return definition().measure().targetText();
    }

    /** The document or system that proves the reading. */
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

    /** The source of the reached value. */
    default IndicatorDerivation derivation() {
        return definition().computation().derivation();
    }

    /** Formula or scorecard code of the derivation. */
    default @Nullable String derivationDetail() {
        return definition().computation().detail();
    }

    default ItemState state() {
        return definition().state();
    }

    /** Weight among the indicators of the item; null where the card has no weights. */
    default @Nullable BigDecimal weight() {
        return definition().weight();
    }

    /** The values of the format's own columns, by their code. */
    default Map<String, Object> fields() {
        return definition().fields();
    }
}
