package it.pdo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The 653 published targets and how they were classified by hand. The table of the repository has them all, with the names
 * of the indicators cut behind the words that matter; the names in full live outside of it, in {@code pdo.shared} or in a
 * folder above.
 */
class PublishedTargetsTest {

    private static final String FILE = "data/targets/targets.tsv";
    private static final double SHARE_TO_READ_AS_PUBLISHED = 0.995;

    @Test
    void published_targets_of_the_repository_read_as_classified() {
        List<List<String>> rows = Table.rows("published-targets.tsv");
        assertThat(rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.getFirst()))
                        .sum())
                .isEqualTo(653);
        assertThat(rows).allSatisfy(row -> {
            TargetReading reading = TargetReader.read(row.get(1), TargetContext.of(row.get(2)));
            assertThat(reading).isInstanceOfSatisfying(TargetReading.Understood.class, understood -> {
                TargetNotation notation = TargetNotation.of(understood.target());
                assertThat(List.of(
                                notation.targetClass().code(),
                                notation.operator(),
                                notation.value(),
                                notation.unit(),
                                notation.better(),
                                understood.confidence().name().toLowerCase(Locale.ROOT)))
                        .as("%s", row)
                        .isEqualTo(row.subList(3, 9));
            });
        });
    }

    @Test
    void published_targets_read_as_classified_there() throws IOException {
        Optional<Path> file = file();
        assumeTrue(file.isPresent(), "the published targets are not on this machine: skipped");
        List<List<String>> rows = Table.rows(Files.readAllLines(file.orElseThrow()));
        List<String> different = rows.stream()
                .filter(row -> !expected(row).equals(found(row)))
                .map(row -> row.getFirst() + ": " + expected(row) + " but " + found(row))
                .toList();
        assertThat(rows).hasSizeGreaterThan(600);
        assertThat(different).as("differences among %s", rows.size()).hasSizeLessThanOrEqualTo((int)
                (rows.size() * (1 - SHARE_TO_READ_AS_PUBLISHED)));
    }

    private static TargetNotation found(List<String> row) {
        return switch (TargetReader.read(row.getFirst(), TargetContext.of(row.get(4)))) {
            case TargetReading.Understood u -> TargetNotation.of(u.target());
            case TargetReading.NotUnderstood _ -> new TargetNotation(TargetClass.TEXT_MILESTONE, "", "unread", "", "");
        };
    }

    private static TargetNotation expected(List<String> row) {
        Map<String, String> parts = new HashMap<>();
        for (String part : row.get(2).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        TargetClass found = Stream.of(TargetClass.values())
                .filter(c -> c.code().equals(row.get(1)))
                .findFirst()
                .orElseThrow();
        return new TargetNotation(
                found,
                parts.getOrDefault("op", ""),
                parts.getOrDefault("value", ""),
                parts.getOrDefault("unit", ""),
                parts.getOrDefault("better", ""));
    }

    private static Optional<Path> file() {
        String told = System.getProperty("pdo.shared");
        if (told != null) {
            return Optional.of(Path.of(told, FILE)).filter(Files::exists);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path file = folder.resolve("shared").resolve(FILE);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
