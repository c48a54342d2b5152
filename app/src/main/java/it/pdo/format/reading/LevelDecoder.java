package it.pdo.format.reading;

import static it.pdo.format.FormatSentences.noun;
import static it.pdo.format.FormatSentences.text;

import it.pdo.format.CardField;
import it.pdo.format.CodePattern;
import it.pdo.format.Field;
import it.pdo.format.Field.VisibleWhen;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Computed;
import it.pdo.format.FieldType.Dup;
import it.pdo.format.FieldType.DupStep;
import it.pdo.format.FieldType.ItemReference;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.Level;
import it.pdo.format.Level.Adder;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Section;
import it.pdo.format.Level.UnitRule;
import it.pdo.format.Level.Use;
import it.pdo.format.Level.WeightRule;
import it.pdo.format.LevelContent;
import it.pdo.format.LinkKind;
import it.pdo.format.Numbering;
import it.pdo.format.PrintLayout;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes a level and its fields. */
final class LevelDecoder {

    /** The spelling of a field type, in the order of the message that lists them. */
    enum TypeWord {
        TEXT,
        LONG_TEXT,
        NUMBER,
        PERCENT,
        MONEY,
        DATE,
        UNIT,
        PERSON,
        CHOICE,
        MULTIPLE_CHOICE,
        ITEM,
        DUP,
        COMPUTED
    }

    Level level(FieldsDecoder f) {
        String code = f.code("code");
        String name = f.text("name");
        String plural = f.text("plural");
        List<String> parents = f.texts("under");
        if (f.requiredNode("under", text("want.under")) != null && parents.isEmpty()) {
            f.issue(f.place("under"), "format.no-parent", text("no-parent"));
        }
        CodePattern pattern = pattern(f);
        UnitRule unit = f.object("unit", LevelDecoder::unit);
        WeightRule weight = f.object("weight", LevelDecoder::weight);
        Set<Part> carries = parts(f, "carries");
        Set<Part> requires = parts(f, "requires");
        if (!carries.containsAll(requires)) {
            Set<Part> missing = EnumSet.copyOf(requires);
            missing.removeAll(carries);
            f.issue(f.place("requires"), "format.requires", text("requires", labels(missing)));
            requires.retainAll(carries);
        }
        List<Field> fields = f.list("fields", noun("field"), LevelDecoder::field);
        List<Section> sections = f.list(
                "sections",
                noun("section"),
                s -> new Section(s.code("code"), s.text("title"), s.texts("fields"), s.optionalText("was")));
        return new Level(
                code,
                new Level.Names(name, plural, FormatDecoder.help(f)),
                new Level.Place(
                        parents,
                        unit == null ? new UnitRule(Use.NONE, null) : unit,
                        weight == null ? new WeightRule(Use.NONE, null) : weight,
                        f.list("links", noun("link"), LevelDecoder::link)),
                new Level.Codes(pattern, f.object("numbering", LevelDecoder::numbering)),
                new LevelContent(carries, requires, fields, sections),
                new Level.Additions(f.flag("second-level", false), adders(f)),
                print(f),
                f.optionalText("was"));
    }

    private static @Nullable CodePattern pattern(FieldsDecoder f) {
        String written = f.optionalText("code-pattern");
        if (written == null) {
            return null;
        }
        if (!CodePattern.wellFormed(written)) {
            f.issue(f.place("code-pattern"), "format.code-pattern", text("code-pattern", written));
            return null;
        }
        return new CodePattern(written);
    }

    private static Numbering numbering(FieldsDecoder f) {
        return new Numbering(
                f.oneOf("within", Numbering.Within.class, Numbering.Within.PARENT), f.integer("start", 0, 9999, 1));
    }

    private static List<Adder> adders(FieldsDecoder f) {
        List<Adder> adders = f.severalOf("added-by", Adder.class);
        if (f.node("added-by") instanceof TreeNode.Items items && items.items().isEmpty()) {
            f.issue(items.place(), "format.no-adder", text("no-adder"));
        }
        return adders;
    }

    private static LinkKind link(FieldsDecoder f) {
        return new LinkKind(f.code("code"), f.text("name"), f.text("to"), f.flag("many", false), f.optionalText("was"));
    }

    private static PrintLayout print(FieldsDecoder f) {
        PrintLayout usual = PrintLayout.DEFAULT;
        PrintLayout print = f.object(
                "print",
                p -> new PrintLayout(
                        p.oneOf("orientation", PrintLayout.Orientation.class, usual.orientation()),
                        p.severalOf("parts", PrintLayout.Part.class),
                        p.integer("columns", 1, 2, usual.columns()),
                        p.flag("page-break", usual.pageBreak()),
                        p.texts("signatures")));
        return print == null ? usual : print;
    }

    private static UnitRule unit(FieldsDecoder f) {
        return new UnitRule(f.oneOf("use", Use.class), f.optionalText("kind"));
    }

    private static WeightRule weight(FieldsDecoder f) {
        Use use = f.oneOf("use", Use.class);
        BigDecimal sum = f.optionalDecimal("sum");
        if (sum != null && (use == Use.NONE || sum.signum() <= 0)) {
            f.issue(
                    f.place("sum"),
                    "format.weight-sum",
                    use == Use.NONE ? text("weight-sum") : text("positive", "sum", sum.toPlainString()));
        }
        return new WeightRule(use, sum);
    }

    private static Set<Part> parts(FieldsDecoder f, String key) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(f.severalOf(key, Part.class));
        return parts;
    }

    private static String labels(Set<Part> parts) {
        return String.join(", ", parts.stream().map(FieldsDecoder::spelling).toList());
    }

    private static Field field(FieldsDecoder f) {
        return new Field(
                f.code("code"),
                f.text("name"),
                type(f),
                f.flag("required", false),
                FormatDecoder.help(f),
                f.object("visible-when", v -> new VisibleWhen(v.text("field"), v.texts("is"))),
                f.flag("per-year", false),
                f.optionalText("was"));
    }

    /** Decodes a column that the format defines in its indicator card. */
    static CardField cardField(FieldsDecoder f) {
        Field field = new Field(
                f.code("code"),
                f.text("name"),
                type(f),
                f.flag("required", false),
                FormatDecoder.help(f),
                null,
                f.flag("per-year", false),
                f.optionalText("was"));
        return new CardField(
                field,
                f.oneOf("meaning", CardField.Meaning.class, CardField.Meaning.NONE),
                f.optionalText("checkpoint"));
    }

    private static FieldType type(FieldsDecoder f) {
        TypeWord word = f.oneOf("type", TypeWord.class);
        return switch (word) {
            case TEXT, LONG_TEXT, NUMBER, PERCENT, MONEY, DATE, UNIT, PERSON ->
                new Plain(PlainType.valueOf(word.name()));
            case CHOICE, MULTIPLE_CHOICE -> {
                List<Option> options = f.requiredList("options", noun("option"), FormatDecoder::option);
                yield new Choice(word == TypeWord.MULTIPLE_CHOICE, options);
            }
            case ITEM -> new ItemReference(f.text("level"));
            case DUP -> new Dup(f.oneOf("step", DupStep.class));
            case COMPUTED -> new Computed(f.text("formula"));
        };
    }
}
