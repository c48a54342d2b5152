package it.pdo.check;

import it.pdo.check.text.FoldedText;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Use;
import it.pdo.format.PlanFormat;
import it.pdo.shared.Severity;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks for required parts and fields of an item, and for placeholders. */
final class CompletenessCheck implements PlanCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\(?senza (?:nome|titolo)\\)?|x{3,}|\\?+|\\.{2,}|…|n\\.? ?d\\.?|tbd|da (?:definire|completare|compilare|inserire|verificare)|lorem ipsum.*");

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        for (ItemAt at : plan.items()) {
            Level level = at.level();
            if (level != null && at.active()) {
                owner(at, level, findings);
                parts(at, level, findings);
                fields(at, level, findings);
                placeholders(at, level, findings);
            }
        }
        plan.indicators().stream()
                .filter(CheckInput.IndicatorAt::active)
                .forEach(indicator -> cardFields(plan.format(), indicator, findings));
        plan.indicators().stream()
                .filter(CheckInput.IndicatorAt::active)
                .filter(indicator -> placeholder(indicator.indicator().name()))
                .forEach(indicator -> findings.addOf(
                        FindingPlace.NAME,
                        CheckRule.PLACEHOLDER.severity(),
                        CheckRule.PLACEHOLDER,
                        "",
                        indicator,
                        indicator.indicator().name()));
    }

    private static void owner(ItemAt at, Level level, FindingCollector findings) {
        if (level.unit().use() == Use.REQUIRED && at.units().isEmpty()) {
            findings.add(CheckRule.NO_OWNER, at, level.name());
        }
    }

    private static void parts(ItemAt at, Level level, FindingCollector findings) {
        for (Part part : level.content().requiresInOrder()) {
            switch (part) {
                case CRONOPROGRAM -> {} // told by the rows
                case INDICATORS -> {
                    if (at.item().indicators().isEmpty()) {
                        findings.add(CheckRule.NO_INDICATOR, at, level.name());
                    }
                }
                case PEOPLE -> missing(at, at.item().people(), FindingPlace.PEOPLE, findings);
                case RESOURCES -> missing(at, at.item().resources(), FindingPlace.RESOURCES, findings);
            }
        }
    }

    private static void missing(ItemAt at, List<?> rows, String part, FindingCollector findings) {
        if (rows.isEmpty()) {
            findings.addOf(
                    part,
                    CheckRule.MISSING_PART.severity(),
                    CheckRule.MISSING_PART,
                    "",
                    at,
                    CheckMessage.of("part." + part));
        }
    }

    private static void fields(ItemAt at, Level level, FindingCollector findings) {
        List<Field> missing = missing(
                level.fields().stream().filter(field -> field.visible(at.item().fields())),
                at.item().fields());
        if (!missing.isEmpty()) {
            findings.addOf(
                    FindingPlace.field(missing.getFirst().code()),
                    CheckRule.MISSING_FIELD.severity(),
                    CheckRule.MISSING_FIELD,
                    "",
                    at,
                    missing.size(),
                    names(missing));
        }
    }

    private static void cardFields(PlanFormat format, CheckInput.IndicatorAt indicator, FindingCollector findings) {
        List<Field> missing = missing(
                format.cardFields().stream().filter(field -> !(field.type() instanceof FieldType.Computed)),
                indicator.indicator().fields());
        if (!missing.isEmpty()) {
            findings.addOf(
                    FindingPlace.field(missing.getFirst().code()),
                    CheckRule.MISSING_FIELD.severity(),
                    CheckRule.MISSING_FIELD,
                    "indicator",
                    indicator,
                    missing.size(),
                    names(missing),
                    FindingCollector.brief(indicator.indicator().name()));
        }
    }

    private static List<Field> missing(Stream<Field> fields, Map<String, Object> values) {
        return fields.filter(field -> field.required() && blank(values.get(field.code())))
                .toList();
    }

    private static String names(List<Field> fields) {
        return String.join(", ", fields.stream().map(Field::name).toList());
    }

    private static boolean blank(@Nullable Object value) {
        return value == null || String.valueOf(value).isBlank();
    }

    private static void placeholders(ItemAt at, Level level, FindingCollector findings) {
        if (placeholder(at.item().title())) {
            findings.add(
                    Severity.WARNING, CheckRule.PLACEHOLDER, "", at, at.item().title());
        }
        level.fields().stream()
                .filter(field -> at.text(field.code())
                        .filter(CompletenessCheck::placeholder)
                        .isPresent())
                .forEach(field -> findings.addOf(
                        FindingPlace.field(field.code()),
                        Severity.WARNING,
                        CheckRule.PLACEHOLDER,
                        "field",
                        at,
                        at.text(field.code()).orElse(""),
                        field.name()));
    }

    private static boolean placeholder(String text) {
        return PLACEHOLDER.matcher(FoldedText.plain(text).strip()).matches();
    }
}
