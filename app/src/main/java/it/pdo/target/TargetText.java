package it.pdo.target;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The target of an indicator as it is written, with what helps to read it. Every room reads a target through this, so that
 * the same indicator means the same in the sheet, the check, the month and the results.
 *
 * @param indicatorName tells the direction where the target does not; may be empty
 * @param unitOfMeasure as the plan says it; null where it says none
 * @param written as the plan writes it; null or blank where there is no target
 * @param confirmed the words a person gave for it, which count in its place; null when nobody was asked
 */
public record TargetText(
        String indicatorName,
        @Nullable String unitOfMeasure,
        @Nullable String written,
        @Nullable String confirmed) {

    /** The words that count: those confirmed, else those written; empty where there are none. */
    public String text() {
        return confirmed == null ? Objects.requireNonNullElse(written, "") : confirmed;
    }

    public boolean isConfirmed() {
        return confirmed != null;
    }

    /** What it means in a year, which completes dates that have none. */
    public TargetReading in(int year) {
        return meaning(text(), year);
    }

    /** What other words would mean for the same indicator in a year. */
    public TargetReading meaning(String words, int year) {
        return TargetReader.read(
                words,
                new TargetContext(indicatorName, Objects.requireNonNullElse(unitOfMeasure, ""), OptionalInt.of(year)));
    }
}
