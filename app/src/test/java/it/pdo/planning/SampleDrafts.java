package it.pdo.planning;

import it.pdo.format.CodePattern;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Use;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small plan for any format: two items of each level, with a value in every field and every part it may carry. */
public final class SampleDrafts {
    private static final int DEEPEST = 5;
    private final PlanFormat format;
    private int next;

    private SampleDrafts(PlanFormat format) {
        this.format = format;
    }

    /** Every indicator wants at least 10, so that a reading of 5 gives 50. */
    public static PlanDraft of(PlanFormat format) {
        var samples = new SampleDrafts(format);
        return new PlanDraft(
                new Plan.Head(
                        "SAMPLE",
                        format.title(),
                        format.years().from(),
                        format.years().to(),
                        format.code(),
                        format.version(),
                        null),
                samples.items(Level.PLAN, 1));
    }

    private List<ItemDraft> items(String parent, int depth) {
        var items = new ArrayList<ItemDraft>();
        if (depth <= DEEPEST) {
            for (var level : format.childLevels(parent)) {
                items.add(item(level, 1, depth));
                items.add(item(level, 2, depth));
            }
        }
        return items;
    }

    private ItemDraft item(Level level, int number, int depth) {
        var pointer = "/" + next++;
        return new ItemDraft(
                new ItemHeading(
                        level.code(),
                        code(level, number),
                        level.name() + " " + number,
                        level.weight().use() == Use.NONE ? null : BigDecimal.valueOf(50),
                        ItemState.ACTIVE,
                        fields(level)),
                level.unit().use() == Use.NONE ? List.of() : List.of("Ufficio " + number),
                new ItemParts<>(
                        level.carries(Part.CRONOPROGRAM) ? cells() : List.of(),
                        level.carries(Part.INDICATORS) ? List.of(indicator(pointer)) : List.of(),
                        level.carries(Part.PEOPLE)
                                ? List.of(new ShareDraft("D", null, BigDecimal.valueOf(100), null, "Tutti", Map.of()))
                                : List.of(),
                        level.carries(Part.RESOURCES)
                                ? List.of(new ResourceDraft(
                                        "Beni", "Attrezzature", new BigDecimal("1200.00"), "1.200,00", Map.of()))
                                : List.of()),
                level.links().stream()
                        .filter(LinkKind::toUnit)
                        .map(kind -> LinkDraft.toUnit(kind.code(), List.of("Ufficio " + (3 - number))))
                        .toList(),
                items(level.code(), depth + 1),
                pointer);
    }

    private static String code(Level level, int number) {
        CodePattern pattern = level.codePattern();
        return pattern == null
                ? String.valueOf(number)
                : pattern.text()
                        .replaceAll("\\[[^\\]]*\\]", "")
                        .replace("#", String.valueOf(number))
                        .replace("@", "a");
    }

    private Map<String, Object> fields(Level level) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (var field : level.fields()) {
            var value = value(field);
            fields.put(
                    field.code(),
                    field.perYear() ? Map.of(String.valueOf(format.years().from()), value) : value);
        }
        return fields;
    }

    private static Object value(Field field) {
        return switch (field.type()) {
            case FieldType.Choice(var multiple, var options) ->
                multiple
                        ? List.of(options.getFirst().code())
                        : options.getFirst().code();
            case FieldType.Plain(var type) ->
                switch (type) {
                    case NUMBER, PERCENT, MONEY -> BigDecimal.TEN;
                    case DATE -> "2027-06-30";
                    case TEXT, LONG_TEXT, UNIT, PERSON -> "Testo di " + field.name();
                };
            case FieldType.Dup _, FieldType.ItemReference _ -> "1 " + field.name();
            case FieldType.Computed _ -> "0";
        };
    }

    /** A quarter of the work at the end of March, the rest at the end of September. */
    private List<CellDraft> cells() {
        var shape = Objects.requireNonNull(format.cronoprogram());
        var cumulative = shape.entry() == CronoprogramFormat.Entry.CUMULATIVE;
        var year = format.years().from();
        return List.of(
                new CellDraft(CellKind.MONTH, year, 3, BigDecimal.valueOf(25)),
                new CellDraft(CellKind.MONTH, year, 9, BigDecimal.valueOf(cumulative ? 100 : 75)));
    }

    private IndicatorDraft indicator(String pointer) {
        IndicatorCard card = Objects.requireNonNull(format.indicatorCard());
        return new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(
                                "Interventi conclusi",
                                card.dimensions().use() == Use.REQUIRED
                                        ? card.dimensions().options().getFirst().code()
                                        : null,
                                "numero",
                                "almeno 10"),
                        new IndicatorDefinition.Documentation(
                                "Registro",
                                card.columns().contains(IndicatorCard.Column.CONTROL_METHOD) ? "A campione" : null,
                                null),
                        List.of(),
                        IndicatorDefinition.Computation.READ,
                        ItemState.ACTIVE,
                        null,
                        Map.of()),
                pointer + "/indicatore");
    }
}
