package it.pdo.exchange.suggestion;

import it.pdo.exchange.suggestion.ColumnSuggestion.Likelihood;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.Nearest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares names of columns with what they may hold. */
final class ColumnMatching {

    private static final int EXACT = 100;
    private static final int WITHIN = 70;
    private static final int TYPO = 60;
    private static final int LEAST_WITHIN = 4;

    /** Other words people write for a target, by the end of its key. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("code", List.of("codice", "cod", "n", "nr", "num", "numero", "id")),
            Map.entry("title", List.of("titolo", "denominazione", "oggetto", "nome")),
            Map.entry("weight", List.of("peso", "peso %", "ponderazione")),
            Map.entry("suspended", List.of("sospeso", "sospesa")),
            Map.entry("indicator.name", List.of("indicatore", "kpi", "nome indicatore", "descrizione indicatore")),
            Map.entry("indicator.dimension", List.of("dimensione", "tipo indicatore", "tipologia indicatore")),
            Map.entry(
                    "indicator.target",
                    List.of(
                            "target",
                            "valore atteso",
                            "atteso",
                            "risultato atteso",
                            "valore target",
                            "target 31 12",
                            "target al 31 12",
                            "target annuale")),
            Map.entry("indicator.unit-of-measure", List.of("unità di misura", "u m", "um", "misura")),
            Map.entry("indicator.source", List.of("fonte", "fonte dei dati", "fonte dati")),
            Map.entry("indicator.description", List.of("descrizione indicatore", "descrizione kpi", "formula")),
            Map.entry("indicator.actions", List.of("azioni", "elenco azioni")),
            Map.entry("indicator.weight", List.of("peso indicatore", "peso kpi")),
            Map.entry("indicator.suspended", List.of("indicatore sospeso")),
            Map.entry("cronoprogram.previous", List.of("anni precedenti", "anni prec", "precedenti")),
            Map.entry("people.category", List.of("categoria", "cat", "area contrattuale")),
            Map.entry("people.person", List.of("persona", "nominativo", "dipendente", "matricola")),
            Map.entry(
                    "people.share", List.of("quota", "partecipazione", "% partecipazione", "quota di partecipazione")),
            Map.entry("people.note", List.of("note personale")),
            Map.entry("resources.kind", List.of("tipologia risorsa", "tipo risorsa", "tipo di risorsa")),
            Map.entry("resources.description", List.of("descrizione risorsa", "risorsa")),
            Map.entry("resources.cost", List.of("costo", "importo", "spesa", "stanziamento")));

    /** @param beside whether the columns before it are of the same group */
    private record Pair(int column, ColumnTarget target, int score, boolean beside) {
        /** Best first; of one column's equals the one that goes with those before. */
        static final Comparator<Pair> BEST = Comparator.comparingInt((Pair p) -> -p.score)
                .thenComparingInt(Pair::column)
                .thenComparing(Pair::beside, Comparator.reverseOrder());
    }

    private final List<ColumnTarget> targets;

    ColumnMatching(List<ColumnTarget> targets) {
        this.targets = targets;
    }

    /** @param bands what stands above each title where titles have two rows, empty elsewhere */
    List<ColumnSuggestion> suggest(List<String> headers, List<String> bands) {
        List<Pair> pairs = new ArrayList<>();
        LocalizedMessage group = LocalizedMessage.nothing();
        for (int column = 0; column < headers.size(); column++) {
            List<Pair> possible = possible(column, plain(headers.get(column)), plain(bands.get(column)), group);
            pairs.addAll(possible);
            group = possible.stream()
                    .min(Pair.BEST)
                    .filter(best -> best.score >= EXACT)
                    .map(best -> best.target.group())
                    .orElse(group);
        }
        pairs.sort(Pair.BEST);
        Pair[] chosen = new Pair[headers.size()];
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (chosen[pair.column] == null && taken.add(pair.target.key())) {
                chosen[pair.column] = pair;
            }
        }
        List<ColumnSuggestion> suggestions = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            suggestions.add(suggestion(column, headers.get(column), Optional.ofNullable(chosen[column])));
        }
        return List.copyOf(suggestions);
    }

    /** Where a title means several things, it goes with the columns before it. */
    private List<Pair> possible(int column, String header, String band, LocalizedMessage group) {
        List<Pair> pairs = new ArrayList<>();
        for (ColumnTarget target : header.isEmpty() ? List.<ColumnTarget>of() : targets) {
            int below = band.isEmpty() ? 0 : score(header + " " + band, target);
            int best = Math.max(score(header, target), below < EXACT ? 0 : below);
            if (best > 0) {
                pairs.add(new Pair(column, target, best, target.group().equals(group)));
            }
        }
        return pairs;
    }

    private static ColumnSuggestion suggestion(int column, String header, Optional<Pair> chosen) {
        Likelihood confidence = chosen.map(p -> p.score >= EXACT ? Likelihood.SURE : Likelihood.LIKELY)
                .orElse(Likelihood.NONE);
        return new ColumnSuggestion(column + 1, header, chosen.map(Pair::target), confidence);
    }

    private int score(String header, ColumnTarget target) {
        int best = 0;
        Set<String> own = own(target);
        for (String phrase : own) {
            best = Math.max(best, score(header, phrase));
        }
        for (String phrase : shared(target)) {
            // A word that several levels share points at the first of them, without certainty.
            best = Math.max(best, Math.min(WITHIN + 5, score(header, phrase)));
        }
        return best;
    }

    private static int score(String header, String phrase) {
        if (header.equals(phrase)) {
            return EXACT + Math.min(20, phrase.length());
        }
        boolean words = phrase.length() >= LEAST_WITHIN && (" " + header + " ").contains(" " + phrase + " ");
        if (words) {
            return WITHIN - Math.min(30, header.length() - phrase.length());
        }
        return phrase.length() > LEAST_WITHIN
                        && Nearest.to(header, List.of(phrase)).isPresent()
                ? TYPO
                : 0;
    }

    /** Phrases that mean this target and nothing else. */
    private Set<String> own(ColumnTarget target) {
        Set<String> phrases = new LinkedHashSet<>();
        String end = end(target.key());
        String group = plain(words(target.group()));
        phrases.add(plain(words(target.name()) + " " + group));
        if (end.equals("title")) {
            phrases.add(group);
            if (!hasDescription(target.group())) {
                phrases.add("descrizione " + group);
            }
        }
        if (end.startsWith("field.")) {
            String code = plain(end.substring("field.".length()));
            phrases.add(code);
            phrases.add(code + " " + group);
        }
        for (String word : WORDS.getOrDefault(end, List.of())) {
            phrases.add(plain(word + " " + group));
            phrases.add(plain(word + " " + "dell " + group));
        }
        if (!isShared(end)) {
            phrases.add(plain(words(target.name())));
            WORDS.getOrDefault(end, List.of()).forEach(word -> phrases.add(plain(word)));
            phrases.addAll(times(target));
        }
        return phrases;
    }

    private static Set<String> shared(ColumnTarget target) {
        String end = end(target.key());
        Set<String> phrases = new LinkedHashSet<>();
        if (isShared(end)) {
            phrases.add(plain(words(target.name())));
            WORDS.getOrDefault(end, List.of()).forEach(word -> phrases.add(plain(word)));
        }
        if (end.equals("code")) {
            phrases.add(plain(words(target.group()))); // beside a column with the words: the number
        }
        return phrases;
    }

    private boolean hasDescription(LocalizedMessage group) {
        return targets.stream()
                .anyMatch(target ->
                        target.group().equals(group) && plain(end(target.key())).endsWith("descrizione"));
    }

    private static boolean isShared(String end) {
        return List.of("code", "title", "weight", "suspended").contains(end);
    }

    /** Ways to write months and years at the head of a column. */
    private static List<String> times(ColumnTarget target) {
        String[] steps = target.key().split("\\.");
        if (!steps[0].equals(ColumnTargets.CRONOPROGRAM) || steps.length < 3) {
            return List.of();
        }
        if (steps[1].equals("month")) {
            String both = plain(words(target.name()));
            String name = both.substring(0, both.lastIndexOf(' '));
            String year = both.substring(both.lastIndexOf(' ') + 1);
            String brief = name.substring(0, 3);
            return List.of(
                    name,
                    brief,
                    name + " " + year,
                    brief + " " + year,
                    brief + " " + year.substring(2),
                    "%02d %s".formatted(Integer.parseInt(steps[2]), year));
        }
        return steps[1].equals("year") ? List.of(steps[2], "anno " + steps[2]) : List.of();
    }

    /** What of a key the words are kept under. */
    private static String end(String key) {
        boolean part = List.of(
                        ColumnTargets.INDICATOR,
                        ColumnTargets.CRONOPROGRAM,
                        ColumnTargets.PEOPLE,
                        ColumnTargets.RESOURCES)
                .contains(key.substring(0, key.indexOf('.')));
        return part ? key : key.substring(key.indexOf('.') + 1);
    }

    /** Files name their columns in Italian, whoever imports them. */
    private static String words(LocalizedMessage name) {
        return name.in(Locale.ITALIAN);
    }

    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = bare.toLowerCase(Locale.ITALIAN).replaceAll("[^\\p{L}\\p{N}%]+", " ");
        return String.join(" ", Arrays.asList(words.strip().split(" ")));
    }
}
