package it.pdo.target;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The target of an indicator as written, with the context that helps to read it. Every feature reads targets through
 * this type, so that the same indicator means the same in the sheet, the check, the month and the results.
 *
 * @param indicatorName gives the direction where the target has none; may be empty
 * @param unitOfMeasure as written in the plan; null when there is none
 * @param written as written in the plan; null or blank when there is no target
 * @param confirmed the text a person confirmed, which replaces {@code written}; null when nobody was asked
 */
public record TargetText(
        String indicatorName,
        @Nullable String unitOfMeasure,
        @Nullable String written,
        @Nullable String confirmed) {

    /** The text that counts: the confirmed one, else the written one; empty when there is none. */
    public String text() {
        return confirmed == null ? Objects.requireNonNullElse(written, "") : confirmed;
    }

    public boolean isConfirmed() {
        return confirmed != null;
    }

    /** Reads the target for a plan year, which completes dates without a year. */
    public TargetReading in(int year) {
        return meaning(text(), year);
    }

    /** Reads another text as a target of the same indicator in a plan year. */
    public TargetReading meaning(String words, int year) {
        return TargetReader.read(words, context(year));
    }

    /** What surrounds the target and its readings in a year. */
    public TargetContext context(int year) {
        return new TargetContext(indicatorName, Objects.requireNonNullElse(unitOfMeasure, ""), OptionalInt.of(year));
    }
}
