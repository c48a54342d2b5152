package it.pdo.tenancy;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Repeats work that the database rolled back because of a deadlock.
 *
 * <p>A deadlock rolls back the whole transaction, including what was written before the failed statement. So the whole
 * transaction must be repeated, by the code that starts it. {@code @Transactional} methods are repeated by {@link
 * DeadlockInterceptor} already.
 */
@Singleton
public class DeadlockRetry {
    private static final int ATTEMPTS = 4;
    private static final int DEADLOCK = 1213; // the same number on MySQL and MariaDB

    private final TransactionOperations<Connection> transactions;

    DeadlockRetry(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the work, and repeats it after a deadlock, at most four times in total.
     *
     * @param work starts its own transaction, and has no side effects outside the database that must not happen twice
     * @throws IllegalStateException when a transaction is open, because its earlier writes would be lost silently
     */
    public <T extends @Nullable Object> T retry(Supplier<T> work) {
        if (insideTransaction()) {
            throw new IllegalStateException("work inside an open transaction cannot be repeated after a deadlock");
        }
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

    /** Whether a transaction is open on this thread. */
    boolean insideTransaction() {
        return transactions.findTransactionStatus().isPresent();
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
