package it.pdo.scoring;

import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.WorkState;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator with its target and last reading parsed. */
final class PreparedIndicator {
    final IndicatorInput input;
    final FigureId figure;
    final int index;
    final PreparedItem item;
    final WorkState state;
    final TargetMeaning meaning;
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
