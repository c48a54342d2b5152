package it.pdo.exchange.run;

import it.pdo.exchange.merge.ImportedItemDifference;
import it.pdo.exchange.merge.PlanMerge;
import it.pdo.exchange.reading.ImportCounts;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.format.PlanFormat;
import it.pdo.shared.Issue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The effect of an import; nothing is stored. Of many problems and differences the first {@link #SHOWN} are kept, all
 * are counted.
 *
 * @param found the problems found in the file
 * @param counts how much was read; empty when an error stopped the reading
 * @param updates code of the plan to be updated; empty for a new one
 * @param change the effect on items
 * @param notes number of notes for the check that would be added or ended
 * @param newUnits names of units to be created
 * @param format the format the file was read under; empty when that could not be found out
 */
public record ImportPreview(
        Found found,
        Optional<ImportCounts> counts,
        Optional<String> updates,
        Changes change,
        int notes,
        List<String> newUnits,
        Optional<PlanFormat> format) {

    /** Most problems, and most differences, that are kept. */
    public static final int SHOWN = 1_000;

    /**
     * The problems found in a file.
     *
     * @param problems the first, errors before the rest; one error and nothing can be imported
     * @param all total number
     * @param cells texts of cells with a problem
     */
    public record Found(List<Issue> problems, int all, Map<CellAddress, String> cells) {
        public Found {
            problems = List.copyOf(problems);
            cells = Map.copyOf(cells);
        }
    }

    /**
     * What would become of the items.
     *
     * @param differences the first items that would be added, changed or removed, and those the file does not name
     * @param kinds how many there are of each kind
     * @param unchanged how many items are as the file says
     */
    public record Changes(
            List<ImportedItemDifference> differences, Map<ImportedItemDifference.Kind, Integer> kinds, int unchanged) {
        public Changes {
            differences = List.copyOf(differences);
            kinds = Map.copyOf(kinds);
        }
    }

    public ImportPreview {
        newUnits = List.copyOf(newUnits);
    }

    /** @param problems errors first */
    static ImportPreview of(
            List<Issue> problems,
            Map<CellAddress, String> cells,
            Optional<ImportCounts> counts,
            Optional<String> updates,
            PlanMerge.Merged merged,
            int notes,
            List<String> newUnits,
            Optional<PlanFormat> format) {
        Map<ImportedItemDifference.Kind, Integer> kinds = new EnumMap<>(ImportedItemDifference.Kind.class);
        merged.differences().forEach(difference -> kinds.merge(difference.kind(), 1, Integer::sum));
        return new ImportPreview(
                new Found(first(problems), problems.size(), cells),
                counts,
                updates,
                new Changes(first(merged.differences()), kinds, merged.unchanged()),
                notes,
                newUnits,
                format);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** The first of what was found, errors before the rest. */
    public List<Issue> problems() {
        return found.problems();
    }

    /** The first items that would be added, changed or removed, and those the file does not name. */
    public List<ImportedItemDifference> differences() {
        return change.differences();
    }

    /** Whether it can be imported. */
    public boolean ready() {
        return !Issue.anyError(problems());
    }

    /** Whether values were changed both in an exported workbook and in the plan since. */
    public boolean conflicts() {
        return problems().stream().anyMatch(problem -> problem.code().equals(ExportedRevisions.CONFLICT));
    }

    /** Whether it would change anything; items missing in the file stay. */
    public boolean changes() {
        return updates.isEmpty()
                || notes > 0
                || change.kinds().keySet().stream().anyMatch(kind -> kind != ImportedItemDifference.Kind.ABSENT);
    }

    /** How many items of a kind. */
    public long count(ImportedItemDifference.Kind kind) {
        return change.kinds().getOrDefault(kind, 0);
    }
}
