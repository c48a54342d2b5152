package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.organisation.ReorganisationOutcome.Done;
import it.pdo.organisation.ReorganisationOutcome.Reason;
import it.pdo.organisation.ReorganisationOutcome.Refused;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes the units of the bound tenant from a day on. What they were before stays as it was, so that no result of an
 * earlier day moves; items of plans go on naming the unit they named, and {@link UnitTree#standIn} says who answers for it.
 *
 * <p>In every method {@code day} is the first day on which the change holds, and {@code reason} is kept in the history and may
 * be empty. What cannot be done is refused and nothing is changed.
 */
@Singleton
public class Reorganisations {
    private final UnitRepository units;
    private final UnitVersionRepository versions;
    private final UnitSuccessionRepository successions;
    private final PostTransfers posts;
    private final History history;

    Reorganisations(
            UnitRepository units,
            UnitVersionRepository versions,
            UnitSuccessionRepository successions,
            PostTransfers posts,
            History history) {
        this.units = units;
        this.versions = versions;
        this.successions = successions;
        this.posts = posts;
        this.history = history;
    }

    /** Renames a unit from a day on, and changes its code when one is given. */
    @Transactional
    public ReorganisationOutcome rename(
            Actor actor, UnitId unit, String name, String code, LocalDate day, String reason) {
        return record(actor, day, reason, List.of(unit), edits -> {
            var row = edits.on(unit).orElseThrow();
            var to = code.isBlank() ? row.code() : code.strip();
            if (name.isBlank() || (to.equals(row.code()) && name.strip().equals(row.name()))) {
                return Optional.of(Reason.NO_CHANGE);
            }
            if (new UnitCodes(edits.codesBeside(unit)).isTaken(to)) {
                return Optional.of(Reason.CODE_TAKEN);
            }
            var before = row.code() + " " + row.name();
            edits.change(row, "name", before, to + " " + name.strip(), old -> old.named(to, name.strip()));
            return Optional.empty();
        });
    }

    /**
     * Moves a unit with its descendants under another unit.
     *
     * @param parent null for a top unit
     */
    @Transactional
    public ReorganisationOutcome move(Actor actor, UnitId unit, @Nullable UnitId parent, LocalDate day, String reason) {
        var named = parent == null ? List.of(unit) : List.of(unit, parent);
        return record(actor, day, reason, named, edits -> {
            var row = edits.on(unit).orElseThrow();
            var above = parent == null ? null : edits.on(parent).orElseThrow();
            if (Objects.equals(row.parentId(), above == null ? null : above.unitId())) {
                return Optional.of(Reason.NO_CHANGE);
            }
            if (above != null && edits.after().during(day, day).subtree(unit).contains(parent)) {
                return Optional.of(Reason.ABOVE_ITSELF);
            }
            edits.move(row, above);
            return Optional.empty();
        });
    }

    /** Ends a unit without a successor; its children move to its parent, its posts end. */
    @Transactional
    public ReorganisationOutcome end(Actor actor, UnitId unit, LocalDate day, String reason) {
        return record(actor, day, reason, List.of(unit), edits -> {
            var row = edits.on(unit).orElseThrow();
            var parent = row.parentId();
            var above = parent == null ? null : edits.on(new UnitId(parent)).orElse(null);
            return end(edits, row, above, List.of(), day, false);
        });
    }

    /** Ends units and moves their children and members to a successor. */
    @Transactional
    public ReorganisationOutcome merge(Actor actor, List<UnitId> from, UnitId into, LocalDate day, String reason) {
        return merge(actor, from, into, day, reason, false);
    }

    /** Ends a unit that was recorded twice: from the day on, everything of it counts for the other, in every year. */
    ReorganisationOutcome mergeDuplicate(Actor actor, UnitId from, UnitId into, LocalDate day) {
        return merge(actor, List.of(from), into, day, "", true);
    }

    private ReorganisationOutcome merge(
            Actor actor, List<UnitId> from, UnitId into, LocalDate day, String reason, boolean duplicate) {
        var named = new ArrayList<>(from);
        named.add(into);
        return record(actor, day, reason, named, edits -> {
            if (from.isEmpty()) {
                return Optional.of(Reason.NO_CHANGE);
            }
            var tree = edits.after().during(day, day);
            if (from.stream().anyMatch(unit -> tree.path(into).stream()
                    .anyMatch(above -> above.id().equals(unit)))) {
                return Optional.of(Reason.ABOVE_ITSELF);
            }
            var successor = edits.on(into).orElseThrow();
            // the innermost first: a unit is ended before the one around it lets go of those below it
            var innermostFirst =
                    Comparator.comparingInt((UnitId unit) -> -tree.path(unit).size());
            for (var unit : from.stream().distinct().sorted(innermostFirst).toList()) {
                var refused = end(edits, edits.on(unit).orElseThrow(), successor, List.of(successor), day, duplicate);
                if (refused.isPresent()) {
                    return refused;
                }
            }
            return Optional.empty();
        });
    }

    /**
     * Splits a unit into several new ones. The first takes its children, its members and its items in plans; these can
     * then be moved to another.
     *
     * @param parts at least one; children of a part are not created
     */
    @Transactional
    public ReorganisationOutcome split(Actor actor, UnitId unit, List<UnitDraft> parts, LocalDate day, String reason) {
        return record(actor, day, reason, List.of(unit), edits -> {
            if (parts.isEmpty()) {
                return Optional.of(Reason.NO_CHANGE);
            }
            var row = edits.on(unit).orElseThrow();
            var codes = new UnitCodes(edits.codesBeside(unit));
            var begun = new ArrayList<UnitVersionRow>();
            for (var part : parts) {
                if (!part.code().isBlank() && codes.isTaken(part.code())) {
                    return Optional.of(Reason.CODE_TAKEN);
                }
                begun.add(edits.begin(row, part.kind(), codes.take(part), part.name()));
            }
            return end(edits, row, begun.getFirst(), begun, day, false);
        });
    }

    private static Optional<Reason> end(
            UnitEdits edits,
            UnitVersionRow row,
            @Nullable UnitVersionRow takesUnits,
            List<UnitVersionRow> successors,
            LocalDate day,
            boolean duplicate) {
        if (!row.validFrom().isBefore(day)) {
            return Optional.of(Reason.BEGINS_THEN);
        }
        edits.below(new UnitId(row.unitId())).forEach(child -> edits.move(child, takesUnits));
        edits.end(row, successors, duplicate);
        return Optional.empty();
    }

    private ReorganisationOutcome record(
            Actor actor,
            LocalDate day,
            String reason,
            List<UnitId> named,
            Function<UnitEdits, Optional<Reason>> change) {
        units.lock();
        var edits = new UnitEdits(versions.findAll(), successions.findAll(), day, reason);
        if (named.stream().anyMatch(unit -> edits.on(unit).isEmpty())) {
            return new Refused(Reason.NO_SUCH_UNIT);
        }
        if (named.stream().anyMatch(edits::changesLater)) {
            return new Refused(Reason.LATER_CHANGES);
        }
        var refused = change.apply(edits);
        if (refused.isPresent()) {
            return new Refused(refused.get());
        }
        if (!edits.after().isSoundSince(day)) {
            return new Refused(Reason.LATER_CHANGES);
        }
        units.saveAll(edits.begun().stream().map(id -> new UnitRow(id, 1)).toList());
        versions.updateAll(edits.updated());
        versions.saveAll(edits.fresh());
        successions.saveAll(edits.successions());
        posts.transferMembers(edits.ended(), day);
        history.add(actor, edits.changes());
        return new Done(edits.after().during(day, day));
    }
}
