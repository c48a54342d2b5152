package it.pdo.format;

import it.pdo.format.CronoprogramFormat.Entry;
import it.pdo.format.CronoprogramFormat.Step;
import it.pdo.format.Field.VisibleWhen;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Computed;
import it.pdo.format.FieldType.Dup;
import it.pdo.format.FieldType.DupStep;
import it.pdo.format.FieldType.ItemReference;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.IndicatorCard.Column;
import it.pdo.format.IndicatorCard.Derivation;
import it.pdo.format.IndicatorCard.Readings;
import it.pdo.format.Level.Adder;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Section;
import it.pdo.format.Level.UnitRule;
import it.pdo.format.Level.Use;
import it.pdo.format.Level.WeightRule;
import it.pdo.format.edit.UsualTables;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Random formats, all of which pass the check: the same seed gives the same format. They use every type of
 * field, every step and entry of the cronoprogram, every key there is, and texts that YAML readers stumble over.
 */
public final class RandomFormats {
    private final Random random;
    private final RandomValues values;

    private RandomFormats(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
    }

    /** The format of a seed; its code is {@code casuale-} and the seed, its years 2022 to 2024. */
    public static PlanFormat of(long seed) {
        return new RandomFormats(seed).format("casuale-" + seed);
    }

    private PlanFormat format(String code) {
        List<UnitKind> kinds = values.some(2, () -> new UnitKind(values.code("tipo"), values.words(), values.words()));
        List<Checkpoint> checkpoints = checkpoints();
        List<Level> levels = levels(kinds);
        boolean carriesCards = carried(levels, Part.INDICATORS);
        return new PlanFormat(
                new PlanFormat.Head(
                        code, 1 + random.nextInt(9999), values.words(), new YearSpan(2022, 2024), "default"),
                kinds,
                checkpoints,
                levels,
                new PlanFormat.Parts(
                        carried(levels, Part.CRONOPROGRAM) ? cronoprogram() : null,
                        carriesCards ? card(checkpoints) : null,
                        carried(levels, Part.PEOPLE) ? table(UsualTables.people(), levels, Part.PEOPLE) : null,
                        carried(levels, Part.RESOURCES)
                                ? table(UsualTables.resources(), levels, Part.RESOURCES)
                                : null),
                values.some(2, this::scorecard),
                random.nextBoolean() ? pay(levels) : null);
    }

    private List<Checkpoint> checkpoints() {
        List<Checkpoint> all = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            if (random.nextInt(4) == 0) {
                all.add(new Checkpoint(
                        values.code("verifica"), values.words(), MonthDay.of(month, 1 + random.nextInt(28))));
            }
        }
        return all;
    }

    private List<Level> levels(List<UnitKind> kinds) {
        List<Level> levels = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            levels.add(level(levels, kinds));
        }
        return levels;
    }

    private Level level(List<Level> above, List<UnitKind> kinds) {
        List<String> parents = new ArrayList<>();
        if (above.isEmpty() || random.nextInt(3) == 0) {
            parents.add(Level.PLAN);
        }
        above.stream().filter(_ -> random.nextBoolean()).map(Level::code).forEach(parents::add);
        if (parents.isEmpty()) {
            parents.add(above.getLast().code());
        }
        boolean secondLevel = !parents.contains(Level.PLAN) && random.nextInt(3) == 0;
        Use unit = values.any(Use.values());
        Use weight = values.any(Use.values());
        Set<Part> carries = parts(EnumSet.allOf(Part.class));
        CodePattern pattern =
                random.nextBoolean() ? null : new CodePattern(values.any("#", "OD #", "S#.#", "#[@]", "P@#"));
        List<Field> fields = fields(above);
        List<LinkKind> links = values.some(
                2,
                () -> new LinkKind(
                        values.code("legame"),
                        values.words(),
                        above.isEmpty() || random.nextBoolean()
                                ? LinkKind.UNIT
                                : values.any(above).code(),
                        random.nextBoolean(),
                        values.was()));
        Level level = Level.named(values.code("livello"), values.words(), values.words(), parents)
                .with(l -> l.codePattern(pattern)
                        .unit(new UnitRule(
                                unit,
                                kinds.isEmpty() || random.nextBoolean()
                                        ? null
                                        : values.any(kinds).code()))
                        .weight(new WeightRule(
                                weight, weight == Use.NONE || random.nextBoolean() ? null : new BigDecimal("100.5")))
                        .carries(carries)
                        .requires(parts(carries))
                        .fields(fields)
                        .sections(sections(fields))
                        .help(values.maybe())
                        .numbering(
                                random.nextBoolean()
                                        ? null
                                        : new Numbering(
                                                unit == Use.NONE
                                                        ? values.any(Numbering.Within.PARENT, Numbering.Within.PLAN)
                                                        : Numbering.Within.UNIT,
                                                random.nextInt(100)))
                        .secondLevel(secondLevel)
                        .addedBy(adders())
                        .links(links)
                        .was(values.was()));
        return level.with(l -> l.print(print(level)));
    }

    private List<Adder> adders() {
        return Arrays.stream(Adder.values()).filter(_ -> random.nextBoolean()).toList();
    }

    private PrintLayout print(Level level) {
        return random.nextBoolean()
                ? PrintLayout.DEFAULT
                : new PrintLayout(
                        values.any(PrintLayout.Orientation.values()),
                        Arrays.stream(PrintLayout.Part.values())
                                .filter(p -> level.prints(p) && random.nextBoolean())
                                .toList(),
                        1 + random.nextInt(2),
                        random.nextBoolean(),
                        values.some(3, values::words));
    }

    private List<Field> fields(List<Level> above) {
        List<Field> fields = new ArrayList<>();
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            FieldType type = type(above, fields);
            boolean computed = type instanceof Computed;
            fields.add(new Field(
                    values.code("campo"),
                    values.words(),
                    type,
                    random.nextBoolean() && !computed,
                    values.maybe(),
                    when(fields),
                    !computed && random.nextInt(4) == 0,
                    values.was()));
        }
        return fields;
    }

    private FieldType type(List<Level> above, List<Field> before) {
        return switch (random.nextInt(6)) {
            case 0 -> new Choice(random.nextBoolean(), options(1 + random.nextInt(4)));
            case 1 ->
                above.isEmpty()
                        ? new Plain(PlainType.TEXT)
                        : new ItemReference(values.any(above).code());
            case 2 -> new Dup(values.any(DupStep.values()));
            case 3 ->
                before.isEmpty()
                        ? new Plain(PlainType.NUMBER)
                        : new Computed("{" + values.any(before).code() + "} * 2 + 1");
            default -> new Plain(values.any(PlainType.values()));
        };
    }

    private @Nullable VisibleWhen when(List<Field> before) {
        if (before.isEmpty() || random.nextInt(3) > 0) {
            return null;
        }
        Field asked = values.any(before);
        List<String> wanted = asked.type() instanceof Choice choice
                ? choice.options().stream()
                        .map(Option::code)
                        .filter(_ -> random.nextBoolean())
                        .toList()
                : values.some(2, values::words);
        return new VisibleWhen(asked.code(), wanted);
    }

    private List<Section> sections(List<Field> fields) {
        if (fields.isEmpty() || random.nextBoolean()) {
            return List.of();
        }
        int cut = random.nextInt(fields.size() + 1);
        List<String> codes = fields.stream().map(Field::code).toList();
        return List.of(
                new Section(values.code("sezione"), values.words(), codes.subList(0, cut), values.was()),
                new Section(values.code("sezione"), values.words(), codes.subList(cut, codes.size()), null));
    }

    private CronoprogramFormat cronoprogram() {
        Step step = values.any(Step.values());
        List<MonthDay> dates = new ArrayList<>();
        for (int month = 1; month <= 12 && random.nextBoolean(); month += 1 + random.nextInt(4)) {
            dates.add(MonthDay.of(month, 1 + random.nextInt(28)));
        }
        return new CronoprogramFormat(
                step,
                values.any(Entry.values()),
                random.nextBoolean(),
                random.nextInt(4),
                random.nextBoolean() ? null : "//",
                dates,
                BigDecimal.valueOf(1 + random.nextInt(200)));
    }

    private IndicatorCard card(List<Checkpoint> checkpoints) {
        List<Option> dimensions = random.nextBoolean() ? List.of() : options(1 + random.nextInt(3));
        return new IndicatorCard(
                new IndicatorCard.Dimensions(
                        dimensions, dimensions.isEmpty() ? Use.NONE : values.any(Use.OPTIONAL, Use.REQUIRED)),
                Arrays.stream(Column.values()).filter(_ -> random.nextBoolean()).toList(),
                RandomCardFields.of(fields(List.of()), checkpoints, values, random),
                new IndicatorCard.Schedule(
                        checkpoints.isEmpty() ? Readings.MONTHLY : values.any(Readings.values()),
                        checkpoints.stream()
                                .map(Checkpoint::code)
                                .filter(_ -> random.nextBoolean())
                                .toList()),
                random.nextBoolean(),
                random.nextBoolean(),
                values.any(Use.values()),
                Arrays.stream(Derivation.values())
                        .filter(_ -> random.nextBoolean())
                        .toList());
    }

    private SumTable table(SumTable usual, List<Level> levels, Part part) {
        List<String> numbers = levels.stream()
                .filter(l -> l.carries(part))
                .flatMap(l -> l.fields().stream())
                .filter(f -> f.type() instanceof Plain plain
                        && Set.of(PlainType.NUMBER, PlainType.PERCENT, PlainType.MONEY)
                                .contains(plain.type()))
                .map(Field::code)
                .toList();
        return new SumTable(
                withOwnColumns(usual.columns()),
                usual.total(),
                random.nextBoolean() ? null : new BigDecimal("99.99"),
                numbers.isEmpty() || random.nextBoolean() ? null : values.any(numbers),
                numbers.isEmpty() || random.nextBoolean() ? null : values.any(numbers));
    }

    private Scorecard scorecard() {
        List<Scorecard.Criterion> criteria = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int first = random.nextInt(5);
            criteria.add(new Scorecard.Criterion(
                    String.valueOf(i + 1),
                    values.words(),
                    i > 0 && random.nextBoolean(),
                    List.of(
                            new Scorecard.Grade(i + "a", values.words(), first),
                            new Scorecard.Grade(i + "b", values.words(), random.nextInt(5)))));
        }
        return new Scorecard(values.code("scheda"), values.words(), criteria);
    }

    private ResultPayFormat pay(List<Level> levels) {
        String level = random.nextBoolean() ? null : values.any(levels).code();
        ResultPayFormat.Share parted = new ResultPayFormat.Share(
                values.code("quota"),
                values.words(),
                new BigDecimal("33.34"),
                level,
                List.of(
                        new ResultPayFormat.Share(
                                values.code("parte"), values.words(), new BigDecimal("16.67"), null, List.of(), false),
                        new ResultPayFormat.Share(
                                values.code("parte"), values.words(), new BigDecimal("16.67"), level, List.of(), true)),
                random.nextBoolean());
        ResultPayFormat.Share rest = new ResultPayFormat.Share(
                values.code("quota"), values.words(), new BigDecimal("66.66"), null, List.of(), random.nextBoolean());
        return new ResultPayFormat(random.nextBoolean() ? null : new BigDecimal("60"), List.of(parted, rest));
    }

    private List<Option> options(int count) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(new Option(values.code("voce"), values.words(), values.was()));
        }
        return options;
    }

    private static boolean carried(List<Level> levels, Part part) {
        return levels.stream().anyMatch(l -> l.carries(part));
    }

    private Set<Part> parts(Set<Part> among) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        among.stream().filter(_ -> random.nextBoolean()).forEach(parts::add);
        return parts;
    }

    /** Beside the usual columns those a municipality adds: a text, a number. */
    private List<SumTable.Column> withOwnColumns(List<SumTable.Column> usual) {
        List<SumTable.Column> columns = new ArrayList<>(usual);
        if (random.nextBoolean()) {
            columns.add(new SumTable.Column("qualifica", "Qualifica", PlainType.TEXT, random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            columns.add(new SumTable.Column("ore", "Ore previste", PlainType.NUMBER, false));
        }
        return columns;
    }
}
