package it.pdo.tenancy;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The tenants whose connections the thread holds now. An open transaction always holds its connection, so this prevents
 * work of a second tenant in it.
 */
public final class ThreadConnections {
    private static final ThreadLocal<@Nullable Deque<TenantSlug>> HELD = new ThreadLocal<>();

    private ThreadConnections() {}

    public static void refuseOther(TenantSlug asked) {
        Deque<TenantSlug> held = HELD.get();
        if (held == null) {
            return;
        }
        for (TenantSlug tenant : held) {
            if (!tenant.equals(asked)) {
                throw new TenantMismatchException(tenant, asked);
            }
        }
    }

    /** Called by the thread that takes a connection. */
    public static void acquired(TenantSlug tenant) {
        Deque<TenantSlug> held = HELD.get();
        if (held == null) {
            held = new ArrayDeque<>(2);
            HELD.set(held);
        }
        held.push(tenant);
    }

    /** Called when the thread releases the connection. */
    public static void released(TenantSlug tenant) {
        Deque<TenantSlug> held = HELD.get();
        if (held != null) {
            held.removeFirstOccurrence(tenant);
            if (held.isEmpty()) {
                HELD.remove();
            }
        }
    }
}
