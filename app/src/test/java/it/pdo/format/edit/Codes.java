package it.pdo.format.edit;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes made from the names people type, and what a renamed thing remembers of its former one. */
public final class Codes {

    private static final int LONGEST = 60;
    private static final int ROOM_FOR_NUMBER = 5;

    private Codes() {}

    /** Whether a text has the form of a code: lower-case letters, digits and hyphens, beginning with a letter. */
    public static boolean wellFormed(String code) {
        return code.matches("[a-z][a-z0-9-]{0,59}");
    }

    /**
     * A code nobody has yet, from the words of a name: {@code Obiettivo strategico} gives {@code obiettivo-strategico}, or
     * {@code obiettivo-strategico-2} when that is taken.
     */
    public static String fresh(String name, Collection<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String base =
                plain.isEmpty() ? "voce" : plain.substring(0, Math.min(plain.length(), LONGEST - ROOM_FOR_NUMBER));
        String code = base;
        for (int n = 2; taken.contains(code); n++) {
            code = base + "-" + n;
        }
        return code;
    }

    /**
     * What a renamed thing was called in the version before.
     *
     * @param was what it remembers so far
     * @param inVersionBefore whether the version before has a thing by the code it had until now
     */
    static @Nullable String remembered(@Nullable String was, String from, String to, boolean inVersionBefore) {
        String former = was == null && inVersionBefore ? from : was;
        return to.equals(former) ? null : former;
    }
}
