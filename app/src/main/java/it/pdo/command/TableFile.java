package it.pdo.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table that is read twice: once to see that it can be read to its end, once to work on it row by row. So nothing is
 * printed of a table with a mistake, and no table is too long to be held. What gives its content once only, as a pipe, is
 * kept aside while it is worked on.
 */
final class TableFile implements AutoCloseable {
    private final Path path;
    private final boolean aside;

    private TableFile(Path path, boolean aside) {
        this.path = path;
        this.aside = aside;
    }

    static TableFile of(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return new TableFile(path, false);
        }
        try (InputStream once = Files.newInputStream(path)) {
            Path copy = Files.createTempFile("pdo-table", "");
            copy.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(copy)) {
                once.transferTo(out);
            }
            return new TableFile(copy, true);
        }
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }

    @Override
    public void close() throws IOException {
        if (aside) {
            Files.deleteIfExists(path);
        }
    }
}
