package it.pdo.exchange.workbook;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.TableColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random plans of a format, with every part that a plan may have and unusual texts. */
final class RandomPlans {
    private static final String[] PIECES = {
        "=1+1",
        "+39",
        "-5",
        "@nome",
        "Città",
        "perché",
        "\"virgolette\"",
        "; punto",
        "_x0041_",
        "🎯",
        "a\nb",
        "<b>",
        "&amp;",
        "1.234,5",
        "31/12/2026",
        "'apice",
        "100%",
        "tab\tdentro",
        "VERO",
        "0001"
    };

    private final Random random;
    private final PlanFormat format;
    private final List<String> pointers = new ArrayList<>();
    private int pointer;

    private RandomPlans(long seed, PlanFormat format) {
        this.random = new Random(seed);
        this.format = format;
    }

    static PlanDraft of(long seed, PlanFormat format) {
        RandomPlans plans = new RandomPlans(seed, format);
        int from = format.years().from();
        return new PlanDraft(
                new Plan.Head("P " + seed, plans.text(), from, from + 2, format.code(), format.version(), null),
                plans.items(Level.PLAN, 4, from));
    }

    private List<ItemDraft> items(String parent, int most, int year) {
        List<ItemDraft> items = new ArrayList<>();
        for (Level level : format.childLevels(parent)) {
            for (int n = random.nextInt(most + 1); n > 0; n--) {
                items.add(item(level, n, year));
            }
        }
        return items;
    }

    private ItemDraft item(Level level, int n, int year) {
        String own = "/" + pointer++;
        pointers.add(own);
        String code = random.nextInt(3) == 0 ? "1" : String.valueOf(n);
        return new ItemDraft(
                new ItemHeading(
                        level.code(),
                        code,
                        text(),
                        random.nextBoolean() ? number(4) : null,
                        one(List.of(ItemState.ACTIVE, ItemState.SUSPENDED, ItemState.CANCELLED)),
                        fields(level.fields(), year)),
                random.nextBoolean() ? List.of("Direzione", "Sezione " + n) : List.of(),
                new ItemParts<>(
                        level.carries(Part.CRONOPROGRAM) ? cells(year) : List.of(),
                        level.carries(Part.INDICATORS) ? indicators() : List.of(),
                        level.carries(Part.PEOPLE) ? people() : List.of(),
                        level.carries(Part.RESOURCES) ? resources() : List.of()),
                links(level),
                items(level.code(), 3, year),
                own);
    }

    private Map<String, Object> fields(List<Field> of, int year) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : of) {
            if (random.nextInt(4) == 0 || field.type() instanceof FieldType.Computed) {
                continue;
            }
            if (field.perYear()) {
                Map<String, Object> years = new TreeMap<>();
                years.put(String.valueOf(year + random.nextInt(3)), value(field));
                fields.put(field.code(), years);
            } else {
                fields.put(field.code(), value(field));
            }
        }
        return fields;
    }

    private Object value(Field field) {
        if (field.type() instanceof Choice choice) {
            List<String> codes = choice.options().stream().map(Option::code).toList();
            String one = codes.get(random.nextInt(codes.size()));
            return choice.multiple() ? codes.subList(0, 1 + random.nextInt(codes.size())) : one;
        }
        if (FieldCells.isDate(field)) {
            return "20%02d-%02d-%02d"
                    .formatted(20 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        return FieldCells.numeric(field) ? number(9) : text();
    }

    private List<CellDraft> cells(int year) {
        CronoprogramFormat rule = format.cronoprogram();
        List<CellDraft> cells = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            if (random.nextInt(3) == 0) {
                boolean dated = rule != null && rule.freeDates() && random.nextBoolean();
                cells.add(new CellDraft(
                        CellKind.MONTH,
                        year + random.nextInt(2),
                        month,
                        dated ? 1 + random.nextInt(28) : 0,
                        number(2)));
            }
            if (random.nextInt(6) == 0) {
                cells.add(new CellDraft(CellKind.CHECKPOINT, year, month, number(2)));
            }
        }
        if (random.nextBoolean()) {
            cells.add(new CellDraft(CellKind.PREVIOUS, year - 1, 0, number(2)));
            cells.add(new CellDraft(CellKind.YEAR, year + 1, 0, number(2)));
            cells.add(new CellDraft(CellKind.PROPOSED_MONTH, year, 1 + random.nextInt(12), number(2)));
        }
        return cells;
    }

    private List<IndicatorDraft> indicators() {
        IndicatorCard card = format.indicatorCard();
        List<Option> dimensions = card == null ? List.of() : card.dimensions().options();
        List<IndicatorDraft> indicators = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            List<ActionDraft> actions = new ArrayList<>();
            for (int a = random.nextInt(3); a > 0; a--) {
                actions.add(new ActionDraft(
                        "azione " + PIECES[random.nextInt(PIECES.length)], random.nextBoolean() ? number(3) : null));
            }
            indicators.add(new IndicatorDraft(
                    new IndicatorDefinition(
                            new IndicatorDefinition.Measure(
                                    text(),
                                    dimensions.isEmpty()
                                            ? null
                                            : dimensions
                                                    .get(random.nextInt(dimensions.size()))
                                                    .code(),
                                    perhaps(),
                                    perhaps()),
                            new IndicatorDefinition.Documentation(perhaps(), perhaps(), perhaps()),
                            actions,
                            new IndicatorDefinition.Computation(
                                    one(List.of(
                                            IndicatorDerivation.NONE,
                                            IndicatorDerivation.CRONOPROGRAM,
                                            IndicatorDerivation.RATIO,
                                            IndicatorDerivation.FORMULA)),
                                    perhaps()),
                            random.nextBoolean() ? ItemState.SUSPENDED : ItemState.ACTIVE,
                            random.nextBoolean() ? number(3) : null,
                            fields(format.cardFields(), 2026)),
                    "/" + pointer++));
        }
        return indicators;
    }

    private List<ShareDraft> people() {
        List<ShareDraft> people = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            people.add(new ShareDraft(
                    "C",
                    null,
                    random.nextBoolean() ? number(2) : null,
                    perhaps(),
                    perhaps(),
                    columns(TableColumns.ownOfPeople(format.people()))));
        }
        return people;
    }

    private List<ResourceDraft> resources() {
        List<ResourceDraft> resources = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            resources.add(new ResourceDraft(
                    text(),
                    text(),
                    random.nextBoolean() ? number(5) : null,
                    null,
                    columns(TableColumns.ownOfResources(format.resources()))));
        }
        return resources;
    }

    private Map<String, Object> columns(List<SumTable.Column> own) {
        Map<String, Object> values = new LinkedHashMap<>();
        own.stream()
                .filter(_ -> random.nextBoolean())
                .forEach(column -> values.put(column.code(), column.type().isNumber() ? number(3) : text()));
        return values;
    }

    private List<LinkDraft> links(Level level) {
        List<LinkDraft> links = new ArrayList<>();
        for (LinkKind kind : level.links()) {
            if (kind.toUnit() && random.nextBoolean()) {
                links.add(new LinkDraft(kind.code(), new LinkDraft.ToUnit(List.of("Direzione", "Altra")), null));
            } else if (!kind.toUnit() && random.nextBoolean()) {
                String to = pointers.get(random.nextInt(pointers.size()));
                links.add(new LinkDraft(kind.code(), new LinkDraft.ToPointer(to), number(2)));
            }
        }
        return links;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private @Nullable String perhaps() {
        return random.nextBoolean() ? text() : null;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            text.append(text.isEmpty() ? "" : " ").append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private BigDecimal number(int digits) {
        int bound = 1;
        for (int i = 0; i < digits; i++) {
            bound *= 10;
        }
        return BigDecimal.valueOf(random.nextInt(bound), random.nextInt(3));
    }
}
