package it.pdo.testing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what all tests of this JVM share when it ends: last opened, first closed. */
public final class AtTheEnd {
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtTheEnd::closeAll));
    }

    private AtTheEnd() {}

    /** Has it closed before everything given earlier. */
    public static void close(AutoCloseable opened) {
        synchronized (OPEN) {
            OPEN.push(opened);
        }
    }

    private static void closeAll() {
        synchronized (OPEN) {
            while (!OPEN.isEmpty()) {
                try {
                    OPEN.pop().close();
                } catch (Exception e) {
                    System.err.println("not closed at the end of the tests: " + e);
                }
            }
        }
    }
}
