package it.pdo.command;

import it.pdo.format.policy.PolicyReader;
import it.pdo.scoring.policy.ScoringPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/** Opens the command's table scoring to the engine's tests. */
public final class ScoreTables {
    private ScoreTables() {}

    /** The result column of a table. */
    public static List<String> results(byte[] csv, String policy, String target, String actual) {
        ScoreRows rows = new ScoreRows(policy(policy), OptionalInt.of(2019), Locale.ITALIAN);
        List<String> results = new ArrayList<>();
        try {
            CsvTable table = new CsvTable("table.csv", new ByteArrayInputStream(csv));
            int kpiAt = table.column("kpi");
            int targetAt = table.column(target);
            int actualAt = table.column(actual);
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                results.add(rows.score(
                                row.get().get(kpiAt),
                                row.get().get(targetAt),
                                row.get().get(actualAt))
                        .resultText());
            }
        } catch (TableException | IOException e) {
            throw new AssertionError(e);
        }
        return results;
    }

    /**
     * One row scored, as the command prints it.
     *
     * @param result empty when not scored
     * @param confidence of the reading of the target: {@code certain}, {@code inferred}, {@code convention}; empty when it
     *     was not read
     */
    public record Row(String result, String confidence, String reading, String explanation) {
        /** Whether a person is asked something before the result counts: it is not there, or not certain. */
        public boolean asks() {
            return result.isEmpty() || !confidence.equals("certain");
        }
    }

    /** Scores one row under a shipped policy. */
    public static Row row(String policy, int year, String kpi, String target, String actual) {
        ScoreRows.Scored scored =
                new ScoreRows(policy(policy), OptionalInt.of(year), Locale.ITALIAN).score(kpi, target, actual);
        return new Row(
                scored.resultText(),
                scored.confidence(),
                scored.reading(),
                scored.explanation().oneLine());
    }

    /** A policy the product ships. */
    public static ScoringPolicy policy(String code) {
        String resource = "/tenants-config/policies/" + code + ".yaml";
        try (InputStream stream = Objects.requireNonNull(ScoreTables.class.getResourceAsStream(resource))) {
            var reading = PolicyReader.read(code, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return reading.policy().orElseThrow(() -> new AssertionError(reading.issues()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
