package it.pdo.ui.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds Italian words of the product on a page that an English reader sees. */
final class ItalianDetector {
    private static final Path DATA = Path.of("../tenants-config/src/main/resources/tenants-config");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** What the journeys write as a municipality: formats, plans and acts stand in these classes. */
    private static final List<String> TOWNS = List.of("DirectedTown", "Drafts", "MigratingTown", "NewTown");

    /** Common Italian words that no English sentence uses. */
    private static final Set<String> ITALIAN = Set.of(
            "di",
            "del",
            "della",
            "dello",
            "dei",
            "degli",
            "delle",
            "dal",
            "dalla",
            "nel",
            "nella",
            "nei",
            "sul",
            "sulla",
            "al",
            "alla",
            "alle",
            "ai",
            "il",
            "lo",
            "la",
            "gli",
            "le",
            "un",
            "una",
            "che",
            "non",
            "è",
            "sono",
            "ha",
            "più",
            "già",
            "ancora",
            "questo",
            "questa",
            "ogni",
            "nessun",
            "nessuno",
            "nessuna",
            "anche",
            "senza",
            "mese",
            "anno",
            "peso",
            "salva",
            "annulla",
            "valore",
            "gennaio",
            "maggio",
            "scegli",
            "scrivi",
            "versione");

    /** What stands in quotation marks was written by somebody else. */
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

    /** A word on a page. */
    record Found(String page, String line, String word) {}

    private ItalianDetector() {}

    /** Everything the municipality wrote itself, and the shipped texts that follow Italian law. */
    static String data() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(words(Files.readString(file))).append(" | ");
            }
        }
        for (String town : TOWNS) {
            Path source = Path.of("src/test/java/it/pdo/ui/journey", town + ".java");
            all.append(words(Files.readString(source))).append(" | ");
        }
        return all.toString();
    }

    /** The Italian words on a page that no text of a municipality has beside the same words. */
    static List<Found> italian(String page, String text, String data) {
        String known = words(data);
        List<Found> found = new ArrayList<>();
        text.lines().forEach(line -> {
            List<String> words =
                    List.of(words(QUOTED.matcher(line).replaceAll("")).strip().split(" "));
            for (int i = 0; i < words.size(); i++) {
                int at = i;
                boolean own = IntStream.rangeClosed(i - 2, i).anyMatch(from -> known.contains(three(words, from, at)));
                if (ITALIAN.contains(words.get(i)) && !own) {
                    found.add(new Found(page, line, words.get(i)));
                }
            }
        });
        return found;
    }

    /** Three words that stand together, fewer at the ends of a line, but never one alone beside others. */
    private static String three(List<String> words, int from, int at) {
        List<String> together = words.subList(Math.max(0, from), Math.min(words.size(), from + 3));
        return words.size() > 1 && together.size() < 2 ? "?" + at : " " + String.join(" ", together) + " ";
    }

    /** The words of a text, in small letters, with one blank between them and one at each end. */
    private static String words(String text) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        return words.results().map(word -> word.group()).collect(Collectors.joining(" ", " ", " "));
    }
}
