package it.pdo.exchange;

import it.pdo.exchange.Mapping.CronoprogramRule;
import it.pdo.exchange.Mapping.DerivationRule;
import it.pdo.exchange.Mapping.IndicatorRule;
import it.pdo.exchange.Mapping.ItemRule;
import it.pdo.exchange.Mapping.ItemShape;
import it.pdo.exchange.Mapping.Months;
import it.pdo.exchange.Mapping.PeopleRule;
import it.pdo.exchange.Mapping.ResourceRule;
import it.pdo.exchange.Mapping.TableRule;
import it.pdo.exchange.MappingBuilder.Built;
import it.pdo.exchange.MappingBuilder.Done;
import it.pdo.exchange.MappingBuilder.Refused;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.planning.Derivation;
import it.pdo.planning.TableColumns;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One mapping in the making, from the choices of a screen. */
final class ChoicesToMapping {

    private static final SourcePath ROW = SourcePath.column(".");

    private final MappingChoices choices;
    private final PlanFormat format;
    private final Map<String, String> columns = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    ChoicesToMapping(MappingChoices choices, PlanFormat format) {
        this.choices = choices;
        this.format = format;
    }

    Built build() {
        byTarget();
        List<ItemShape> groups = groups();
        checkParts(groups);
        if (!issues.isEmpty()) {
            return new Refused(issues);
        }
        ItemRule rule = new ItemRule(
                SourcePath.column("/*"),
                List.of(),
                groups,
                null,
                indicator().map(List::of).orElse(List.of()),
                cronoprogram(groups.getLast()),
                people(),
                resources(),
                List.of(),
                List.of());
        Mapping mapping = new Mapping(
                choices.code(),
                choices.format(),
                choices.source(),
                new TableRule(choices.sheet(), choices.headerRow(), choices.fillDown(), List.of()),
                choices.plan(),
                Map.of(),
                List.of(rule),
                derivations(),
                List.of());
        String yaml = MappingWriter.write(mapping);
        MappingReader.Reading reading = MappingReader.read(choices.code(), yaml, format);
        return reading.mapping()
                .<Built>map(read -> new Done(read, yaml))
                .orElseGet(() -> new Refused(reading.issues()));
    }

    private void byTarget() {
        Map<String, ColumnTarget> known = new HashMap<>();
        ColumnTargets.of(format, choices.plan().fromYear(), choices.plan().toYear())
                .forEach(target -> known.put(target.key(), target));
        choices.columns().forEach((column, key) -> {
            if (!known.containsKey(key)) {
                issue(column, "mapping.target", "«%s» non c'è nel formato: scegliere altro".formatted(key));
            }
            String before = columns.putIfAbsent(key, column);
            if (before != null && known.containsKey(key)) {
                issue(
                        column,
                        "mapping.twice",
                        "«%s» è già scelto per la colonna «%s»"
                                .formatted(known.get(key).name(), before));
            }
        });
        if (!choices.source().isTable()) {
            issue("", "mapping.source", "le scelte valgono per una tabella: XLSX o CSV");
        }
    }

    private List<ItemShape> groups() {
        List<ItemShape> groups = new ArrayList<>();
        for (Level level : format.levels()) {
            String prefix = level.code() + ".";
            boolean chosen = columns.keySet().stream().anyMatch(key -> key.startsWith(prefix));
            if (!chosen) {
                continue;
            }
            Optional<Template> code = template(prefix + "code");
            Optional<Template> title = template(prefix + "title");
            if (code.isEmpty() && title.isEmpty()) {
                issue(
                        "",
                        "mapping.no-code",
                        "scegliere la colonna del codice o del titolo di «%s»".formatted(level.name()));
                continue;
            }
            if (!groups.isEmpty() && !level.parents().contains(groups.getLast().level())) {
                issue(
                        "",
                        "mapping.levels",
                        "«%s» non sta sotto «%s»: importare i due livelli con due file"
                                .formatted(level.name(), groups.getLast().level()));
            }
            groups.add(shape(level, prefix, code, title));
        }
        if (groups.isEmpty()) {
            issue("", "mapping.no-level", "scegliere almeno le colonne del codice e del titolo di un livello");
        }
        return groups;
    }

    private ItemShape shape(Level level, String prefix, Optional<Template> code, Optional<Template> title) {
        Map<String, Template> fields = new LinkedHashMap<>();
        level.fields().forEach(field -> template(prefix + "field." + field.code())
                .ifPresent(t -> fields.put(field.code(), t)));
        List<Template> unit = new ArrayList<>();
        for (int depth = 1; depth <= Math.max(1, format.unitKinds().size()); depth++) {
            template(prefix + "unit." + depth).ifPresent(unit::add);
        }
        Template key = code.or(() -> title).orElseThrow();
        return new ItemShape(
                level.code(),
                key,
                code.orElseGet(() -> Template.of("{@position}", true)),
                title.orElse(key),
                unit,
                orNull(prefix + "weight"),
                orNull(prefix + "suspended"),
                fields,
                yearly(level, prefix),
                null,
                null);
    }

    private Map<String, Map<Integer, Template>> yearly(Level level, String prefix) {
        Map<String, Map<Integer, Template>> yearly = new LinkedHashMap<>();
        for (Field field : level.fields()) {
            Map<Integer, Template> years = new TreeMap<>();
            for (int year = choices.plan().fromYear(); year <= choices.plan().toYear(); year++) {
                Optional<Template> template = template(prefix + "field." + field.code() + "." + year);
                if (template.isPresent()) {
                    years.put(year, template.get());
                }
            }
            if (!years.isEmpty()) {
                yearly.put(field.code(), years);
            }
        }
        return yearly;
    }

    private void checkParts(List<ItemShape> groups) {
        boolean roots = groups.isEmpty()
                || format.level(groups.getFirst().level())
                        .orElseThrow()
                        .parents()
                        .contains(Level.PLAN);
        if (!roots) {
            issue(
                    "",
                    "mapping.levels",
                    "«%s» non sta in cima al piano: scegliere anche la colonna di ciò che gli sta sopra"
                            .formatted(groups.getFirst().level()));
        }
        carried(groups, ColumnTargets.INDICATOR, Level.Part.INDICATORS, "gli indicatori");
        carried(groups, ColumnTargets.CRONOPROGRAM, Level.Part.CRONOPROGRAM, "il cronoprogramma");
        carried(groups, ColumnTargets.PEOPLE, Level.Part.PEOPLE, "le persone");
        carried(groups, ColumnTargets.RESOURCES, Level.Part.RESOURCES, "le risorse");
        require(ColumnTargets.INDICATOR, "name", "la colonna del nome dell'indicatore");
        require(ColumnTargets.PEOPLE, "category", "la colonna della categoria delle persone");
        require(ColumnTargets.RESOURCES, "description", "la colonna della descrizione delle risorse");
    }

    private void carried(List<ItemShape> groups, String target, Level.Part part, String what) {
        boolean chosen = columns.keySet().stream().anyMatch(key -> key.startsWith(target + "."));
        boolean carried = groups.stream()
                .anyMatch(g -> format.level(g.level()).orElseThrow().carries(part));
        if (chosen && !carried) {
            issue("", "mapping.carries", "nessuno dei livelli scelti porta " + what + ": togliere quelle colonne");
        }
    }

    private void require(String part, String key, String what) {
        boolean chosen = columns.keySet().stream().anyMatch(k -> k.startsWith(part + "."));
        if (chosen && !columns.containsKey(part + "." + key)) {
            issue("", "mapping.incomplete", "manca " + what + ": senza, le altre non si possono importare");
        }
    }

    private Optional<IndicatorRule> indicator() {
        String prefix = ColumnTargets.INDICATOR + ".";
        return template(prefix + "name")
                .map(name -> new IndicatorRule(
                        ROW,
                        name,
                        orNull(prefix + "dimension"),
                        orNull(prefix + "unit-of-measure"),
                        orNull(prefix + "target"),
                        orNull(prefix + "source"),
                        orNull(prefix + "control-method"),
                        orNull(prefix + "description"),
                        orNull(prefix + "actions"),
                        orNull(prefix + "suspended"),
                        orNull(prefix + "weight")));
    }

    private @Nullable CronoprogramRule cronoprogram(ItemShape innermost) {
        CronoprogramFormat rule = format.cronoprogram();
        String prefix = ColumnTargets.CRONOPROGRAM + ".";
        boolean chosen = columns.keySet().stream().anyMatch(key -> key.startsWith(prefix));
        if (rule == null || !chosen) {
            return null;
        }
        Map<Integer, SourcePath> months = new TreeMap<>();
        Map<Integer, SourcePath> years = new TreeMap<>();
        rule.months().forEach(month -> path(prefix + "month." + month).ifPresent(p -> months.put(month, p)));
        for (int later = 1; later <= rule.laterYears(); later++) {
            int year = choices.plan().fromYear() + later;
            path(prefix + "year." + year).ifPresent(p -> years.put(year, p));
        }
        Map<String, SourcePath> checkpoints = new LinkedHashMap<>();
        format.checkpoints()
                .forEach(c -> path(prefix + "checkpoint." + c.code()).ifPresent(p -> checkpoints.put(c.code(), p)));
        Template own = java.util.Objects.requireNonNull(innermost.key());
        SourcePath previous = path(prefix + "previous").orElse(null);
        return new CronoprogramRule(
                ROW,
                own,
                own,
                Template.of(String.valueOf(choices.plan().fromYear()), true),
                new Months.Columns(months),
                null,
                previous,
                previous == null ? null : rule.cancelledMark(),
                checkpoints,
                years);
    }

    private @Nullable PeopleRule people() {
        String prefix = ColumnTargets.PEOPLE + ".";
        return template(prefix + "category")
                .map(category -> new PeopleRule(
                        ROW,
                        category,
                        orNull(prefix + "person"),
                        orNull(prefix + "share"),
                        orNull(prefix + "note"),
                        orNull(prefix + "collective"),
                        own(ColumnTargets.PEOPLE, TableColumns.ownOfPeople(format.people()))))
                .orElse(null);
    }

    private @Nullable ResourceRule resources() {
        String prefix = ColumnTargets.RESOURCES + ".";
        return template(prefix + "description")
                .map(description -> new ResourceRule(
                        ROW,
                        template(prefix + "kind").orElseGet(() -> Template.of("", true)),
                        description,
                        orNull(prefix + "cost"),
                        own(ColumnTargets.RESOURCES, TableColumns.ownOfResources(format.resources()))))
                .orElse(null);
    }

    private Map<String, Template> own(String part, List<SumTable.Column> columns) {
        Map<String, Template> chosen = new LinkedHashMap<>();
        columns.forEach(column ->
                template(part + ".column." + column.code()).ifPresent(template -> chosen.put(column.code(), template)));
        return chosen;
    }

    private List<DerivationRule> derivations() {
        IndicatorCard card = format.indicatorCard();
        boolean derives = card != null
                && card.derivations().contains(IndicatorCard.Derivation.CRONOPROGRAM)
                && columns.containsKey(ColumnTargets.INDICATOR + ".name");
        return derives
                ? List.of(new DerivationRule(
                        List.of("rispetto fasi e tempi", "rispetto cronoprogramma", "rispetto dei tempi"),
                        List.of(),
                        false,
                        Derivation.CRONOPROGRAM,
                        null))
                : List.of();
    }

    private Optional<Template> template(String key) {
        return Optional.ofNullable(columns.get(key)).map(column -> Template.of("{" + column + "}", true));
    }

    private @Nullable Template orNull(String key) {
        return template(key).orElse(null);
    }

    private Optional<SourcePath> path(String key) {
        return Optional.ofNullable(columns.get(key)).map(SourcePath::column);
    }

    private void issue(String column, String code, String message) {
        issues.add(new Issue(Severity.ERROR, code, new Place("", 0, 0, column), message));
    }
}
