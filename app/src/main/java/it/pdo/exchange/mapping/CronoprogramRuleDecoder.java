package it.pdo.exchange.mapping;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.CronoprogramRule;
import it.pdo.exchange.mapping.Mapping.Months;
import it.pdo.exchange.source.SourcePath;
import it.pdo.format.Checkpoint;
import it.pdo.format.PlanFormat;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decodes the rule for the rows of a cronoprogram. */
final class CronoprogramRuleDecoder {

    private final List<String> checkpoints;
    private final TemplateDecoder templates;

    CronoprogramRuleDecoder(PlanFormat format, TemplateDecoder templates) {
        this.checkpoints = format.checkpoints().stream().map(Checkpoint::code).toList();
        this.templates = templates;
    }

    CronoprogramRule decode(FieldsDecoder f) {
        return new CronoprogramRule(
                new CronoprogramRule.RowMatch(
                        templates.path(f, "rows"),
                        templates.required(f, "row"),
                        templates.required(f, "item"),
                        templates.required(f, "year")),
                months(f),
                templates.optionalPath(f, "proposed-months"),
                templates.optionalPath(f, "values"),
                templates.optionalPath(f, "previous"),
                f.optionalText("cancelled"),
                checkpoints(f),
                numbered(f, "later-years", 1990, 2100, message("what.year")));
    }

    private Months months(FieldsDecoder f) {
        Months dated = f.object(
                "dates",
                d -> new Months.Dated(
                        templates.path(d, "each"), templates.required(d, "date"), templates.required(d, "planned")));
        if (dated != null) {
            if (f.node("months") != null) {
                f.issue(f.place("months"), "mapping.months", message("mapping.months"));
            }
            return dated;
        }
        return f.requiredNode("months", message("what.month-paths")) instanceof TreeNode.Fields
                ? new Months.Columns(numbered(f, "months", 1, 12, message("what.month-number")))
                : new Months.Named(f.node("months") == null ? SourcePath.of("") : templates.path(f, "months"));
    }

    private Map<String, SourcePath> checkpoints(FieldsDecoder f) {
        Map<String, SourcePath> paths = new LinkedHashMap<>();
        f.object("checkpoints", inner -> {
            for (String key : List.copyOf(inner.remaining().keySet())) {
                MappingDecoder.checkName(inner, key, key, checkpoints, message("what.checkpoint"));
                paths.put(key, templates.path(inner, key));
            }
            return paths;
        });
        return paths;
    }

    private Map<Integer, SourcePath> numbered(FieldsDecoder f, String of, int min, int max, LocalizedMessage what) {
        Map<Integer, SourcePath> paths = new LinkedHashMap<>();
        f.object(of, inner -> {
            for (Map.Entry<String, TreeNode.Entry> entry : inner.remaining().entrySet()) {
                String key = entry.getKey();
                boolean number = key.matches("[0-9]{1,4}");
                if (number && Integer.parseInt(key) >= min && Integer.parseInt(key) <= max) {
                    paths.put(Integer.parseInt(key), templates.path(inner, key));
                } else {
                    inner.issue(
                            entry.getValue().keyPlace(), "mapping.number", message("mapping.number", of, what, key));
                }
            }
            return paths;
        });
        return paths;
    }
}
