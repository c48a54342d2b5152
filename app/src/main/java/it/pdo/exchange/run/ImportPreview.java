package it.pdo.exchange.run;

import it.pdo.exchange.merge.ItemDifference;
import it.pdo.exchange.reading.ImportCounts;
import it.pdo.format.PlanFormat;
import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What an import would do; nothing is stored.
 *
 * @param problems everything found, errors first; one error and nothing can be imported
 * @param counts how much was read; empty when an error stopped the reading
 * @param updates the code of the plan that would be updated; empty when a new one would be made
 * @param differences items that would be added, changed or removed, and those the file does not name
 * @param unchanged how many items are as the file says
 * @param notes how many notes for the check of the plan would come or go
 * @param newUnits names of units that would be made
 * @param format the format the file was read under; empty when that could not be found out
 */
public record ImportPreview(
        List<Issue> problems,
        Optional<ImportCounts> counts,
        Optional<String> updates,
        List<ItemDifference> differences,
        int unchanged,
        int notes,
        List<String> newUnits,
        Optional<PlanFormat> format) {

    public ImportPreview {
        problems = List.copyOf(problems);
        differences = List.copyOf(differences);
        newUnits = List.copyOf(newUnits);
    }

    /** Whether it can be imported as it is. */
    public boolean ready() {
        return !Issue.anyError(problems);
    }

    /** Whether it would change anything; items the file does not name stay. */
    public boolean changes() {
        return updates.isEmpty() || notes > 0 || differences.size() > count(ItemDifference.Kind.ABSENT);
    }

    /** How many items of a kind. */
    public long count(ItemDifference.Kind kind) {
        return differences.stream().filter(d -> d.kind() == kind).count();
    }
}
