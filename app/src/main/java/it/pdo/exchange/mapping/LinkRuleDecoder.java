package it.pdo.exchange.mapping;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.LinkRule.Goal;
import it.pdo.exchange.mapping.LinkRule.ItemByKey;
import it.pdo.exchange.mapping.Mapping.Condition;
import it.pdo.exchange.source.SourcePath;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.shared.tree.FieldsDecoder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes the rules that link items, and checks them against the kinds of link of the format. */
final class LinkRuleDecoder {

    private final PlanFormat format;
    private final TemplateDecoder templates;

    LinkRuleDecoder(PlanFormat format, TemplateDecoder templates) {
        this.format = format;
        this.templates = templates;
    }

    /** @param own code of the level of the rule's own item */
    LinkRule decode(FieldsDecoder f, String own) {
        String kind = f.text("kind");
        SourcePath each = templates.optionalPath(f, "each");
        List<Condition> when = f.list("when", message("noun.condition"), this::condition);
        ItemByKey from = f.object("from", this::item);
        Goal to = destination(f, from != null);
        checkKind(f, kind, from == null ? own : from.level(), to, own);
        return new LinkRule(kind, each == null ? SourcePath.of(".") : each, when, from, to);
    }

    /** What becomes of a second record of an item of the level. */
    MergeRule merge(FieldsDecoder f, @Nullable Level level) {
        MergeRule rule = new MergeRule(f.text("link"), f.texts("gather"));
        if (level != null) {
            checkKind(f, "link", rule.link(), level, LinkKind.UNIT);
            List<String> fields =
                    level.fields().stream().map(it.pdo.format.Field::code).toList();
            rule.gather().forEach(code -> MappingDecoder.checkName(f, "gather", code, fields, message("what.field")));
        }
        return rule;
    }

    Condition condition(FieldsDecoder f) {
        Condition condition = new Condition(templates.required(f, "value"), f.texts("is"), f.texts("contains"));
        if (condition.isOneOf().isEmpty() && condition.contains().isEmpty()) {
            f.issue(f.place(), "mapping.condition", message("mapping.condition"));
        }
        return condition;
    }

    private Goal destination(FieldsDecoder f, boolean found) {
        List<Template> unit = templates.list(f, "unit");
        ItemByKey item = f.object("item", this::item);
        if (!unit.isEmpty() && item != null) {
            f.issue(f.place("item"), "mapping.link", message("mapping.link.both"));
        }
        if (!unit.isEmpty()) {
            return new Goal.ToUnit(unit);
        }
        if (item != null) {
            return new Goal.ToItem(item);
        }
        if (!found) {
            f.issue(f.place(), "mapping.link", message("mapping.link.nowhere"));
        }
        return new Goal.ToOwn();
    }

    private ItemByKey item(FieldsDecoder f) {
        String level = f.text("level");
        List<String> levels = format.levels().stream().map(Level::code).toList();
        MappingDecoder.checkName(f, "level", level, levels, message("what.level"));
        return new ItemByKey(level, templates.required(f, "key"), templates.optional(f, "alike"));
    }

    private void checkKind(FieldsDecoder f, String kind, String holder, Goal to, String own) {
        String goal =
                switch (to) {
                    case Goal.ToUnit _ -> LinkKind.UNIT;
                    case Goal.ToItem item -> item.item().level();
                    case Goal.ToOwn _ -> own;
                };
        format.level(holder).ifPresent(level -> checkKind(f, "kind", kind, level, goal));
    }

    private static void checkKind(FieldsDecoder f, String key, String kind, Level holder, String goal) {
        List<String> known = holder.links().stream().map(LinkKind::code).toList();
        MappingDecoder.checkName(f, key, kind, known, message("what.link-kind"));
        Optional<LinkKind> link = holder.link(kind);
        if (link.isPresent() && !link.get().to().equals(goal)) {
            f.issue(
                    f.place(key),
                    "mapping.link-goal",
                    message("mapping.link-goal", kind, link.get().to(), goal));
        }
    }
}
