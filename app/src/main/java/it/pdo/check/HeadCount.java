package it.pdo.check;

import it.pdo.format.SumTable.CountedWith;
import it.pdo.planning.ShareDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How many people an item has: its rows, and the people of the sheet's head whom the format counts too, each once. Rows
 * without a name may be anybody, so there is a least and a most; they are one number where the list itself marks who is
 * who by category, because a list that marks one of the head's people marks them all.
 *
 * @param rows of the table
 * @param unknown people of the head of whom neither name nor row is known
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
