package it.pdo.format;

import it.pdo.format.Level.Part;
import it.pdo.format.Level.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an item of a level holds.
 *
 * @param carries the parts that an item may have besides its fields
 * @param requires the parts that it must have; a subset of {@code carries}
 * @param fields in the order of the sheet
 * @param sections groups of fields on the sheet; when there are any, each field is in exactly one
 */
public record LevelContent(Set<Part> carries, Set<Part> requires, List<Field> fields, List<Section> sections) {

    /** Nothing. */
    public static final LevelContent EMPTY = new LevelContent(Set.of(), Set.of(), List.of(), List.of());

    public LevelContent {
        carries = Set.copyOf(carries);
        requires = Set.copyOf(requires);
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        if (!carries.containsAll(requires)) {
            throw new IllegalArgumentException("a level requires what it does not carry");
        }
    }

    /** {@link #carries} in the order of {@link Part}, for a stable text. */
    public List<Part> carriesInOrder() {
        return inOrder(carries);
    }

    /** {@link #requires} in the order of {@link Part}, for a stable text. */
    public List<Part> requiresInOrder() {
        return inOrder(requires);
    }

    /** The field with this code. */
    public Optional<Field> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    private static List<Part> inOrder(Set<Part> parts) {
        return EnumSet.allOf(Part.class).stream().filter(parts::contains).toList();
    }
}
