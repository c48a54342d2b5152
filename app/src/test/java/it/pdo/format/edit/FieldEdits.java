package it.pdo.format.edit;

import it.pdo.format.Field;
import it.pdo.format.Field.VisibleWhen;
import it.pdo.format.FieldBuilder;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Computed;
import it.pdo.format.FieldType.Option;
import it.pdo.format.Level;
import it.pdo.format.Level.Section;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edits of the fields of a level and of their options; see {@link FormatEdits} for what all edits have in common. */
public final class FieldEdits {

    private FieldEdits() {}

    /** Adds a field at a position; where the level has sections it goes to the end of the named one, or of the last. */
    public static PlanFormat addField(
            PlanFormat format, String level, Field field, int position, @Nullable String section) {
        return level(format, level, l -> {
            Level with = l.with(b -> b.fields(Lists.with(l.fields(), field, position)));
            return SectionEdits.placed(with, field.code(), section);
        });
    }

    /** Moves a field to a position among the fields of its level. */
    public static PlanFormat moveField(PlanFormat format, String level, String code, int position) {
        return level(format, level, l -> l.with(b -> b.fields(Lists.moved(l.fields(), coded(code), position))));
    }

    /** Changes values of a field; when options go, so do the conditions that ask for them. */
    public static PlanFormat changeField(
            PlanFormat format, String level, String code, UnaryOperator<FieldBuilder> change) {
        return SumFields.kept(level(format, level, l -> {
            Level with = l.with(b -> b.fields(Lists.changed(l.fields(), coded(code), f -> f.with(change))));
            return with.with(b -> b.fields(Lists.each(with.fields(), f -> asking(f, with))));
        }));
    }

    /** The field with a condition that asks only for options there are. */
    private static Field asking(Field field, Level level) {
        VisibleWhen when = field.visibleWhen();
        if (when == null
                || !(level.field(when.field()).map(Field::type).orElse(null) instanceof Choice choice)
                || when.isOneOf().isEmpty()) {
            return field;
        }
        List<String> options = choice.options().stream().map(Option::code).toList();
        List<String> left = when.isOneOf().stream().filter(options::contains).toList();
        return left.equals(when.isOneOf())
                ? field
                : field.with(f -> f.visibleWhen(left.isEmpty() ? null : new VisibleWhen(when.field(), left)));
    }

    /**
     * Gives a field another code, and everything that refers to it: sections, conditions, formulas, tables.
     *
     * @param before the version this one follows; none for a first version
     */
    public static PlanFormat renameField(
            PlanFormat format, String level, String from, String to, @Nullable PlanFormat before) {
        boolean inBefore =
                Former.level(format, level, before).flatMap(l -> l.field(from)).isPresent();
        PlanFormat renamed = level(
                format,
                level,
                l -> l.with(b -> b.fields(Lists.each(
                                l.fields(),
                                f -> pointed(
                                        f.code().equals(from)
                                                ? f.with(x ->
                                                        x.code(to).was(Codes.remembered(f.was(), from, to, inBefore)))
                                                : f,
                                        from,
                                        to)))
                        .sections(Lists.each(
                                l.sections(),
                                s -> new Section(
                                        s.code(), s.title(), Lists.replaced(s.fields(), from, to), s.was())))));
        return tables(renamed, level, from, to);
    }

    private static Field pointed(Field field, String from, String to) {
        VisibleWhen when = field.visibleWhen();
        FieldType type = field.type() instanceof Computed computed
                ? new Computed(computed.formula().replaceAll("\\{\\s*" + Pattern.quote(from) + "\\s*}", "{" + to + "}"))
                : field.type();
        return field.with(f -> f.type(type)
                .visibleWhen(when != null && when.field().equals(from) ? new VisibleWhen(to, when.isOneOf()) : when));
    }

    /** Removes a field, the conditions that ask for it, and the computed fields that need it. */
    public static PlanFormat removeField(PlanFormat format, String level, String code) {
        PlanFormat removed = level(
                format,
                level,
                l -> l.with(b -> b.fields(Lists.each(Lists.without(l.fields(), coded(code)), f -> {
                            VisibleWhen when = f.visibleWhen();
                            return when != null && when.field().equals(code) ? f.with(x -> x.visibleWhen(null)) : f;
                        }))
                        .sections(Lists.each(
                                l.sections(),
                                s -> new Section(
                                        s.code(), s.title(), Lists.without(s.fields(), code::equals), s.was())))));
        PlanFormat rest = SumFields.kept(removed);
        for (Field field : rest.level(level).map(Level::fields).orElse(List.of())) {
            if (field.type() instanceof Computed computed && computed.names().contains(code)) {
                rest = removeField(rest, level, field.code());
            }
        }
        return rest;
    }

    /** Gives an option of a choice another code, and the conditions that ask for it. */
    public static PlanFormat renameOption(
            PlanFormat format, String level, String field, String from, String to, @Nullable PlanFormat before) {
        boolean inBefore = Former.field(format, level, field, before)
                .filter(f -> f.type() instanceof Choice choice
                        && choice.options().stream().anyMatch(o -> o.code().equals(from)))
                .isPresent();
        return level(
                format,
                level,
                l -> l.with(b -> b.fields(Lists.each(l.fields(), f -> {
                    VisibleWhen when = f.visibleWhen();
                    Field asked = when != null && when.field().equals(field)
                            ? f.with(x ->
                                    x.visibleWhen(new VisibleWhen(field, Lists.replaced(when.isOneOf(), from, to))))
                            : f;
                    return f.code().equals(field) && f.type() instanceof Choice choice
                            ? asked.with(x -> x.type(new Choice(
                                    choice.multiple(),
                                    Lists.changed(
                                            choice.options(),
                                            o -> o.code().equals(from),
                                            o -> new Option(
                                                    to, o.name(), Codes.remembered(o.was(), from, to, inBefore))))))
                            : asked;
                }))));
    }

    private static PlanFormat tables(PlanFormat format, String level, String from, String to) {
        boolean elsewhere = format.levels().stream()
                .anyMatch(l -> !l.code().equals(level) && l.field(from).isPresent());
        return elsewhere
                ? format
                : format.with(
                        f -> f.people(table(format.people(), from, to)).resources(table(format.resources(), from, to)));
    }

    private static @Nullable SumTable table(@Nullable SumTable table, String from, String to) {
        return table == null
                ? null
                : new SumTable(
                        table.columns(),
                        table.total(),
                        table.sum(),
                        Objects.equals(table.equalsField(), from) ? to : table.equalsField(),
                        Objects.equals(table.totalField(), from) ? to : table.totalField());
    }

    static PlanFormat level(PlanFormat format, String code, UnaryOperator<Level> change) {
        return format.with(
                f -> f.levels(Lists.changed(format.levels(), l -> l.code().equals(code), change)));
    }

    private static Predicate<Field> coded(String code) {
        return field -> field.code().equals(code);
    }
}
