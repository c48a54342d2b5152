package it.pdo.exchange.merge;

import static it.pdo.exchange.message.ExchangeMessages.message;
import static it.pdo.shared.LocalizedMessage.verbatim;

import it.pdo.exchange.merge.ThreeWayMerge.Conflict;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.planning.CellDraft;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.shared.LocalizedMessage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of one item in the three states of {@link ThreeWayMerge}. Collects the conflicts of all items. */
final class ItemThreeWayMerge {

    private final MergeScope scope;
    private final boolean removeAbsent;
    private final OnConflict onConflict;
    private final List<Conflict> conflicts = new ArrayList<>();
    private String pointer = "";
    private String label = "";

    ItemThreeWayMerge(MergeScope scope, boolean removeAbsent, OnConflict onConflict) {
        this.scope = scope;
        this.removeAbsent = removeAbsent;
        this.onConflict = onConflict;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Names the item that the next conflicts are of. */
    void at(String newPointer, String newLabel) {
        this.pointer = newPointer;
        this.label = newLabel;
    }

    /** The merged item, without children. */
    ItemDraft merge(ItemDraft exported, ItemDraft edited, ItemDraft current) {
        String level = edited.level();
        var text = new Value<String>(LocalizedMessage::verbatim);
        String code = edited.code().isBlank()
                ? current.code()
                : text.merge("code", message("column.code"), exported.code(), edited.code(), current.code());
        String title = scope.covers(level, "title")
                ? text.merge("title", message("column.title"), exported.title(), edited.title(), current.title())
                : current.title();
        BigDecimal weight = scope.covers(level, "weight")
                ? number().merge(
                                "weight",
                                message("column.weight"),
                                exported.weight(),
                                edited.weight(),
                                current.weight())
                : current.weight();
        var state = scope.covers(level, "state") || scope.covers(level, "cancelled")
                ? new Value<>(ImportDifferenceFormatter::state)
                        .merge("state", message("difference.state"), exported.state(), edited.state(), current.state())
                : current.state();
        List<String> unit = scope.covers(level, "unit")
                ? new Value<List<String>>(path -> verbatim(String.join(" › ", path)))
                        .merge(
                                "unit",
                                message("column.unit"),
                                exported.unitPath(),
                                edited.unitPath(),
                                current.unitPath())
                : current.unitPath();
        return new ItemDraft(
                new ItemHeading(
                        level,
                        Objects.requireNonNull(code),
                        Objects.requireNonNull(title),
                        weight,
                        Objects.requireNonNull(state),
                        FieldThreeWayMerge.ofItem(this::value)
                                .merge(
                                        field -> scope.covers(level, "field." + field),
                                        exported.fields(),
                                        edited.fields(),
                                        current.fields())),
                Objects.requireNonNullElse(unit, List.of()),
                new ItemParts<>(
                        cells(exported, edited, current),
                        scope.coversPart("indicators") ? indicators(exported, edited, current) : current.indicators(),
                        rows("people", exported.people(), edited.people(), current.people()),
                        rows("resources", exported.resources(), edited.resources(), current.resources())),
                rows("links", exported.links(), edited.links(), current.links()),
                List.of(),
                edited.sourcePointer());
    }

    /** The parent of the item, by its pointer; null for none. */
    @Nullable
    String parent(
            @Nullable String exported,
            @Nullable String edited,
            @Nullable String current,
            Function<String, String> labels) {
        return new Value<String>(parent -> verbatim(labels.apply(parent)))
                .merge("parent", message("difference.under"), exported, edited, current);
    }

    /** Whether two states of an item say the same of what the file speaks of; children are not compared. */
    boolean same(ItemDraft one, ItemDraft other) {
        var silent = new ItemThreeWayMerge(scope, removeAbsent, OnConflict.KEEP_PLAN);
        // Merged over one: equal to one exactly when nothing that the file speaks of differs.
        ItemDraft merged = silent.merge(one, other, one);
        return equal(merged.heading().fields(), one.fields())
                && merged.code().equals(one.code())
                && merged.title().equals(one.title())
                && equal(merged.weight(), one.weight())
                && merged.state() == one.state()
                && merged.unitPath().equals(one.unitPath())
                && byPlace(merged).equals(byPlace(one))
                && merged.indicators().equals(one.indicators())
                && merged.people().equals(one.people())
                && merged.resources().equals(one.resources())
                && merged.links().equals(one.links());
    }

    /** Tells that the plan removed what the file changed; whether the file is followed. */
    boolean removedInPlan(LocalizedMessage what, String name) {
        return conflict("code", what, verbatim(name), verbatim(name), message("conflict.removed"));
    }

    /** Tells that the file removed what the plan changed; whether the file is followed. */
    boolean removedInFile(LocalizedMessage what, String name) {
        return conflict("code", what, verbatim(name), message("conflict.removed"), verbatim(name));
    }

    private boolean conflict(
            String column,
            LocalizedMessage what,
            LocalizedMessage exported,
            LocalizedMessage edited,
            LocalizedMessage current) {
        conflicts.add(new Conflict(pointer, column, label, what, new Conflict.Values(exported, edited, current)));
        return onConflict == OnConflict.TAKE_FILE;
    }

    /** A kind of value, with how it reads. */
    private final class Value<T> {
        private final Function<T, LocalizedMessage> words;

        Value(Function<T, LocalizedMessage> words) {
            this.words = words;
        }

        @Nullable
        T merge(String column, LocalizedMessage what, @Nullable T exported, @Nullable T edited, @Nullable T current) {
            if (equal(edited, exported) || equal(edited, current)) {
                return current;
            }
            if (equal(current, exported)) {
                return edited;
            }
            return conflict(column, what, say(exported), say(edited), say(current)) ? edited : current;
        }

        private LocalizedMessage say(@Nullable T value) {
            return value == null ? LocalizedMessage.nothing() : words.apply(value);
        }
    }

    private Value<BigDecimal> number() {
        return new Value<>(ImportDifferenceFormatter::text);
    }

    private List<CellDraft> cells(ItemDraft exported, ItemDraft edited, ItemDraft current) {
        Set<Integer> years = edited.cronoprogram().stream()
                .filter(cell -> cell.month() > 0)
                .map(CellDraft::year)
                .collect(Collectors.toSet());
        Map<String, CellDraft> before = byPlace(exported);
        Map<String, CellDraft> inFile = byPlace(edited);
        Map<String, CellDraft> now = byPlace(current);
        List<CellDraft> merged = new ArrayList<>();
        for (String key : FieldThreeWayMerge.keys(now, inFile, before)) {
            CellDraft any = Objects.requireNonNull(now.getOrDefault(key, inFile.getOrDefault(key, before.get(key))));
            CellDraft cell = scope.covers(any, years)
                    ? new Value<CellDraft>(each -> ImportDifferenceFormatter.percent(each.planned()))
                            .merge(
                                    any.day() == 0 ? key : "days",
                                    ImportDifferenceFormatter.cellName(any),
                                    before.get(key),
                                    inFile.get(key),
                                    now.get(key))
                    : now.get(key);
            if (cell != null) {
                merged.add(cell);
            }
        }
        return merged;
    }

    /** By the key of the column in the workbook, and the day. */
    private static Map<String, CellDraft> byPlace(ItemDraft item) {
        Map<String, CellDraft> cells = new LinkedHashMap<>();
        item.cronoprogram()
                .forEach(cell -> cells.put(
                        "cell:%s:%d:%d".formatted(cell.kind(), cell.year(), cell.month())
                                + (cell.day() == 0 ? "" : ":" + cell.day()),
                        new CellDraft(
                                cell.kind(),
                                cell.year(),
                                cell.month(),
                                cell.day(),
                                cell.planned().stripTrailingZeros())));
        return cells;
    }

    private List<IndicatorDraft> indicators(ItemDraft exported, ItemDraft edited, ItemDraft current) {
        String item = pointer;
        Map<String, IndicatorDraft> before = byId(exported);
        Map<String, IndicatorDraft> now = byId(current);
        List<IndicatorDraft> merged = new ArrayList<>();
        for (IndicatorDraft inFile : edited.indicators()) {
            IndicatorDraft was = before.get(inFile.sourcePointer());
            IndicatorDraft is = now.get(inFile.sourcePointer());
            pointer = inFile.sourcePointer();
            if (was == null) {
                merged.add(inFile);
            } else if (is != null) {
                merged.add(new IndicatorThreeWayMerge(scope, this::value).merge(was, inFile, is));
            } else if (!was.definition().equals(inFile.definition())
                    && removedInPlan(message("column.indicator"), inFile.name())) {
                merged.add(inFile);
            }
        }
        Map<String, IndicatorDraft> inFile = byId(edited);
        now.forEach((id, is) -> {
            IndicatorDraft was = before.get(id);
            pointer = id;
            boolean changed = was != null && !was.definition().equals(is.definition());
            boolean keep =
                    was == null || (removeAbsent && changed && !removedInFile(message("column.indicator"), is.name()));
            if (!inFile.containsKey(id) && keep) {
                merged.add(is);
            }
        });
        pointer = item;
        return merged;
    }

    private static Map<String, IndicatorDraft> byId(ItemDraft item) {
        Map<String, IndicatorDraft> found = new LinkedHashMap<>();
        item.indicators().forEach(indicator -> found.put(indicator.sourcePointer(), indicator));
        return found;
    }

    /** A value of an indicator. */
    private <T> @Nullable T value(
            String column,
            LocalizedMessage what,
            Function<T, LocalizedMessage> words,
            @Nullable T exported,
            @Nullable T edited,
            @Nullable T current) {
        return new Value<>(words).merge(column, what, exported, edited, current);
    }

    /** Rows without an id of their own are one value together. */
    private <T> List<T> rows(String part, List<T> exported, List<T> edited, List<T> current) {
        if (!scope.coversPart(part)) {
            return current;
        }
        List<T> merged = new Value<List<T>>(rows -> message("conflict.rows", rows.size()))
                .merge("code", message("conflict." + part), exported, edited, current);
        return Objects.requireNonNull(merged);
    }

    /** Whether two values mean the same: 20 and 20.0 do. */
    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(one, other);
    }
}
