package it.pdo.shared;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/**
 * Cooperative cancellation of long work. The caller binds a signal; the loops of the work call {@link #check}, which
 * does nothing where no signal is bound.
 */
public final class Cancellation {

    private static final ScopedValue<BooleanSupplier> SIGNAL = ScopedValue.newInstance();

    private Cancellation() {}

    /** Thrown out of work that was cancelled; its open transaction is rolled back. */
    public static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("cancelled", null, false, false);
        }
    }

    /**
     * Runs work that {@code signal} can cancel.
     *
     * @param signal returns true as soon as the work must end; called often, on the thread of the work
     * @throws CancelledException when the work was cancelled
     */
    public static <T> T call(BooleanSupplier signal, Callable<T> work) throws Exception {
        return ScopedValue.where(SIGNAL, signal).call(work::call);
    }

    /**
     * Returns at once, unless the work has been cancelled.
     *
     * @throws CancelledException when the work has been cancelled
     */
    public static void check() {
        if (SIGNAL.isBound() && SIGNAL.get().getAsBoolean()) {
            throw new CancelledException();
        }
    }
}
