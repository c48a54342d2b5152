package it.pdo.command;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started and has to be stopped, the last first; stopped once, whoever asks first. */
final class ShutdownSequence implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShutdownSequence.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** Remembers something to stop; stops it at once when everything was told to stop while it started. */
    synchronized <T extends AutoCloseable> T register(T part) {
        if (closed) {
            stop(part);
            throw new CommandException(CommandMessages.text("up.interrupted"));
        }
        started.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            LOG.warn("Not stopped cleanly: {}", part, failed);
        }
    }
}
