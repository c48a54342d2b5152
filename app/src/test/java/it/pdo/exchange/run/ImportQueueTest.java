package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.shared.Cancellation;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ImportQueueTest {

    private static final TenantSlug A = new TenantSlug("alfa");
    private static final TenantSlug B = new TenantSlug("beta");

    private final ImportQueue queue = new ImportQueue(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void letEverythingEnd() {
        release.countDown();
    }

    @Test
    void task_thatIsAlone_runsForItsTenantAndGivesItsResult() {
        ImportTask<String> task = submit(A, () -> CurrentTenant.required().toString());

        until(task::ended);
        assertThat(task.result()).contains("alfa");
    }

    @Test
    void tasks_beyondThoseAtOnce_waitAndAreToldTheirPlace() {
        ImportTask<String> first = submit(A, this::hold);
        ImportTask<String> second = submit(B, () -> "b");
        ImportTask<String> third = submit(A, () -> "a");

        until(() -> first.state() instanceof ImportTask.State.Running);
        assertThat(second.state()).isEqualTo(new ImportTask.State.Waiting<String>(1));
        assertThat(third.state()).isEqualTo(new ImportTask.State.Waiting<String>(2));

        queue.cancel(second);
        assertThat(second.state()).isEqualTo(new ImportTask.State.Cancelled<String>());
        assertThat(third.state()).isEqualTo(new ImportTask.State.Waiting<String>(1));

        release.countDown();
        until(third::ended);
        assertThat(first.result()).contains("held");
        assertThat(third.result()).contains("a");
    }

    @Test
    void tenant_withOneRunning_letsAnotherGoFirst() {
        ImportQueue two = new ImportQueue(2);
        ImportTask<String> first = submit(two, A, this::hold);
        ImportTask<String> again = submit(two, A, () -> "again");
        ImportTask<String> other = submit(two, B, () -> "other");

        until(other::ended);
        assertThat(other.result()).contains("other");
        assertThat(first.ended()).isFalse();
        assertThat(again.ended()).isFalse();

        release.countDown();
        until(again::ended);
    }

    @Test
    void neverMoreAtOnce_thanTheNodeBears() {
        ImportQueue two = new ImportQueue(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<ImportTask<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tasks.add(submit(two, new TenantSlug("comune-" + i), () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                pause();
                now.decrementAndGet();
                return "done";
            }));
        }

        until(() -> tasks.stream().allMatch(ImportTask::ended));
        assertThat(most.get()).isEqualTo(2);
        assertThat(tasks).allSatisfy(task -> assertThat(task.result()).contains("done"));
    }

    @Test
    void tenant_withAsManyAsItMayHave_isRefusedAndOthersAreNot() {
        for (int i = 0; i < ImportQueue.PER_TENANT; i++) {
            submit(A, this::hold);
        }

        assertThat(CurrentTenant.call(A, () -> queue.submit(_ -> "more"))).isEmpty();
        assertThat(CurrentTenant.call(B, () -> queue.submit(_ -> "b"))).isPresent();
    }

    @Test
    void runningTask_thatIsCancelled_endsAtItsNextStepAndLetsTheNextBegin() {
        ImportTask<String> task = CurrentTenant.call(
                        A,
                        () -> queue.<String>submit(progress -> {
                            progress.at(1, 2, ImportProgress.Step.COMPARING);
                            hold();
                            Cancellation.check();
                            return "never";
                        }))
                .orElseThrow();
        ImportTask<String> next = submit(B, () -> "next");
        until(() -> task.state().equals(new ImportTask.State.Running<String>(ImportProgress.Step.COMPARING, 1, 2)));

        queue.cancel(task);
        release.countDown();

        until(next::ended);
        assertThat(task.state()).isEqualTo(new ImportTask.State.Cancelled<String>());
        assertThat(task.result()).isEmpty();
        assertThat(next.result()).contains("next");
    }

    @Test
    void task_thatBreaks_isToldAndLetsTheNextBegin() {
        ImportTask<String> broken = submit(A, () -> {
            throw new IllegalStateException("broken on purpose");
        });
        ImportTask<String> next = submit(B, () -> "next");

        until(next::ended);
        assertThat(broken.state()).isEqualTo(new ImportTask.State.Failed<String>());
        assertThat(next.result()).contains("next");
    }

    @Test
    void listener_isToldEveryState_untilItStops() {
        ImportTask<String> running = submit(A, this::hold);
        ImportTask<String> task = submit(B, () -> "b");
        AtomicInteger told = new AtomicInteger();
        AtomicInteger stopped = new AtomicInteger();
        ImportTask.Listening listening = task.listen(stopped::incrementAndGet);
        listening.stop();
        var _ = task.listen(told::incrementAndGet);

        release.countDown();
        until(() -> task.ended() && running.ended() && told.get() >= 2);
        assertThat(stopped.get()).isZero();
    }

    private ImportTask<String> submit(TenantSlug tenant, java.util.function.Supplier<String> work) {
        return submit(queue, tenant, work);
    }

    private static ImportTask<String> submit(
            ImportQueue queue, TenantSlug tenant, java.util.function.Supplier<String> work) {
        Optional<ImportTask<String>> task = CurrentTenant.call(tenant, () -> queue.submit(_ -> work.get()));
        return task.orElseThrow();
    }

    private String hold() {
        try {
            assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "held";
    }

    private static void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(5));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
