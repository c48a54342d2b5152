package it.pdo.planning.content;

import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.ItemId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formats the difference between two states of a plan in one language. Pure. */
public final class DifferenceFormatter {
    private final Optional<PlanFormat> format;
    private final UnitTree units;
    private final Map<PersonId, String> people;
    final ValueFormatter values;

    /**
     * @param format names of fields and levels; without it their codes are shown
     * @param language Italian or English; Italian for any other
     */
    public DifferenceFormatter(
            Optional<PlanFormat> format, UnitTree units, Collection<Person> people, Locale language) {
        this.format = format;
        this.units = units;
        this.people = people.stream().collect(Collectors.toMap(Person::id, Person::name));
        this.values = new ValueFormatter(language);
    }

    /** Formats the changes; the two states provide the names of parents and link targets. */
    public PlanDifference difference(
            Collection<ItemChange> changes, Map<ItemId, WholeItem> before, Map<ItemId, WholeItem> after) {
        return new PlanDifference(changes.stream()
                .map(change -> difference(change, before, after))
                .filter(item -> item.sort() != ItemDifference.Sort.CHANGED
                        || !item.values().isEmpty())
                .toList());
    }

    private ItemDifference difference(ItemChange change, Map<ItemId, WholeItem> before, Map<ItemId, WholeItem> after) {
        var shown = change.after().or(change::before).orElseThrow();
        var sort = change.before().isEmpty()
                ? ItemDifference.Sort.ADDED
                : change.after().isEmpty() ? ItemDifference.Sort.REMOVED : ItemDifference.Sort.CHANGED;
        var found = new ItemValues(this, level(shown.level()).orElse(null), before, after)
                .between(change.before().orElse(null), change.after().orElse(null));
        return new ItemDifference(change.item(), sort, levelName(shown.level()), ItemIssues.label(shown), found);
    }

    Optional<Level> level(String code) {
        return format.flatMap(known -> known.level(code));
    }

    String levelName(String code) {
        return level(code).map(Level::name).orElse(code);
    }

    String dimension(@Nullable String code) {
        return code == null
                ? ""
                : format.flatMap(known -> Optional.ofNullable(known.indicatorCard()))
                        .flatMap(card -> card.dimensions().options().stream()
                                .filter(option -> option.code().equals(code))
                                .findFirst())
                        .map(option -> option.name())
                        .orElse(code);
    }

    Optional<Field> cardField(String code) {
        return format.flatMap(known -> known.cardField(code));
    }

    @Nullable
    SumTable people() {
        return format.map(PlanFormat::people).orElse(null);
    }

    @Nullable
    SumTable resources() {
        return format.map(PlanFormat::resources).orElse(null);
    }

    /** The values of the format's own columns with the column names. */
    String columns(List<SumTable.Column> own, Map<String, Object> columns) {
        return columns.entrySet().stream()
                .map(value -> own.stream()
                                .filter(column -> column.code().equals(value.getKey()))
                                .findFirst()
                                .map(SumTable.Column::name)
                                .orElse(value.getKey())
                        + ": "
                        + values.field(null, value.getValue()))
                .collect(Collectors.joining(", "));
    }

    String unit(@Nullable UnitId id) {
        return id == null ? "" : units.path(id).stream().map(Unit::name).collect(Collectors.joining(" › "));
    }

    String person(@Nullable PersonId id) {
        return id == null ? "" : people.getOrDefault(id, id.toString());
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    static String lines(List<String> rows) {
        return String.join("; ", rows);
    }
}
