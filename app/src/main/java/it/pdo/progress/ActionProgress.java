package it.pdo.progress;

import it.pdo.planning.IndicatorId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of actions in a month, by the last report in the same year. Like readings, actions start anew each year.
 * Not thread-safe.
 */
public final class ActionProgress {
    private record Key(long indicator, int position) {}

    private final Map<Key, NavigableMap<YearMonth, ActionProgressRow>> rows = new HashMap<>();

    public ActionProgress(Collection<ActionProgressRow> stored) {
        stored.forEach(this::put);
    }

    void put(ActionProgressRow row) {
        rows.computeIfAbsent(new Key(row.indicatorId(), row.position()), _ -> new TreeMap<>())
                .put(row.at(), row);
    }

    /** The month's own entry for the action. */
    @Nullable
    public ActionProgressRow stateAt(IndicatorId indicator, int position, YearMonth month) {
        return of(indicator, position).get(month);
    }

    boolean done(IndicatorId indicator, int position, YearMonth month) {
        return last(indicator, position, month).map(ActionProgressRow::done).orElse(false);
    }

    /** The latest entry of the year up to a month. */
    public Optional<ActionProgressRow> last(IndicatorId indicator, int position, YearMonth month) {
        return Optional.ofNullable(of(indicator, position).floorEntry(month))
                .map(Map.Entry::getValue)
                .filter(row -> row.year() == month.getYear());
    }

    private NavigableMap<YearMonth, ActionProgressRow> of(IndicatorId indicator, int position) {
        return rows.getOrDefault(new Key(indicator.value(), position), new TreeMap<>());
    }
}
