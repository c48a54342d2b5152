package it.pdo.exchange.mapping;

import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.SourcePath;
import it.pdo.exchange.source.TableRule;
import it.pdo.planning.IndicatorDerivation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the records of a file become items of a plan. Written in YAML; read by {@link MappingReader}.
 *
 * @param code lower-case identifier
 * @param format code of the plan format
 * @param file how its records are written
 * @param plan code, title and years of the plan; may be overridden by the user
 * @param lookups lookup tables by name
 * @param items rules in the order in which they are applied
 * @param derivations rules for derived indicators; the first match wins
 * @param unused source paths not imported, with {@code *} for positions, and why
 */
public record Mapping(
        String code,
        String format,
        FileShape file,
        PlanHeader plan,
        Map<String, Map<String, String>> lookups,
        List<ItemRule> items,
        List<DerivationRule> derivations,
        List<UnusedPath> unused) {

    /**
     * How the records of a file are written.
     *
     * @param source notation of the file
     * @param table where the rows of a table are, present exactly for tables
     */
    public record FileShape(SourceKind source, @Nullable TableRule table) {}

    /** What a plan is called, and its years. */
    public record PlanHeader(String code, String title, int fromYear, int toYear) {
        public PlanHeader {
            if (code.isBlank() || title.isBlank() || toYear < fromYear) {
                throw new IllegalArgumentException("a plan needs a code, a title and its years");
            }
        }
    }

    /**
     * Values that are not imported.
     *
     * @param reason shown to the user; null when the path is self-explanatory
     */
    public record UnusedPath(String path, @Nullable String reason) {}

    /**
     * Records that become items of one level, or add to the innermost of their groups; with neither, the rule only
     * selects nested records.
     *
     * @param selection which records the rule is for
     * @param groups items outside the record's own, made once for all records with the same key
     * @param item the record's own item, or none when the record only adds to its groups
     * @param parts the parts of its items
     */
    public record ItemRule(
            Selection selection,
            List<ItemShape> groups,
            @Nullable ItemShape item,
            PartRules parts,
            List<ItemRule> items) {

        /**
         * Which records a rule is for.
         *
         * @param when conditions a record must meet: the filled template is one of the texts
         */
        public record Selection(SourcePath each, List<Condition> when) {}

        /** The parts of the items of a rule. */
        public record PartRules(
                List<IndicatorRule> indicators,
                @Nullable CronoprogramRule cronoprogram,
                @Nullable PeopleRule people,
                @Nullable ResourceRule resources,
                List<LinkRule> links) {}

        /** Whether the rule creates no items itself. */
        public boolean leadsOn() {
            return item == null && groups.isEmpty();
        }
    }

    /** A template whose text must be one of the values or contain one of the words, letters' case apart. */
    public record Condition(Template template, List<String> isOneOf, List<String> contains) {

        /** Whether a text filled from a record meets it. */
        public boolean holds(String text) {
            String lower = text.toLowerCase(Locale.ITALIAN);
            return isOneOf.stream().anyMatch(text::equalsIgnoreCase)
                    || contains.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ITALIAN)));
        }
    }

    /**
     * How an item is created.
     *
     * @param key identifies the item among those of its level; a group with a blank key is skipped
     * @param standing unit, weight and suspension
     * @param values values of its fields
     * @param parent the parent, if not the item of the enclosing record
     * @param merge how a second record with the same key is merged; null to create an item for each
     */
    public record ItemShape(
            String level,
            @Nullable Template key,
            Template code,
            Template title,
            Standing standing,
            FieldValues values,
            @Nullable ParentRule parent,
            @Nullable MergeRule merge) {

        /** The unit of an item and how it counts. */
        public record Standing(
                List<Template> unit,
                @Nullable Template weight,
                @Nullable Template suspended) {}

        /**
         * The values of the fields of an item.
         *
         * @param yearly fields that have a value for each plan year: templates by year
         */
        public record FieldValues(Map<String, Template> fields, Map<String, Map<Integer, Template>> yearly) {}
    }

    /**
     * The item to stand under, found by its key.
     *
     * @param within outermost unit among whose items the one before the record is taken when none has the key; none to
     *     refuse such a record
     */
    public record ParentRule(
            String level, Template key, @Nullable Template within) {}

    /**
     * Records that become indicators.
     *
     * @param measure what it measures
     * @param documentation where its value comes from
     * @param values values of the columns that the format defines in its indicator card
     */
    public record IndicatorRule(
            SourcePath each,
            Measure measure,
            Documentation documentation,
            @Nullable Template actions,
            @Nullable Template suspended,
            @Nullable Template weight,
            ItemShape.FieldValues values) {

        /** What an indicator measures. */
        public record Measure(
                Template name,
                @Nullable Template dimension,
                @Nullable Template unitOfMeasure,
                @Nullable Template target) {}

        /** Where the value of an indicator comes from. */
        public record Documentation(
                @Nullable Template source,
                @Nullable Template controlMethod,
                @Nullable Template description) {}
    }

    /**
     * The row of an item's cronoprogram.
     *
     * @param match which row belongs to the item
     * @param months path to a map of Italian names of months, or paths by month number
     * @param values path to a list of all values of a row in the order of its columns: months, checkpoints, later years.
     *     Used where the months are not known, because sums do not depend on the column a value fell in
     */
    public record CronoprogramRule(
            RowMatch match,
            Months months,
            @Nullable SourcePath proposedMonths,
            @Nullable SourcePath values,
            @Nullable SourcePath previous,
            @Nullable String cancelled,
            Map<String, SourcePath> checkpoints,
            Map<Integer, SourcePath> laterYears) {

        /**
         * Which row belongs to an item.
         *
         * @param rows where rows are, seen from the item's record
         * @param row filled from a row; the row whose text equals {@code item}, filled from the item's record, is its own
         */
        public record RowMatch(SourcePath rows, Template row, Template item, Template year) {}
    }

    /** Where the months of a row are. */
    public sealed interface Months {
        /** One value that maps names of months to figures; null when the months are not known. */
        record Named(SourcePath path) implements Months {}

        /** A value for each month, as the columns of a sheet. */
        record Columns(Map<Integer, SourcePath> paths) implements Months {}

        /** Records each with a day of its own and the figure for it, as the milestones of a project. */
        record Dated(SourcePath each, Template date, Template planned) implements Months {}
    }

    /**
     * Records that become rows of people.
     *
     * @param columns templates of the format's own columns, by their code
     */
    public record PeopleRule(
            SourcePath each,
            Template category,
            @Nullable Template person,
            @Nullable Template share,
            @Nullable Template note,
            @Nullable Template collective,
            Map<String, Template> columns) {}

    /**
     * Records that become rows of resources.
     *
     * @param columns templates of the format's own columns, by their code
     */
    public record ResourceRule(
            SourcePath each,
            Template kind,
            Template description,
            @Nullable Template cost,
            Map<String, Template> columns) {}

    /**
     * How to tell a derived indicator.
     *
     * @param names texts of which the indicator's name contains one, letters' case apart; any name when empty
     * @param sources the same for its source
     * @param withChildren whether its item must have items below
     */
    public record DerivationRule(
            List<String> names,
            List<String> sources,
            boolean withChildren,
            IndicatorDerivation derivation,
            @Nullable String detail) {}
}
