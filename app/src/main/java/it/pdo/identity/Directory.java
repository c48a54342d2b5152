package it.pdo.identity;

import it.pdo.organisation.DuplicateMerge;
import it.pdo.organisation.DuplicateMergeReport;
import it.pdo.organisation.Duplicates;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Units and people of the municipality, for signed-in users: names, units and posts only. */
@Singleton
public class Directory {
    private final Units units;
    private final People people;
    private final Duplicates doubles;
    private final DuplicateMerge merge;

    Directory(Units units, People people, Duplicates doubles, DuplicateMerge merge) {
        this.units = units;
        this.people = people;
        this.doubles = doubles;
        this.merge = merge;
    }

    /** The units on the last day of a month, as access to that month sees them. */
    public UnitTree units(SignedIn who, YearMonth month) {
        Permissions.of(who).may(Operation.READ_DIRECTORY).require();
        return units.tree(month);
    }

    /** The units of a plan of these years: on the day of those years that is nearest to today. */
    public UnitTree units(SignedIn who, int fromYear, int toYear) {
        Permissions.of(who).may(Operation.READ_DIRECTORY).require();
        return units.tree(fromYear, toYear);
    }

    /** {@link #people(SignedIn)} as a plan of these years asks for them: on the one of its days that is nearest to today. */
    public List<Person> people(SignedIn who, int fromYear, int toYear) {
        Permissions.of(who).may(Operation.READ_DIRECTORY).require();
        return people.all(fromYear, toYear);
    }

    /** {@link #people(SignedIn)}, called as they were on a day and with the unit where they worked on it. */
    public List<Person> people(SignedIn who, LocalDate day) {
        Permissions.of(who).may(Operation.READ_DIRECTORY).require();
        return people.all(day);
    }

    /**
     * All people by name, with the unit where they work today.
     *
     * @throws PermissionDeniedException for users without any role
     */
    public List<Person> people(SignedIn who) {
        Permissions.of(who).may(Operation.READ_DIRECTORY).require();
        return people.all();
    }

    /**
     * Units and people recorded more than once.
     *
     * @throws PermissionDeniedException for users who do not administer the whole municipality
     */
    public Duplicates.Found duplicates(SignedIn who) {
        Permissions.of(who).may(Operation.MANAGE_ORGANISATION).require();
        return doubles.find();
    }

    /**
     * What {@link #mergeDoubles} would do now.
     *
     * @throws PermissionDeniedException for whoever does not administer the whole body
     */
    public DuplicateMergeReport mergePreview(SignedIn who) {
        Permissions.of(who).may(Operation.MANAGE_ORGANISATION).require();
        return merge.preview();
    }

    /**
     * Makes one of units and people that are recorded more than once; months that are closed do not change.
     *
     * @throws PermissionDeniedException for whoever does not administer the whole body
     */
    public DuplicateMergeReport mergeDoubles(SignedIn who) {
        Permissions.of(who).may(Operation.MANAGE_ORGANISATION).require();
        return merge.merge(who.actor());
    }
}
