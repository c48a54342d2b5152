package it.pdo.tenancy;

import java.sql.SQLException;
import java.util.function.Supplier;

/** Repeats work that the database gave up for another writer's sake; nothing of it was done. */
public final class Deadlocks {
    private static final int ATTEMPTS = 4;
    private static final int DEADLOCK = 1213; // the same number on MySQL and MariaDB

    private Deadlocks() {}

    /** Runs the work again, a few times, while it ends in a deadlock. It must open its transaction itself. */
    public static <T> T retry(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isDeadlock(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isDeadlock(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DEADLOCK) {
                return true;
            }
        }
        return false;
    }
}
