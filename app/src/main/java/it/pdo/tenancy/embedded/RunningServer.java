package it.pdo.tenancy.embedded;

import it.pdo.tenancy.OwnerOnlyFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What a data directory says of the server that runs on it, for other programs of the same user.
 *
 * @param owner process that started it
 * @param server process of the server
 * @param startedAt when the server's process began, in milliseconds, to tell it from a later one with the same number
 */
record RunningServer(long owner, long server, long startedAt, int port) {

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("owner", Long.toString(owner));
        properties.setProperty("server", Long.toString(server));
        properties.setProperty("startedAt", Long.toString(startedAt));
        properties.setProperty("port", Integer.toString(port));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        OwnerOnlyFiles.write(file, text.toString());
    }

    /** What the file says, or empty when there is none that can be read. */
    static Optional<RunningServer> read(Path file) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
            return Optional.of(new RunningServer(
                    Long.parseLong(properties.getProperty("owner", "")),
                    Long.parseLong(properties.getProperty("server", "")),
                    Long.parseLong(properties.getProperty("startedAt", "")),
                    Integer.parseInt(properties.getProperty("port", ""))));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static long startOf(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(java.time.Instant::toEpochMilli)
                .orElse(0L);
    }

    /** The server's process if it is still the one that was started. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(server).filter(found -> found.isAlive() && startOf(found) == startedAt);
    }
}
