package it.pdo.results;

import it.pdo.format.PlanFormat;
import it.pdo.format.ResultPayFormat;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.EntryRules;
import it.pdo.planning.Increments;
import it.pdo.planning.Indicator;
import it.pdo.planning.Item;
import it.pdo.planning.ItemApplicability;
import it.pdo.planning.ItemState;
import it.pdo.planning.PeopleShare;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.CardValues;
import it.pdo.progress.Approval;
import it.pdo.progress.DerivationAssembler;
import it.pdo.progress.IndicatorNames;
import it.pdo.progress.PlanProgress;
import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts a stored plan and its progress into the engine's input. Pure; ids have the form used in URLs. */
final class ScoreInputAssembler {
    /** Between the item and the position of a row that names no person. */
    private static final String CATEGORY = "#";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PlanTree tree;
    private final PlanProgress progress;
    private final UnitTree units;
    private final ItemApplicability foreseen;
    private final DerivationAssembler derivations;
    private final EntryRules rules;
    private final CardValues cards;
    private final Predicate<PersonId> known;
    private final PlanYear planYear;
    private final YearMonth at;

    /**
     * @param known the persons whose results may be computed for the user
     * @param month the state of the month
     */
    ScoreInputAssembler(
            PlanTree tree,
            PlanProgress progress,
            UnitTree units,
            @Nullable PlanFormat format,
            Predicate<PersonId> known,
            YearMonth at,
            PlanYear.MonthState month) {
        this.tree = tree;
        this.progress = progress;
        this.units = units;
        this.foreseen = new ItemApplicability(tree, Optional.ofNullable(format));
        this.derivations = new DerivationAssembler(format, new IndicatorNames(tree));
        this.rules = EntryRules.of(Optional.ofNullable(format));
        this.cards = CardValues.of(format);
        this.known = known;
        this.planYear = planYear(format, month, at.getYear());
        this.at = at;
    }

    /** The calendar of the format and its shares that hang on a level of the plan. */
    private static PlanYear planYear(@Nullable PlanFormat format, PlanYear.MonthState month, int year) {
        ResultPayFormat pay = format == null ? null : format.resultPay();
        return new PlanYear(
                format == null ? null : format.readingCalendar(year),
                month,
                pay == null
                        ? List.of()
                        : pay.shares().stream()
                                .flatMap(share -> share(share).stream())
                                .toList());
    }

    private static Optional<PlanYear.ResultShare> share(ResultPayFormat.Share share) {
        return Optional.ofNullable(share.level())
                .map(level -> new PlanYear.ResultShare(
                        share.code(),
                        share.name(),
                        share.percent(),
                        level,
                        share.parts().stream()
                                .map(part -> new PlanYear.TitledShare(part.name(), part.percent()))
                                .toList()));
    }

    ScoreInput make() {
        var plan = tree.plan();
        return new ScoreInput(
                plan.code(),
                at.getYear(),
                at,
                plan.formatCode() + "/" + plan.formatVersion(),
                parentsFirst(),
                tree.roots().stream().map(this::item).toList(),
                tree.links().stream().map(this::link).toList(),
                planYear);
    }

    /**
     * The units of the year, and units of the plan that did not exist in it and have no successor: these are top units.
     */
    private List<UnitInput> parentsFirst() {
        var present = units.roots().stream()
                .flatMap(root -> units.subtree(root.id()).stream())
                .filter(id -> units.standIn(id).filter(at -> at.id().equals(id)).isPresent())
                .flatMap(id -> units.find(id).stream())
                .map(unit -> unit(unit, unit.parent()));
        var lost = Stream.concat(
                        tree.items().stream().flatMap(item -> tree.unitOf(item).stream()),
                        tree.links().stream().flatMap(link -> Stream.ofNullable(link.parentUnit())))
                .distinct()
                .sorted()
                .filter(id -> units.standIn(id).isEmpty())
                .flatMap(id -> units.find(id).stream())
                .map(unit -> unit(unit, null));
        return Stream.concat(present, lost).toList();
    }

    private static UnitInput unit(Unit unit, @Nullable UnitId parent) {
        return new UnitInput(unit.id().toString(), parent == null ? null : parent.toString(), unit.kind(), unit.name());
    }

    /** The unit of the year that corresponds to this unit. */
    private UnitId ofYear(UnitId unit) {
        return units.standIn(unit).map(Unit::id).orElse(unit);
    }

    private LinkInput link(it.pdo.planning.ItemLink link) {
        var unit = link.parentUnit();
        var parent = unit == null ? link.parentItem() : ofYear(unit);
        return new LinkInput(link.item().toString(), Objects.toString(parent), link.weight());
    }

    /** An item without a responsible unit is shared by all: solidarity and transversal objectives. */
    private ItemInput item(Item item) {
        var unit = tree.unitOf(item);
        return new ItemInput(
                item.id().toString(),
                new ItemInput.Label(item.level(), item.code(), item.title()),
                new ItemInput.Standing(
                        unit.map(this::ofYear).map(Object::toString).orElse(null),
                        item.weight(),
                        stateInYear(item),
                        unit.isEmpty()),
                cronoprogram(item),
                tree.indicators(item.id()).stream().map(this::indicator).toList(),
                tree.children(item.id()).stream().map(this::item).toList(),
                tree.people(item.id()).stream()
                        .filter(share -> share.person() == null || known.test(share.person()))
                        .flatMap(share -> person(item, share).stream())
                        .toList());
    }

    /** Items not included in the year are left out, whatever the policy says about suspended ones. */
    private WorkState stateInYear(Item item) {
        var state = state(item.state());
        return state == WorkState.ACTIVE && !foreseen.in(item, at.getYear()) ? WorkState.NOT_FORESEEN : state;
    }

    private @Nullable CronoprogramInput cronoprogram(Item item) {
        var cells = tree.cells(item.id());
        var reached = progress.reached(item.id());
        if (cells.isEmpty() && reached.isEmpty()) {
            return null;
        }
        var row = Cronoprogram.of(cells, rules);
        return new CronoprogramInput(
                row.previousTo(at.getYear()).orElse(null),
                new TreeMap<>(row.planned()),
                new TreeMap<>(rules.cumulative() ? Increments.ofTotalsByYear(reached) : reached),
                new TreeMap<>(row.declared()),
                new TreeMap<>(row.laterYears()));
    }

    private IndicatorInput indicator(Indicator indicator) {
        return new IndicatorInput(
                indicator.id().toString(),
                written(cards.target(indicator, at.getYear())),
                indicator.dimension(),
                derivations.make(indicator),
                state(indicator.state()),
                indicator.weight(),
                new IndicatorInput.Progress(
                        null,
                        progress.readings(indicator.id()).entrySet().stream()
                                .filter(entry -> entry.getKey().getYear() == at.getYear())
                                .map(entry -> new ReadingInput(
                                        entry.getKey(),
                                        entry.getValue(),
                                        approval(progress.approval(indicator.id(), entry.getKey()))))
                                .toList(),
                        actions(indicator),
                        cards.readingRules(indicator)));
    }

    private static TargetText written(TargetText target) {
        return new TargetText(
                target.indicatorName(),
                target.unitOfMeasure(),
                Objects.requireNonNullElse(target.written(), ""),
                target.confirmed());
    }

    static ReadingInput.ApprovalState approval(Approval approval) {
        return switch (approval) {
            case APPROVED -> ReadingInput.ApprovalState.APPROVED;
            case WAITING -> ReadingInput.ApprovalState.WAITING;
            case SENT_BACK -> ReadingInput.ApprovalState.SENT_BACK;
        };
    }

    /** Empty as long as nothing was reported: unknown is not zero. */
    private List<ActionInput> actions(Indicator indicator) {
        var reported = progress.actions(indicator.id(), at);
        if (reported.isEmpty()) {
            return List.of();
        }
        var inputs = new ArrayList<ActionInput>();
        for (var action : indicator.actions()) {
            inputs.add(new ActionInput(
                    action.text(),
                    reported.getOrDefault(inputs.size(), false) ? HUNDRED : BigDecimal.ZERO,
                    action.weight()));
        }
        return inputs;
    }

    /** A row without a percentage gives no participation. */
    private static List<PersonShare> person(Item item, PeopleShare share) {
        var percent = share.percent();
        if (percent == null || percent.compareTo(HUNDRED) > 0) {
            return List.of();
        }
        var person = share.person();
        var id = person == null ? item.id() + CATEGORY + share.position() : person.toString();
        return List.of(new PersonShare(id, share.category(), percent));
    }

    /** Whether the id of a share is that of a row that names a category only. */
    static boolean isCategory(String id) {
        return id.contains(CATEGORY);
    }

    private static WorkState state(ItemState state) {
        return switch (state) {
            case ACTIVE -> WorkState.ACTIVE;
            case SUSPENDED -> WorkState.SUSPENDED;
            case CANCELLED -> WorkState.CANCELLED;
        };
    }
}
