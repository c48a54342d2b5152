package it.pdo.planning;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Plans that a format allows, with values in every field; the same seed gives the same plan. */
public final class RandomPlans {
    private static final List<String> TARGETS =
            List.of("almeno 70%", "31/12/2022", "≥ 5", "max 800 €", "sì", "boh", "<10", "3 su 4", "");

    private final PlanFormat format;
    private final Random random;
    private int made;

    private RandomPlans(PlanFormat format, long seed) {
        this.format = format;
        this.random = new Random(seed);
    }

    /** A plan of the years 2022 to 2024; every item has a code of its own. */
    public static PlanDraft of(PlanFormat format, long seed) {
        RandomPlans plans = new RandomPlans(format, seed);
        List<ItemDraft> items = new ArrayList<>();
        for (Level level : format.rootLevels()) {
            for (int i = 0; i < 2; i++) {
                items.add(plans.item(level, 0));
            }
        }
        return new PlanDraft(
                new Plan.Head("P-" + format.code(), "Piano", 2022, 2024, format.code(), format.version(), null), items);
    }

    private ItemDraft item(Level level, int depth) {
        String code = "I" + ++made;
        List<ItemDraft> children = new ArrayList<>();
        if (depth < 3) {
            format.childLevels(level.code()).forEach(child -> children.add(item(child, depth + 1)));
        }
        return new ItemDraft(
                new ItemHeading(
                        level.code(),
                        code,
                        "Voce " + code,
                        level.weight().use() == Level.Use.NONE ? null : BigDecimal.valueOf(1 + random.nextInt(50)),
                        random.nextInt(8) == 0 ? ItemState.CANCELLED : ItemState.ACTIVE,
                        fields(level.fields())),
                level.unit().use() == Level.Use.NONE ? List.of() : List.of("Direzione " + random.nextInt(3)),
                new ItemParts<>(
                        level.carries(Part.CRONOPROGRAM) ? cells(format.cronoprogram()) : List.of(),
                        level.carries(Part.INDICATORS) ? indicators(format.indicatorCard(), code) : List.of(),
                        level.carries(Part.PEOPLE)
                                ? List.of(new ShareDraft(
                                        "C",
                                        null,
                                        BigDecimal.valueOf(100),
                                        "nota",
                                        null,
                                        columns(TableColumns.ownOfPeople(format.people()))))
                                : List.of(),
                        level.carries(Part.RESOURCES)
                                ? List.of(new ResourceDraft(
                                        "bene",
                                        "descrizione",
                                        new BigDecimal("12.50"),
                                        "12,50",
                                        columns(TableColumns.ownOfResources(format.resources()))))
                                : List.of()),
                List.of(),
                children,
                "/" + code);
    }

    private Map<String, Object> columns(List<SumTable.Column> own) {
        Map<String, Object> values = new LinkedHashMap<>();
        own.forEach(column -> values.put(column.code(), value(new FieldType.Plain(column.type()))));
        return values;
    }

    private Map<String, Object> fields(List<Field> of) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : of) {
            if (!(field.type() instanceof FieldType.Computed)) {
                values.put(field.code(), field.perYear() ? perYear(field) : value(field.type()));
            }
        }
        return values;
    }

    private Object perYear(Field field) {
        Map<String, Object> years = new LinkedHashMap<>();
        for (int year = 2022; year <= 2024; year++) {
            years.put(String.valueOf(year), value(field.type()));
        }
        return years;
    }

    private Object value(FieldType type) {
        return switch (type) {
            case FieldType.Plain plain ->
                switch (plain.type()) {
                    case NUMBER, PERCENT, MONEY -> new BigDecimal(random.nextInt(10_000)).movePointLeft(1);
                    case DATE -> "2022-0" + (1 + random.nextInt(9)) + "-15";
                    case TEXT, LONG_TEXT, UNIT, PERSON -> "testo «" + random.nextInt() + "» 🙂\n";
                };
            case Choice choice -> {
                String option = choice.options()
                        .get(random.nextInt(choice.options().size()))
                        .code();
                yield choice.multiple() ? List.of(option) : option;
            }
            case FieldType.ItemReference _ -> "I1";
            case FieldType.Dup _ -> "01 Servizi";
            case FieldType.Computed _ -> throw new IllegalArgumentException("a computed field has no value of its own");
        };
    }

    private List<CellDraft> cells(@Nullable CronoprogramFormat shape) {
        List<CellDraft> cells = new ArrayList<>();
        int total = 0;
        for (int month : shape == null ? List.<Integer>of() : shape.months()) {
            if (random.nextBoolean()) {
                total = shape != null && shape.cumulative()
                        ? Math.min(100, total + random.nextInt(20))
                        : random.nextInt(8);
                cells.add(new CellDraft(CellKind.MONTH, 2022, month, BigDecimal.valueOf(total)));
            }
        }
        return cells;
    }

    private List<IndicatorDraft> indicators(@Nullable IndicatorCard card, String item) {
        String dimension = card == null || card.dimensions().options().isEmpty()
                ? null
                : card.dimensions()
                        .options()
                        .get(random.nextInt(card.dimensions().options().size()))
                        .code();
        List<IndicatorDraft> indicators = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            indicators.add(new IndicatorDraft(
                    new IndicatorDefinition(
                            new IndicatorDefinition.Measure(
                                    "Indicatore " + i, dimension, null, TARGETS.get(random.nextInt(TARGETS.size()))),
                            new IndicatorDefinition.Documentation("fonte", "a campione", null),
                            card != null && card.actions() ? List.of(new ActionDraft("azione", null)) : List.of(),
                            IndicatorDefinition.Computation.READ,
                            random.nextInt(6) == 0 ? ItemState.SUSPENDED : ItemState.ACTIVE,
                            null,
                            fields(format.cardFields())),
                    "/" + item + "/" + i));
        }
        return indicators;
    }
}
