package it.pdo.planning.store.revision;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Act;
import it.pdo.planning.Plan;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.store.PlanStore;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which kinds of revision are allowed in which state of a plan. */
final class RevisionGuard {
    static final int LONGEST_REASON = 1000;
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(PlanStore.class);

    private RevisionGuard() {}

    /**
     * Why the revision is not allowed; empty when it is.
     *
     * @param toAnotherFormat whether the format version changes; undoing such a change is allowed in an approved plan
     *     too
     */
    static Optional<Issue> refuse(
            Plan plan,
            Optional<PlanFormat> format,
            RevisionKind kind,
            String reason,
            Optional<Act> act,
            List<ItemChange> changes,
            boolean toAnotherFormat) {
        if (reason.length() > LONGEST_REASON) {
            return refusal("revision.reason-too-long", reason.length(), LONGEST_REASON);
        }
        return switch (plan.state()) {
            case CLOSED -> refusal("revision.closed", plan.code());
            case DRAFT, PROPOSED, NEGOTIATED -> whileOpen(plan, kind);
            case APPROVED -> onceApproved(plan, format, kind, reason, act, changes, toAnotherFormat);
        };
    }

    private static Optional<Issue> whileOpen(Plan plan, RevisionKind kind) {
        return switch (kind) {
            case EDIT, IMPORT, MIGRATION, ROLL_OVER, UNDO -> Optional.empty();
            case VARIATION, SECOND_LEVEL -> refusal("revision.not-approved", plan.code());
        };
    }

    private static Optional<Issue> onceApproved(
            Plan plan,
            Optional<PlanFormat> format,
            RevisionKind kind,
            String reason,
            Optional<Act> act,
            List<ItemChange> changes,
            boolean toAnotherFormat) {
        return switch (kind) {
            case VARIATION ->
                act.isEmpty() || reason.isBlank() ? refusal("revision.act-missing", plan.code()) : Optional.empty();
            case SECOND_LEVEL ->
                changes.stream().allMatch(change -> ofSecondLevel(format, change))
                        ? Optional.empty()
                        : refusal("revision.not-second-level", plan.code());
            case MIGRATION ->
                act.isEmpty() || reason.isBlank()
                        ? refusal("revision.migration-act-missing", plan.code())
                        : Optional.empty();
            case EDIT, IMPORT, ROLL_OVER -> refusal("revision.needs-variation", plan.code());
            case UNDO -> toAnotherFormat ? Optional.empty() : refusal("revision.undo-approved", plan.code());
        };
    }

    private static boolean ofSecondLevel(Optional<PlanFormat> format, ItemChange change) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .allMatch(content -> format.flatMap(known -> known.level(content.level()))
                        .filter(Level::secondLevel)
                        .isPresent());
    }

    private static Optional<Issue> refusal(String code, Object... parts) {
        return Optional.of(SENTENCES.refusal(code, parts));
    }
}
