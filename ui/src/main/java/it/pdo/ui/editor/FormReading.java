package it.pdo.ui.editor;

import it.pdo.planning.ItemId;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.WholeItem;
import it.pdo.tenancy.IdGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a form.
 *
 * @param item content of the item
 * @param phases content of the rows of its cronoprogram, by their key, in order
 * @param wrong what cannot be saved, by path: with the reason and what to do
 * @param missing required values that are missing, by path; it can be saved without them
 */
record FormReading(
        WholeItem item, Map<String, WholeItem> phases, Map<String, String> wrong, Map<String, String> missing) {

    FormReading {
        phases = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(phases));
        wrong = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
        missing = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    /** The changes that the form makes to the plan; empty without differences. */
    List<ItemChange> changes(FormSubject subject) {
        List<ItemChange> changes = new ArrayList<>();
        if (subject.isNew()) {
            changes.add(ItemChange.added(subject.id(), item));
        } else if (!item.equals(subject.start())) {
            changes.add(ItemChange.changed(subject.id(), subject.start(), item));
        }
        phases.forEach((key, phase) -> {
            ItemId id = FieldPaths.item(key).orElseGet(() -> new ItemId(IdGenerator.next()));
            WholeItem before = subject.phases().get(id);
            if (before == null) {
                changes.add(ItemChange.added(id, phase));
            } else if (!before.equals(phase)) {
                changes.add(ItemChange.changed(id, before, phase));
            }
        });
        subject.phases().forEach((id, before) -> {
            if (!phases.containsKey(id.toString())) {
                changes.add(ItemChange.removed(id, before));
            }
        });
        return changes;
    }
}
