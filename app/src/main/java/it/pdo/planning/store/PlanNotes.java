package it.pdo.planning.store;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.SourceNote;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What the import of a plan saw beside its items; goes with the plan, and with the item it is about. */
@Singleton
public class PlanNotes {
    private static final int LONGEST = 300;

    private final NoteRepository notes;

    PlanNotes(NoteRepository notes) {
        this.notes = notes;
    }

    /** The notes of a plan; their owners are the texts of item ids. */
    public List<SourceNote> of(PlanId plan) {
        return notes.ofPlan(plan.value()).stream().map(NoteRow::note).toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(StoredPlan plan, List<SourceNote> seen) {
        List<NoteRow> rows = new ArrayList<>();
        for (SourceNote note : seen) {
            rows.add(new NoteRow(
                    plan.plan().value(),
                    rows.size(),
                    note.kind(),
                    plan.item(note.owner()).map(ItemId::value).orElse(null),
                    cut(note.name()),
                    NoteRow.text(note.cells()),
                    cut(note.sourcePointer())));
        }
        if (!rows.isEmpty()) {
            notes.insert(rows);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
