package it.pdo.progress.rollover;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.CellDraft;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.Item;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.DraftLinks;
import it.pdo.progress.PlanProgress;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Computes what is carried over from a plan to the next years. Pure. */
final class RollOverBuilder {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(RollOverBuilder.class);
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");

    private final PlanTree tree;
    private final PlanFormat format;
    private final PlanProgress progress;
    private final RollOverRequest request;
    private final Map<String, ItemId> ids = new HashMap<>();
    private final List<CarriedItem> carried = new ArrayList<>();
    private final List<LeftOutItem> leftOut = new ArrayList<>();

    RollOverBuilder(PlanTree tree, PlanFormat format, PlanProgress progress, RollOverRequest request) {
        this.tree = tree;
        this.format = format;
        this.progress = progress;
        this.request = request;
        tree.items().forEach(item -> ids.put(item.id().toString(), item.id()));
    }

    /** @param whole the old plan as a draft with ids as source pointers */
    RollOverPreview preview(PlanDraft whole) {
        var items = whole.items().stream()
                .flatMap(item -> carryOver(item, 0, false).stream())
                .toList();
        var draft = new PlanDraft(
                new Plan.Head(
                        request.code(),
                        request.title(),
                        request.fromYear(),
                        request.toYear(),
                        whole.formatCode(),
                        whole.formatVersion(),
                        whole.policyCode()),
                withoutBrokenLinks(items, DraftLinks.of(items)));
        return new RollOverPreview(Optional.of(draft), carried, leftOut, List.of());
    }

    private Optional<ItemDraft> carryOver(ItemDraft draft, int depth, boolean parentIncluded) {
        var item = item(draft);
        var included = parentIncluded || request.include().contains(item.id());
        var reason = included && !request.leaveOut().contains(item.id()) && item.state() != ItemState.CANCELLED
                ? Optional.<LocalizedMessage>empty()
                : whyLeftOut(item, draft);
        if (reason.isPresent() && !anyIncludedBelow(draft)) {
            leftOut.add(new LeftOutItem(item.id(), depth, levelName(item), label(item), reason.get()));
            return Optional.empty();
        }
        var row = cells(item);
        carried.add(new CarriedItem(
                item.id(), depth, levelName(item), label(item), row.map(CarriedCells::previous), notes(draft, row)));
        var children = draft.children().stream()
                .flatMap(child -> carryOver(child, depth + 1, included && reason.isEmpty()).stream())
                .toList();
        return Optional.of(copy(draft, row.map(CarriedCells::cells).orElse(List.of()), children));
    }

    private Item item(ItemDraft draft) {
        return tree.item(Objects.requireNonNull(ids.get(draft.sourcePointer()))).orElseThrow();
    }

    private boolean anyIncludedBelow(ItemDraft draft) {
        return draft.children().stream()
                .anyMatch(child -> request.include().contains(item(child).id()) || anyIncludedBelow(child));
    }

    /** Why an item is left out; empty when it is carried over. */
    private Optional<LocalizedMessage> whyLeftOut(Item item, ItemDraft draft) {
        if (request.leaveOut().contains(item.id())) {
            return Optional.of(SENTENCES.message("left-out.by-hand"));
        }
        if (item.state() == ItemState.CANCELLED) {
            return Optional.of(SENTENCES.message("left-out.cancelled"));
        }
        var row = cells(item);
        if (row.isPresent()) {
            return whyEnded(row.get());
        }
        var years = years(item);
        if (!years.isEmpty()) {
            return years.stream().anyMatch(year -> year >= request.fromYear())
                    ? Optional.empty()
                    : Optional.of(SENTENCES.message("left-out.last-year", years.getLast()));
        }
        if (!draft.children().isEmpty()) {
            return draft.children().stream()
                            .allMatch(child -> whyLeftOut(item(child), child).isPresent())
                    ? Optional.of(SENTENCES.message("left-out.children"))
                    : Optional.empty();
        }
        return tree.plan().toYear() >= request.fromYear()
                ? Optional.empty()
                : Optional.of(
                        SENTENCES.message("left-out.old-years", tree.plan().toYear()));
    }

    private Optional<LocalizedMessage> whyEnded(CarriedCells row) {
        var rules = Objects.requireNonNull(format.cronoprogram());
        if (row.complete(rules)) {
            return Optional.of(SENTENCES.message("left-out.complete", row.previous()));
        }
        return Optional.empty(); // planned or only unfinished: the work goes on
    }

    private Optional<CarriedCells> cells(Item item) {
        CronoprogramFormat rules = format.cronoprogram();
        var cells = tree.cells(item.id());
        return rules == null || cells.isEmpty()
                ? Optional.empty()
                : Optional.of(CarriedCells.of(cells, progress.reached(item.id()), request.fromYear(), rules));
    }

    /** The years for which the item's yearly fields have values. */
    private List<Integer> years(Item item) {
        return perYear(item.level()).stream()
                .map(field -> item.fields().get(field.code()))
                .filter(value -> value instanceof Map<?, ?>)
                .flatMap(value -> ((Map<?, ?>) value).entrySet().stream())
                .filter(entry -> !String.valueOf(entry.getValue()).isBlank())
                .map(entry -> Integer.parseInt(String.valueOf(entry.getKey())))
                .distinct()
                .sorted()
                .toList();
    }

    private List<Field> perYear(String level) {
        return format.level(level).map(Level::fields).orElse(List.of()).stream()
                .filter(Field::perYear)
                .toList();
    }

    private List<LocalizedMessage> notes(ItemDraft draft, Optional<CarriedCells> row) {
        var notes = new ArrayList<LocalizedMessage>();
        row.ifPresent(cells -> {
            if (cells.wholeYear().signum() > 0) {
                notes.add(SENTENCES.message("note.months", cells.wholeYear(), request.fromYear()));
            } else if (!cells.planned()) {
                notes.add(SENTENCES.message("note.unplanned", cells.previous()));
            }
        });
        if (draft.state() == ItemState.SUSPENDED) {
            notes.add(SENTENCES.message("note.suspended"));
        }
        draft.indicators().stream()
                .filter(indicator -> namesAYearGoneBy(indicator.targetText()))
                .forEach(indicator -> notes.add(SENTENCES.message(
                        "note.target", indicator.name(), Objects.toString(indicator.targetText(), ""))));
        return notes;
    }

    private boolean namesAYearGoneBy(@Nullable String target) {
        if (target == null) {
            return false;
        }
        var years = YEAR.matcher(target)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        return !years.isEmpty() && years.stream().allMatch(year -> year < request.fromYear());
    }

    private ItemDraft copy(ItemDraft old, List<CellDraft> cells, List<ItemDraft> children) {
        return new ItemDraft(
                old.heading().withState(ItemState.ACTIVE).withFields(fields(old)),
                old.unitPath(),
                old.parts()
                        .withCronoprogram(cells)
                        .withIndicators(old.indicators().stream()
                                .map(RollOverBuilder::active)
                                .toList()),
                old.links(),
                children,
                old.sourcePointer());
    }

    /** A suspension is not carried over, because it is for one year. */
    private static IndicatorDraft active(IndicatorDraft old) {
        return new IndicatorDraft(old.definition().withState(ItemState.ACTIVE), old.sourcePointer());
    }

    private Map<String, Object> fields(ItemDraft old) {
        Map<String, Object> fields = new LinkedHashMap<>(old.fields());
        for (var field : perYear(old.level())) {
            if (fields.get(field.code()) instanceof Map<?, ?> years) {
                Map<String, Object> left = new LinkedHashMap<>();
                years.forEach((year, value) -> {
                    if (Integer.parseInt(String.valueOf(year)) >= request.fromYear()) {
                        left.put(String.valueOf(year), value);
                    }
                });
                fields.put(field.code(), left);
            }
        }
        return fields;
    }

    private static List<ItemDraft> withoutBrokenLinks(List<ItemDraft> items, DraftLinks links) {
        return items.stream()
                .map(item -> {
                    Set<LinkDraft> broken = new HashSet<>(links.broken(item));
                    return item.withLinks(item.links().stream()
                                    .filter(link -> !broken.contains(link))
                                    .toList())
                            .withChildren(withoutBrokenLinks(item.children(), links));
                })
                .toList();
    }

    private String levelName(Item item) {
        return format.level(item.level()).map(Level::name).orElse(item.level());
    }

    private static String label(Item item) {
        return item.code().isBlank() ? item.title() : item.code() + " " + item.title();
    }
}
