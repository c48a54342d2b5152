package it.pdo.format.edit;

import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.Level.Section;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Edits of the sections of a level's sheet and of its links; see {@link FormatEdits} for what all edits have in common. */
public final class SectionEdits {

    private SectionEdits() {}

    /** Adds a section at a position. The first one takes in every field there is. */
    public static PlanFormat addSection(PlanFormat format, String level, String code, String title, int position) {
        return FieldEdits.level(format, level, l -> {
            List<String> all = l.sections().isEmpty()
                    ? l.fields().stream().map(Field::code).toList()
                    : List.of();
            return l.with(b -> b.sections(Lists.with(l.sections(), new Section(code, title, all), position)));
        });
    }

    /** Gives a section another title. */
    public static PlanFormat titleSection(PlanFormat format, String level, String code, String title) {
        return sections(
                format,
                level,
                list -> Lists.changed(list, coded(code), s -> new Section(s.code(), title, s.fields(), s.was())));
    }

    /** Gives a section another code. */
    public static PlanFormat renameSection(
            PlanFormat format, String level, String from, String to, @Nullable PlanFormat before) {
        boolean inBefore = Former.level(format, level, before)
                .filter(l -> l.sections().stream().anyMatch(coded(from)))
                .isPresent();
        return sections(
                format,
                level,
                list -> Lists.changed(
                        list,
                        coded(from),
                        s -> new Section(to, s.title(), s.fields(), Codes.remembered(s.was(), from, to, inBefore))));
    }

    /** Moves a section to a position. */
    public static PlanFormat moveSection(PlanFormat format, String level, String code, int position) {
        return sections(format, level, list -> Lists.moved(list, coded(code), position));
    }

    /** Removes a section; its fields go to the end of the one before it, or to the beginning of the one after. */
    public static PlanFormat removeSection(PlanFormat format, String level, String code) {
        return sections(format, level, list -> {
            int at = list.stream().map(Section::code).toList().indexOf(code);
            if (at < 0 || list.size() == 1) {
                return Lists.without(list, coded(code));
            }
            List<String> homeless = list.get(at).fields();
            String heir = list.get(at == 0 ? 1 : at - 1).code();
            return Lists.changed(Lists.without(list, coded(code)), coded(heir), s -> {
                List<String> first = at == 0 ? homeless : s.fields();
                List<String> second = at == 0 ? s.fields() : homeless;
                return new Section(s.code(), s.title(), joined(first, second), s.was());
            });
        });
    }

    /** Puts a field into a section, at a position among its fields. */
    public static PlanFormat moveToSection(
            PlanFormat format, String level, String field, String section, int position) {
        return FieldEdits.level(
                format,
                level,
                l -> l.field(field).isEmpty() || l.sections().stream().noneMatch(coded(section))
                        ? l
                        : l.with(b -> b.sections(Lists.each(l.sections(), s -> {
                            List<String> others = Lists.without(s.fields(), field::equals);
                            return new Section(
                                    s.code(),
                                    s.title(),
                                    s.code().equals(section) ? Lists.with(others, field, position) : others,
                                    s.was());
                        }))));
    }

    /** The level with a field in the named section, or in the last one; as it is when it has no sections. */
    static Level placed(Level level, String field, @Nullable String section) {
        if (level.sections().isEmpty()) {
            return level;
        }
        String there = section != null && level.sections().stream().anyMatch(coded(section))
                ? section
                : level.sections().getLast().code();
        return level.with(b -> b.sections(Lists.changed(
                level.sections(),
                coded(there),
                s -> new Section(
                        s.code(),
                        s.title(),
                        Lists.with(s.fields(), field, s.fields().size()),
                        s.was()))));
    }

    /** Adds a kind of link at a position. */
    public static PlanFormat addLink(PlanFormat format, String level, LinkKind link, int position) {
        return FieldEdits.level(format, level, l -> l.with(b -> b.links(Lists.with(l.links(), link, position))));
    }

    /** Changes a kind of link; give it another code with {@link #renameLink}. */
    public static PlanFormat changeLink(PlanFormat format, String level, String code, UnaryOperator<LinkKind> change) {
        return FieldEdits.level(
                format,
                level,
                l -> l.with(b -> b.links(Lists.changed(l.links(), k -> k.code().equals(code), change))));
    }

    /** Gives a kind of link another code. */
    public static PlanFormat renameLink(
            PlanFormat format, String level, String from, String to, @Nullable PlanFormat before) {
        boolean inBefore =
                Former.level(format, level, before).flatMap(l -> l.link(from)).isPresent();
        return changeLink(
                format,
                level,
                from,
                k -> new LinkKind(to, k.name(), k.to(), k.many(), Codes.remembered(k.was(), from, to, inBefore)));
    }

    /** Removes a kind of link. */
    public static PlanFormat removeLink(PlanFormat format, String level, String code) {
        return FieldEdits.level(
                format,
                level,
                l -> FormatEdits.printable(l.with(
                        b -> b.links(Lists.without(l.links(), k -> k.code().equals(code))))));
    }

    private static PlanFormat sections(PlanFormat format, String level, UnaryOperator<List<Section>> change) {
        return FieldEdits.level(format, level, l -> l.with(b -> b.sections(change.apply(l.sections()))));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new java.util.ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Predicate<Section> coded(String code) {
        return section -> section.code().equals(code);
    }
}
