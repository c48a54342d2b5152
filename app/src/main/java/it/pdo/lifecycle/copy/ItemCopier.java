package it.pdo.lifecycle.copy;

import it.pdo.format.CodePattern;
import it.pdo.format.Level;
import it.pdo.format.Numbering;
import it.pdo.format.PlanFormat;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.tenancy.IdGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the changes that add copies of items to a plan. */
final class ItemCopier {
    private final PlanTree source;
    private final PlanTree target;
    private final Optional<PlanFormat> format;
    private final Map<ItemId, WholeItem> contents;
    private final int years;
    private final Map<ItemId, ItemId> copies = new LinkedHashMap<>();
    private final List<ItemChange> additions = new ArrayList<>();

    ItemCopier(PlanTree source, PlanTree target, Optional<PlanFormat> format) {
        this.source = source;
        this.target = target;
        this.format = format;
        this.contents = PlanContents.of(source);
        this.years = target.plan().fromYear() - source.plan().fromYear();
    }

    void copyAll(List<Item> roots, @Nullable ItemId under) {
        roots.forEach(this::name);
        var siblings = under == null ? target.roots() : target.children(under);
        var position = siblings.stream().mapToInt(Item::position).max().orElse(-1) + 1;
        var taken = new HashSet<String>();
        siblings.forEach(item -> taken.add(item.code()));
        var parentCode = under == null ? "" : target.item(under).map(Item::code).orElse("");
        for (var root : roots) {
            copy(root, under, position++, freeCode(root, parentCode, taken));
        }
    }

    List<ItemChange> additions() {
        return additions;
    }

    /** Fresh ids by those of the originals. */
    Map<ItemId, ItemId> copies() {
        return copies;
    }

    private void name(Item item) {
        copies.put(item.id(), new ItemId(IdGenerator.next()));
        source.children(item.id()).forEach(this::name);
    }

    /** Its own code where it is free, else the next one of the level. */
    private String freeCode(Item item, String parentCode, Set<String> taken) {
        var code = item.code();
        if (!code.isBlank() && taken.contains(code)) {
            var level = format.flatMap(known -> known.level(item.level()));
            CodePattern pattern = level.map(Level::codePattern).orElse(null);
            code = level.map(Level::numbering)
                    .orElse(new Numbering(Numbering.Within.PARENT, 1))
                    .next(pattern, parentCode, taken)
                    .orElse(code);
        }
        taken.add(code);
        return code;
    }

    private void copy(Item item, @Nullable ItemId parent, int position, String code) {
        var content = Objects.requireNonNull(contents.get(item.id()));
        var id = Objects.requireNonNull(copies.get(item.id()));
        additions.add(ItemChange.added(
                id,
                content.with(code, content.title(), content.unit(), content.weight())
                        .withPlace(parent, position)
                        .withState(content.state() == ItemState.CANCELLED ? ItemState.CANCELLED : ItemState.ACTIVE)
                        .withFields(fields(content))
                        .withParts(new ItemParts<>(
                                cells(content),
                                        content.indicators().stream()
                                                .map(IndicatorContent::copy)
                                                .toList(),
                                content.people(), content.resources()))
                        .withLinks(links(content))));
        for (var child : source.children(item.id())) {
            copy(child, id, child.position(), child.code());
        }
    }

    /** What the target's format has no place for stays behind. */
    private Map<String, Object> fields(WholeItem content) {
        var level = format.flatMap(known -> known.level(content.level()));
        if (level.isEmpty()) {
            return content.fields();
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        content.fields().forEach((code, value) -> level.get()
                .field(code)
                .ifPresent(field -> kept.put(code, field.perYear() ? shifted(value) : value)));
        return kept;
    }

    private Object shifted(Object value) {
        if (!(value instanceof Map<?, ?> byYear)) {
            return value;
        }
        Map<String, Object> moved = new HashMap<>();
        byYear.forEach((year, each) ->
                moved.put(String.valueOf(Integer.parseInt(String.valueOf(year)) + years), (Object) each));
        return moved;
    }

    private List<CellDraft> cells(WholeItem content) {
        return content.cronoprogram().stream()
                .filter(cell -> cell.kind() != CellKind.PREVIOUS)
                .map(cell -> new CellDraft(
                        cell.kind(),
                        cell.year() + years,
                        cell.month(),
                        Math.min(cell.day(), cell.month() == 2 ? 28 : 31),
                        cell.planned()))
                .toList();
    }

    /** Links to units stay; those to items only where the item is copied too, or is of this very plan. */
    private List<LinkContent> links(WholeItem content) {
        var kept = new ArrayList<LinkContent>();
        for (var link : content.links()) {
            var item = link.parentItem();
            if (item == null) {
                kept.add(link);
            } else if (copies.containsKey(item)) {
                kept.add(new LinkContent(link.kind(), copies.get(item), null, link.weight()));
            } else if (target.item(item).isPresent()) {
                kept.add(link);
            }
        }
        return kept;
    }
}
