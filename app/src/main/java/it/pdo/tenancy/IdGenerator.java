package it.pdo.tenancy;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.util.Locale;

/**
 * Generates row ids: 64-bit, time-sorted, unique across all tenants, so that an id of one tenant never matches a row of
 * another. In URLs they are 13 lower-case Crockford characters.
 */
public final class IdGenerator {
    private static final int TEXT_LENGTH = 13;

    private IdGenerator() {}

    /** A new id, always positive. */
    public static long next() {
        return TsidCreator.getTsid().toLong();
    }

    /** The 13-character form of an id. */
    public static String text(long id) {
        return Tsid.from(id).toString().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when the text is not the 13-character form of an id */
    public static long parse(String text) {
        if (text.length() != TEXT_LENGTH || !Tsid.isValid(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
        return Tsid.from(text).toLong();
    }
}
