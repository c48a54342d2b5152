package it.pdo.tenancy.embedded;

import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.DatabaseUnavailableException;
import it.pdo.tenancy.Messages;
import it.pdo.tenancy.OwnerOnlyFiles;
import it.pdo.tenancy.SecretGenerator;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder an installation keeps its database in. One process owns it at a time, by a lock that the system frees
 * whatever way that process ends.
 *
 * <pre>
 * lock           held by the owner
 * database/      files of the server; made under another name and renamed when complete
 * administrator  password of the server's administrator   (owner only)
 * key            what tenant credentials are sealed with  (owner only)
 * demonstration  password of the demonstration accounts  (owner only)
 * running        port and processes while a server runs   (owner only)
 * database.log   what the server says
 * </pre>
 */
final class DataDirectory implements AutoCloseable {
    private static final String ADMINISTRATOR = "pdo";

    private final Path folder;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;

    private DataDirectory(Path folder) {
        this.folder = folder;
    }

    static DataDirectory at(Path folder) {
        DataDirectory directory = new DataDirectory(folder.toAbsolutePath().normalize());
        try {
            OwnerOnlyFiles.createDirectories(directory.folder);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(Messages.message("database.folder", directory.folder, e), e);
        }
        return directory;
    }

    /** Takes the folder for this process; false when another has it. */
    boolean own() throws IOException {
        FileChannel opened =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock = opened.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null; // held by this very process
        }
        if (lock == null) {
            opened.close();
            return false;
        }
        channel = opened;
        return true;
    }

    /** The files of the server, made now if this is the first start or an earlier first start was cut short. */
    Path database(MariaDbBinaries binaries) throws IOException, InterruptedException {
        Path files = databaseFolders().getFirst();
        if (Files.isDirectory(files)) {
            return files;
        }
        Path fresh = databaseFolders().getLast();
        Folders.delete(fresh);
        OwnerOnlyFiles.createDirectories(fresh);
        Credentials administrator = new Credentials(ADMINISTRATOR, SecretGenerator.password());
        try {
            new MariaDbProcess(binaries, log()).install(fresh, administrator);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(Messages.message("database.install", folder, log()), e);
        }
        OwnerOnlyFiles.write(folder.resolve("administrator"), administrator.password() + "\n");
        Files.move(fresh, files, StandardCopyOption.ATOMIC_MOVE);
        return files;
    }

    /** Where the files of the server are, and where they are made. */
    List<Path> databaseFolders() {
        return List.of(folder.resolve("database"), folder.resolve("database.new"));
    }

    Credentials administrator() throws IOException {
        return new Credentials(
                ADMINISTRATOR, Files.readString(folder.resolve("administrator")).strip());
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("database.log");
    }

    Path keyFile() {
        return folder.resolve("key");
    }

    Optional<RunningServer> running() throws IOException {
        return RunningServer.read(folder.resolve("running"));
    }

    void runs(RunningServer server) throws IOException {
        server.write(folder.resolve("running"));
    }

    void requireStopped() throws IOException {
        Files.deleteIfExists(folder.resolve("running"));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
