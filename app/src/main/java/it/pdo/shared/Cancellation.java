package it.pdo.shared;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/**
 * Lets long work be cancelled. Whoever runs the work binds a signal; the loops of the work ask for it by {@link #check},
 * which costs nothing where no signal is bound.
 */
public final class Cancellation {

    private static final ScopedValue<BooleanSupplier> SIGNAL = ScopedValue.newInstance();

    private Cancellation() {}

    /** Unwinds work that was cancelled; whatever it wrote in a transaction is rolled back. */
    public static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("cancelled", null, false, false);
        }
    }

    /**
     * Runs work that {@code signal} can cancel.
     *
     * @param signal answers true from the moment the work is to end; asked often and from the thread of the work
     * @throws CancelledException when the work was cancelled
     */
    public static <T> T call(BooleanSupplier signal, Callable<T> work) throws Exception {
        return ScopedValue.where(SIGNAL, signal).call(work::call);
    }

    /**
     * Goes on, or ends the work.
     *
     * @throws CancelledException when the work is to end
     */
    public static void check() {
        if (SIGNAL.isBound() && SIGNAL.get().getAsBoolean()) {
            throw new CancelledException();
        }
    }
}
