package it.pdo.exchange.mapping;

import it.pdo.exchange.mapping.LinkRule.Goal;
import it.pdo.exchange.mapping.LinkRule.ItemByKey;
import it.pdo.exchange.mapping.Mapping.Condition;
import it.pdo.exchange.mapping.Mapping.UnusedPath;
import it.pdo.format.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a mapping's file that link items, tell conditions and leave values out. */
final class LinkRuleWriter {

    private LinkRuleWriter() {}

    static Map<String, Object> link(LinkRule rule) {
        ItemByKey from = rule.from();
        YamlMap map = new YamlMap()
                .put("kind", rule.kind())
                .put("each", rule.each().steps().isEmpty() ? null : rule.each().text())
                .put("when", rule.when().stream().map(LinkRuleWriter::condition).toList())
                .put("from", from == null ? null : item(from));
        switch (rule.to()) {
            case Goal.ToUnit(List<Template> path) ->
                map.put("unit", path.stream().map(Template::toString).toList());
            case Goal.ToItem(ItemByKey item) -> map.put("item", item(item));
            case Goal.ToOwn _ -> {}
        }
        return map.map();
    }

    static Map<String, Object> condition(Condition condition) {
        return new YamlMap()
                .put("value", condition.template().toString())
                .put("is", condition.isOneOf())
                .put("contains", condition.contains())
                .map();
    }

    static @Nullable Map<String, Object> merge(@Nullable MergeRule rule) {
        return rule == null
                ? null
                : new YamlMap()
                        .put("link", rule.link())
                        .put("gather", rule.gather())
                        .map();
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
        return new YamlMap().put("path", unused.path()).put("reason", reason).map();
    }

    private static Map<String, Object> item(ItemByKey item) {
        Template alike = item.alike();
        return new YamlMap()
                .put("level", item.level())
                .put("key", item.key().toString())
                .put("alike", alike == null ? null : alike.toString())
                .map();
    }
}
