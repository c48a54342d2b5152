package it.pdo.planning.store.revision;

import it.pdo.history.Actor;
import it.pdo.planning.Act;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.content.ItemChange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a revision.
 *
 * @param format the new format's code and version, null when the format does not change
 * @param undoes number of the revision to undo, 0 for none
 */
record RevisionRequest(
        Actor actor,
        PlanId plan,
        RevisionKind kind,
        String reason,
        Optional<Act> act,
        List<ItemChange> changes,
        @Nullable FormatName format,
        int undoes) {

    /** A format's code and version, stored as {@code segrate@2}. */
    record FormatName(String code, int version) {

        static FormatName of(Plan plan) {
            return new FormatName(plan.formatCode(), plan.formatVersion());
        }

        static FormatName parse(String text) {
            var at = text.lastIndexOf('@');
            return new FormatName(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
        }

        @Override
        public String toString() {
            return code + "@" + version;
        }
    }

    RevisionRequest {
        reason = reason.strip();
        changes = List.copyOf(changes);
        if (changes.stream().map(ItemChange::item).distinct().count() != changes.size()) {
            throw new IllegalArgumentException("two changes of one item");
        }
    }
}
