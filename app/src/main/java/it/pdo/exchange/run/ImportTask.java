package it.pdo.exchange.run;

import it.pdo.shared.Cancellation;
import it.pdo.tenancy.TenantSlug;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * An import task run by {@link ImportQueue} in the background: its state can be read from any thread, listened to, and
 * cancelled. It keeps only its result.
 */
public final class ImportTask<T> {

    /** State of a task. */
    public sealed interface State<T> {
        /** @param place 1 for the next one to begin */
        record Waiting<T>(int place) implements State<T> {}

        /** @param done of {@code total}; both 0 when the step cannot be counted */
        record Running<T>(ImportProgress.Step step, int done, int total) implements State<T> {}

        /** Ended with a result. */
        record Done<T>(T result) implements State<T> {}

        /** Cancelled; nothing was stored. */
        record Cancelled<T>() implements State<T> {}

        /** Ended by an exception, which is in the log. */
        record Failed<T>() implements State<T> {}
    }

    private final TenantSlug tenant;
    private final Function<ImportProgress, T> work;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State<T> state = new State.Waiting<>(1);
    private volatile boolean cancelled;

    ImportTask(TenantSlug tenant, Function<ImportProgress, T> work) {
        this.tenant = tenant;
        this.work = work;
    }

    TenantSlug tenant() {
        return tenant;
    }

    public State<T> state() {
        return state;
    }

    /** Whether it has ended. */
    public boolean ended() {
        return switch (state) {
            case State.Waiting<T> _, State.Running<T> _ -> false;
            case State.Done<T> _, State.Cancelled<T> _, State.Failed<T> _ -> true;
        };
    }

    /** The result, once there is one. */
    public Optional<T> result() {
        return state instanceof State.Done<T>(T result) ? Optional.of(result) : Optional.empty();
    }

    /** Requests cancellation; the task ends at its next step and stores nothing. No effect on an ended task. */
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Calls a listener after each change of state, on the thread that made it, until {@link Listening#stop}. */
    public Listening listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A registered listener. */
    @FunctionalInterface
    public interface Listening {
        void stop();
    }

    /** Goes on to a state; one that has begun waits no more. The listeners are called without any lock. */
    void become(State<T> now) {
        synchronized (this) {
            boolean begun = !(state instanceof State.Waiting<T>);
            if (state.equals(now) || (begun && now instanceof State.Waiting<T>)) {
                return;
            }
            state = now;
        }
        listeners.forEach(Runnable::run);
    }

    /** Does the work on this thread, with the tenant bound. */
    void run() throws Exception {
        become(new State.Running<>(ImportProgress.Step.READING, 0, 0));
        T result = Cancellation.call(
                () -> cancelled,
                () -> work.apply((done, total, step) -> {
                    Cancellation.check();
                    become(new State.Running<>(step, done, total));
                }));
        become(new State.Done<>(result));
    }
}
