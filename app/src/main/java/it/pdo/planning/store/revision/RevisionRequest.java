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
 * All that is asked of one revision.
 *
 * @param format code and version the plan passes to, or none when it keeps its own
 * @param undoes the revision that is taken back, 0 for none
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

    /** A format by its code and version, as {@code segrate@2} in tables. */
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
