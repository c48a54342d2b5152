package it.pdo.progress;

import it.pdo.planning.Indicator;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.scoring.input.DerivationInput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves indicator names in braces in a formula, {@code {Entrate riscosse} / {Entrate accertate} * 100}: first in the
 * indicator's own item, then in its descendants, then in the ancestors and their descendants, so that the same name in
 * another objective is never used.
 */
public record IndicatorNames(PlanTree tree) {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");

    /** Names without braces are values in the reading itself. */
    DerivationInput.Formula formula(Indicator indicator, String text) {
        SortedMap<String, String> references = new TreeMap<>();
        SortedMap<String, String> variables = new TreeMap<>();
        Matcher names = NAME.matcher(text);
        String expression = names.replaceAll(name -> variable(indicator, name, variables, references));
        return new DerivationInput.Formula(expression, references);
    }

    private String variable(
            Indicator indicator,
            MatchResult name,
            SortedMap<String, String> variables,
            SortedMap<String, String> references) {
        String wanted = plain(name.group(1));
        return variables.computeIfAbsent(wanted, _ -> {
            String variable = "ref_" + (variables.size() + 1);
            // An unknown name is kept, so that the engine can report it.
            references.put(
                    variable,
                    find(indicator, wanted)
                            .map(found -> found.id().toString())
                            .orElse("«" + name.group(1).strip() + "»"));
            return variable;
        });
    }

    private Optional<Indicator> find(Indicator asking, String wanted) {
        Optional<Item> item = tree.item(asking.item());
        while (item.isPresent()) {
            Optional<Indicator> found = below(item.get().id(), asking, wanted);
            if (found.isPresent()) {
                return found;
            }
            ItemId parent = item.get().parent();
            item = parent == null ? Optional.empty() : tree.item(parent);
        }
        return Optional.empty();
    }

    /** The nearest match, level by level. */
    private Optional<Indicator> below(ItemId from, Indicator asking, String wanted) {
        Deque<ItemId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            ItemId item = open.removeFirst();
            for (Indicator candidate : tree.indicators(item)) {
                if (!candidate.id().equals(asking.id())
                        && plain(candidate.name()).equals(wanted)) {
                    return Optional.of(candidate);
                }
            }
            tree.children(item).forEach(child -> open.addLast(child.id()));
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ITALIAN);
    }
}
