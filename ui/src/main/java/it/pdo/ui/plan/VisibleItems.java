package it.pdo.ui.plan;

import it.pdo.identity.Access;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.ReadableItems;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The items of a plan that the user may read, and those that match a search. Items of the user's units are readable
 * with all their descendants and ancestors; items without a unit are readable by everyone.
 */
public final class VisibleItems {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final PlanTree plan;
    private final ReadableItems items;

    public VisibleItems(PlanTree plan, Access access) {
        this.plan = plan;
        this.items = new ReadableItems(plan, access);
    }

    /** Every item the person may read. */
    public Set<ItemId> readable() {
        return items.all();
    }

    /** Whether the person may read one item. */
    public boolean mayRead(ItemId item) {
        return readable().contains(item);
    }

    /**
     * The readable items that a search finds, with what stands above and below them.
     *
     * @param words all of which an item's code, title or indicators contain, whatever case and accents; may be blank
     * @param unit whose items are wanted, with those of the units below it
     */
    Set<ItemId> found(String words, Optional<UnitId> unit, UnitTree units) {
        List<String> wanted = plain(words)
                .lines()
                .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<UnitId> within = unit.map(units::subtree).orElse(Set.of());
        Set<ItemId> found = items.around(item -> wanted.stream().allMatch(text(item)::contains)
                && (unit.isEmpty()
                        || plan.unitOf(item).filter(within::contains).isPresent()
                        || items.sharing(item).anyMatch(within::contains)));
        found.retainAll(readable());
        return found;
    }

    /** Text without case and accents, as searches compare it. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private String text(Item item) {
        StringBuilder text = new StringBuilder(item.code()).append(' ').append(item.title());
        plan.indicators(item.id()).forEach(indicator -> text.append(' ').append(indicator.name()));
        return plain(text.toString());
    }
}
