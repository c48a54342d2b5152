package it.pdo.tenancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Caches what one request has read of its tenant, so that all parts of a page get the same values and the database is
 * queried once. Bound to the request and its thread.
 *
 * <p>A write clears the cache: while a connection of the request is in a transaction that may write, the cache is not
 * used, and afterwards everything is read again. Outside a request nothing is cached. Decision record 0021.
 */
public final class RequestCache {
    private static final ScopedValue<RequestCache> CURRENT = ScopedValue.newInstance();

    private final Thread thread = Thread.currentThread();
    private final Map<Object, Object> known = new HashMap<>();
    private int writers;

    private RequestCache() {}

    /** Runs a request; values read with {@link #once} are cached until it ends. Nested requests share the cache. */
    public static <R, X extends Throwable> R during(ScopedValue.CallableOp<? extends R, X> request) throws X {
        return CURRENT.isBound()
                ? request.call()
                : ScopedValue.where(CURRENT, new RequestCache()).call(request);
    }

    /**
     * A value of the bound tenant, read once in a request.
     *
     * @param reader the class that reads it, part of the cache key
     * @param key what is read; needs {@code equals}
     * @param read reads the value, which must be immutable because it is shared
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
            // Reading may itself have started to write.
            if (current.writers == 0) {
                current.known.put(name, fresh);
            }
            return fresh;
        }
        return (T) there;
    }

    /** What {@link #once} would answer without reading; empty when it would read. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a reader stores one type under one of its keys
    public static <T> Optional<T> remembered(Class<?> reader, Object key) {
        RequestCache current = usable();
        return current == null
                ? Optional.empty()
                : Optional.ofNullable((T) current.known.get(List.of(CurrentTenant.required(), reader, key)));
    }

    /** From now on a connection of this thread may write. */
    public static void writingBegins() {
        RequestCache current = ofThisThread();
        if (current != null) {
            current.writers++;
            current.known.clear();
        }
    }

    /** The transaction that could write has ended. */
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

    /** A thread that inherited the scope does not use the request's cache. */
    private static @Nullable RequestCache ofThisThread() {
        if (!CURRENT.isBound()) {
            return null;
        }
        RequestCache current = CURRENT.get();
        return current.thread.equals(Thread.currentThread()) ? current : null;
    }
}
