package it.pdo.organisation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps unit codes unique and makes one where a draft has none: the capitals of the name's words, numbered if taken. */
final class UnitCodes {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 8;

    private final Set<String> taken = new HashSet<>();

    UnitCodes(Collection<String> codes) {
        codes.forEach(code -> taken.add(key(code)));
    }

    boolean isTaken(String code) {
        return taken.contains(key(code));
    }

    String take(UnitDraft draft) {
        var code = draft.code().isBlank()
                ? free(initials(draft.name()))
                : draft.code().strip();
        if (!taken.add(key(code))) {
            throw new IllegalArgumentException("unit code already taken: " + code);
        }
        return code;
    }

    private String free(String wanted) {
        var code = wanted;
        for (var number = 2; taken.contains(key(code)); number++) {
            code = wanted + number;
        }
        return code;
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : NO_LETTER.split(name)) {
            if (word.length() > 2 && letters.length() < LONGEST) {
                letters.append(word.substring(0, 1).toUpperCase(Locale.ITALIAN));
            }
        }
        return letters.isEmpty() ? "U" : letters.toString();
    }

    /** The database compares codes without regard to case. */
    static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
