package it.pdo.format;

import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.Level.Section;
import java.util.List;

/** The former codes that a version declares for elements of the previous version. */
public final class FormerCodes {

    private FormerCodes() {}

    /** A copy without former codes: the initial text of a following version. */
    public static PlanFormat forgotten(PlanFormat format) {
        IndicatorCard card = format.indicatorCard();
        return format.with(f -> f.levels(
                        format.levels().stream().map(FormerCodes::forgotten).toList())
                .indicatorCard(
                        card == null
                                ? null
                                : card.with(c -> c.dimensions(
                                                options(card.dimensions().options()))
                                        .fields(card.fields().stream()
                                                .map(FormerCodes::forgotten)
                                                .toList()))));
    }

    private static Level forgotten(Level level) {
        return level.with(l -> l.was(null)
                .fields(level.fields().stream().map(FormerCodes::forgotten).toList())
                .sections(level.sections().stream()
                        .map(s -> new Section(s.code(), s.title(), s.fields()))
                        .toList())
                .links(level.links().stream()
                        .map(k -> new LinkKind(k.code(), k.name(), k.to(), k.many(), null))
                        .toList()));
    }

    private static CardField forgotten(CardField column) {
        return new CardField(forgotten(column.field()), column.meaning(), column.checkpoint());
    }

    private static Field forgotten(Field field) {
        FieldType type = field.type() instanceof Choice choice
                ? new Choice(choice.multiple(), options(choice.options()))
                : field.type();
        return field.with(f -> f.was(null).type(type));
    }

    private static List<Option> options(List<Option> options) {
        return options.stream().map(o -> new Option(o.code(), o.name())).toList();
    }
}
