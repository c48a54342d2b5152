package it.pdo.exchange.run;

import io.micronaut.context.annotation.Value;
import it.pdo.shared.Cancellation.CancelledException;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports in the background, a bounded number at once, because one import may use several hundred megabytes of
 * memory. Others wait and see their position. A tenant has at most one running and a few waiting, so that it cannot
 * block others.
 *
 * <p>Property {@code pdo.imports.at-once}: how many run at once on this node, default 1, which is the limit for a heap
 * of 768 MB.
 */
@Singleton
public class ImportQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);

    /** Most tasks of one tenant that wait or run. */
    public static final int PER_TENANT = 5;

    /** Most tasks of a node that wait or run. */
    public static final int PER_NODE = 50;

    private final int atOnce;
    private final List<ImportTask<?>> waiting = new ArrayList<>();
    private final Set<ImportTask<?>> running = new HashSet<>();

    ImportQueue(@Value("${pdo.imports.at-once:1}") int atOnce) {
        this.atOnce = Math.max(1, atOnce);
    }

    /**
     * Queues work of the bound tenant.
     *
     * @return empty when too many tasks are waiting
     */
    public <T> Optional<ImportTask<T>> submit(Function<ImportProgress, T> work) {
        TenantSlug tenant = CurrentTenant.required();
        ImportTask<T> task = new ImportTask<>(tenant, work);
        synchronized (this) {
            if (count(tenant) >= PER_TENANT || waiting.size() + running.size() >= PER_NODE) {
                return Optional.empty();
            }
            waiting.add(task);
        }
        next();
        return Optional.of(task);
    }

    /** Cancels a task: a waiting one at once, a running one at its next step. */
    public void cancel(ImportTask<?> task) {
        task.cancel();
        boolean waited;
        synchronized (this) {
            waited = waiting.remove(task);
        }
        if (waited) {
            cancelled(task);
            next();
        }
    }

    private static <T> void cancelled(ImportTask<T> task) {
        task.become(new ImportTask.State.Cancelled<>());
    }

    private long count(TenantSlug tenant) {
        return waiting.stream().filter(task -> task.tenant().equals(tenant)).count()
                + running.stream().filter(task -> task.tenant().equals(tenant)).count();
    }

    private void next() {
        List<ImportTask<?>> begin = new ArrayList<>();
        List<ImportTask<?>> wait;
        synchronized (this) {
            for (ImportTask<?> task : List.copyOf(waiting)) {
                boolean free = running.size() < atOnce
                        && running.stream().noneMatch(other -> other.tenant().equals(task.tenant()));
                if (free) {
                    waiting.remove(task);
                    running.add(task);
                    begin.add(task);
                }
            }
            wait = List.copyOf(waiting);
        }
        begin.forEach(task -> Thread.ofVirtual().name("import").start(() -> run(task)));
        for (int place = 1; place <= wait.size(); place++) {
            publishPlace(wait.get(place - 1), place);
        }
    }

    private static <T> void publishPlace(ImportTask<T> task, int place) {
        task.become(new ImportTask.State.Waiting<>(place));
    }

    private <T> void run(ImportTask<T> task) {
        try {
            CurrentTenant.call(task.tenant(), () -> {
                task.run();
                return task;
            });
        } catch (CancelledException asked) {
            cancelled(task);
        } catch (Exception | OutOfMemoryError bug) { // one import too large must not end the thread without a word
            if (task.isCancelled()) {
                cancelled(task);
            } else {
                LOG.error("An import failed", bug);
                task.become(new ImportTask.State.Failed<>());
            }
        } finally {
            synchronized (this) {
                running.remove(task);
            }
            next();
        }
    }
}
