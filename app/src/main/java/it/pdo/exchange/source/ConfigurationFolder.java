package it.pdo.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of configuration: on disk, or among the files shipped with the product.
 *
 * @param name as it stands in the places of issues
 */
public record ConfigurationFolder(String name, Origin origin) {

    private static final String SHIPPED = "tenants-config/";

    /** Opens a file by its name. */
    interface Origin {
        /** The file, or null when it is not there. */
        @org.jspecify.annotations.Nullable
        InputStream open(String file) throws IOException;
    }

    public static ConfigurationFolder shipped(String name) {
        if (!name.matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
            throw new IllegalArgumentException("no shipped folder: " + name);
        }
        return new ConfigurationFolder(
                name,
                file -> ConfigurationFolder.class.getClassLoader().getResourceAsStream(SHIPPED + name + "/" + file));
    }

    public static ConfigurationFolder at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new ConfigurationFolder(
                String.valueOf(absolute.getFileName()),
                file -> Files.isRegularFile(absolute.resolve(file))
                        ? Files.newInputStream(absolute.resolve(file))
                        : null);
    }

    public String nameOf(String file) {
        return name + "/" + file;
    }

    /** The bytes of a file, one more than the largest accepted at most; empty when it is not there. */
    Optional<byte[]> read(String file) throws IOException {
        try (InputStream in = origin.open(file)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes((int) SourceFiles.LARGEST + 1));
        }
    }
}
