package it.pdo.planning.store.revision;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.planning.Act;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ChangesJson;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.RevisionRequest.FormatName;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one way in which the content of a plan changes once it is stored. Every revision is one transaction, or part of its caller's, numbered within
 * its plan, kept with what it changed, and told to the history value by value. Ids of items and indicators stay, so
 * progress, readings and confirmed targets stay attached.
 *
 * <pre>{@code
 * var contents = PlanContents.of(tree);
 * var before = contents.get(id);
 * var outcome = revisions.revise(actor, plan, RevisionKind.EDIT, "", Optional.empty(),
 *         List.of(ItemChange.changed(id, before, before.withState(ItemState.SUSPENDED))));
 * }</pre>
 *
 * <p>Who may make a change is decided by the callers: see {@code PlanEditing} for people. Which kinds a plan takes depends on
 * its state, and is decided here: {@link PlanState#open} ones take every kind but variations, an approved one only {@link
 * RevisionKind#VARIATION} with an act and a reason and {@link RevisionKind#SECOND_LEVEL} on items of such levels, a closed one
 * none.
 */
@Singleton
public class PlanRevisions {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(PlanStore.class);

    private final RevisionWriter writer;
    private final RevisionRepository rows;

    PlanRevisions(RevisionWriter writer, RevisionRepository rows) {
        this.writer = writer;
        this.rows = rows;
    }

    /**
     * Applies changes atomically. Changes without effect are left out.
     *
     * @param reason shown in the history; at most 1000 characters; required for a variation
     * @param act the act of a variation, empty otherwise
     * @param changes at most one for each item
     */
    public RevisionOutcome revise(
            Actor actor, PlanId plan, RevisionKind kind, String reason, Optional<Act> act, List<ItemChange> changes) {
        return writer.write(new RevisionRequest(actor, plan, kind, reason, act, changes, null, 0));
    }

    /**
     * {@link #revise} of kind {@link RevisionKind#MIGRATION}, which moves the plan to another version of its format.
     *
     * @param act the act for an approved plan; empty for any other
     */
    public RevisionOutcome migrate(
            Actor actor,
            PlanId plan,
            String formatCode,
            int formatVersion,
            String reason,
            Optional<Act> act,
            List<ItemChange> changes) {
        return writer.write(new RevisionRequest(
                actor,
                plan,
                RevisionKind.MIGRATION,
                reason,
                act,
                changes,
                new FormatName(formatCode, formatVersion),
                0));
    }

    /**
     * Undoes a revision by a further revision, including a change of format. Refused when a later revision changed the
     * same items, when the plan is approved now, when it was undone already, or when it is a migration: {@code
     * FormatMigrations} undoes these together with the values they rewrote.
     */
    public RevisionOutcome undo(Actor actor, PlanId plan, int number) {
        var found = rows.find(plan.value(), number);
        return found.filter(row -> row.kind() == RevisionKind.MIGRATION).isPresent()
                ? refused("revision.migration", number)
                : takeBack(actor, plan, number, found);
    }

    /** Undoes a migration, also of an approved plan, unless it was confirmed. */
    public RevisionOutcome undoMigration(Actor actor, PlanId plan, int number) {
        return takeBack(
                actor,
                plan,
                number,
                rows.find(plan.value(), number).filter(row -> row.kind() == RevisionKind.MIGRATION));
    }

    private RevisionOutcome takeBack(Actor actor, PlanId plan, int number, Optional<RevisionRow> found) {
        if (found.isEmpty()) {
            return refused("revision.unknown", number);
        }
        var undoneBy = found.get().undoneBy();
        if (undoneBy != null) {
            return refused("revision.undone-already", number, undoneBy);
        }
        if (rows.confirmations(plan.value(), number) > 0) {
            return refused("revision.confirmed", number);
        }
        var format = found.get().formatBefore();
        if (format != null && formatChangedAfter(plan, number)) {
            return refused("revision.format-later", number);
        }
        var changes = changes(plan, number);
        var outcome = writer.write(new RevisionRequest(
                actor,
                plan,
                RevisionKind.UNDO,
                SENTENCES.text(Locale.ITALIAN, "revision.undo-reason", number),
                Optional.empty(),
                changes.reversed().stream().map(ItemChange::inverse).toList(),
                format == null ? null : FormatName.parse(format),
                number));
        return outcome instanceof RevisionOutcome.Conflict conflict ? touchedLater(plan, number, conflict) : outcome;
    }

    private boolean formatChangedAfter(PlanId plan, int number) {
        return rows.ofPlan(plan.value()).stream()
                .anyMatch(row -> row.number() > number
                        && row.formatAfter() != null
                        && row.undoneBy() == null
                        && row.undoes() == null);
    }

    private RevisionOutcome touchedLater(PlanId plan, int number, RevisionOutcome.Conflict conflict) {
        var touched = conflict.changedMeanwhile().stream().collect(Collectors.toSet());
        return rows.ofPlan(plan.value()).stream()
                .filter(row -> row.number() > number)
                .filter(row -> changes(plan, row.number()).stream().anyMatch(change -> touched.contains(change.item())))
                .findFirst()
                .map(row -> refused("revision.touched-later", number, row.number(), row.actorName()))
                .orElseGet(() -> refused("revision.changed-later", number));
    }

    private static RevisionOutcome refused(String code, Object... parts) {
        return new RevisionOutcome.Refused(List.of(SENTENCES.refusal(code, parts)));
    }

    /** Every revision, latest first. */
    public List<PlanRevision> list(PlanId plan) {
        return RequestCache.once(PlanRevisions.class, plan, () -> rows.ofPlan(plan.value()).stream()
                .map(RevisionRow::revision)
                .toList());
    }

    public Optional<PlanRevision> find(PlanId plan, int number) {
        return rows.find(plan.value(), number).map(RevisionRow::revision);
    }

    /** The changes of a revision; empty when there is no such revision. */
    public List<ItemChange> changes(PlanId plan, int number) {
        return rows.changes(plan.value(), number).map(ChangesJson::read).orElse(List.of());
    }

    /** Number of the latest revision, 0 when there is none. */
    public int last(PlanId plan) {
        return rows.lastKept(plan.value());
    }

    /** Why a revision would be refused for a plan with the given content, apart from the plan's state. */
    @Transactional
    public List<Issue> problems(PlanTree tree, List<ItemChange> changes) {
        return writer.problems(tree, changes);
    }

    /** The plan after one of its revisions; 0 for how it was stored first. */
    public PlanTree treeAfter(PlanTree now, int number) {
        var plan = now.plan().id();
        var contents = PlanContents.of(now);
        for (var revision : list(plan)) {
            if (revision.number() > number) {
                contents = PlanContents.with(
                        contents,
                        changes(plan, revision.number()).stream()
                                .map(ItemChange::inverse)
                                .toList());
            }
        }
        return PlanContents.tree(headAfter(now.plan(), number), now, contents);
    }

    /** The properties of a plan after one of its revisions, with its format at that time. */
    public Plan headAfter(Plan now, int number) {
        var later = rows.ofPlan(now.id().value()).stream()
                .filter(row -> row.number() > number && row.formatBefore() != null)
                .toList();
        if (later.isEmpty()) {
            return now;
        }
        var format = FormatName.parse(Objects.requireNonNull(later.getLast().formatBefore()));
        return new Plan(now.id(), now.head().withFormat(format.code(), format.version()), now.state(), now.version());
    }
}
