package it.pdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.command.ScoreTables;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of target and reading with their right outcome under the default policy, in the year 2024. An outcome is a figure,
 * {@code ask} (not scored, or scored as not certain), {@code not100}, or several of them joined by {@code or}.
 */
class PairsTest {
    private static final int YEAR = 2024;

    static Stream<List<String>> pairs() throws IOException {
        return Stream.concat(rows("pairs.tsv"), rows("pairs-of-our-own.tsv"));
    }

    private static Stream<List<String>> rows(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PairsTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pair_scoredByDefault_isRightOrAsked(List<String> pair) {
        ScoreTables.Row row = ScoreTables.row("default", YEAR, pair.get(0), pair.get(1), pair.get(2));
        assertThat(Stream.of(pair.get(3).split(" or ")))
                .as("%s: %s", row, pair)
                .anyMatch(outcome -> isOutcome(outcome, row));
    }

    private static boolean isOutcome(String outcome, ScoreTables.Row row) {
        return switch (outcome) {
            case "ask" -> row.asks();
            case "not100" -> row.result().isEmpty() || new BigDecimal(row.result()).compareTo(Arithmetic.HUNDRED) != 0;
            default -> !row.result().isEmpty() && new BigDecimal(row.result()).compareTo(new BigDecimal(outcome)) == 0;
        };
    }
}
