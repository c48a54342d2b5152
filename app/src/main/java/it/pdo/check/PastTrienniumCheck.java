package it.pdo.check;

import it.pdo.check.text.FoldedText;
import it.pdo.check.text.YearsInText;
import it.pdo.format.Field;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A phase or objective of this year that draws up the document of a span of three years already begun: {@code redazione
 * del piano 2021-23} in the plan of 2022. Certain only when the text says that the document is being made, and neither
 * the horizon nor a percentage of the years before says that the work began then.
 */
final class PastTrienniumCheck implements PlanCheck {
    private static final int TRIENNIUM = 3;
    private static final int NEAR = 60;
    private static final List<String> MAKING = List.of(
            "redazione", "stesura", "predisposizione", "elaborazione", "adozione", "aggiornamento", "approvazione");

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        for (ItemAt at : plan.items()) {
            if (at.active() && startsThisYear(plan, at)) {
                texts(at)
                        .flatMap(text -> YearsInText.spans(text).stream().filter(span -> outdated(plan, text, span)))
                        .findFirst()
                        .ifPresent(span -> findings.add(
                                CheckRule.PAST_TRIENNIUM,
                                at,
                                span.written(),
                                plan.year(),
                                plan.year() + TRIENNIUM - 1));
            }
        }
    }

    private static boolean startsThisYear(CheckInput plan, ItemAt at) {
        return plan.branch(at).noneMatch(each -> each.row().worksBefore())
                && Horizon.of(at).map(horizon -> horizon.first() >= plan.year()).orElse(true);
    }

    private static Stream<String> texts(ItemAt at) {
        Stream<String> fields = at.level() == null
                ? Stream.of()
                : at.level().fields().stream()
                        .filter(PastTrienniumCheck::isText)
                        .flatMap(field -> at.text(field.code()).stream());
        return Stream.concat(Stream.of(at.item().title()), fields);
    }

    private static boolean isText(Field field) {
        return field.type() instanceof Plain(PlainType type)
                && (type == PlainType.TEXT || type == PlainType.LONG_TEXT)
                && !Horizon.isAboutHorizon(field);
    }

    private static boolean outdated(CheckInput plan, String text, YearsInText.Span span) {
        boolean tag = span.start() > 0 && text.charAt(span.start() - 1) == '(';
        return !tag && span.years() == TRIENNIUM && span.from() < plan.year() && making(text, span.start());
    }

    /** Whether a word of making stands shortly before, in the same sentence. */
    private static boolean making(String text, int start) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        int sentence = Math.max(before.lastIndexOf(';'), before.lastIndexOf(". "));
        String near = FoldedText.fold(sentence < 0 ? before : before.substring(sentence));
        return MAKING.stream().anyMatch(near::contains);
    }
}
