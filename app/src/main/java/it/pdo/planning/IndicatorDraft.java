package it.pdo.planning;

/**
 * An indicator to be stored with its item.
 *
 * @param definition active or suspended
 * @param sourcePointer place in the imported file, such as {@code /3/indicatori/0}; unique within a draft
 */
public record IndicatorDraft(IndicatorDefinition definition, String sourcePointer) implements DefinedIndicator {

    /** Whether the indicator is suspended for the year. */
    public boolean suspended() {
        return state() != ItemState.ACTIVE;
    }
}
