package it.pdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import it.pdo.command.ScoreTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The 36 results Milano published for 2019, as published. */
class PublishedResultsTest {

    @Test
    void milano2019_everyRow_isAsPublished() throws IOException {
        try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream("milano-2019.csv"))) {
            assertThat(results(stream.readAllBytes(), "target", "actual"))
                    .hasSize(36)
                    .containsOnly("100");
        }
    }

    /** The whole table with its long names, where the shared data is at hand; skipped elsewhere, and said so. */
    @Test
    void milano2019_sharedTable_isAsPublished() throws IOException {
        Path shared = Stream.of("../shared", "../../shared", "../../../shared")
                .map(folder -> Path.of(folder, "data/results/milano-2019.csv"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(Path.of("none"));
        assumeThat(Files.isRegularFile(shared)).as("shared data is not here").isTrue();
        assertThat(results(Files.readAllBytes(shared), "target_text", "actual_text"))
                .hasSize(36)
                .containsOnly("100");
    }

    private static List<String> results(byte[] csv, String target, String actual) {
        return ScoreTables.results(csv, "milano-2021", target, actual);
    }
}
