package it.pdo.exchange.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real data that stands beside the repository on the machines of those who build the product. */
public final class SharedData {

    private SharedData() {}

    /** A file under {@code shared/data} beside the repository; the test is skipped, visibly, where it is not. */
    public static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
            folder = folder.getParent();
        }
        return Assumptions.abort("no shared/data/" + name + " beside the repository");
    }
}
