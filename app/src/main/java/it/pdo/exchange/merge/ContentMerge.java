package it.pdo.exchange.merge;

import it.pdo.organisation.UnitId;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges the values of a file into an item. Pure. */
final class ContentMerge {

    private final MergeScope scope;
    private final MergeNames names;
    private final boolean removeAbsent;

    ContentMerge(MergeScope scope, MergeNames names, boolean removeAbsent) {
        this.scope = scope;
        this.names = names;
        this.removeAbsent = removeAbsent;
    }

    /** A new item. */
    WholeItem added(ItemDraft draft, @Nullable ItemId parent, int position, List<LinkContent> links) {
        return new WholeItem(
                new ItemContent(parent, position, draft.heading(), unit(draft)),
                new ItemParts<>(
                        draft.cronoprogram(),
                        draft.indicators().stream().map(IndicatorContent::fresh).toList(),
                        people(draft),
                        draft.resources()),
                links);
    }

    /** An item that is there. */
    WholeItem changed(WholeItem stored, ItemDraft draft, @Nullable ItemId parent, List<LinkContent> links) {
        String level = draft.level();
        return new WholeItem(
                new ItemContent(
                        parent,
                        stored.position(),
                        new ItemHeading(
                                level,
                                draft.code().isBlank() ? stored.code() : draft.code(),
                                scope.covers(level, "title") ? draft.title() : stored.title(),
                                scope.covers(level, "weight") ? draft.weight() : stored.weight(),
                                state(stored, draft),
                                fields(stored, draft)),
                        scope.covers(level, "unit") ? unit(draft) : stored.unit()),
                new ItemParts<>(
                        cells(stored, draft),
                        scope.coversPart("indicators") ? indicators(stored, draft) : stored.indicators(),
                        scope.coversPart("people") ? people(stored, draft) : stored.people(),
                        scope.coversPart("resources") ? resources(stored, draft) : stored.resources()),
                scope.coversPart("links") ? links : stored.links());
    }

    private @Nullable UnitId unit(ItemDraft draft) {
        return draft.unitPath().isEmpty() ? null : names.unit(draft.unitPath());
    }

    private ItemState state(WholeItem stored, ItemDraft draft) {
        boolean cancels = scope.covers(draft.level(), "cancelled");
        boolean suspends = scope.covers(draft.level(), "state");
        if (draft.state() == ItemState.CANCELLED || (stored.state() == ItemState.CANCELLED && !cancels)) {
            return cancels ? draft.state() : stored.state();
        }
        if (draft.state() == ItemState.ACTIVE && stored.state() == ItemState.SUSPENDED && !suspends) {
            return stored.state();
        }
        return draft.state();
    }

    private Map<String, Object> fields(WholeItem stored, ItemDraft draft) {
        if (scope.all()) {
            return draft.fields();
        }
        Map<String, Object> fields = new LinkedHashMap<>(stored.fields());
        fields.keySet()
                .removeIf(code -> scope.covers(draft.level(), "field." + code)
                        && !draft.fields().containsKey(code));
        fields.putAll(draft.fields());
        return fields;
    }

    private List<CellDraft> cells(WholeItem stored, ItemDraft draft) {
        boolean cancelled =
                draft.state() == ItemState.CANCELLED && draft.cronoprogram().isEmpty();
        if (cancelled && !scope.exact()) {
            return stored.cronoprogram(); // a cancelled row shows no figures: what was planned stays readable
        }
        Set<Integer> years = draft.cronoprogram().stream()
                .filter(c -> c.month() > 0)
                .map(CellDraft::year)
                .collect(Collectors.toSet());
        boolean confirmed =
                stored.cronoprogram().stream().anyMatch(c -> c.kind() == CellKind.MONTH && years.contains(c.year()));
        boolean proposes = draft.cronoprogram().stream().noneMatch(c -> c.kind() == CellKind.MONTH);
        List<CellDraft> cells = new ArrayList<>();
        for (CellDraft cell : stored.cronoprogram()) {
            boolean month = cell.kind() == CellKind.MONTH || cell.kind() == CellKind.PROPOSED_MONTH;
            if (!scope.covers(cell, years) || (month && confirmed && proposes && !scope.exact())) {
                cells.add(cell);
            }
        }
        for (CellDraft cell : draft.cronoprogram()) {
            boolean settled = cell.kind() == CellKind.PROPOSED_MONTH && confirmed && !scope.exact();
            if (!settled) { // months somebody confirmed since are not proposed again
                cells.add(cell);
            }
        }
        return cells;
    }

    private List<IndicatorContent> indicators(WholeItem stored, ItemDraft draft) {
        IdentityHashMap<IndicatorDraft, IndicatorContent> matches =
                IndicatorMatching.match(stored.indicators(), draft.indicators());
        Map<IndicatorId, IndicatorContent> byId = new LinkedHashMap<>();
        matches.forEach((d, s) -> byId.put(s.id(), indicator(s, d)));
        List<IndicatorContent> indicators = new ArrayList<>();
        for (IndicatorContent content : stored.indicators()) {
            IndicatorContent found = byId.get(content.id());
            if (found != null) {
                indicators.add(found);
            } else if (!removeAbsent) {
                indicators.add(content);
            }
        }
        draft.indicators().stream()
                .filter(d -> !matches.containsKey(d))
                .forEach(d -> indicators.add(IndicatorContent.fresh(d)));
        return indicators;
    }

    private IndicatorContent indicator(IndicatorContent stored, IndicatorDraft draft) {
        String target = scope.coversIndicators("target") ? draft.targetText() : stored.targetText();
        boolean derives = scope.coversIndicators("derivation");
        ItemState state = draft.suspended()
                ? (stored.state() == ItemState.ACTIVE ? ItemState.SUSPENDED : stored.state())
                : scope.coversIndicators("state") && stored.state() == ItemState.SUSPENDED
                        ? ItemState.ACTIVE
                        : stored.state();
        return new IndicatorContent(
                stored.id(),
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(
                                draft.name(),
                                scope.coversIndicators("dimension") ? draft.dimension() : stored.dimension(),
                                scope.coversIndicators("unit-of-measure")
                                        ? draft.unitOfMeasure()
                                        : stored.unitOfMeasure(),
                                target),
                        new IndicatorDefinition.Documentation(
                                scope.coversIndicators("source") ? draft.source() : stored.source(),
                                scope.coversIndicators("control-method")
                                        ? draft.controlMethod()
                                        : stored.controlMethod(),
                                scope.coversIndicators("description") ? draft.description() : stored.description()),
                        scope.coversIndicators("actions") ? draft.actions() : stored.actions(),
                        new IndicatorDefinition.Computation(
                                derives ? draft.derivation() : stored.derivation(),
                                derives ? draft.derivationDetail() : stored.derivationDetail()),
                        state,
                        scope.coversIndicators("weight") ? draft.weight() : stored.weight(),
                        columns("indicator", stored.fields(), draft.fields())),
                Objects.equals(target, stored.targetText()) ? stored.confirmedTarget() : null);
    }

    private List<ShareContent> people(WholeItem stored, ItemDraft draft) {
        List<ShareContent> left = new ArrayList<>(stored.people());
        return people(draft).stream()
                .map(row -> take(left, old -> sameRow(old, row))
                        .map(old -> new ShareContent(
                                row.category(),
                                row.person(),
                                row.percent(),
                                row.note(),
                                row.collective(),
                                columns("people", old.columns(), row.columns())))
                        .orElse(row))
                .toList();
    }

    private static boolean sameRow(ShareContent one, ShareContent other) {
        return one.category().equals(other.category())
                && Objects.equals(one.person(), other.person())
                && Objects.equals(one.collective(), other.collective());
    }

    private List<ResourceDraft> resources(WholeItem stored, ItemDraft draft) {
        List<ResourceDraft> left = new ArrayList<>(stored.resources());
        return draft.resources().stream()
                .map(row -> take(
                                left,
                                old -> old.kind().equals(row.kind())
                                        && old.description().equals(row.description()))
                        .map(old -> new ResourceDraft(
                                row.kind(),
                                row.description(),
                                row.cost(),
                                row.costText(),
                                columns("resources", old.columns(), row.columns())))
                        .orElse(row))
                .toList();
    }

    private static <T> Optional<T> take(List<T> rows, Predicate<T> wanted) {
        Optional<T> found = rows.stream().filter(wanted).findFirst();
        found.ifPresent(rows::remove);
        return found;
    }

    /** Columns of the format's own that the file does not speak of keep what they have. */
    private Map<String, Object> columns(String part, Map<String, Object> stored, Map<String, Object> read) {
        Map<String, Object> columns = new LinkedHashMap<>(stored);
        columns.keySet().removeIf(code -> scope.coversColumn(part, code));
        columns.putAll(read);
        return columns;
    }

    private List<ShareContent> people(ItemDraft draft) {
        return draft.people().stream()
                .map(row -> new ShareContent(
                        row.category(),
                        row.person() == null ? null : names.person(row.person()).orElse(null),
                        row.percent(),
                        row.note(),
                        row.collective(),
                        row.columns()))
                .toList();
    }
}
