package it.pdo.formatversion.migration;

import it.pdo.format.CodePattern;
import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.Level.Use;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.formatversion.migration.MigrationStep.Kind;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.WholeItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of one item whose level is in the new version too; where it stands is decided by {@link FormatMigration}. */
final class ItemMigrator {
    private final PlanFormat before;
    private final PlanFormat after;
    private final Plan plan;
    private final GivenValues given;

    ItemMigrator(PlanFormat before, PlanFormat after, Plan plan, GivenValues given) {
        this.before = before;
        this.after = after;
        this.plan = plan;
        this.given = given;
    }

    /** The level of the new version that a level of the old one became. */
    Optional<Level> successor(String level) {
        return after.levels().stream()
                .filter(l -> Objects.requireNonNullElse(l.was(), l.code()).equals(level))
                .findFirst();
    }

    WholeItem migrate(ItemId id, WholeItem content, Level old, Level level, MigrationStepCollector steps) {
        if (!level.code().equals(content.level())) {
            steps.add(Kind.RENAMED, "renamed.level", old.name(), level.name());
        }
        WholeItem renamed = content.withLevel(level.code());
        WholeItem fields = renamed.withFields(fields(id, content, old, level, steps));
        WholeItem parts =
                new PartMigration(before, after, plan.fromYear(), plan.toYear()).of(fields, old, level, steps);
        WholeItem head = head(id, parts, old, level, steps);
        return head.withLinks(links(content, old, level, steps));
    }

    private Map<String, Object> fields(
            ItemId id, WholeItem content, Level old, Level level, MigrationStepCollector steps) {
        Map<String, Object> values = new LinkedHashMap<>();
        content.fields().forEach((code, value) -> {
            Optional<Field> from = old.field(code);
            Optional<Field> to = level.fields().stream()
                    .filter(f -> Objects.requireNonNullElse(f.was(), f.code()).equals(code))
                    .findFirst();
            if (from.isEmpty()) {
                values.put(code, value); // never was the format's: an import's own, left as it is
            } else if (to.isEmpty()) {
                steps.add(Kind.DROPPED, "dropped.field", from.get().name(), named(from.get(), value));
            } else {
                field(from.get(), to.get(), value, steps)
                        .ifPresent(v -> values.put(to.get().code(), v));
            }
        });
        for (Field field : level.fields()) {
            if (newlyMissing(field, old, content, values) && field.visible(values)) {
                givenValue(id, new RequiredValue.OfField(level.code(), field.code()), steps)
                        .ifPresentOrElse(
                                value -> {
                                    values.put(field.code(), value);
                                    steps.add(Kind.GIVEN, "given.field", field.name(), named(field, value));
                                },
                                () -> steps.add(Kind.NEEDS_VALUE, "needs.field", field.name()));
            }
        }
        return values;
    }

    /** What a person gives for something the item lacks. */
    private Optional<Object> givenValue(ItemId id, RequiredValue wanted, MigrationStepCollector steps) {
        steps.require(wanted);
        return given.of(id, wanted);
    }

    /** Lacking before as now is an old mistake, and for the check of the plan. */
    private static boolean newlyMissing(Field field, Level old, WholeItem content, Map<String, Object> values) {
        if (!field.required() || values.containsKey(field.code())) {
            return false;
        }
        String former = Objects.requireNonNullElse(field.was(), field.code());
        boolean asked = old.field(former).map(Field::required).orElse(false);
        return !asked || content.fields().containsKey(former);
    }

    private Optional<Object> field(Field from, Field to, Object value, MigrationStepCollector steps) {
        Optional<Object> converted = from.type().equals(to.type()) && from.perYear() == to.perYear()
                ? Optional.of(value)
                : new FieldConversion(from, to, plan.fromYear(), plan.toYear()).of(value);
        if (converted.isEmpty()) {
            steps.add(Kind.DROPPED, "dropped.value", to.name(), named(from, value));
        } else if (!converted.get().equals(value)) {
            steps.add(Kind.CONVERTED, "converted.field", to.name(), named(from, value), named(to, converted.get()));
        }
        if (!from.code().equals(to.code())) {
            steps.add(Kind.RENAMED, "renamed.field", from.name(), to.name());
        }
        return converted;
    }

    /** Options by their names, other values as they are. */
    private static Object named(Field field, Object value) {
        if (field.type() instanceof it.pdo.format.FieldType.Choice choice) {
            List<?> codes = value instanceof List<?> list ? list : List.of(value);
            return codes.stream()
                    .map(code -> choice.options().stream()
                            .filter(o -> o.code().equals(code))
                            .findFirst()
                            .map(o -> o.name())
                            .orElse(String.valueOf(code)))
                    .toList();
        }
        return value;
    }

    private WholeItem head(ItemId id, WholeItem content, Level old, Level level, MigrationStepCollector steps) {
        return content.with(
                code(id, content, old, level, steps),
                content.title(),
                unit(id, content, old, level, steps),
                weight(id, content, old, level, steps));
    }

    private @Nullable BigDecimal weight(
            ItemId id, WholeItem content, Level old, Level level, MigrationStepCollector steps) {
        BigDecimal weight = content.weight();
        if (weight != null && level.weight().use() == Use.NONE) {
            steps.add(Kind.DROPPED, "dropped.weight", weight);
            return null;
        }
        if (weight != null
                || level.weight().use() != Use.REQUIRED
                || old.weight().use() == Use.REQUIRED) {
            return weight;
        }
        Optional<BigDecimal> value =
                givenValue(id, new RequiredValue.OfWeight(level.code()), steps).map(BigDecimal.class::cast);
        value.ifPresentOrElse(
                number -> steps.add(Kind.GIVEN, "given.weight", number),
                () -> steps.add(Kind.NEEDS_VALUE, "needs.weight"));
        return value.orElse(null);
    }

    private @Nullable UnitId unit(ItemId id, WholeItem content, Level old, Level level, MigrationStepCollector steps) {
        if (content.unit() != null
                || level.unit().use() != Use.REQUIRED
                || old.unit().use() == Use.REQUIRED) {
            return content.unit();
        }
        Optional<UnitId> value =
                givenValue(id, new RequiredValue.OfUnit(level.code()), steps).map(UnitId.class::cast);
        value.ifPresentOrElse(
                _ -> steps.add(Kind.GIVEN, "given.unit"), () -> steps.add(Kind.NEEDS_VALUE, "needs.unit"));
        return value.orElse(null);
    }

    private String code(ItemId id, WholeItem content, Level old, Level level, MigrationStepCollector steps) {
        CodePattern pattern = level.codePattern();
        CodePattern former = old.codePattern();
        if (pattern == null || pattern.matches(content.code()) || (former != null && !former.matches(content.code()))) {
            return content.code();
        }
        Optional<String> value =
                givenValue(id, new RequiredValue.OfCode(level.code()), steps).map(String.class::cast);
        value.ifPresentOrElse(
                code -> steps.add(Kind.GIVEN, "given.code", content.code(), code),
                () -> steps.add(Kind.NEEDS_VALUE, "needs.code", content.code(), pattern.text()));
        return value.orElse(content.code());
    }

    private static List<LinkContent> links(WholeItem content, Level old, Level level, MigrationStepCollector steps) {
        List<LinkContent> links = new ArrayList<>();
        for (LinkContent link : content.links()) {
            Optional<LinkKind> from = old.link(link.kind());
            Optional<LinkKind> to = level.links().stream()
                    .filter(k -> Objects.requireNonNullElse(k.was(), k.code()).equals(link.kind()))
                    .findFirst();
            if (from.isPresent() && to.isEmpty()) {
                steps.add(Kind.DROPPED, "dropped.link", from.get().name());
            } else {
                String kind = to.map(LinkKind::code).orElse(link.kind());
                links.add(new LinkContent(kind, link.parentItem(), link.parentUnit(), link.weight()));
            }
        }
        return links;
    }
}
