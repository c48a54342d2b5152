package it.pdo.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One kind of item of the plan's tree. What callers ask most is answered here, whichever component holds it.
 *
 * @param names what items of the level are called
 * @param place where items of the level stand in the plan
 * @param codes how the codes of items are made
 * @param content what an item holds
 * @param additions who adds items of the level, and when
 * @param print layout of the printed sheet
 * @param was code of this level in the previous version; null when unchanged or new
 */
public record Level(
        String code,
        Names names,
        Place place,
        Codes codes,
        LevelContent content,
        Additions additions,
        PrintLayout print,
        @Nullable String was) {

    /**
     * What items of a level are called.
     *
     * @param help help text shown in the editor
     */
    public record Names(
            String name, String plural, @Nullable String help) {}

    /**
     * Where items of a level stand in the plan.
     *
     * @param parents codes of the possible parent levels; {@link #PLAN} is the root
     * @param unit whether the item belongs to a unit, and to which kind
     * @param weight whether the item is weighted among its siblings
     * @param links kinds of further parents
     */
    public record Place(List<String> parents, UnitRule unit, WeightRule weight, List<LinkKind> links) {
        public Place {
            parents = List.copyOf(parents);
            links = List.copyOf(links);
        }
    }

    /**
     * How the codes of items are made.
     *
     * @param pattern pattern of the item's code; null for any text
     * @param numbering how codes are proposed; null when they are typed
     */
    public record Codes(
            @Nullable CodePattern pattern, @Nullable Numbering numbering) {}

    /**
     * Who adds items of a level, and when.
     *
     * @param secondLevel whether they are second-level programming: adopted by the director within 30 days of the plan,
     *     under an objective of the direzione
     * @param addedBy who may add them, in the order of {@link Adder}; never empty
     */
    public record Additions(boolean secondLevel, List<Adder> addedBy) {
        public Additions {
            addedBy = addedBy.isEmpty()
                    ? USUAL_ADDERS
                    : addedBy.stream().distinct().sorted().toList();
        }
    }

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

    /** A level with only names and parents. */
    public static Level named(String code, String name, String plural, List<String> parents) {
        return new Level(
                code,
                new Names(name, plural, null),
                new Place(parents, new UnitRule(Use.NONE, null), new WeightRule(Use.NONE, null), List.of()),
                new Codes(null, null),
                LevelContent.EMPTY,
                new Additions(false, USUAL_ADDERS),
                PrintLayout.DEFAULT,
                null);
    }

    /** A copy with changed values. */
    public Level with(UnaryOperator<LevelBuilder> change) {
        return change.apply(new LevelBuilder(this)).build();
    }

    public String name() {
        return names.name();
    }

    public String plural() {
        return names.plural();
    }

    public @Nullable String help() {
        return names.help();
    }

    public List<String> parents() {
        return place.parents();
    }

    public UnitRule unit() {
        return place.unit();
    }

    public WeightRule weight() {
        return place.weight();
    }

    public List<LinkKind> links() {
        return place.links();
    }

    public @Nullable CodePattern codePattern() {
        return codes.pattern();
    }

    public @Nullable Numbering numbering() {
        return codes.numbering();
    }

    public Set<Part> carries() {
        return content.carries();
    }

    public Set<Part> requires() {
        return content.requires();
    }

    public List<Field> fields() {
        return content.fields();
    }

    public List<Section> sections() {
        return content.sections();
    }

    public boolean secondLevel() {
        return additions.secondLevel();
    }

    public List<Adder> addedBy() {
        return additions.addedBy();
    }

    /** Whether items of this level may have the part. */
    public boolean carries(Part part) {
        return carries().contains(part);
    }

    /** Whether the printed sheet of this level can have the part. */
    public boolean prints(PrintLayout.Part part) {
        return switch (part) {
            case FIELDS, CHILDREN -> true;
            case LINKS -> !links().isEmpty();
            case CRONOPROGRAM -> carries(Part.CRONOPROGRAM);
            case INDICATORS -> carries(Part.INDICATORS);
            case PEOPLE -> carries(Part.PEOPLE);
            case RESOURCES -> carries(Part.RESOURCES);
        };
    }

    /** The kind of link with this code. */
    public Optional<LinkKind> link(String linkCode) {
        return links().stream().filter(link -> link.code().equals(linkCode)).findFirst();
    }

    /** The field with this code. */
    public Optional<Field> field(String fieldCode) {
        return content.field(fieldCode);
    }
}
