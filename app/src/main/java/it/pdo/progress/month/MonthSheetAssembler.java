package it.pdo.progress.month;

import it.pdo.identity.Access;
import it.pdo.identity.Circumstances;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.CronoprogramLevels;
import it.pdo.planning.EntryRules;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemApplicability;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.CardValues;
import it.pdo.planning.store.PlanBranches;
import it.pdo.progress.ActionProgress;
import it.pdo.progress.DerivationAssembler;
import it.pdo.progress.IndicatorNames;
import it.pdo.progress.ReportedRows;
import it.pdo.progress.RowUnit;
import it.pdo.progress.period.Period;
import it.pdo.scoring.input.ReadingCalendar;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Builds a user's month sheet from a plan and its progress. Pure. */
public final class MonthSheetAssembler {
    private final PlanTree tree;
    private final UnitTree units;
    private final Permissions permissions;
    private final Access access;
    private final List<Period> periods;
    private final YearMonth month;
    private final ItemApplicability foreseen;
    private final PhaseRows phases;
    private final IndicatorRows indicators;
    private final CronoprogramLevels phaseLevels;

    /**
     * @param reported progress of at least the items and indicators of the branches
     * @param periods the twelve months of the year of the month
     */
    public MonthSheetAssembler(
            PlanBranches plan,
            UnitTree units,
            Permissions permissions,
            List<Period> periods,
            ReportedRows.OfPlan reported,
            YearMonth month) {
        this.tree = plan.tree();
        this.units = units;
        this.permissions = permissions;
        this.access = permissions.access();
        this.periods = periods;
        this.month = month;
        this.foreseen = new ItemApplicability(tree, plan.format());
        var rules = EntryRules.of(plan.format());
        this.phases = new PhaseRows(reported.progress(), rules, periods, month, checkpoints(plan, month.getYear()));
        this.indicators = new IndicatorRows(
                reported.readings(),
                new ActionProgress(reported.actions()),
                rules.readingMonths(),
                plan.format()
                        .map(format -> format.readingCalendar(month.getYear()))
                        .orElseGet(() -> ReadingCalendar.monthly(month.getYear())),
                periods,
                month,
                new DerivationAssembler(plan.format().orElse(null), new IndicatorNames(tree)),
                CardValues.of(plan.format().orElse(null)));
        this.phaseLevels = plan.phaseLevels();
    }

    /** The months of the format's checkpoints and of declared targets; December when there are none. */
    private static List<YearMonth> checkpoints(PlanBranches plan, int year) {
        var months = new TreeSet<YearMonth>();
        plan.format().ifPresent(known -> known.checkpoints()
                .forEach(checkpoint ->
                        months.add(YearMonth.of(year, checkpoint.date().getMonthValue()))));
        plan.declared().stream().filter(at -> at.getYear() == year).forEach(months::add);
        return months.isEmpty() ? List.of(YearMonth.of(year, 12)) : List.copyOf(months);
    }

    /** The objectives in which the user sees a row of one of the items or indicators, each with all its rows. */
    List<ObjectiveSheet> objectivesWith(Set<ItemId> items, Set<IndicatorId> lines) {
        var sheets = new ArrayList<ObjectiveSheet>();
        groups().forEach((objective, members) -> {
            if (members.stream().anyMatch(item -> touches(item, items, lines))) {
                var sheet = sheet(objective, members);
                if (sheet.phases().stream().anyMatch(row -> items.contains(row.id()))
                        || sheet.indicators().stream().anyMatch(row -> lines.contains(row.id()))) {
                    sheets.add(sheet);
                }
            }
        });
        return sheets;
    }

    private boolean touches(Item item, Set<ItemId> items, Set<IndicatorId> lines) {
        return items.contains(item.id())
                || tree.indicators(item.id()).stream().anyMatch(indicator -> lines.contains(indicator.id()));
    }

    public MonthSheet make() {
        var plan = tree.plan();
        var sheets = new ArrayList<ObjectiveSheet>();
        groups().forEach((objective, members) -> {
            var sheet = sheet(objective, members);
            if (!sheet.phases().isEmpty() || !sheet.indicators().isEmpty()) {
                sheets.add(sheet);
            }
        });
        var at = month.getMonthValue();
        var missing = new MonthSheet.Missing(
                (int) sheets.stream()
                        .flatMap(sheet -> sheet.phases().stream())
                        .filter(row -> row.missing() && row.month(at).writable())
                        .count(),
                (int) sheets.stream()
                        .flatMap(sheet -> sheet.indicators().stream())
                        .filter(row -> row.missing() && row.month(at).writable())
                        .count());
        return new MonthSheet(
                plan.id(),
                plan.code(),
                plan.title(),
                month,
                periods.get(month.getMonthValue() - 1),
                periods,
                sheets,
                missing);
    }

    /**
     * Items with entries by objective: a phase under its parent, all others under their topmost ancestor with
     * indicators.
     */
    private Map<Item, List<Item>> groups() {
        var groups = new LinkedHashMap<Item, List<Item>>();
        for (var item : tree.items()) {
            if (carriesRows(item)) {
                groups.computeIfAbsent(objectiveOf(item), _ -> new ArrayList<>())
                        .add(item);
            }
        }
        return groups;
    }

    private boolean isPhase(Item item) {
        return phaseLevels.contains(item.level());
    }

    private boolean hasCronoprogramRow(Item item) {
        return isPhase(item) || !tree.cells(item.id()).isEmpty();
    }

    private boolean carriesRows(Item item) {
        return hasCronoprogramRow(item) || !tree.indicators(item.id()).isEmpty();
    }

    private Item objectiveOf(Item item) {
        var above = tree.ancestors(item);
        for (var candidate : above) {
            if (!isPhase(candidate) && carriesRows(candidate)) {
                return candidate;
            }
        }
        return isPhase(item) && !above.isEmpty() ? above.getLast() : item;
    }

    private boolean approves(Optional<UnitId> unit, boolean active) {
        var now = new Circumstances(tree.plan().state().stage(), null, active);
        return permissions.may(Operation.APPROVE_READING, unit, now).allowed();
    }

    /** Items not included in the year are left out unless progress was entered: nothing typed disappears. */
    private ObjectiveSheet sheet(Item objective, List<Item> members) {
        var phaseRows = new ArrayList<PhaseRow>();
        var indicatorRows = new ArrayList<IndicatorLine>();
        for (var item : members) {
            var unit = tree.unitOf(item);
            if (access.mayRead(unit)) {
                var planned = foreseen.in(item, month.getYear());
                var place = new RowPlace(
                        item,
                        item.id().equals(objective.id()) ? "" : item.title(),
                        unit(item),
                        access.mayWrite(unit),
                        approves(unit, tree.active(item) && planned),
                        tree.active(item) && planned);
                if (hasCronoprogramRow(item)) {
                    Stream.of(phases.row(place, tree.cells(item.id())))
                            .filter(row -> planned || row.written())
                            .forEach(phaseRows::add);
                }
                tree.indicators(item.id()).stream()
                        .map(indicator -> indicators.row(place, indicator))
                        .filter(row -> planned || row.written())
                        .forEach(indicatorRows::add);
            }
        }
        return new ObjectiveSheet(
                objective.id(),
                tree.ancestors(objective).stream().map(Item::title).toList(),
                objective.level(),
                objective.code(),
                objective.title(),
                unit(objective),
                phaseRows,
                indicatorRows);
    }

    private RowUnit unit(Item item) {
        return tree.unitOf(item)
                .flatMap(units::find)
                .map(unit -> new RowUnit(unit.id(), unit.name()))
                .orElse(RowUnit.NONE);
    }

    /**
     * The context of a row.
     *
     * @param titleInObjective empty for the objective itself
     * @param writable whether the user may write, in any month
     * @param approves whether the user may decide on readings
     * @param active whether the item and all its ancestors are active and included in the year
     */
    record RowPlace(
            Item item, String titleInObjective, RowUnit unit, boolean writable, boolean approves, boolean active) {
        ItemId id() {
            return item.id();
        }
    }
}
