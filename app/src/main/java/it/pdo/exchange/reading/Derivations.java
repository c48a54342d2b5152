package it.pdo.exchange.reading;

import it.pdo.exchange.mapping.Mapping.DerivationRule;
import it.pdo.planning.IndicatorDraft;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks the indicators whose value is worked out, by the mapping's rules, once all items are known. */
final class Derivations {

    private final List<DerivationRule> rules;

    Derivations(List<DerivationRule> rules) {
        this.rules = rules;
    }

    void apply(List<DraftItem> items) {
        for (DraftItem item : items) {
            item.indicators.replaceAll(
                    i -> rule(i, item).map(r -> derived(i, r)).orElse(i));
            apply(item.children);
        }
    }

    private Optional<DerivationRule> rule(IndicatorDraft indicator, DraftItem item) {
        return rules.stream()
                .filter(r -> containsOne(indicator.name(), r.names()))
                .filter(r -> containsOne(indicator.source(), r.sources()))
                .filter(r -> !r.withChildren() || !item.children.isEmpty())
                .findFirst();
    }

    private static boolean containsOne(@Nullable String text, List<String> words) {
        String plain = plain(text == null ? "" : text);
        return words.isEmpty() || words.stream().anyMatch(w -> plain.contains(plain(w)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ITALIAN)
                .replaceAll("\\s+", " ")
                .replace(" / ", "/")
                .strip();
    }

    private static IndicatorDraft derived(IndicatorDraft i, DerivationRule rule) {
        return new IndicatorDraft(i.definition().withComputation(rule.derivation(), rule.detail()), i.sourcePointer());
    }
}
