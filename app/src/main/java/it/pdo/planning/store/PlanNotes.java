package it.pdo.planning.store;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.SourceNote;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the imports of a plan saw beside its items. A later import that names an item again replaces what was noted about it;
 * taken back, it gives it back.
 */
@Singleton
public class PlanNotes {
    private static final int LONGEST = 300;

    /**
     * What one import saw.
     *
     * @param notes by the places of its file
     * @param items the items it names, by the same places; notes about others stay
     */
    public record Seen(List<SourceNote> notes, Map<String, ItemId> items) {
        public Seen {
            notes = List.copyOf(notes);
            items = Map.copyOf(items);
        }
    }

    /** What an import ends, and what it begins. */
    private record Exchange(List<NoteRow> ended, List<NoteRow> begun) {
        int size() {
            return ended.size() + begun.size();
        }
    }

    private final NoteRepository notes;

    PlanNotes(NoteRepository notes) {
        this.notes = notes;
    }

    /** The notes of a plan that hold; their owners are the texts of item ids. */
    public List<SourceNote> of(PlanId plan) {
        return notes.ofPlan(plan.value()).stream()
                .filter(NoteRow::holds)
                .map(NoteRow::note)
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(StoredPlan plan, List<SourceNote> seen) {
        insert(rows(plan.plan(), new Seen(seen, plan.items()), 0, null));
    }

    /** How many notes would come or go. */
    public int differing(PlanId plan, Seen seen) {
        return exchange(plan, seen, null).size();
    }

    /**
     * Notes what an import saw in the place of what was noted about the same items.
     *
     * @param by number of the import, higher than those of all before
     * @return how many notes came or went
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int replace(PlanId plan, Seen seen, long by) {
        Exchange exchange = exchange(plan, seen, by);
        exchange.ended().forEach(row -> notes.end(plan.value(), row.position(), by));
        insert(exchange.begun());
        return exchange.size();
    }

    /** Gives back what an import replaced. Where a later one replaced it again, that one keeps the last word. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(PlanId plan, long by) {
        notes.removeSince(plan.value(), by);
        Long later = notes.ofPlan(plan.value()).stream()
                .flatMap(row ->
                        Stream.concat(Stream.ofNullable(row.sinceImport()), Stream.ofNullable(row.untilImport())))
                .filter(number -> number > by)
                .min(Long::compare)
                .orElse(null);
        notes.reassign(plan.value(), by, later);
    }

    private Exchange exchange(PlanId plan, Seen seen, @Nullable Long by) {
        List<NoteRow> all = notes.ofPlan(plan.value());
        List<NoteRow> held = new ArrayList<>(
                all.stream().filter(row -> row.holds() && concerns(seen, row)).toList());
        int free = all.stream().mapToInt(NoteRow::position).max().orElse(-1) + 1;
        List<NoteRow> begun = new ArrayList<>();
        for (NoteRow row : rows(plan, seen, free, by)) {
            if (!removeSame(held, row)) {
                begun.add(row);
            }
        }
        return new Exchange(held, begun);
    }

    private static boolean concerns(Seen seen, NoteRow row) {
        Long item = row.itemId();
        return item == null || seen.items().containsValue(new ItemId(item));
    }

    private static boolean removeSame(List<NoteRow> held, NoteRow row) {
        return held.stream()
                .filter(row::hasSameText)
                .findFirst()
                .map(held::remove)
                .orElse(false);
    }

    private static List<NoteRow> rows(PlanId plan, Seen seen, int first, @Nullable Long by) {
        List<NoteRow> rows = new ArrayList<>();
        for (SourceNote note : seen.notes()) {
            ItemId owner = seen.items().get(note.owner());
            rows.add(new NoteRow(
                    plan.value(),
                    first + rows.size(),
                    note.kind(),
                    owner == null ? null : owner.value(),
                    cut(note.name()),
                    NoteRow.text(note.cells()),
                    cut(note.sourcePointer()),
                    by,
                    null));
        }
        return rows;
    }

    private void insert(List<NoteRow> rows) {
        if (!rows.isEmpty()) {
            notes.insert(rows);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
