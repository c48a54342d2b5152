package it.pdo.check;

import it.pdo.check.cronoprogram.CronoprogramRow;
import it.pdo.check.cronoprogram.UnplacedValues;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.SourceNote;
import it.pdo.target.TargetReading;
import it.pdo.target.TargetText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan prepared for all checks: items with their context, targets parsed. */
final class CheckInput {

    /** An indicator with its item and its parsed target; empty without a target. */
    record IndicatorAt(ItemAt at, IndicatorDraft indicator, Optional<TargetReading> reading, boolean confirmed) {
        String pointer() {
            return indicator.sourcePointer();
        }

        /** Whether it is active this year. */
        boolean active() {
            return at.active() && !indicator.suspended();
        }
    }

    private final PlanDraft draft;
    private final PlanFormat format;
    private final CheckContext context;
    private final Map<String, ItemAt> byPointer = new LinkedHashMap<>();
    private final IdentityHashMap<ItemAt, List<ItemAt>> children = new IdentityHashMap<>();
    private final List<ItemAt> roots = new ArrayList<>();
    private final List<ItemAt> items = new ArrayList<>();
    private final List<IndicatorAt> indicators = new ArrayList<>();
    private final IdentityHashMap<ItemAt, List<IndicatorAt>> indicatorsOf = new IdentityHashMap<>();
    private final Map<String, SourceNote> uncertain = new HashMap<>();

    CheckInput(PlanDraft draft, PlanFormat format, CheckContext context) {
        this.draft = draft;
        this.format = format;
        this.context = context;
        draft.items().forEach(item -> roots.add(index(item, null)));
        draft.notes().stream()
                .filter(note -> note.kind() == SourceNote.Kind.MONTHS_UNCERTAIN)
                .forEach(note -> uncertain.put(note.owner(), note));
    }

    private ItemAt index(ItemDraft item, @Nullable ItemAt above) {
        Level level = format.level(item.level()).orElse(null);
        ItemAt at = new ItemAt(
                item, above, level, CronoprogramRow.of(item.cronoprogram(), format.cronoprogram(), context.year()));
        byPointer.put(item.sourcePointer(), at);
        items.add(at);
        List<IndicatorAt> own =
                item.indicators().stream().map(indicator -> read(at, indicator)).toList();
        indicators.addAll(own);
        indicatorsOf.put(at, own);
        children.put(at, item.children().stream().map(child -> index(child, at)).toList());
        return at;
    }

    private IndicatorAt read(ItemAt at, IndicatorDraft indicator) {
        String confirmed = context.confirmedTargets().get(indicator.sourcePointer());
        TargetText target =
                new TargetText(indicator.name(), indicator.unitOfMeasure(), indicator.targetText(), confirmed);
        Optional<TargetReading> reading =
                target.text().isBlank() ? Optional.empty() : Optional.of(target.in(context.year()));
        return new IndicatorAt(at, indicator, reading, target.isConfirmed());
    }

    PlanDraft draft() {
        return draft;
    }

    PlanFormat format() {
        return format;
    }

    CheckContext context() {
        return context;
    }

    int year() {
        return context.year();
    }

    /** Every item, parents before children. */
    List<ItemAt> items() {
        return items;
    }

    /** Codes that several objectives have, each in its direzione: alone they are ambiguous. */
    Set<String> codesUsedTwice() {
        Set<String> seen = new HashSet<>();
        return items.stream()
                .filter(ItemAt::isObjective)
                .map(at -> at.item().code())
                .filter(code -> !seen.add(code))
                .collect(Collectors.toSet());
    }

    List<ItemAt> roots() {
        return roots;
    }

    List<ItemAt> children(ItemAt at) {
        return children.getOrDefault(at, List.of());
    }

    /** The item and its descendants. */
    Stream<ItemAt> branch(ItemAt at) {
        return Stream.concat(Stream.of(at), children(at).stream().flatMap(this::branch));
    }

    List<IndicatorAt> indicators() {
        return indicators;
    }

    Stream<IndicatorAt> indicatorsOf(ItemAt at) {
        return indicatorsOf.getOrDefault(at, List.of()).stream();
    }

    Optional<ItemAt> item(String pointer) {
        return Optional.ofNullable(byPointer.get(pointer));
    }

    /** Whether an import could not assign the values of this phase to months, and nobody has entered them since. */
    boolean monthsUncertain(ItemAt at) {
        return uncertain.containsKey(at.pointer()) && at.row().months().isEmpty();
    }

    /**
     * All values of a row whose months are not known, whatever column each fell in; empty where the import did not read
     * them, or where somebody has changed the row since.
     */
    Optional<UnplacedValues> unplaced(ItemAt at) {
        SourceNote note = uncertain.get(at.pointer());
        CronoprogramFormat cronoprogram = format.cronoprogram();
        if (note == null || cronoprogram == null || note.values().isEmpty() || !monthsUncertain(at)) {
            return Optional.empty();
        }
        CronoprogramRow imported = CronoprogramRow.of(note.cells(), cronoprogram, year());
        return imported.hasSameValues(at.row())
                ? Optional.of(UnplacedValues.of(note.values(), imported, format.checkpoints(), cronoprogram))
                : Optional.empty();
    }
}
