package it.pdo.exchange.suggestion;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Mapping.ItemRule;
import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.source.SourcePath;
import it.pdo.exchange.source.TableRule;
import it.pdo.exchange.suggestion.MappingBuilder.Built;
import it.pdo.exchange.suggestion.MappingBuilder.Done;
import it.pdo.exchange.suggestion.MappingBuilder.Refused;
import it.pdo.format.PlanFormat;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One mapping in the making, from the choices of a screen. */
final class ChoicesToMapping {

    private final MappingChoices choices;
    private final PlanFormat format;
    private final List<Issue> issues = new ArrayList<>();

    ChoicesToMapping(MappingChoices choices, PlanFormat format) {
        this.choices = choices;
        this.format = format;
    }

    Built build() {
        ChosenColumns columns = byTarget();
        List<ItemShape> groups = new LevelChoices(columns, format, choices.plan(), this::refuse).groups();
        PartChoices parts = new PartChoices(columns, format, choices.plan());
        parts.check(groups, this::refuse);
        if (!issues.isEmpty()) {
            return new Refused(issues);
        }
        ItemRule rule = new ItemRule(
                new ItemRule.Selection(SourcePath.column("/*"), List.of()),
                groups,
                null,
                new ItemRule.PartRules(
                        parts.indicator().map(List::of).orElse(List.of()),
                        parts.cronoprogram(groups.getLast()),
                        parts.people(),
                        parts.resources(),
                        List.of()),
                List.of());
        Mapping mapping = new Mapping(
                choices.code(),
                choices.format(),
                new Mapping.FileShape(
                        choices.source(),
                        new TableRule(choices.sheet(), choices.headerRow(), choices.fillDown(), List.of())),
                choices.plan(),
                Map.of(),
                List.of(rule),
                parts.derivations(),
                List.of());
        String yaml = MappingWriter.write(mapping);
        MappingReader.Reading reading = MappingReader.read(choices.code(), yaml, format);
        return reading.mapping()
                .<Built>map(read -> new Done(read, yaml))
                .orElseGet(() -> new Refused(reading.issues()));
    }

    private ChosenColumns byTarget() {
        Map<String, String> columns = new HashMap<>();
        Map<String, ColumnTarget> known = new HashMap<>();
        ColumnTargets.of(format, choices.plan().fromYear(), choices.plan().toYear())
                .forEach(target -> known.put(target.key(), target));
        choices.columns().forEach((column, key) -> {
            if (!known.containsKey(key)) {
                issue(column, "mapping.target", message("mapping.target", key));
            }
            String before = columns.putIfAbsent(key, column);
            if (before != null && known.containsKey(key)) {
                issue(
                        column,
                        "mapping.twice",
                        message("mapping.twice", known.get(key).name(), before));
            }
        });
        if (!choices.source().isTable()) {
            refuse("mapping.source", message("mapping.source"));
        }
        return new ChosenColumns(columns);
    }

    private void refuse(String code, LocalizedMessage message) {
        issue("", code, message);
    }

    private void issue(String column, String code, LocalizedMessage message) {
        issues.add(new Issue(Severity.ERROR, code, new Place("", 0, 0, column), message));
    }
}
