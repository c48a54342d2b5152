package it.pdo.command;

import it.pdo.format.policy.PolicyReader;
import it.pdo.scoring.policy.ScoringPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Opens the command's table scoring to the engine's tests. */
public final class ScoreTables {
    private ScoreTables() {}

    /** The result column of a table. */
    public static List<String> results(byte[] csv, String policy, String target, String actual) {
        try {
            CsvTable table = CsvTable.read("table.csv", csv);
            ScoreRows rows = new ScoreRows(policy(policy), 2019, Locale.ITALIAN);
            return table.rows().stream()
                    .map(row -> rows.score(
                                    row.get(table.column("kpi")),
                                    row.get(table.column(target)),
                                    row.get(table.column(actual)))
                            .resultText())
                    .toList();
        } catch (CsvTable.Unreadable e) {
            throw new AssertionError(e.issue().toString(), e);
        }
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
