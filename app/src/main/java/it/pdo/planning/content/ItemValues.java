package it.pdo.planning.content;

import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import it.pdo.planning.CellDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.TableColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the changed values of an item. */
final class ItemValues {
    private final DifferenceFormatter words;
    private final @Nullable Level level;
    private final Map<ItemId, WholeItem> allBefore;
    private final Map<ItemId, WholeItem> allAfter;
    private final List<ValueDifference> found = new ArrayList<>();

    ItemValues(
            DifferenceFormatter words,
            @Nullable Level level,
            Map<ItemId, WholeItem> allBefore,
            Map<ItemId, WholeItem> allAfter) {
        this.words = words;
        this.level = level;
        this.allBefore = allBefore;
        this.allAfter = allAfter;
    }

    List<ValueDifference> between(@Nullable WholeItem before, @Nullable WholeItem after) {
        var values = words.values;
        text("code", before, after, WholeItem::code);
        text("title", before, after, WholeItem::title);
        text("level", before, after, content -> words.levelName(content.level()));
        text("parent", before, after, this::parent);
        text("unit", before, after, content -> words.unit(content.unit()));
        text("weight", before, after, content -> values.number(content.weight()));
        if (before != null && after != null) {
            text("state", before, after, content -> values.state(content.state()));
            text("position", before, after, content -> String.valueOf(content.position() + 1));
        }
        fields(before, after);
        cells(before, after);
        text("people", before, after, content -> lines(content.people(), this::share));
        text("resources", before, after, content -> lines(content.resources(), this::resource));
        text("links", before, after, content -> lines(content.links(), this::link));
        new IndicatorValues(words, found).between(before, after);
        return found;
    }

    private void text(
            String key, @Nullable WholeItem before, @Nullable WholeItem after, Function<WholeItem, String> of) {
        add(
                key,
                words.values.text("difference." + key),
                before == null ? "" : of.apply(before),
                after == null ? "" : of.apply(after));
    }

    private void add(String key, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(new ValueDifference(Optional.empty(), key, what, before, after));
        }
    }

    private String parent(WholeItem content) {
        return item(content.parent());
    }

    private String item(@Nullable ItemId id) {
        if (id == null) {
            return "";
        }
        var content = allAfter.getOrDefault(id, allBefore.get(id));
        return content == null ? id.toString() : ItemIssues.label(content);
    }

    private void fields(@Nullable WholeItem before, @Nullable WholeItem after) {
        Map<String, Object> old = before == null ? Map.of() : before.fields();
        Map<String, Object> now = after == null ? Map.of() : after.fields();
        var codes = new LinkedHashSet<>(old.keySet());
        codes.addAll(now.keySet());
        for (var code : codes) {
            if (!Objects.equals(old.get(code), now.get(code))) {
                Field field = level == null ? null : level.field(code).orElse(null);
                add(
                        "field " + code,
                        field == null ? code : field.name(),
                        words.values.field(field, old.get(code)),
                        words.values.field(field, now.get(code)));
            }
        }
    }

    private void cells(@Nullable WholeItem before, @Nullable WholeItem after) {
        var old = byPlace(before);
        var now = byPlace(after);
        var places = new LinkedHashMap<>(old);
        places.putAll(now);
        places.forEach((key, cell) -> add(key, words.values.cell(cell), planned(old.get(key)), planned(now.get(key))));
    }

    private static Map<String, CellDraft> byPlace(@Nullable WholeItem content) {
        return content == null
                ? Map.of()
                : content.cronoprogram().stream()
                        .collect(Collectors.toMap(
                                ItemValues::key, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    private static String key(CellDraft cell) {
        var kind =
                switch (cell.kind()) {
                    case MONTH -> "planned";
                    case PROPOSED_MONTH -> "proposed";
                    case CHECKPOINT -> "checkpoint";
                    case PREVIOUS -> "previous";
                    case YEAR -> "year";
                };
        var month = cell.month() == 0 ? "" : "-%02d".formatted(cell.month());
        var day = cell.day() == 0 ? "" : "-%02d".formatted(cell.day());
        return kind + " " + cell.year() + month + day;
    }

    private String planned(@Nullable CellDraft cell) {
        return cell == null ? "" : words.values.percent(cell.planned());
    }

    private static <T> String lines(List<T> rows, Function<T, String> of) {
        return DifferenceFormatter.lines(rows.stream().map(of).toList());
    }

    private String share(ShareContent row) {
        var who = row.person() == null ? row.collective() : words.person(row.person());
        return DifferenceFormatter.joined(
                who,
                row.category(),
                words.values.percent(row.percent()),
                row.note(),
                words.columns(TableColumns.ownOfPeople(words.people()), row.columns()));
    }

    private String resource(ResourceDraft row) {
        var cost = row.cost() == null ? row.costText() : words.values.money(row.cost());
        return DifferenceFormatter.joined(
                row.kind(),
                row.description(),
                cost,
                words.columns(TableColumns.ownOfResources(words.resources()), row.columns()));
    }

    private String link(LinkContent link) {
        var kind = level == null
                ? link.kind()
                : level.links().stream()
                        .filter(known -> known.code().equals(link.kind()))
                        .map(LinkKind::name)
                        .findFirst()
                        .orElse(link.kind());
        return kind + ": " + (link.parentItem() == null ? words.unit(link.parentUnit()) : item(link.parentItem()));
    }
}
