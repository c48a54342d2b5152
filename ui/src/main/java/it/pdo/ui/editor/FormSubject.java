package it.pdo.ui.editor;

import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.Person;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.WholeItem;
import it.pdo.ui.form.FormText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a form is about: an item, stored or about to be, with those items below it that are rows of its cronoprogram, as
 * the sheet shows them.
 *
 * @param surroundings what the form is filled in against
 * @param id of the item; fresh for a new one
 * @param start its content as it stands, or the empty beginning of a new one
 * @param isNew whether it is stored nowhere yet
 * @param phases content of the rows below, by id, in order
 * @param year whose months are planned
 */
record FormSubject(
        Surroundings surroundings, ItemId id, WholeItem start, boolean isNew, Map<ItemId, WholeItem> phases, int year) {

    /** What a form is filled in against. */
    record Surroundings(PlanTree tree, PlanFormat format, UnitTree units, List<Person> people) {
        Surroundings {
            people = List.copyOf(people);
        }
    }

    FormSubject {
        phases = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }

    /** An existing item. */
    static FormSubject stored(
            ItemId id,
            Map<ItemId, WholeItem> contents,
            PlanTree tree,
            PlanFormat format,
            UnitTree units,
            List<Person> people,
            int year) {
        WholeItem start = Optional.ofNullable(contents.get(id)).orElseThrow();
        Map<ItemId, WholeItem> phases = new LinkedHashMap<>();
        for (Item child : tree.children(id)) {
            WholeItem content = contents.get(child.id());
            if (content != null && carriesCronoprogram(format, child.level())) {
                phases.put(child.id(), content);
            }
        }
        return new FormSubject(new Surroundings(tree, format, units, people), id, start, false, phases, year);
    }

    private static boolean carriesCronoprogram(PlanFormat format, String level) {
        return format.level(level)
                .filter(found -> found.carries(Level.Part.CRONOPROGRAM))
                .isPresent();
    }

    Level level() {
        return format().level(start.level())
                .orElseThrow(() -> new IllegalStateException("no level " + start.level() + " in " + format().code()));
    }

    boolean carries(Level.Part part) {
        return level().carries(part);
    }

    /** The level of new rows of the cronoprogram; empty when rows are not items of their own. */
    Optional<Level> phaseLevel() {
        return format().childLevels(start.level()).stream()
                .filter(level -> level.carries(Level.Part.CRONOPROGRAM))
                .findFirst();
    }

    /** The person with a code. */
    Optional<Person> person(String code) {
        return onlyPerson(person -> person.code().equals(code));
    }

    /** The one person a condition holds for; empty when there is none or more than one. */
    Optional<Person> onlyPerson(Predicate<Person> wanted) {
        List<Person> found =
                surroundings.people().stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether a field is to be seen, given what stands in the form. */
    static boolean visible(Field field, FormText form) {
        Field.VisibleWhen when = field.visibleWhen();
        return when == null
                || when.holds(form.get(FieldPaths.field(when.field())))
                || when.holds(form.chosen(FieldPaths.field(when.field())));
    }

    PlanTree tree() {
        return surroundings.tree();
    }

    PlanFormat format() {
        return surroundings.format();
    }

    UnitTree units() {
        return surroundings.units();
    }
}
