package it.pdo.format.edit;

import it.pdo.format.Level;
import it.pdo.format.Level.Section;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Edits of the sections of a level's sheet and of its links; see {@link FormatEdits} for what all edits have in common. */
public final class SectionEdits {

    private SectionEdits() {}

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

    private static Predicate<Section> coded(String code) {
        return section -> section.code().equals(code);
    }
}
