package it.pdo.tenancy;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** A name of this process, unique in the installation. */
public final class ProcessIdentity {
    private static final String TEXT = String.format(
            Locale.ROOT,
            "%d-%016x",
            ProcessHandle.current().pid(),
            ThreadLocalRandom.current().nextLong());

    private ProcessIdentity() {}

    public static String text() {
        return TEXT;
    }
}
