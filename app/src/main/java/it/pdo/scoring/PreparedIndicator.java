package it.pdo.scoring;

import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.TargetTiming;
import it.pdo.scoring.input.WorkState;
import it.pdo.target.TargetText;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An indicator with its target and last reading parsed. */
final class PreparedIndicator {
    final IndicatorInput input;
    final FigureId figure;
    final int index;
    final PreparedItem item;
    final WorkState state;
    final TargetMeaning meaning;
    final TargetTiming timing;
    private final @Nullable ReadingInput reading;

    /** The cycle that the indicator is part of; empty when none. */
    String cycle = "";

    PreparedIndicator(IndicatorInput input, int index, PreparedItem item, ScoreInput plan) {
        this.input = input;
        this.figure = FigureId.indicator(input.id());
        this.index = index;
        this.item = item;
        this.state = item.state == WorkState.ACTIVE ? input.state() : item.state;
        this.reading = last(input.readings(), plan);
        boolean direct = input.derivation() instanceof DerivationInput.None;
        this.meaning = TargetMeaning.of(input, plan.year(), direct ? reading : null);
        this.timing = TargetTiming.of(meaning.reading(), plan.year());
    }

    private PreparedIndicator(
            PreparedIndicator from, IndicatorInput input, @Nullable ReadingInput reading, TargetMeaning meaning) {
        this.input = input;
        this.figure = from.figure;
        this.index = from.index;
        this.item = from.item;
        this.state = from.state;
        this.timing = from.timing;
        this.cycle = from.cycle;
        this.reading = reading;
        this.meaning = meaning;
    }

    /** The same indicator as another reading answers it; null for none. */
    PreparedIndicator answeredBy(@Nullable ReadingInput other, int year) {
        if (Objects.equals(reading, other)) {
            return this;
        }
        boolean direct = input.derivation() instanceof DerivationInput.None;
        return new PreparedIndicator(this, input, other, TargetMeaning.of(input, year, direct ? other : null));
    }

    /** The same indicator with the value of the year as its reading. */
    PreparedIndicator measured(ReadingInput representative, Measurement value) {
        return new PreparedIndicator(this, input, representative, meaning.measuring(value));
    }

    /** The same indicator with what is expected at a checkpoint in place of its target. */
    PreparedIndicator expecting(String expected, int year) {
        TargetText written = new TargetText(input.name(), input.target().unitOfMeasure(), expected, null);
        IndicatorInput other = input.withTarget(written);
        boolean direct = input.derivation() instanceof DerivationInput.None;
        TargetMeaning at = TargetMeaning.of(other, year, direct ? reading : null);
        if (at.expectation() instanceof Expectation.AtLeast least) {
            at = at.requiring(new Expectation.AtLeast(
                    least.value(),
                    least.strict(),
                    false,
                    Arithmetic.value(
                                    Rule.EXPECTED_AT_CHECKPOINT,
                                    Calculation.Operator.GIVEN,
                                    List.of(Arithmetic.term(least.value())))
                            .calculation()));
        }
        return new PreparedIndicator(this, other, reading, at);
    }

    /** The same indicator with another requirement. */
    PreparedIndicator requiring(Expectation other) {
        return other.equals(meaning.expectation())
                ? this
                : new PreparedIndicator(this, input, reading, meaning.requiring(other));
    }

    /** The last reading written after a month and up to another; null when there is none. */
    @Nullable
    ReadingInput readingBetween(YearMonth after, YearMonth last) {
        ReadingInput found = null;
        for (ReadingInput candidate : input.readings()) {
            boolean inside =
                    candidate.month().isAfter(after) && !candidate.month().isAfter(last);
            if (inside && !candidate.text().isBlank()) {
                found = candidate;
            }
        }
        return found;
    }

    /** Whether its reading says something about its target: an answer that nobody understands is none. */
    boolean isAnswered() {
        return reading != null && !(meaning.measurement() instanceof Measurement.Unreadable);
    }

    /** The last reading of the year up to the month; null when it is blank. */
    private static @Nullable ReadingInput last(List<ReadingInput> readings, ScoreInput plan) {
        ReadingInput last = null;
        for (ReadingInput reading : readings) {
            boolean inTime =
                    !reading.month().isAfter(plan.at()) && reading.month().getYear() >= plan.year();
            if (inTime && !reading.text().isBlank()) {
                last = reading;
            }
        }
        return last;
    }

    @Nullable
    ReadingInput reading() {
        return reading;
    }

    String readingText() {
        return reading == null ? "" : reading.text();
    }

    boolean waiting() {
        return reading != null && reading.state() != ReadingInput.ApprovalState.APPROVED;
    }

    /** The month from which it is due: its own, or that of its deadline. */
    @Nullable
    YearMonth dueFrom() {
        YearMonth own = input.dueFrom();
        if (own != null) {
            return own;
        }
        return meaning.expectation() instanceof Expectation.By by ? YearMonth.from(by.date()) : null;
    }

    /** Whether the target is something to be done, not a quantity. */
    boolean onOff() {
        return meaning.expectation() instanceof Expectation.Done || meaning.expectation() instanceof Expectation.By;
    }
}
