package it.pdo.ui.plan;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.format.UnitKind;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.Cell;
import it.pdo.planning.CellKind;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.PeopleShare;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.Resource;
import it.pdo.planning.TableColumns;
import it.pdo.scoring.FieldFormula;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan of one item and what stands below it, invented from the shape of a format, to see how its sheet looks before
 * anybody wrote one.
 */
record SamplePlan(Item item, PlanTree tree, UnitTree units, List<Person> people) {
    private static final int CHILDREN = 3;

    static SamplePlan of(PlanFormat format, String level, Texts texts) {
        return new Making(format, texts)
                .plan(format.level(level)
                        .or(() -> format.levels().stream().findFirst())
                        .orElse(null));
    }

    /** The lists that grow while the sample is made. */
    private static final class Making {
        private final PlanFormat format;
        private final Texts texts;
        private final List<Item> items = new ArrayList<>();
        private final List<Cell> cells = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<PeopleShare> shares = new ArrayList<>();
        private final List<Resource> resources = new ArrayList<>();
        private final List<Person> people;
        private final Unit unit;
        private long next = 1;

        Making(PlanFormat format, Texts texts) {
            this.format = format;
            this.texts = texts;
            UnitKind kind = format.unitKinds().isEmpty()
                    ? new UnitKind("unit", "", "")
                    : format.unitKinds().getLast();
            unit = new Unit(
                    new UnitId(1),
                    null,
                    kind.code(),
                    "U1",
                    texts.get("sample.unit"),
                    0,
                    it.pdo.organisation.Units.BEFORE_RECORDS,
                    null);
            people = List.of(
                    new Person(new PersonId(1), "1", texts.get("sample.person.1"), "D", unit.id(), 1),
                    new Person(new PersonId(2), "2", texts.get("sample.person.2"), "C", unit.id(), 1));
        }

        SamplePlan plan(@Nullable Level level) {
            Item item = item(level, null, 0);
            if (level != null) {
                for (Level below : format.childLevels(level.code())) {
                    for (int at = 0; at < CHILDREN && !below.code().equals(level.code()); at++) {
                        item(below, item.id(), at);
                    }
                }
            }
            Plan plan = new Plan(
                    new PlanId(1),
                    new Plan.Head(
                            "1",
                            format.title(),
                            format.years().from(),
                            format.years().to(),
                            format.code(),
                            format.version(),
                            null),
                    PlanState.DRAFT,
                    1);
            PlanTree tree = new PlanTree(plan, items, cells, indicators, shares, resources, List.of());
            return new SamplePlan(item, tree, new UnitTree(List.of(unit)), people);
        }

        private Item item(@Nullable Level level, @Nullable ItemId parent, int position) {
            ItemId id = new ItemId(next++);
            Item item = new Item(
                    id,
                    1,
                    new ItemContent(
                            parent,
                            position,
                            new ItemHeading(
                                    level == null ? "" : level.code(),
                                    String.valueOf(position + 1),
                                    texts.get("sample.title", level == null ? "" : level.name(), position + 1),
                                    null,
                                    ItemState.ACTIVE,
                                    level == null ? Map.of() : values(level)),
                            unit.id()));
            items.add(item);
            if (level != null) {
                Set<Level.Part> parts = level.carries();
                carry(id, position, parts);
            }
            return item;
        }

        private void carry(ItemId id, int position, Set<Level.Part> parts) {
            CronoprogramFormat cronoprogram = format.cronoprogram();
            if (cronoprogram != null && parts.contains(Level.Part.CRONOPROGRAM)) {
                cells(id, position, cronoprogram);
            }
            IndicatorCard card = format.indicatorCard();
            if (card != null && parts.contains(Level.Part.INDICATORS)) {
                indicators(id, card);
            }
            if (parts.contains(Level.Part.PEOPLE)) {
                Map<String, Object> own = columns(TableColumns.ownOfPeople(format.people()));
                shares.add(new PeopleShare(id, "D", new PersonId(1), BigDecimal.valueOf(60), null, null, own, 0));
                shares.add(new PeopleShare(id, "C", new PersonId(2), BigDecimal.valueOf(40), null, null, own, 1));
            }
            SumTable costs = format.resources();
            if (costs != null && parts.contains(Level.Part.RESOURCES)) {
                resources.add(new Resource(
                        id,
                        texts.get("sample.resource"),
                        texts.get("sample.resource.what"),
                        new BigDecimal("12500.00"),
                        null,
                        columns(TableColumns.ownOfResources(costs)),
                        0));
            }
        }

        private Map<String, Object> columns(List<SumTable.Column> own) {
            Map<String, Object> values = new LinkedHashMap<>();
            own.forEach(column -> {
                Object value = value(Field.of(column.code(), column.name(), new FieldType.Plain(column.type())));
                if (value != null) {
                    values.put(column.code(), value);
                }
            });
            return values;
        }

        private void cells(ItemId id, int position, CronoprogramFormat shape) {
            int year = format.years().from();
            boolean cumulative = shape.entry() == CronoprogramFormat.Entry.CUMULATIVE;
            if (shape.previousYears()) {
                cells.add(new Cell(id, CellKind.PREVIOUS, year, 0, BigDecimal.ZERO));
            }
            int first = 3 * position + 1;
            int sum = 0;
            for (int step = 0; step < 4; step++) {
                sum += 25;
                int month = shape.step() == CronoprogramFormat.Step.QUARTERS ? 3 * (step + 1) : first + step;
                cells.add(new Cell(
                        id, CellKind.MONTH, year, Math.min(month, 12), BigDecimal.valueOf(cumulative ? sum : 25)));
            }
        }

        private void indicators(ItemId id, IndicatorCard card) {
            List<@Nullable Option> dimensions =
                    new ArrayList<>(card.dimensions().options());
            if (dimensions.isEmpty()) {
                dimensions.add(null);
            }
            int position = 0;
            for (Option dimension : dimensions) {
                boolean wanted = card.columns().contains(IndicatorCard.Column.SOURCE);
                boolean controlled = card.columns().contains(IndicatorCard.Column.CONTROL_METHOD);
                indicators.add(new Indicator(
                        new IndicatorId(next++),
                        1,
                        id,
                        position,
                        new IndicatorDefinition(
                                new IndicatorDefinition.Measure(
                                        texts.get("sample.indicator", position + 1),
                                        dimension == null ? null : dimension.code(),
                                        null,
                                        position % 2 == 0 ? "≥ 90%" : "almeno 12"),
                                new IndicatorDefinition.Documentation(
                                        wanted ? texts.get("sample.source") : null,
                                        controlled ? texts.get("sample.control") : null,
                                        null),
                                card.actions() && position == 0
                                        ? List.of(new ActionDraft(texts.get("sample.action"), null))
                                        : List.of(),
                                IndicatorDefinition.Computation.READ,
                                ItemState.ACTIVE,
                                null,
                                Map.of()),
                        null));
                position++;
            }
        }

        private Map<String, Object> values(Level level) {
            Map<String, Object> values = new LinkedHashMap<>();
            level.fields().forEach(field -> {
                Object value = value(field);
                if (value != null) {
                    values.put(field.code(), value);
                }
            });
            compute(level, values);
            return values;
        }

        /** Computed fields from the values invented for the others. */
        private static void compute(Level level, Map<String, Object> values) {
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            values.forEach((code, value) -> {
                if (value instanceof BigDecimal number) {
                    numbers.put(code, number);
                }
            });
            for (Field field : level.fields()) {
                if (field.type() instanceof FieldType.Computed(var formula)) {
                    FieldFormula.value(formula, numbers).ifPresent(number -> values.put(field.code(), number));
                }
            }
        }

        private @Nullable Object value(Field field) {
            return switch (field.type()) {
                case FieldType.Choice choice ->
                    choice.options().isEmpty()
                            ? null
                            : choice.multiple()
                                    ? List.of(choice.options().getFirst().code())
                                    : choice.options().getFirst().code();
                case FieldType.ItemReference _, FieldType.Computed _ -> null;
                case FieldType.Dup(var step) -> texts.get("sample.dup." + step);
                case FieldType.Plain(var type) ->
                    switch (type) {
                        case TEXT -> texts.get("sample.text");
                        case LONG_TEXT -> texts.get("sample.long");
                        case NUMBER -> new BigDecimal("1250");
                        case PERCENT -> new BigDecimal("62.5");
                        case MONEY -> new BigDecimal("12500.00");
                        case DATE -> format.years().from() + "-06-30";
                        case UNIT -> unit.code();
                        case PERSON -> people.getFirst().code();
                    };
            };
        }
    }
}
