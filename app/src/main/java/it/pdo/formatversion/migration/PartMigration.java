package it.pdo.formatversion.migration;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.IndicatorCard.Column;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Use;
import it.pdo.format.PlanFormat;
import it.pdo.formatversion.migration.MigrationStep.Kind;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.CellDraft;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of the parts an item carries. */
final class PartMigration {
    private final PlanFormat before;
    private final PlanFormat after;
    private final int fromYear;
    private final int toYear;

    PartMigration(PlanFormat before, PlanFormat after, int fromYear, int toYear) {
        this.before = before;
        this.after = after;
        this.fromYear = fromYear;
        this.toYear = toYear;
    }

    WholeItem of(WholeItem content, Level old, Level level, MigrationStepCollector steps) {
        WholeItem kept = content.withParts(new ItemParts<>(
                level.carries(Part.CRONOPROGRAM) ? cronoprogram(content, steps) : List.of(),
                level.carries(Part.INDICATORS) ? indicators(content, steps) : List.of(),
                level.carries(Part.PEOPLE) ? people(content, steps) : List.of(),
                level.carries(Part.RESOURCES) ? resources(content, steps) : List.of()));
        for (Part part : Part.values()) {
            if (!level.carries(part) && rows(content, part) > 0) {
                steps.add(
                        Kind.DROPPED,
                        "dropped.part." + word(part),
                        String.valueOf(rows(content, part)),
                        lost(content, part));
            }
            if (level.requires().contains(part) && !old.requires().contains(part) && rows(kept, part) == 0) {
                steps.add(Kind.NEEDS_VALUE, "needs.part", MigrationStepCollector.word("part." + word(part)));
            }
        }
        return kept;
    }

    private static String word(Part part) {
        return it.pdo.shared.tree.FieldsDecoder.spelling(part);
    }

    private static int rows(WholeItem content, Part part) {
        return switch (part) {
            case CRONOPROGRAM -> content.cronoprogram().size();
            case INDICATORS -> content.indicators().size();
            case PEOPLE -> content.people().size();
            case RESOURCES -> content.resources().size();
        };
    }

    private static String lost(WholeItem content, Part part) {
        return switch (part) {
            case CRONOPROGRAM -> MigrationStepCollector.shown(figures(content.cronoprogram()));
            case INDICATORS ->
                MigrationStepCollector.shown(content.indicators().stream()
                        .map(IndicatorContent::name)
                        .toList());
            case PEOPLE ->
                MigrationStepCollector.shown(
                        content.people().stream().map(p -> p.category()).toList());
            case RESOURCES ->
                MigrationStepCollector.shown(content.resources().stream()
                        .map(r -> r.description().isBlank() ? r.kind() : r.description())
                        .toList());
        };
    }

    private static List<String> figures(List<CellDraft> cells) {
        return cells.stream()
                .map(c -> (c.month() == 0 ? "" : c.month() + "/") + c.year() + ": "
                        + MigrationStepCollector.shown(c.planned()))
                .toList();
    }

    private List<CellDraft> cronoprogram(WholeItem content, MigrationStepCollector steps) {
        CronoprogramFormat old = before.cronoprogram();
        CronoprogramFormat now = after.cronoprogram();
        if (old == null || now == null || content.cronoprogram().isEmpty()) {
            return content.cronoprogram();
        }
        CronoprogramConversion conversion = new CronoprogramConversion(old, now, fromYear);
        List<CellDraft> lost = content.cronoprogram().stream()
                .filter(c -> !conversion.isKept(c))
                .toList();
        if (!lost.isEmpty()) {
            steps.add(Kind.DROPPED, "dropped.years", figures(lost));
        }
        List<CellDraft> kept =
                content.cronoprogram().stream().filter(conversion::isKept).toList();
        List<CellDraft> columns = conversion.columns(kept);
        if (conversion.needed()) {
            steps.add(Kind.CONVERTED, "converted.cronoprogram", figures(columns));
        }
        return columns;
    }

    private List<ShareContent> people(WholeItem content, MigrationStepCollector steps) {
        RowMigration rows = new RowMigration(before.people(), after.people(), Part.PEOPLE, steps);
        return content.people().stream()
                .map(row -> new ShareContent(
                        row.category(),
                        row.person(),
                        row.percent(),
                        row.note(),
                        row.collective(),
                        rows.columns(row.columns())))
                .toList();
    }

    private List<ResourceDraft> resources(WholeItem content, MigrationStepCollector steps) {
        RowMigration rows = new RowMigration(before.resources(), after.resources(), Part.RESOURCES, steps);
        return content.resources().stream()
                .map(row -> new ResourceDraft(
                        row.kind(), row.description(), row.cost(), row.costText(), rows.columns(row.columns())))
                .toList();
    }

    private List<IndicatorContent> indicators(WholeItem content, MigrationStepCollector steps) {
        IndicatorCard old = before.indicatorCard();
        IndicatorCard now = after.indicatorCard();
        return old == null || now == null
                ? content.indicators()
                : content.indicators().stream()
                        .map(i -> indicator(i, old, now, steps))
                        .toList();
    }

    private IndicatorContent indicator(
            IndicatorContent indicator, IndicatorCard old, IndicatorCard now, MigrationStepCollector steps) {
        List<ActionDraft> actions =
                old.actions() && !now.actions() && !indicator.actions().isEmpty() ? List.of() : indicator.actions();
        if (actions.size() < indicator.actions().size()) {
            steps.add(
                    Kind.DROPPED,
                    "dropped.actions",
                    indicator.name(),
                    indicator.actions().stream().map(ActionDraft::text).toList());
        }
        boolean unweighted = indicator.weight() != null && old.weight() != Use.NONE && now.weight() == Use.NONE;
        if (unweighted) {
            steps.add(Kind.DROPPED, "dropped.indicator-weight", indicator.name(), indicator.weight());
        }
        return new IndicatorContent(
                indicator.id(),
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(
                                indicator.name(),
                                dimension(indicator, old, now, steps),
                                column(indicator, Column.UNIT_OF_MEASURE, indicator.unitOfMeasure(), old, now, steps),
                                indicator.targetText()),
                        new IndicatorDefinition.Documentation(
                                column(indicator, Column.SOURCE, indicator.source(), old, now, steps),
                                column(indicator, Column.CONTROL_METHOD, indicator.controlMethod(), old, now, steps),
                                column(indicator, Column.DESCRIPTION, indicator.description(), old, now, steps)),
                        actions,
                        new IndicatorDefinition.Computation(indicator.derivation(), indicator.derivationDetail()),
                        indicator.state(),
                        unweighted ? null : indicator.weight(),
                        new CardFieldMigration(old, now, fromYear, toYear, steps).fields(indicator)),
                indicator.confirmedTarget());
    }

    private static @Nullable String column(
            IndicatorContent indicator,
            Column column,
            @Nullable String value,
            IndicatorCard old,
            IndicatorCard now,
            MigrationStepCollector steps) {
        if (value == null || !old.columns().contains(column) || now.columns().contains(column)) {
            return value;
        }
        steps.add(
                Kind.DROPPED,
                "dropped.column",
                indicator.name(),
                MigrationStepCollector.word("column." + it.pdo.shared.tree.FieldsDecoder.spelling(column)),
                value);
        return null;
    }

    private static @Nullable String dimension(
            IndicatorContent indicator, IndicatorCard old, IndicatorCard now, MigrationStepCollector steps) {
        String dimension = indicator.dimension();
        Optional<Option> next = now.dimensions().options().stream()
                .filter(d -> Objects.requireNonNullElse(d.was(), d.code()).equals(dimension))
                .findFirst();
        if (dimension != null && next.isEmpty()) {
            steps.add(Kind.DROPPED, "dropped.dimension", indicator.name(), name(old, dimension));
        } else if (dimension != null && !next.get().code().equals(dimension)) {
            steps.add(
                    Kind.RENAMED,
                    "renamed.dimension",
                    indicator.name(),
                    next.get().name());
        }
        if (next.isEmpty()
                && now.dimensions().use() == Use.REQUIRED
                && (dimension != null || old.dimensions().use() != Use.REQUIRED)) {
            steps.add(Kind.NEEDS_VALUE, "needs.dimension", indicator.name());
        }
        return next.map(Option::code).orElse(null);
    }

    private static String name(IndicatorCard card, String dimension) {
        return Stream.concat(
                        card.dimensions().options().stream()
                                .filter(d -> d.code().equals(dimension))
                                .map(Option::name),
                        Stream.of(dimension))
                .findFirst()
                .orElseThrow();
    }
}
