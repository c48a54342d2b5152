package it.pdo.planning.store.revision;

import it.pdo.format.PlanFormat;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.organisation.People;
import it.pdo.organisation.Units;
import it.pdo.planning.Act;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Plan;
import it.pdo.planning.content.ChangesJson;
import it.pdo.planning.content.DifferenceFormatter;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.ItemDifference;
import it.pdo.planning.store.revision.RevisionRequest.FormatName;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Stores a revision and a history entry for each changed value. */
@Singleton
final class RevisionRecord {
    private static final int LONGEST_VALUE = 15_000; // of at most four bytes each, in a column of 64 KB

    private final RevisionRepository revisions;
    private final History history;
    private final Units units;
    private final People people;
    private final Clock clock;

    RevisionRecord(RevisionRepository revisions, History history, Units units, People people, Clock clock) {
        this.revisions = revisions;
        this.history = history;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** The plan must be locked. */
    int store(RevisionRequest request, Plan stored, Optional<PlanFormat> format, EffectiveChanges settled) {
        var plan = request.plan().value();
        var number = revisions.last(plan) + 1;
        revisions.insert(List.of(row(request, number, FormatName.of(stored), settled.changes())));
        revisions.store(plan, number, ChangesJson.write(settled.changes()));
        if (request.undoes() > 0) {
            revisions.takenBack(plan, request.undoes(), number);
        }
        history.add(request.actor(), entries(request, number, stored, format, settled));
        return number;
    }

    private RevisionRow row(RevisionRequest request, int number, FormatName old, List<ItemChange> changes) {
        var act = request.act();
        var fresh = request.format();
        var added = changes.stream().filter(change -> change.before().isEmpty()).count();
        var removed =
                changes.stream().filter(change -> change.after().isEmpty()).count();
        return new RevisionRow(
                request.plan().value(),
                number,
                request.kind(),
                request.actor().account(),
                request.actor().name(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                request.reason(),
                act.map(Act::kind).orElse(null),
                act.map(Act::number).orElse(null),
                act.map(Act::date).orElse(null),
                (int) added,
                (int) (changes.size() - added - removed),
                (int) removed,
                request.undoes() == 0 ? null : request.undoes(),
                null,
                fresh == null ? null : old.toString(),
                fresh == null ? null : fresh.toString());
    }

    private List<HistoryChange> entries(
            RevisionRequest request, int number, Plan stored, Optional<PlanFormat> format, EffectiveChanges settled) {
        var entries = new ArrayList<HistoryChange>();
        var reason = request.reason();
        entries.add(new HistoryChange(
                "plan",
                request.plan().value(),
                "revision " + number,
                "",
                request.kind().name(),
                reason));
        var fresh = request.format();
        if (fresh != null) {
            var old = FormatName.of(stored).toString();
            entries.add(new HistoryChange("plan", request.plan().value(), "format", old, fresh.toString(), reason));
        }
        var words = new DifferenceFormatter(
                format,
                units.tree(stored.fromYear(), stored.toYear()),
                people.all(stored.fromYear(), stored.toYear()),
                Locale.ITALIAN);
        for (var item : words.difference(settled.changes(), settled.before(), settled.after())
                .items()) {
            add(item, reason, entries);
        }
        confirmations(settled.changes(), reason, entries);
        return entries;
    }

    private static void add(ItemDifference item, String reason, List<HistoryChange> entries) {
        var id = item.item().value();
        var label = item.level() + " " + item.label();
        switch (item.sort()) {
            case ADDED -> entries.add(entry("item", id, "created", "", label, reason));
            case REMOVED -> entries.add(entry("item", id, "removed", label, "", reason));
            case CHANGED -> {
                // Every value has its own entry below.
            }
        }
        for (var value : item.values()) {
            var indicator = value.indicator();
            if (indicator.isPresent()) {
                var field = value.key().equals("indicator")
                        ? value.before().isEmpty() ? "created" : "removed"
                        : value.key();
                entries.add(entry("indicator", indicator.get().value(), field, value.before(), value.after(), reason));
            } else if (item.sort() == ItemDifference.Sort.CHANGED) {
                entries.add(entry("item", id, value.key(), value.before(), value.after(), reason));
            }
        }
    }

    private static void confirmations(List<ItemChange> changes, String reason, List<HistoryChange> entries) {
        Map<IndicatorId, String> before = new HashMap<>();
        changes.forEach(change -> change.before().ifPresent(content -> content.indicators()
                .forEach(indicator -> before.put(indicator.id(), describe(indicator)))));
        changes.forEach(change -> change.after()
                .ifPresent(content -> content.indicators().forEach(indicator -> {
                    var old = before.get(indicator.id());
                    if (old != null && !old.equals(describe(indicator))) {
                        entries.add(entry(
                                "indicator",
                                indicator.id().value(),
                                "confirmed target",
                                old,
                                describe(indicator),
                                reason));
                    }
                })));
    }

    private static String describe(IndicatorContent indicator) {
        return Objects.requireNonNullElse(indicator.confirmedTarget(), "");
    }

    private static HistoryChange entry(
            String entity, long id, String field, String before, String after, String reason) {
        return new HistoryChange(entity, id, shortened(field, 120), shortened(before), shortened(after), reason);
    }

    private static String shortened(String text) {
        return shortened(text, LONGEST_VALUE);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
