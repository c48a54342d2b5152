package it.pdo.exchange.run;

import io.micronaut.context.annotation.Value;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SheetLimits;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.OwnerOnlyFiles;
import it.pdo.tenancy.TenantSlug;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores uploaded files until they are imported, in a folder for each tenant that only the service can read. A file is
 * deleted when its import ends or another file is chosen; abandoned files are deleted after a day. File names on disk
 * are numbers, never the uploaded names.
 *
 * <p>Property {@code pdo.imports.folder}: the folder; default a temporary folder that is deleted when the process ends.
 */
@Singleton
public class ImportFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);

    /** How long an abandoned file stays. */
    static final Duration KEPT = Duration.ofDays(1);

    /** Most files of a tenant; the oldest goes for one more. */
    static final int PER_TENANT = 10;

    /**
     * A file that waits.
     *
     * @param name as whoever uploaded it calls it
     */
    public record Waiting(TenantSlug tenant, long id, String name) {}

    /** A file is larger than {@link SheetLimits#BYTES}. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("larger than " + SheetLimits.BYTES + " bytes");
        }
    }

    private final Path folder;
    private final boolean own;
    private final Clock clock;

    ImportFolder(@Value("${pdo.imports.folder:}") String folder, Clock clock) throws IOException {
        this.own = folder.isEmpty();
        this.folder = own ? Files.createTempDirectory("pdo-imports") : Path.of(folder);
        this.clock = clock;
    }

    /** Deletes a folder that was made for this process alone. */
    @PreDestroy
    void close() {
        if (own) {
            list(folder).forEach(tenant -> {
                list(tenant).forEach(ImportFolder::delete);
                delete(tenant);
            });
            delete(folder);
        }
    }

    /**
     * Stores a file of the bound tenant.
     *
     * @throws TooLargeException when it has more than {@link SheetLimits#BYTES} bytes; nothing is stored
     * @throws it.pdo.identity.PermissionDeniedException for users who may not import
     */
    public Waiting store(SignedIn who, String name, InputStream in) throws IOException {
        Permissions.of(who).may(Operation.IMPORT_PLAN).require();
        TenantSlug tenant = CurrentTenant.required();
        clean();
        Path own = folder(tenant);
        OwnerOnlyFiles.createDirectories(own);
        makeRoom(own);
        Waiting waiting = new Waiting(tenant, IdGenerator.next(), name);
        Path path = path(waiting);
        try (OutputStream out = Files.newOutputStream(OwnerOnlyFiles.createFile(path))) {
            copy(in, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        return waiting;
    }

    /** A waiting file of the bound tenant as a source. */
    public ImportSource.Stored source(Waiting file, TableEdits edits) {
        if (!file.tenant().equals(CurrentTenant.required())) {
            throw new IllegalArgumentException("a file of another tenant");
        }
        return new ImportSource.Stored(path(file), file.name(), edits);
    }

    /** Deletes a file; one that is gone stays gone. */
    public void forget(Waiting file) {
        delete(path(file));
    }

    /** Deletes what was abandoned, of every tenant. */
    void clean() {
        Instant before = clock.instant().minus(KEPT);
        for (Path tenant : list(folder)) {
            list(tenant).stream().filter(file -> changed(file).isBefore(before)).forEach(ImportFolder::delete);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > SheetLimits.BYTES) {
                throw new TooLargeException();
            }
            out.write(buffer, 0, read);
        }
    }

    private static void makeRoom(Path own) {
        List<Path> files = list(own).stream()
                .sorted(Comparator.comparing(ImportFolder::changed))
                .toList();
        files.subList(0, Math.max(0, files.size() - PER_TENANT + 1)).forEach(ImportFolder::delete);
    }

    private Path folder(TenantSlug tenant) {
        return folder.resolve(tenant.toString());
    }

    private Path path(Waiting file) {
        return folder(file.tenant()).resolve(Long.toString(file.id()));
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A file that was to be imported cannot be deleted", e);
        }
    }
}
