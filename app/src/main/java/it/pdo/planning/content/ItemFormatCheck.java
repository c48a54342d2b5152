package it.pdo.planning.content;

import it.pdo.format.FieldType;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Use;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.planning.ItemId;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.TableColumns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether the changes of a revision comply with the format. Only changed values are checked, so that an old
 * mistake never prevents the correction of another; sums and missing values are checked with the whole plan.
 */
public final class ItemFormatCheck {
    private final PlanFormat format;
    private final Map<ItemId, WholeItem> after;
    private final ItemIssues issues;

    public ItemFormatCheck(PlanFormat format, Map<ItemId, WholeItem> after, ItemIssues issues) {
        this.format = format;
        this.after = after;
        this.issues = issues;
    }

    public void check(Collection<ItemChange> changes) {
        for (var change : changes) {
            change.after()
                    .ifPresent(content -> check(change.item(), change.before().orElse(null), content));
        }
    }

    private void check(ItemId item, @Nullable WholeItem before, WholeItem content) {
        var level = format.level(content.level()).orElse(null);
        if (level == null) {
            issues.add(item, "item.level-unknown", content.level(), format.title());
            return;
        }
        checkPlace(item, before, content, level);
        checkCode(item, before, content, level);
        if (level.weight().use() == Use.NONE
                && content.weight() != null
                && (before == null || before.weight() == null)) {
            issues.add(item, "item.weight-unwanted", level.plural());
        }
        checkFields(item, before, content, level);
        checkParts(item, before, content, level);
        checkColumns(item, before, content);
        checkLinks(item, before, content, level);
    }

    private void checkPlace(ItemId item, @Nullable WholeItem before, WholeItem content, Level level) {
        var parent = content.parent();
        if (before != null
                && Objects.equals(before.parent(), parent)
                && before.level().equals(content.level())) {
            return;
        }
        var above = parent == null ? null : after.get(parent);
        var under = above == null ? Level.PLAN : above.level();
        if (!level.parents().contains(under)) {
            issues.add(
                    item,
                    "item.not-under",
                    ItemIssues.label(content),
                    format.level(under).map(Level::name).orElse(under));
        }
    }

    private void checkCode(ItemId item, @Nullable WholeItem before, WholeItem content, Level level) {
        var pattern = level.codePattern();
        if (pattern != null
                && (before == null || !before.code().equals(content.code()))
                && !pattern.matches(content.code())) {
            issues.add(item, "item.code-form", content.code(), level.name(), pattern.text());
        }
    }

    private void checkFields(ItemId item, @Nullable WholeItem before, WholeItem content, Level level) {
        content.fields().forEach((code, value) -> {
            if (before != null && value.equals(before.fields().get(code))) {
                return;
            }
            var field = level.field(code);
            if (field.isEmpty()) {
                issues.add(item, "item.field-unknown", code, level.name());
            } else if (!FieldValueCheck.fits(field.get(), value)) {
                issues.add(item, "item.field-value", field.get().name(), shown(value));
            }
        });
    }

    private static String shown(Object value) {
        var text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private void checkParts(ItemId item, @Nullable WholeItem before, WholeItem content, Level level) {
        for (var part : Part.values()) {
            if (!level.carries(part) && has(content, part) && (before == null || !has(before, part))) {
                issues.add(item, "item.part-unwanted." + part, level.plural());
            }
        }
        var card = format.indicatorCard();
        checkCardFields(item, before, content);
        for (var indicator : content.indicators()) {
            var dimension = indicator.dimension();
            if (card != null
                    && dimension != null
                    && (before == null || !before.indicators().contains(indicator))
                    && card.dimensions().options().stream()
                            .noneMatch(known -> known.code().equals(dimension))) {
                issues.add(item, "item.dimension-unknown", dimension, indicator.name());
            }
        }
    }

    private void checkCardFields(ItemId item, @Nullable WholeItem before, WholeItem content) {
        for (var indicator : content.indicators()) {
            Map<String, Object> known = before == null
                    ? Map.of()
                    : before.indicators().stream()
                            .filter(old -> old.id().equals(indicator.id()))
                            .findFirst()
                            .map(IndicatorContent::fields)
                            .orElse(Map.of());
            indicator.fields().forEach((code, value) -> {
                if (value.equals(known.get(code))) {
                    return;
                }
                var field = format.cardField(code);
                if (field.isEmpty()) {
                    issues.add(item, "item.column-unknown", code);
                } else if (!FieldValueCheck.fits(field.get(), value)) {
                    issues.add(item, "item.field-value", field.get().name(), shown(value));
                }
            });
        }
    }

    private void checkColumns(ItemId item, @Nullable WholeItem before, WholeItem content) {
        if (before == null || !before.people().equals(content.people())) {
            var own = TableColumns.ownOfPeople(format.people());
            var known = before == null ? List.<ShareContent>of() : before.people();
            content.people().stream()
                    .filter(row -> !known.contains(row))
                    .forEach(row -> checkColumns(item, own, row.columns()));
        }
        if (before == null || !before.resources().equals(content.resources())) {
            var own = TableColumns.ownOfResources(format.resources());
            var known = before == null ? List.<ResourceDraft>of() : before.resources();
            content.resources().stream()
                    .filter(row -> !known.contains(row))
                    .forEach(row -> checkColumns(item, own, row.columns()));
        }
    }

    private void checkColumns(ItemId item, List<SumTable.Column> own, Map<String, Object> columns) {
        columns.forEach((code, value) -> own.stream()
                .filter(column -> column.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        column -> {
                            if (!FieldValueCheck.fits(new FieldType.Plain(column.type()), value)) {
                                issues.add(item, "item.field-value", column.name(), shown(value));
                            }
                        },
                        () -> issues.add(item, "item.column-unknown", code)));
    }

    private static boolean has(WholeItem content, Part part) {
        return switch (part) {
            case CRONOPROGRAM -> !content.cronoprogram().isEmpty();
            case INDICATORS -> !content.indicators().isEmpty();
            case PEOPLE -> !content.people().isEmpty();
            case RESOURCES -> !content.resources().isEmpty();
        };
    }

    private void checkLinks(ItemId item, @Nullable WholeItem before, WholeItem content, Level level) {
        if (before != null && before.links().equals(content.links())) {
            return;
        }
        for (var link : content.links()) {
            var kind = level.links().stream()
                    .filter(known -> known.code().equals(link.kind()))
                    .findFirst();
            if (kind.isEmpty()) {
                issues.add(item, "item.link-kind", link.kind(), level.name());
            } else if (!pointsToAllowedTarget(kind.get(), link)) {
                issues.add(item, "item.link-target", kind.get().name());
            }
        }
        for (var kind : level.links()) {
            if (!kind.many()
                    && content.links().stream()
                                    .filter(link -> link.kind().equals(kind.code()))
                                    .count()
                            > 1) {
                issues.add(item, "item.link-many", kind.name());
            }
        }
    }

    private boolean pointsToAllowedTarget(LinkKind kind, LinkContent link) {
        var parent = link.parentItem();
        if (parent == null) {
            return kind.toUnit();
        }
        var above = after.get(parent);
        return !kind.toUnit() && (above == null || above.level().equals(kind.to()));
    }
}
