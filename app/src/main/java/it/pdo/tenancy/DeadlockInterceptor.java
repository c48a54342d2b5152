package it.pdo.tenancy;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Repeats {@code @Transactional} methods that start a transaction and end in a deadlock. A method that joins its
 * caller's transaction is not repeated: the caller is repeated as a whole.
 */
@Singleton
@InterceptorBean(Transactional.class)
class DeadlockInterceptor implements MethodInterceptor<Object, Object> {
    private final DeadlockRetry deadlocks;

    DeadlockInterceptor(DeadlockRetry deadlocks) {
        this.deadlocks = deadlocks;
    }

    /** Runs outside the transaction. */
    @Override
    public int getOrder() {
        return InterceptPhase.RETRY.getPosition();
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        return deadlocks.insideTransaction()
                ? call.proceed()
                : deadlocks.<@Nullable Object>retry(() -> call.proceed(this));
    }
}
