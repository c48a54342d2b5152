package it.pdo.ui.component;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Receives uploads without holding the session lock, up to a number of bytes and a few at once on the node; others are
 * refused, also when the browser did not check the size.
 */
final class BoundedUpload<T> implements UploadHandler {
    private static final long serialVersionUID = 1L;

    /** Maximum of simultaneous uploads; each may be held in memory. */
    private static final Semaphore ARRIVING = new Semaphore(8);

    /** Maximum size of the form data around the file, in bytes. */
    private static final long AROUND = 64L * 1024;

    /** Processes the bytes of a file, on the request thread. */
    @FunctionalInterface
    interface Receiver<T> {
        T receive(String name, InputStream bytes) throws IOException;
    }

    /** Why a file was refused. */
    enum Refusal {
        TOO_LARGE,
        TOO_MANY,
        FAILED
    }

    /** Unwinds the reading of a file that is too large. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long most;
    private final transient Receiver<T> receiver;
    private final transient Consumer<T> taken;
    private final transient Consumer<Refusal> refused;

    /**
     * @param most maximum size of a file, in bytes
     * @param taken called with the result, holding the session lock
     * @param refused called with the reason of a refusal, holding the session lock
     */
    BoundedUpload(long most, Receiver<T> receiver, Consumer<T> taken, Consumer<Refusal> refused) {
        this.most = most;
        this.receiver = receiver;
        this.taken = taken;
        this.refused = refused;
    }

    @Override
    public long getFileSizeMax() {
        return most + AROUND; // the exact bound is held below, with words
    }

    @Override
    public long getRequestSizeMax() {
        return most + 2 * AROUND;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (!ARRIVING.tryAcquire()) {
            refuse(event, Refusal.TOO_MANY);
            return;
        }
        try (InputStream in = new Bounded(event.getInputStream(), most)) {
            T received = receiver.receive(event.getFileName(), in);
            on(event, () -> taken.accept(received));
        } catch (TooLargeException e) {
            refuse(event, Refusal.TOO_LARGE);
        } catch (IOException e) {
            refuse(event, Refusal.FAILED);
            throw e;
        } finally {
            ARRIVING.release();
        }
    }

    private void refuse(UploadEvent event, Refusal why) {
        event.reject();
        on(event, () -> refused.accept(why));
    }

    /** The thread holding the lock may belong to another request, so the tenant is bound again. */
    private static void on(UploadEvent event, Runnable news) {
        Optional<TenantSlug> tenant = CurrentTenant.bound();
        var _ = event.getUI().access(() -> tenant.ifPresentOrElse(slug -> CurrentTenant.run(slug, news), news));
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        /** What is read twice would be counted twice. */
        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(long read) throws TooLargeException {
            left -= read;
            if (left < 0) {
                throw new TooLargeException();
            }
        }
    }
}
