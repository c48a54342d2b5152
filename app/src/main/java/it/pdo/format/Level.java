package it.pdo.format;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One kind of item of the plan's tree.
 *
 * @param parents codes of the possible parent levels; {@link #PLAN} is the root
 * @param codePattern pattern of the item's code; null for any text
 * @param unit whether the item belongs to a unit, and to which kind
 * @param weight whether the item is weighted among its siblings
 * @param carries the parts that an item of this level may have
 * @param requires the parts that it must have; a subset of {@code carries}
 * @param fields in the order of the sheet
 * @param sections groups of fields on the sheet; when there are any, each field is in exactly one
 * @param help help text shown in the editor
 * @param numbering how codes are proposed; null when they are typed
 * @param secondLevel whether items of this level are second-level programming: adopted by the director within 30 days
 *     of the plan, under an objective of the direzione
 * @param addedBy who may add items of this level, in the order of {@link Adder}; never empty
 * @param links kinds of further parents
 * @param print layout of the printed sheet
 * @param was code of this level in the previous version; null when unchanged or new
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
        @Nullable String help,
        @Nullable Numbering numbering,
        boolean secondLevel,
        List<Adder> addedBy,
        List<LinkKind> links,
        PrintLayout print,
        @Nullable String was) {

    /** The name of the root in {@link #parents}; no level may have this code. */
    public static final String PLAN = "plan";

    /** A part of an item besides its fields. */
    public enum Part {
        CRONOPROGRAM,
        INDICATORS,
        PEOPLE,
        RESOURCES
    }

    /**
     * The rule for an item's unit.
     *
     * @param kind code of the kind of unit; null for any kind
     */
    public record UnitRule(Use use, @Nullable String kind) {}

    /**
     * The rule for an item's weight.
     *
     * @param sum required sum of the weights of siblings of this level; null for any sum
     */
    public record WeightRule(Use use, @Nullable BigDecimal sum) {
        public WeightRule {
            sum = sum == null ? null : Decimals.plain(sum);
        }
    }

    /** Who may add an item, by role over its unit or over the unit of its parent. */
    public enum Adder {
        CONTRIBUTOR,
        UNIT_HEAD,
        DIRECTOR,
        TENANT_ADMIN
    }

    /** The default: who may add items when the format does not say. */
    public static final List<Adder> USUAL_ADDERS = List.of(Adder.DIRECTOR, Adder.TENANT_ADMIN);

    /** Whether something is present, optional or required. */
    public enum Use {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    /**
     * A titled group of fields.
     *
     * @param was code of this section in the previous version, or null
     */
    public record Section(
            String code,
            String title,
            List<String> fields,
            @Nullable String was) {
        public Section {
            fields = List.copyOf(fields);
        }

        public Section(String code, String title, List<String> fields) {
            this(code, title, fields, null);
        }
    }

    public Level {
        parents = List.copyOf(parents);
        carries = Set.copyOf(carries);
        requires = Set.copyOf(requires);
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        addedBy = addedBy.isEmpty()
                ? USUAL_ADDERS
                : addedBy.stream().distinct().sorted().toList();
        links = List.copyOf(links);
        if (!carries.containsAll(requires)) {
            throw new IllegalArgumentException("level " + code + " requires what it does not carry");
        }
    }

    /** A level with only names and parents. */
    public static Level named(String code, String name, String plural, List<String> parents) {
        return new Level(
                code,
                name,
                plural,
                parents,
                null,
                new UnitRule(Use.NONE, null),
                new WeightRule(Use.NONE, null),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                USUAL_ADDERS,
                List.of(),
                PrintLayout.DEFAULT,
                null);
    }

    /** A copy with changed values. */
    public Level with(UnaryOperator<LevelBuilder> change) {
        return change.apply(new LevelBuilder(this)).build();
    }

    /** Whether items of this level may have the part. */
    public boolean carries(Part part) {
        return carries.contains(part);
    }

    /** Whether the printed sheet of this level can have the part. */
    public boolean prints(PrintLayout.Part part) {
        return switch (part) {
            case FIELDS, CHILDREN -> true;
            case LINKS -> !links.isEmpty();
            case CRONOPROGRAM -> carries(Part.CRONOPROGRAM);
            case INDICATORS -> carries(Part.INDICATORS);
            case PEOPLE -> carries(Part.PEOPLE);
            case RESOURCES -> carries(Part.RESOURCES);
        };
    }

    /** {@link #carries} in the order of {@link Part}, for a stable text. */
    public List<Part> carriesInOrder() {
        return inOrder(carries);
    }

    /** {@link #requires} in the order of {@link Part}, for a stable text. */
    public List<Part> requiresInOrder() {
        return inOrder(requires);
    }

    /** The kind of link with this code. */
    public Optional<LinkKind> link(String linkCode) {
        return links.stream().filter(l -> l.code().equals(linkCode)).findFirst();
    }

    /** The field with this code. */
    public Optional<Field> field(String fieldCode) {
        return fields.stream().filter(f -> f.code().equals(fieldCode)).findFirst();
    }

    private static List<Part> inOrder(Set<Part> parts) {
        return EnumSet.allOf(Part.class).stream().filter(parts::contains).toList();
    }
}
