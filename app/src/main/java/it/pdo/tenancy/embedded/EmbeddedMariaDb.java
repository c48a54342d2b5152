package it.pdo.tenancy.embedded;

import it.pdo.shared.LocalizedMessage;
import it.pdo.tenancy.CredentialCipher;
import it.pdo.tenancy.DatabaseUnavailableException;
import it.pdo.tenancy.Messages;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.tenancy.server.Installation;
import it.pdo.tenancy.server.MySqlAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded MariaDB of a data directory; it listens only on loopback. */
public final class EmbeddedMariaDb implements DatabaseServer {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final long JOIN_PATIENCE_MILLIS = 15_000;
    /** The end of the process closes what uses the server first. */
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(30);

    private final int port;
    private final Installation installation;
    private final @Nullable DataDirectory owned;
    private final @Nullable Process process;
    private final Instant since = Instant.now();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable ShutdownHook atExit;

    private EmbeddedMariaDb(int port, DataDirectory directory, boolean owned, @Nullable Process process)
            throws IOException {
        this.port = port;
        this.installation = new Installation(
                directory.administrator(),
                CredentialCipher.forInstallation(directory.keyFile()),
                directory.keyFile().toString(),
                directory.folder());
        this.owned = owned ? directory : null;
        this.process = process;
    }

    /** The folder used when none is given: {@code data} under this user's data home. */
    public static Path defaultData() {
        return Folders.dataHome().resolve("data");
    }

    /**
     * Starts the server of the folder and creates the database when the folder is new.
     *
     * @param port port to listen on, or 0 for any free port
     * @throws DatabaseUnavailableException when another process has the folder, or the server cannot start
     */
    public static EmbeddedMariaDb start(Path data, int port) {
        DataDirectory directory = DataDirectory.at(data);
        try {
            if (!directory.own()) {
                throw inUse(directory);
            }
            return startOwned(directory, port, CLOSING_PATIENCE);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(Messages.message("database.folder", directory.folder(), e), e);
        }
    }

    /** Joins the server of the folder that another process runs, or starts one. */
    public static EmbeddedMariaDb startOrJoin(Path data) {
        DataDirectory directory = DataDirectory.at(data);
        try {
            long end = System.currentTimeMillis() + JOIN_PATIENCE_MILLIS;
            do {
                if (directory.own()) {
                    return startOwned(directory, 0, Duration.ZERO);
                }
                Optional<RunningServer> running =
                        directory.running().filter(r -> r.process().isPresent());
                if (running.isPresent()) {
                    return new EmbeddedMariaDb(running.get().port(), directory, false, null);
                }
                Thread.sleep(100); // its owner is starting or stopping it
            } while (System.currentTimeMillis() < end);
            throw inUse(directory);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(Messages.message("database.folder", directory.folder(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse(directory);
        }
    }

    /** @param patience how long the end of this process waits for whoever uses the server to close it in order */
    private static EmbeddedMariaDb startOwned(DataDirectory directory, int port, Duration patience) throws IOException {
        EmbeddedMariaDb started = null;
        Process server = null;
        try {
            endLeft(directory);
            MariaDbBinaries binaries = MariaDbBinaries.unpackedUnder(Folders.dataHome());
            Path files = directory.database(binaries);
            int listening = port == 0 ? freePort() : port;
            server = serve(directory, binaries, files, listening);
            directory.runs(new RunningServer(
                    ProcessHandle.current().pid(), server.pid(), RunningServer.startOf(server.toHandle()), listening));
            started = new EmbeddedMariaDb(listening, directory, true, server);
            started.stopAtExit(patience);
            return started;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException(
                    Messages.message("database.start", directory.folder(), directory.log()), e);
        } finally {
            if (started == null) {
                if (server != null) {
                    MariaDbProcess.stop(server.toHandle());
                    directory.requireStopped();
                }
                directory.close();
            }
        }
    }

    /** Stops a server left over by a killed owner, which still has the files open. */
    private static void endLeft(DataDirectory directory) throws IOException {
        directory.running().flatMap(RunningServer::process).ifPresent(MariaDbProcess::stop);
        directory.databaseFolders().stream()
                .flatMap(files -> MariaDbProcess.leftAt(files).stream())
                .forEach(MariaDbProcess::stop);
    }

    private void stopAtExit(Duration patience) {
        atExit = ShutdownHook.of("database-stop", () -> {
            try {
                if (!stopped.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    close();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Process serve(DataDirectory directory, MariaDbBinaries binaries, Path files, int port)
            throws InterruptedException {
        try {
            return new MariaDbProcess(binaries, directory.log()).serve(files, port);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    Messages.message("database.start", directory.folder(), directory.log()), e);
        }
    }

    private static DatabaseUnavailableException inUse(DataDirectory directory) {
        LocalizedMessage holder = Messages.message("database.holder.unknown");
        try {
            holder = directory
                    .running()
                    .map(r -> Messages.message("database.holder", r.owner(), r.port()))
                    .orElse(holder);
        } catch (IOException e) {
            LOG.debug("cannot read who holds {}", directory.folder(), e);
        }
        return new DatabaseUnavailableException(Messages.message("database.locked", directory.folder(), holder));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String address(String schema) {
        return MySqlAddress.of(LOOPBACK, port).with("sslMode", "DISABLED").schema(schema);
    }

    /** Where it listens, on loopback. */
    public int port() {
        return port;
    }

    @Override
    public Installation installation() {
        return installation;
    }

    @Override
    public String namespace() {
        return "pdo";
    }

    @Override
    public Optional<Instant> startedHere() {
        return process == null ? Optional.empty() : Optional.of(since);
    }

    @Override
    public void close() {
        if (process == null || owned == null || closed.getAndSet(true)) {
            return;
        }
        try (owned) {
            MariaDbProcess.stop(process.toHandle());
            owned.requireStopped();
            forgetExit();
        } catch (IOException e) {
            LOG.warn("the data directory {} was not left in order", owned.folder(), e);
        }
    }

    private void forgetExit() {
        stopped.countDown();
        ShutdownHook exit = atExit;
        if (exit != null) {
            exit.close();
        }
    }

    /** Releases the folder as a killed process would, with the server still running. For tests. */
    void abandon() throws IOException {
        closed.set(true);
        forgetExit();
        if (owned != null) {
            owned.close();
        }
    }
}
