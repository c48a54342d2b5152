package it.pdo.check;

import it.pdo.format.SumTable.CountedWith;
import it.pdo.planning.ShareDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The number of people of an item: its rows, and the people in fields of the sheet that the format counts too, each
 * once. Rows without a name may be any person, so there is a minimum and a maximum; they are equal where the categories
 * of the list identify the people in fields, because a list that marks one of them marks all.
 *
 * @param rows of the table
 * @param unknown people in fields of whom neither name nor row is known
 */
record HeadCount(int rows, int least, int most, int unknown) {

    static HeadCount of(ItemAt at, List<CountedWith> others) {
        List<ShareDraft> people = at.item().people();
        List<String> names =
                people.stream().map(ShareDraft::person).filter(Objects::nonNull).toList();
        Set<String> named = new HashSet<>(names);
        List<CountedWith> marked =
                others.stream().filter(other -> isRow(people, other)).toList();
        marked.forEach(other -> at.text(other.field()).ifPresent(named::add));
        int most = people.size() - (names.size() - new HashSet<>(names).size());
        int least = most;
        int unknown = 0;
        boolean told = !marked.isEmpty() || names.size() == people.size();
        for (CountedWith other : others) {
            String person = at.text(other.field()).orElse("");
            if (marked.contains(other) || (!person.isEmpty() && !named.add(person))) {
                continue;
            }
            most++;
            unknown += person.isEmpty() ? 1 : 0;
            least += told && (!person.isEmpty() || !marked.isEmpty()) ? 1 : 0;
        }
        return new HeadCount(people.size(), least, most, unknown);
    }

    private static boolean isRow(List<ShareDraft> people, CountedWith other) {
        String category = other.category();
        return category != null
                && people.stream().anyMatch(row -> row.category().equalsIgnoreCase(category));
    }
}
