package it.pdo.exchange.suggestion;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.CronoprogramRule;
import it.pdo.exchange.mapping.Mapping.DerivationRule;
import it.pdo.exchange.mapping.Mapping.IndicatorRule;
import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.Mapping.Months;
import it.pdo.exchange.mapping.Mapping.PeopleRule;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.mapping.Mapping.ResourceRule;
import it.pdo.exchange.mapping.Template;
import it.pdo.exchange.source.SourcePath;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.TableColumns;
import it.pdo.shared.LocalizedMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What rows of a table say of the parts of items: cronoprogram, indicators, people, resources. */
final class PartChoices {

    private static final SourcePath ROW = SourcePath.column(".");

    /**
     * A part columns may speak of.
     *
     * @param needs key of the column it cannot do without, empty when there is none
     * @param needed that column in words
     */
    private record Chosen(
            Level.Part part, String prefix, LocalizedMessage name, String needs, LocalizedMessage needed) {}

    private static final List<Chosen> PARTS = List.of(
            new Chosen(
                    Level.Part.INDICATORS,
                    ColumnTargets.INDICATOR + ".",
                    message("what.indicators"),
                    ColumnTargets.INDICATOR + ".name",
                    message("what.of-indicator-name")),
            new Chosen(
                    Level.Part.CRONOPROGRAM,
                    ColumnTargets.CRONOPROGRAM + ".",
                    message("what.cronoprogram"),
                    "",
                    LocalizedMessage.nothing()),
            new Chosen(
                    Level.Part.PEOPLE,
                    ColumnTargets.PEOPLE + ".",
                    message("what.people"),
                    ColumnTargets.PEOPLE + ".category",
                    message("what.of-category")),
            new Chosen(
                    Level.Part.RESOURCES,
                    ColumnTargets.RESOURCES + ".",
                    message("what.resources"),
                    ColumnTargets.RESOURCES + ".description",
                    message("what.of-description")));

    private final ChosenColumns columns;
    private final PlanFormat format;
    private final PlanHeader plan;

    PartChoices(ChosenColumns columns, PlanFormat format, PlanHeader plan) {
        this.columns = columns;
        this.format = format;
        this.plan = plan;
    }

    /**
     * Whether the chosen levels carry the chosen parts, and each part has the column it cannot do without.
     *
     * @param refuse told the code and the words of what is wrong
     */
    void check(List<ItemShape> groups, BiConsumer<String, LocalizedMessage> refuse) {
        for (Chosen part : PARTS) {
            boolean carried = groups.stream()
                    .anyMatch(group -> format.level(group.level()).orElseThrow().carries(part.part()));
            if (columns.any(part.prefix()) && !carried) {
                refuse.accept("mapping.carries", message("mapping.carries", part.name()));
            }
            if (columns.any(part.prefix()) && !part.needs().isEmpty() && !columns.holds(part.needs())) {
                refuse.accept("mapping.incomplete", message("mapping.incomplete", part.needed()));
            }
        }
    }

    Optional<IndicatorRule> indicator() {
        String prefix = ColumnTargets.INDICATOR + ".";
        return columns.template(prefix + "name")
                .map(name -> new IndicatorRule(
                        ROW,
                        new IndicatorRule.Measure(
                                name,
                                columns.orNull(prefix + "dimension"),
                                columns.orNull(prefix + "unit-of-measure"),
                                columns.orNull(prefix + "target")),
                        new IndicatorRule.Documentation(
                                columns.orNull(prefix + "source"),
                                columns.orNull(prefix + "control-method"),
                                columns.orNull(prefix + "description")),
                        columns.orNull(prefix + "actions"),
                        columns.orNull(prefix + "suspended"),
                        columns.orNull(prefix + "weight"),
                        LevelChoices.values(columns, format.cardFields(), plan, prefix)));
    }

    @Nullable
    CronoprogramRule cronoprogram(ItemShape innermost) {
        CronoprogramFormat rule = format.cronoprogram();
        String prefix = ColumnTargets.CRONOPROGRAM + ".";
        boolean chosen = columns.any(prefix);
        if (rule == null || !chosen) {
            return null;
        }
        Map<Integer, SourcePath> months = new TreeMap<>();
        Map<Integer, SourcePath> years = new TreeMap<>();
        rule.months().forEach(month -> columns.path(prefix + "month." + month).ifPresent(p -> months.put(month, p)));
        for (int later = 1; later <= rule.laterYears(); later++) {
            int year = plan.fromYear() + later;
            columns.path(prefix + "year." + year).ifPresent(p -> years.put(year, p));
        }
        Map<String, SourcePath> checkpoints = new LinkedHashMap<>();
        format.checkpoints().forEach(c -> columns.path(prefix + "checkpoint." + c.code())
                .ifPresent(p -> checkpoints.put(c.code(), p)));
        Template own = Objects.requireNonNull(innermost.key());
        SourcePath previous = columns.path(prefix + "previous").orElse(null);
        return new CronoprogramRule(
                new CronoprogramRule.RowMatch(ROW, own, own, Template.of(String.valueOf(plan.fromYear()), true)),
                new Months.Columns(months),
                null,
                null,
                previous,
                previous == null ? null : rule.cancelledMark(),
                checkpoints,
                years);
    }

    @Nullable
    PeopleRule people() {
        String prefix = ColumnTargets.PEOPLE + ".";
        return columns.template(prefix + "category")
                .map(category -> new PeopleRule(
                        ROW,
                        category,
                        columns.orNull(prefix + "person"),
                        columns.orNull(prefix + "share"),
                        columns.orNull(prefix + "note"),
                        columns.orNull(prefix + "collective"),
                        own(ColumnTargets.PEOPLE, TableColumns.ownOfPeople(format.people()))))
                .orElse(null);
    }

    @Nullable
    ResourceRule resources() {
        String prefix = ColumnTargets.RESOURCES + ".";
        return columns.template(prefix + "description")
                .map(description -> new ResourceRule(
                        ROW,
                        columns.template(prefix + "kind").orElseGet(() -> Template.of("", true)),
                        description,
                        columns.orNull(prefix + "cost"),
                        own(ColumnTargets.RESOURCES, TableColumns.ownOfResources(format.resources()))))
                .orElse(null);
    }

    private Map<String, Template> own(String part, List<SumTable.Column> own) {
        Map<String, Template> chosen = new LinkedHashMap<>();
        own.forEach(column -> columns.template(part + ".column." + column.code())
                .ifPresent(template -> chosen.put(column.code(), template)));
        return chosen;
    }

    List<DerivationRule> derivations() {
        IndicatorCard card = format.indicatorCard();
        boolean derives = card != null
                && card.derivations().contains(IndicatorCard.Derivation.CRONOPROGRAM)
                && columns.holds(ColumnTargets.INDICATOR + ".name");
        return derives
                ? List.of(new DerivationRule(
                        List.of("rispetto fasi e tempi", "rispetto cronoprogramma", "rispetto dei tempi"),
                        List.of(),
                        false,
                        IndicatorDerivation.CRONOPROGRAM,
                        null))
                : List.of();
    }
}
