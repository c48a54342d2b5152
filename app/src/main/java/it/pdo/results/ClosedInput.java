package it.pdo.results;

import it.pdo.organisation.PersonId;
import it.pdo.planning.IndicatorId;
import it.pdo.progress.PlanProgress;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was known when a month was closed, as one user may have it scored. The stored input holds the shares of everybody; who
 * reads it may know fewer. A reading that was waiting may be decided on after the closing, which is what closed months allow:
 * the decision counts, as long as its text is the one that was known.
 *
 * @param known the persons whose results may be computed
 * @param progress of today; asked for only where a reading was waiting
 */
record ClosedInput(Predicate<PersonId> known, Supplier<PlanProgress> progress) {

    ScoreInput of(ScoreInput input) {
        return input.withItems(input.items().stream().map(this::item).toList());
    }

    private ItemInput item(ItemInput item) {
        return new ItemInput(
                item.id(),
                item.label(),
                item.standing(),
                item.cronoprogram(),
                item.indicators().stream().map(this::indicator).toList(),
                item.children().stream().map(this::item).toList(),
                item.people().stream()
                        .filter(share -> ScoreInputAssembler.isCategory(share.personId())
                                || known.test(PersonId.parse(share.personId())))
                        .toList());
    }

    private IndicatorInput indicator(IndicatorInput indicator) {
        return indicator.readings().stream().allMatch(reading -> reading.state() == ReadingInput.ApprovalState.APPROVED)
                ? indicator
                : indicator.withReadings(indicator.readings().stream()
                        .map(reading -> decided(IndicatorId.parse(indicator.id()), reading))
                        .toList());
    }

    private ReadingInput decided(IndicatorId indicator, ReadingInput reading) {
        var now = progress.get();
        var same = reading.text().equals(now.readings(indicator).get(reading.month()));
        return same
                ? new ReadingInput(
                        reading.month(),
                        reading.text(),
                        ScoreInputAssembler.approval(now.approval(indicator, reading.month())))
                : reading;
    }
}
