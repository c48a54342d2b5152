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
 * @param parents codes of the levels an item may stand under; {@link #PLAN} is the root
 * @param codePattern form of the item's code, or none when any text will do
 * @param unit whether the item belongs to a unit, and of which kind
 * @param weight whether the item is weighted among its siblings
 * @param carries what an item of this level may carry
 * @param requires what it must carry; a subset of {@code carries}
 * @param fields in the order of the sheet
 * @param sections groups of fields on the sheet; when there are any, each field is in exactly one
 * @param help shown where such an item is written
 * @param numbering how codes are proposed, or none when they are typed
 * @param secondLevel whether items of this level are second-level programming: adopted by the director within 30 days of
 *     the plan, under an objective of the direzione
 * @param addedBy who may add items of this level, in the order of {@link Adder}; never empty
 * @param links further parents an item may have
 * @param print how the sheet is laid out on paper
 * @param was code of this level in the version before, or none when it kept its code or is new
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
    public record WeightRule(Use use, @Nullable BigDecimal sum) {
        public WeightRule {
            sum = sum == null ? null : Decimals.plain(sum);
        }
    }

    /** Who may add an item, by the role they hold over its unit or over the unit of the item it stands under. */
    public enum Adder {
        CONTRIBUTOR,
        UNIT_HEAD,
        DIRECTOR,
        TENANT_ADMIN
    }

    /** Who may add when the format does not say. */
    public static final List<Adder> USUAL_ADDERS = List.of(Adder.DIRECTOR, Adder.TENANT_ADMIN);

    /** Whether something is there. */
    public enum Use {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    /**
     * A titled group of fields.
     *
     * @param was code of this section in the version before, or none
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

    /** A level of which nothing is said yet but its names and place. */
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

    /** This level with some of its values changed. */
    public Level with(UnaryOperator<LevelBuilder> change) {
        return change.apply(new LevelBuilder(this)).build();
    }

    /** Whether items of this level may carry the part. */
    public boolean carries(Part part) {
        return carries.contains(part);
    }

    /** Whether the sheet of an item of this level can have the part on paper. */
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
