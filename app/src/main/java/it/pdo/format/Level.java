package it.pdo.format;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of item of the plan's tree.
 *
 * @param parents codes of the levels an item may stand under; {@link #PLAN} is the root
 * @param codePattern form of the item's code, or none when any text will do
 * @param unit whether the item belongs to a unit, and of which kind
 * @param weight whether the item is weighted among its siblings
 * @param carries what an item of this level may carry
 * @param requires what it must carry; a subset of {@code carries}
 * @param fields in the order of the sheet
 * @param sections groups of fields on the sheet; when there are any, each field is in exactly one
 */
public record Level(
        String code,
        String name,
        String plural,
        List<String> parents,
        @Nullable CodePattern codePattern,
        UnitRule unit,
        WeightRule weight,
        Set<Part> carries,
        Set<Part> requires,
        List<Field> fields,
        List<Section> sections,
        @Nullable String help) {

    /** The name of the root among {@link #parents}; no level may have it as its code. */
    public static final String PLAN = "plan";

    /** What an item may carry besides its fields. */
    public enum Part {
        CRONOPROGRAM,
        INDICATORS,
        PEOPLE,
        RESOURCES
    }

    /**
     * An item's unit.
     *
     * @param kind code of the kind of unit, or none when any will do
     */
    public record UnitRule(Use use, @Nullable String kind) {}

    /**
     * An item's weight.
     *
     * @param sum what the weights of siblings of this level add up to, or none when it is free
     */
    public record WeightRule(Use use, java.math.@Nullable BigDecimal sum) {}

    /** Whether something is there. */
    public enum Use {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    /** A titled group of fields. */
    public record Section(String code, String title, List<String> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    public Level {
        parents = List.copyOf(parents);
        carries = Set.copyOf(carries);
        requires = Set.copyOf(requires);
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        if (!carries.containsAll(requires)) {
            throw new IllegalArgumentException("level " + code + " requires what it does not carry");
        }
    }

    /** Whether items of this level may carry the part. */
    public boolean carries(Part part) {
        return carries.contains(part);
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
    public Optional<Field> field(String fieldCode) {
        return fields.stream().filter(f -> f.code().equals(fieldCode)).findFirst();
    }

    private static List<Part> inOrder(Set<Part> parts) {
        return EnumSet.allOf(Part.class).stream().filter(parts::contains).toList();
    }
}
