package it.pdo.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedUploadTest {
    private static final int MOST = 100;
    private static final int AT_ONCE = 8;
    private static final TenantSlug TENANT = new TenantSlug("prova");

    /** What the page was told, one entry a file, with the tenant that was bound then, if any. */
    private final List<String> told = new CopyOnWriteArrayList<>();

    private final List<Command> waitingForTheLock = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, MOST - 1, MOST})
    void file_withinTheBound_isReceivedWhole(int size) throws IOException {
        Arriving file = new Arriving(size);
        upload(InputStream::readAllBytes).handleUploadRequest(file);
        assertThat(file.isRejected()).isFalse();
        assertThat(told()).containsExactly("taken " + size);
    }

    @ParameterizedTest
    @ValueSource(ints = {MOST + 1, 10 * MOST})
    void file_aboveTheBound_isRefusedAndNothingIsTaken(int size) throws IOException {
        Arriving file = new Arriving(size);
        upload(InputStream::readAllBytes).handleUploadRequest(file);
        assertThat(file.isRejected()).isTrue();
        assertThat(told()).containsExactly("refused TOO_LARGE");
    }

    /** Whatever way the receiver goes through the bytes. */
    @ParameterizedTest
    @CsvSource({"100,taken 100", "101,refused TOO_LARGE"})
    void bytes_readOneByOneOrSkipped_areCountedToo(int size, String expected) throws IOException {
        upload(BoundedUploadTest::oneByOne).handleUploadRequest(new Arriving(size));
        upload(BoundedUploadTest::skipping).handleUploadRequest(new Arriving(size));
        assertThat(told()).containsExactly(expected, expected);
    }

    @Test
    void file_isReadNoFurtherThanIsNeededToRefuseIt() throws IOException {
        Arriving file = new Arriving(10_000_000);
        upload(BoundedUploadTest::oneByOne).handleUploadRequest(file);
        assertThat(file.bytes.available()).isEqualTo(10_000_000 - MOST - 1);
    }

    @Test
    void server_looksAtTheSizeItself_andLeavesTheExactBoundToUs() {
        BoundedUpload<byte[]> upload = upload(InputStream::readAllBytes);
        assertThat(upload.getFileSizeMax()).isGreaterThan(MOST).isLessThan(MOST + 1_000_000);
        assertThat(upload.getRequestSizeMax()).isGreaterThan(upload.getFileSizeMax());
    }

    @Test
    void receiver_thatFails_isToldAndTheFailureGoesOn() {
        Arriving file = new Arriving(1);
        BoundedUpload<byte[]> upload = upload(_ -> {
            throw new IOException("disk full");
        });
        assertThatThrownBy(() -> upload.handleUploadRequest(file)).hasMessage("disk full");
        assertThat(file.isRejected()).isTrue();
        assertThat(told()).containsExactly("refused FAILED");
    }

    @Test
    void news_areToldUnderTheLockOfThePage_withTheTenantOfTheRequest() throws Exception {
        BoundedUpload<byte[]> upload = upload(InputStream::readAllBytes);
        CurrentTenant.call(TENANT, () -> {
            upload.handleUploadRequest(new Arriving(7));
            return true;
        });
        assertThat(told).as("before the lock is had").isEmpty();
        assertThat(told()).containsExactly("taken 7 in prova");
    }

    @Test
    void files_moreAtOnceThanTheNodeTakes_areRefused_untilAPlaceComesFree() throws Exception {
        CountDownLatch arrived = new CountDownLatch(AT_ONCE);
        CountDownLatch goOn = new CountDownLatch(1);
        BoundedUpload<byte[]> slow = upload(in -> {
            arrived.countDown();
            goOn.await();
            throw new IOException("broken off");
        });
        BoundedUpload<byte[]> quick = upload(InputStream::readAllBytes);
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(visitors.submit(() -> {
                    slow.handleUploadRequest(new Arriving(1));
                    return true;
                }));
            }
            arrived.await();
            Arriving oneMore = new Arriving(1);
            quick.handleUploadRequest(oneMore);
            goOn.countDown();
            assertThat(oneMore.isRejected()).isTrue();
            assertThat(told()).contains("refused TOO_MANY").doesNotContain("taken 1");
            for (Future<?> one : all) {
                assertThatThrownBy(one::get).hasRootCauseMessage("broken off");
            }
        }
        for (int i = 0; i < AT_ONCE; i++) {
            quick.handleUploadRequest(new Arriving(2));
        }
        assertThat(told()).containsSubsequence(Collections.nCopies(AT_ONCE, "taken 2"));
    }

    private BoundedUpload<byte[]> upload(Reading reading) {
        return new BoundedUpload<>(
                MOST,
                (_, in) -> {
                    try {
                        return reading.read(in);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                },
                bytes -> told.add("taken " + bytes.length + boundTenant()),
                why -> told.add("refused " + why + boundTenant()));
    }

    private static String boundTenant() {
        return CurrentTenant.bound().map(slug -> " in " + slug).orElse("");
    }

    /** What the page was told, once the lock was had. */
    private List<String> told() {
        List<Command> all = List.copyOf(waitingForTheLock);
        waitingForTheLock.clear();
        all.forEach(Command::execute);
        return told;
    }

    private static byte[] oneByOne(InputStream in) throws IOException {
        int read = 0;
        while (in.read() >= 0) {
            read++;
        }
        return new byte[read];
    }

    private static byte[] skipping(InputStream in) throws IOException {
        int skipped = 0;
        for (long step = in.skip(30); step > 0; step = in.skip(30)) {
            skipped += (int) step;
        }
        return new byte[skipped];
    }

    @FunctionalInterface
    private interface Reading {
        byte[] read(InputStream in) throws IOException, InterruptedException;
    }

    /** A file of zeros that a browser sends to a page. */
    private final class Arriving extends UploadEvent {
        private final InputStream bytes;

        private Arriving(int size) {
            super(null, null, null, "file.bin", size, "application/octet-stream", new Element("div"), null);
            bytes = new ByteArrayInputStream(new byte[size]);
        }

        @Override
        public InputStream getInputStream() {
            return bytes;
        }

        @Override
        public UI getUI() {
            return new Page();
        }
    }

    /** Runs nothing before {@link #told} has its lock. */
    private final class Page extends UI {
        private static final long serialVersionUID = 1L;

        @Override
        public Future<Void> access(Command command) {
            waitingForTheLock.add(command);
            return CompletableFuture.completedFuture(null);
        }
    }
}
