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

/** Opens the command's table scoring to the engine's tests. */
public final class ScoreTables {
    private ScoreTables() {}

    /** The result column of a table. */
    public static List<String> results(byte[] csv, String policy, String target, String actual) {
        ScoreRows rows = new ScoreRows(policy(policy), 2019, Locale.ITALIAN);
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
