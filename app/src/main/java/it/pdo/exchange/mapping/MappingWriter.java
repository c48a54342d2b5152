package it.pdo.exchange.mapping;

import static it.pdo.shared.tree.FieldsDecoder.spelling;

import it.pdo.exchange.mapping.Mapping.CronoprogramRule;
import it.pdo.exchange.mapping.Mapping.DerivationRule;
import it.pdo.exchange.mapping.Mapping.IndicatorRule;
import it.pdo.exchange.mapping.Mapping.ItemRule;
import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.Mapping.Months;
import it.pdo.exchange.mapping.Mapping.ParentRule;
import it.pdo.exchange.mapping.Mapping.PeopleRule;
import it.pdo.exchange.mapping.Mapping.ResourceRule;
import it.pdo.exchange.source.SourcePath;
import it.pdo.exchange.source.TableRule;
import it.pdo.format.yaml.YamlMap;
import it.pdo.format.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a mapping as YAML. Reading the text gives an equal mapping; equal mappings give the same bytes. */
public final class MappingWriter {

    private MappingWriter() {}

    /** The text of the mapping's file, in UTF-8 with line feeds. */
    public static String write(Mapping mapping) {
        YamlMap doc = new YamlMap()
                .put("mapping", mapping.code())
                .put("format", mapping.format())
                .put("source", spelling(mapping.file().source()));
        TableRule table = mapping.file().table();
        if (table != null) {
            doc.put("sheet", table.sheet())
                    .put("header-row", table.headerRow() == 0 ? null : table.headerRow())
                    .put("fill-down", table.fillDown());
        }
        return YamlText.of(doc.put("plan", header(mapping))
                .put("lookups", mapping.lookups().isEmpty() ? null : mapping.lookups())
                .put("items", mapping.items().stream().map(MappingWriter::rule).toList())
                .put(
                        "derivations",
                        mapping.derivations().stream()
                                .map(MappingWriter::derivation)
                                .toList())
                .put(
                        "unused",
                        mapping.unused().stream().map(LinkRuleWriter::unused).toList())
                .map());
    }

    private static Map<String, Object> header(Mapping mapping) {
        return new YamlMap()
                .put("code", mapping.plan().code())
                .put("title", mapping.plan().title())
                .put("from", mapping.plan().fromYear())
                .put("to", mapping.plan().toYear())
                .map();
    }

    private static Map<String, Object> rule(ItemRule rule) {
        YamlMap doc = new YamlMap()
                .put("each", rule.selection().each().text())
                .put(
                        "when",
                        rule.selection().when().stream()
                                .map(LinkRuleWriter::condition)
                                .toList())
                .put(
                        "groups",
                        rule.groups().stream()
                                .map(g -> shape(g, new YamlMap()).map())
                                .toList());
        ItemShape item = rule.item();
        if (item != null) {
            shape(item, doc);
        }
        return doc.put(
                        "indicators",
                        rule.parts().indicators().stream()
                                .map(MappingWriter::indicator)
                                .toList())
                .put("cronoprogram", cronoprogram(rule.parts().cronoprogram()))
                .put("people", people(rule.parts().people()))
                .put("resources", resources(rule.parts().resources()))
                .put(
                        "links",
                        rule.parts().links().stream().map(LinkRuleWriter::link).toList())
                .put("items", rule.items().stream().map(MappingWriter::rule).toList())
                .map();
    }

    private static YamlMap shape(ItemShape shape, YamlMap doc) {
        return doc.put("level", shape.level())
                .put("key", text(shape.key()))
                .put("code", text(shape.code()))
                .put("title", text(shape.title()))
                .put(
                        "unit",
                        shape.standing().unit().stream().map(Template::toString).toList())
                .put("weight", text(shape.standing().weight()))
                .put("suspended", text(shape.standing().suspended()))
                .put("fields", templates(shape.values().fields()))
                .put("yearly", LinkRuleWriter.yearly(shape.values().yearly()))
                .put("parent", parent(shape.parent()))
                .put("merge", LinkRuleWriter.merge(shape.merge()));
    }

    private static @Nullable Map<String, Object> templates(Map<String, Template> templates) {
        Map<String, Object> texts = new LinkedHashMap<>();
        templates.forEach((code, template) -> texts.put(code, template.toString()));
        return texts.isEmpty() ? null : texts;
    }

    private static @Nullable Map<String, Object> parent(@Nullable ParentRule parent) {
        return parent == null
                ? null
                : new YamlMap()
                        .put("level", parent.level())
                        .put("key", text(parent.key()))
                        .put("otherwise-last-within", text(parent.within()))
                        .map();
    }

    private static Map<String, Object> indicator(IndicatorRule rule) {
        return new YamlMap()
                .put("each", rule.each().text())
                .put("name", text(rule.measure().name()))
                .put("dimension", text(rule.measure().dimension()))
                .put("unit-of-measure", text(rule.measure().unitOfMeasure()))
                .put("target", text(rule.measure().target()))
                .put("source", text(rule.documentation().source()))
                .put("control-method", text(rule.documentation().controlMethod()))
                .put("description", text(rule.documentation().description()))
                .put("actions", text(rule.actions()))
                .put("suspended", text(rule.suspended()))
                .put("weight", text(rule.weight()))
                .put("fields", templates(rule.values().fields()))
                .put("yearly", LinkRuleWriter.yearly(rule.values().yearly()))
                .map();
    }

    private static @Nullable Map<String, Object> cronoprogram(@Nullable CronoprogramRule rule) {
        if (rule == null) {
            return null;
        }
        Object months =
                switch (rule.months()) {
                    case Months.Named(SourcePath path) -> path.text();
                    case Months.Columns(Map<Integer, SourcePath> paths) -> texts(paths);
                    case Months.Dated(SourcePath each, Template date, Template planned) ->
                        new YamlMap()
                                .put("each", each.text())
                                .put("date", text(date))
                                .put("planned", text(planned))
                                .map();
                };
        return new YamlMap()
                .put("rows", rule.match().rows().text())
                .put("row", text(rule.match().row()))
                .put("item", text(rule.match().item()))
                .put("year", text(rule.match().year()))
                .put(rule.months() instanceof Months.Dated ? "dates" : "months", months)
                .put("proposed-months", text(rule.proposedMonths()))
                .put("values", text(rule.values()))
                .put("previous", text(rule.previous()))
                .put("cancelled", rule.cancelled())
                .put("checkpoints", rule.checkpoints().isEmpty() ? null : texts(rule.checkpoints()))
                .put("later-years", rule.laterYears().isEmpty() ? null : texts(rule.laterYears()))
                .map();
    }

    private static Map<String, String> texts(Map<?, SourcePath> paths) {
        Map<String, String> texts = new LinkedHashMap<>();
        paths.forEach((key, path) -> texts.put(String.valueOf(key), path.text()));
        return texts;
    }

    private static @Nullable Map<String, Object> people(@Nullable PeopleRule rule) {
        return rule == null
                ? null
                : new YamlMap()
                        .put("each", rule.each().text())
                        .put("category", text(rule.category()))
                        .put("person", text(rule.person()))
                        .put("share", text(rule.share()))
                        .put("note", text(rule.note()))
                        .put("collective", text(rule.collective()))
                        .put("columns", templates(rule.columns()))
                        .map();
    }

    private static @Nullable Map<String, Object> resources(@Nullable ResourceRule rule) {
        return rule == null
                ? null
                : new YamlMap()
                        .put("each", rule.each().text())
                        .put("kind", rule.kind().toString().isEmpty() ? null : text(rule.kind()))
                        .put("description", text(rule.description()))
                        .put("cost", text(rule.cost()))
                        .put("columns", templates(rule.columns()))
                        .map();
    }

    private static Map<String, Object> derivation(DerivationRule rule) {
        return new YamlMap()
                .put("name-contains", rule.names())
                .put("source-contains", rule.sources())
                .put("with-children", rule.withChildren() ? true : null)
                .put("derivation", spelling(rule.derivation()))
                .put("detail", rule.detail())
                .map();
    }

    private static @Nullable String text(@Nullable Object part) {
        return part == null ? null : part instanceof SourcePath path ? path.text() : part.toString();
    }
}
