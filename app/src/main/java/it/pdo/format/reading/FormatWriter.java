package it.pdo.format.reading;

import static it.pdo.shared.tree.FieldsDecoder.spelling;

import it.pdo.format.CardField;
import it.pdo.format.CodePattern;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Level.Use;
import it.pdo.format.LinkKind;
import it.pdo.format.Numbering;
import it.pdo.format.PlanFormat;
import it.pdo.format.PrintLayout;
import it.pdo.format.ResultPayFormat;
import it.pdo.format.Scorecard;
import it.pdo.format.SumTable;
import it.pdo.format.yaml.YamlMap;
import it.pdo.format.yaml.YamlText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan format as YAML. Reading the text gives an equal format, and equal formats give the same bytes: defaults
 * are left out.
 */
public final class FormatWriter {

    private FormatWriter() {}

    /** The text of the format's file, with line feeds. */
    public static String write(PlanFormat format) {
        YamlMap doc = new YamlMap()
                .put("format", format.code())
                .put("version", format.version())
                .put("title", format.title())
                .put(
                        "years",
                        new YamlMap()
                                .put("from", format.years().from())
                                .put("to", format.years().to())
                                .map())
                .put("policy", format.policy())
                .list("unit-kinds", format.unitKinds(), k -> named(k.code(), k.name())
                        .put("plural", k.plural()))
                .list("checkpoints", format.checkpoints(), c -> named(c.code(), c.name())
                        .put("date", c.date().toString().substring(2)))
                .list("levels", format.levels(), FormatWriter::level)
                .put("cronoprogram", cronoprogram(format.cronoprogram()))
                .put("indicator-card", card(format.indicatorCard()))
                .put("people", table(format.people()))
                .put("resources", table(format.resources()))
                .list("scorecards", format.scorecards(), FormatWriter::scorecard)
                .put("result-pay", pay(format.resultPay()));
        return YamlText.of(doc.map());
    }

    private static YamlMap level(Level level) {
        CodePattern pattern = level.codePattern();
        return named(level.code(), level.name())
                .put("plural", level.plural())
                .put("under", level.parents())
                .put("code-pattern", pattern == null ? null : pattern.text())
                .put("numbering", numbering(level.numbering()))
                .put("unit", use(level.unit().use(), "kind", level.unit().kind()))
                .put("weight", use(level.weight().use(), "sum", level.weight().sum()))
                .flag("second-level", level.secondLevel())
                .put("added-by", level.addedBy().equals(Level.USUAL_ADDERS) ? null : spellings(level.addedBy()))
                .put("carries", spellings(level.content().carriesInOrder()))
                .put("requires", spellings(level.content().requiresInOrder()))
                .list("links", level.links(), FormatWriter::link)
                .put("help", level.help())
                .list("fields", level.fields(), FormatWriter::field)
                .list("sections", level.sections(), s -> new YamlMap()
                        .put("code", s.code())
                        .put("title", s.title())
                        .put("fields", s.fields())
                        .put("was", s.was()))
                .put("print", print(level.print()))
                .put("was", level.was());
    }

    private static @Nullable Map<String, Object> numbering(@Nullable Numbering numbering) {
        return numbering == null
                ? null
                : new YamlMap()
                        .put("within", spelling(numbering.within()))
                        .put("start", numbering.start())
                        .map();
    }

    private static YamlMap link(LinkKind link) {
        return named(link.code(), link.name())
                .put("to", link.to())
                .flag("many", link.many())
                .put("was", link.was());
    }

    private static @Nullable Map<String, Object> print(PrintLayout print) {
        return print.equals(PrintLayout.DEFAULT)
                ? null
                : new YamlMap()
                        .put("orientation", spelling(print.orientation()))
                        .put("parts", spellings(print.parts()))
                        .put("columns", print.columns())
                        .put("page-break", print.pageBreak())
                        .put("signatures", print.signatures())
                        .map();
    }

    private static @Nullable Map<String, Object> use(Use use, String key, @Nullable Object value) {
        return use == Use.NONE && value == null
                ? null
                : new YamlMap().put("use", spelling(use)).put(key, value).map();
    }

    private static YamlMap field(Field field) {
        YamlMap doc = named(field.code(), field.name());
        switch (field.type()) {
            case FieldType.Plain plain -> doc.put("type", spelling(plain.type()));
            case Choice choice ->
                doc.put("type", choice.multiple() ? "multiple-choice" : "choice")
                        .list("options", choice.options(), FormatWriter::option);
            case FieldType.ItemReference item -> doc.put("type", "item").put("level", item.level());
            case FieldType.Dup dup -> doc.put("type", "dup").put("step", spelling(dup.step()));
            case FieldType.Computed computed -> doc.put("type", "computed").put("formula", computed.formula());
        }
        Field.VisibleWhen when = field.visibleWhen();
        return doc.flag("required", field.required())
                .put("help", field.help())
                .put(
                        "visible-when",
                        when == null
                                ? null
                                : new YamlMap()
                                        .put("field", when.field())
                                        .put("is", when.isOneOf())
                                        .map())
                .flag("per-year", field.perYear())
                .put("was", field.was());
    }

    private static @Nullable Map<String, Object> cronoprogram(@Nullable CronoprogramFormat c) {
        if (c == null) {
            return null;
        }
        return new YamlMap()
                .put("step", spelling(c.step()))
                .put("entry", spelling(c.entry()))
                .flag("previous-years", c.previousYears())
                .put("later-years", c.laterYears())
                .put("cancelled-mark", c.cancelledMark())
                .put(
                        "dates",
                        c.dates().stream().map(d -> d.toString().substring(2)).toList())
                .put("total", c.total())
                .map();
    }

    private static @Nullable Map<String, Object> card(@Nullable IndicatorCard card) {
        if (card == null) {
            return null;
        }
        return new YamlMap()
                .list("dimensions", card.dimensions().options(), FormatWriter::option)
                .put("dimension", spelling(card.dimensions().use()))
                .put("columns", spellings(card.columns()))
                .list("fields", card.fields(), FormatWriter::cardField)
                .put("readings", spelling(card.readings()))
                .put("checkpoints", card.checkpoints())
                .flag("actions", card.actions())
                .flag("suspension", card.suspension())
                .put("weight", spelling(card.weight()))
                .put("derivations", spellings(card.derivations()))
                .map();
    }

    private static YamlMap cardField(CardField column) {
        return field(column.field())
                .put("meaning", column.meaning() == CardField.Meaning.NONE ? null : spelling(column.meaning()))
                .put("checkpoint", column.checkpoint());
    }

    private static @Nullable Map<String, Object> table(@Nullable SumTable table) {
        if (table == null) {
            return null;
        }
        return new YamlMap()
                .list("columns", table.columns(), c -> named(c.code(), c.name())
                        .put("type", spelling(c.type()))
                        .flag("required", c.required())
                        .put("was", c.was()))
                .put("total", table.total())
                .put("sum", table.sum())
                .put("equals-field", table.equalsField())
                .put("total-field", table.totalField())
                .list("counted-with", table.countedWith(), c -> new YamlMap()
                        .put("field", c.field())
                        .put("category", c.category()))
                .map();
    }

    private static YamlMap scorecard(Scorecard card) {
        return new YamlMap()
                .put("code", card.code())
                .put("title", card.title())
                .put("maximum", card.maximum())
                .put("maximum-bonus", card.maximumBonus())
                .list("criteria", card.criteria(), c -> new YamlMap()
                        .put("code", c.code())
                        .put("text", c.text())
                        .flag("bonus", c.bonus())
                        .list("options", c.options(), o -> new YamlMap()
                                .put("code", o.code())
                                .put("text", o.text())
                                .put("points", o.points())));
    }

    private static @Nullable Map<String, Object> pay(@Nullable ResultPayFormat pay) {
        return pay == null
                ? null
                : new YamlMap()
                        .put("minimum-threshold", pay.minimumThreshold())
                        .list("shares", pay.shares(), FormatWriter::share)
                        .map();
    }

    private static YamlMap share(ResultPayFormat.Share share) {
        return named(share.code(), share.name())
                .put("percent", share.percent())
                .put("level", share.level())
                .flag("payment-times", share.paymentTimes())
                .list("parts", share.parts(), FormatWriter::share);
    }

    private static YamlMap option(Option option) {
        return named(option.code(), option.name()).put("was", option.was());
    }

    private static YamlMap named(String code, String name) {
        return new YamlMap().put("code", code).put("name", name);
    }

    private static List<String> spellings(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(it.pdo.shared.tree.FieldsDecoder::spelling)
                .toList();
    }
}
