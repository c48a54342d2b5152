package it.pdo.planning.store.revision;

import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.WholeItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a revision without those that change nothing, as changes from the stored contents. Added items come
 * after their parents, as foreign keys require.
 */
final class EffectiveChanges {
    private final Map<ItemId, WholeItem> before;
    private final Map<ItemId, WholeItem> after;
    private final List<ItemChange> changes = new ArrayList<>();

    EffectiveChanges(Map<ItemId, WholeItem> stored, RevisionKind kind, List<ItemChange> asked) {
        this.before = stored;
        this.after = new LinkedHashMap<>(stored);
        var confirmed = new Confirmed(stored, kind);
        for (var change : asked) {
            var old = stored.get(change.item());
            var now = change.after().map(confirmed::settle).orElse(null);
            if (now == null) {
                after.remove(change.item());
            } else {
                after.put(change.item(), now);
            }
            if (!Objects.equals(old, now)) {
                changes.add(new ItemChange(change.item(), Optional.ofNullable(old), Optional.ofNullable(now)));
            }
        }
        changes.sort(Comparator.comparingInt(change -> depth(change.item())));
    }

    private int depth(ItemId item) {
        var depth = 0;
        for (var at = after.get(item); at != null && depth <= after.size(); depth++) {
            var parent = at.parent();
            at = parent == null ? null : after.get(parent);
        }
        return depth;
    }

    Map<ItemId, WholeItem> before() {
        return before;
    }

    Map<ItemId, WholeItem> after() {
        return after;
    }

    List<ItemChange> changes() {
        return changes;
    }

    /**
     * Keeps the confirmed target of an unchanged target text and drops it with a changed one, unless the change undoes
     * another.
     */
    private static final class Confirmed {
        private final Map<IndicatorId, IndicatorContent> stored = new HashMap<>();
        private final RevisionKind kind;

        Confirmed(Map<ItemId, WholeItem> contents, RevisionKind kind) {
            contents.values().forEach(content -> content.indicators()
                    .forEach(indicator -> stored.put(indicator.id(), indicator)));
            this.kind = kind;
        }

        WholeItem settle(WholeItem content) {
            return content.withIndicators(content.indicators().stream()
                    .map(indicator -> indicator.withConfirmedTarget(words(indicator, stored.get(indicator.id()))))
                    .toList());
        }

        private @Nullable String words(IndicatorContent now, @Nullable IndicatorContent old) {
            if (old != null && Objects.equals(old.targetText(), now.targetText())) {
                return old.confirmedTarget();
            }
            return old == null || kind == RevisionKind.UNDO ? now.confirmedTarget() : null;
        }
    }
}
