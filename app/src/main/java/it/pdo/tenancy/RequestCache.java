package it.pdo.tenancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one request has read of its tenant, so that the parts of a page that ask for the same plan, units or months get the
 * same values and the database is asked once. It lives as long as the request and belongs to its thread.
 *
 * <p>A write ends what was remembered: while a connection of the request is in a transaction that may write, nothing is
 * taken from here, and when it ends everything is read anew. Outside a request nothing is remembered. Decision record
 * 0021.
 */
public final class RequestCache {
    private static final ScopedValue<RequestCache> CURRENT = ScopedValue.newInstance();

    private final Thread thread = Thread.currentThread();
    private final Map<Object, Object> known = new HashMap<>();
    private int writers;

    private RequestCache() {}

    /**
     * Runs a request; what it reads by {@link #once} is remembered until it ends. A request within a request shares its
     * memory.
     */
    public static <R, X extends Throwable> R during(ScopedValue.CallableOp<? extends R, X> request) throws X {
        return CURRENT.isBound()
                ? request.call()
                : ScopedValue.where(CURRENT, new RequestCache()).call(request);
    }

    /**
     * A value of the bound tenant, read once in a request.
     *
     * @param reader the class that reads it, so that two readers never share a key
     * @param key what is read, by values with {@code equals}
     * @param read reads it; the value must be immutable, because others get the same one
     * @throws NoTenantBoundException when no tenant is bound
     */
    @SuppressWarnings("unchecked") // a reader stores one type under one of its keys
    public static <T> T once(Class<?> reader, Object key, Supplier<T> read) {
        RequestCache current = usable();
        if (current == null) {
            return read.get();
        }
        List<Object> name = List.of(CurrentTenant.required(), reader, key);
        Object there = current.known.get(name);
        if (there == null) {
            T fresh = read.get();
            // Reading may itself have begun to write.
            if (current.writers == 0) {
                current.known.put(name, fresh);
            }
            return fresh;
        }
        return (T) there;
    }

    /** A connection of this thread may write from now on. */
    public static void writingBegins() {
        RequestCache current = ofThisThread();
        if (current != null) {
            current.writers++;
            current.known.clear();
        }
    }

    /** The transaction that could write is over, however it ended. */
    public static void writingEnds() {
        RequestCache current = ofThisThread();
        if (current != null) {
            current.writers--;
            current.known.clear();
        }
    }

    private static @Nullable RequestCache usable() {
        RequestCache current = ofThisThread();
        return current == null || current.writers > 0 ? null : current;
    }

    /** A thread that inherited the scope is not the request: it reads for itself. */
    private static @Nullable RequestCache ofThisThread() {
        if (!CURRENT.isBound()) {
            return null;
        }
        RequestCache current = CURRENT.get();
        return current.thread.equals(Thread.currentThread()) ? current : null;
    }
}
