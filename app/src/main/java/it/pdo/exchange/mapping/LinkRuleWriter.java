package it.pdo.exchange.mapping;

import it.pdo.exchange.mapping.LinkRule.Goal;
import it.pdo.exchange.mapping.LinkRule.ItemByKey;
import it.pdo.exchange.mapping.Mapping.Condition;
import it.pdo.exchange.mapping.Mapping.UnusedPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a mapping's file that link items, tell conditions and leave values out. */
final class LinkRuleWriter {

    private LinkRuleWriter() {}

    static Map<String, Object> link(LinkRule rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", rule.kind());
        if (!rule.each().steps().isEmpty()) {
            map.put("each", rule.each().text());
        }
        if (!rule.when().isEmpty()) {
            map.put("when", rule.when().stream().map(LinkRuleWriter::condition).toList());
        }
        ItemByKey from = rule.from();
        if (from != null) {
            map.put("from", item(from));
        }
        switch (rule.to()) {
            case Goal.ToUnit(List<Template> path) ->
                map.put("unit", path.stream().map(Template::toString).toList());
            case Goal.ToItem(ItemByKey item) -> map.put("item", item(item));
            case Goal.ToOwn _ -> {}
        }
        return map;
    }

    static Map<String, Object> condition(Condition condition) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", condition.template().toString());
        if (!condition.isOneOf().isEmpty()) {
            map.put("is", condition.isOneOf());
        }
        if (!condition.contains().isEmpty()) {
            map.put("contains", condition.contains());
        }
        return map;
    }

    static @Nullable Map<String, Object> merge(@Nullable MergeRule rule) {
        if (rule == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("link", rule.link());
        if (!rule.gather().isEmpty()) {
            map.put("gather", rule.gather());
        }
        return map;
    }

    static @Nullable Map<String, Object> yearly(Map<String, Map<Integer, Template>> yearly) {
        Map<String, Object> map = new LinkedHashMap<>();
        yearly.forEach((field, byYear) -> {
            Map<String, String> years = new LinkedHashMap<>();
            byYear.forEach((year, template) -> years.put(String.valueOf(year), template.toString()));
            map.put(field, years);
        });
        return map.isEmpty() ? null : map;
    }

    static Object unused(UnusedPath unused) {
        String reason = unused.reason();
        if (reason == null) {
            return unused.path();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("path", unused.path());
        map.put("reason", reason);
        return map;
    }

    private static Map<String, Object> item(ItemByKey item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("level", item.level());
        map.put("key", item.key().toString());
        Template alike = item.alike();
        if (alike != null) {
            map.put("alike", alike.toString());
        }
        return map;
    }
}
