package it.pdo.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Codes, texts and choices by chance, the texts such as YAML readers stumble over. */
final class RandomValues {
    private static final List<String> WORDS = List.of(
            "Obiettivo",
            "no",
            "NULL",
            "true",
            "12,5",
            "31/12: chiusura",
            "- trattino",
            "# cancelletto",
            "«citazione» \"doppia\" 'semplice'",
            "{graffe} [quadre]",
            "a\nb\tc",
            "100 %",
            "àèìòù ÅØ ß ﬁ",
            "日本語 🙂",
            " spazio ",
            "\\ barra",
            "@chiocciola & * ! | > %",
            "2022-01-01",
            "0x10",
            "~",
            "L'ente, che: prova?");

    private final Random random;
    private int made;

    RandomValues(Random random) {
        this.random = random;
    }

    /** A code that was not given before. */
    String code(String stem) {
        return stem + "-" + ++made;
    }

    @Nullable
    String was() {
        return random.nextInt(5) == 0 ? code("prima") : null;
    }

    String words() {
        return any(WORDS) + (random.nextBoolean() ? "" : " " + any(WORDS));
    }

    @Nullable
    String maybe() {
        return random.nextBoolean() ? null : words();
    }

    <T> List<T> some(int most, Supplier<T> make) {
        List<T> all = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            all.add(make.get());
        }
        return all;
    }

    @SafeVarargs
    final <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
