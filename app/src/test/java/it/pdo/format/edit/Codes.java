package it.pdo.format.edit;

import org.jspecify.annotations.Nullable;

/** Codes made from the names people type, and what a renamed thing remembers of its former one. */
public final class Codes {

    private Codes() {}

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
