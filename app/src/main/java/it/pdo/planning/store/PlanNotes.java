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
 * The notes of imports on a plan: findings that are not part of any item. A later import of the same items replaces
 * their notes; undoing that import restores them.
 */
@Singleton
public class PlanNotes {
    private static final int LONGEST = 300;

    /**
     * The findings of one import.
     *
     * @param notes notes with places in its file
     * @param items the items in its file, by place; notes about other items stay
     */
    public record Seen(List<SourceNote> notes, Map<String, ItemId> items) {
        public Seen {
            notes = List.copyOf(notes);
            items = Map.copyOf(items);
        }
    }

    /** The notes that an import ends and those it adds. */
    private record Exchange(List<NoteRow> ended, List<NoteRow> begun) {
        int size() {
            return ended.size() + begun.size();
        }
    }

    private final NoteRepository notes;

    PlanNotes(NoteRepository notes) {
        this.notes = notes;
    }

    /** The valid notes of a plan; their owners are item ids as text. */
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

    /** The number of notes that would be ended or added. */
    public int differing(PlanId plan, Seen seen) {
        return exchange(plan, seen, null).size();
    }

    /**
     * Replaces the notes about the items of an import by its findings.
     *
     * @param by number of the import, higher than all earlier ones
     * @return the number of notes ended or added
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int replace(PlanId plan, Seen seen, long by) {
        Exchange exchange = exchange(plan, seen, by);
        exchange.ended().forEach(row -> notes.end(plan.value(), row.position(), by));
        insert(exchange.begun());
        return exchange.size();
    }

    /** Restores the notes that an import replaced, unless a later import replaced them again. */
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
                    NoteRow.text(note),
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
