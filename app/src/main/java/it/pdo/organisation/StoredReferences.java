package it.pdo.organisation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Statements on columns that name a unit or a person, in tables of whatever feature: a merge of doubles needs them all. */
@Singleton
class StoredReferences {
    /** The plans with a month that is closed, or whose results were frozen. */
    static final String SETTLED_PLANS = "SELECT plan_id FROM reporting_period WHERE state = 'CLOSED'"
            + " UNION SELECT plan_id FROM score_sheet UNION SELECT id FROM plan WHERE state = 'CLOSED'";

    /**
     * A column that names a unit or a person.
     *
     * @param reference what its rows are to people
     */
    record Column(String table, String name, Reference reference) {}

    private record Text(String table, String name) {}

    /** Stored JSON that names units and people by number, followed by a comma or the end of an object. */
    private static final List<Text> CHANGES =
            List.of(new Text("plan_revision", "changes"), new Text("plan_variation_step", "changes"));

    private static final List<Text> FORMS = List.of(new Text("kept_form", "base"), new Text("kept_form", "typed"));

    private final JdbcOperations database;

    StoredReferences(JdbcOperations database) {
        this.database = database;
    }

    /** The last month of any plan that is closed, or whose results were frozen: until then nothing moves. */
    Optional<YearMonth> lastSettledMonth() {
        long last = number("SELECT COALESCE(MAX(m), 0) FROM ("
                + "SELECT MAX(year * 12 + month) AS m FROM reporting_period WHERE state = 'CLOSED'"
                + " UNION ALL SELECT MAX(year * 12 + month) FROM score_sheet"
                + " UNION ALL SELECT MAX(to_year * 12 + 12) FROM plan WHERE state = 'CLOSED') settled");
        return last == 0
                ? Optional.empty()
                : Optional.of(YearMonth.of((int) ((last - 1) / 12), (int) ((last - 1) % 12) + 1));
    }

    long count(Column column, long id) {
        return number("SELECT COUNT(*) FROM " + column.table() + " WHERE " + column.name() + " = ?", id);
    }

    /** Lets every row of a column that names one thing name another. */
    void redirect(Column column, long from, long to) {
        update("UPDATE " + column.table() + " SET " + column.name() + " = ? WHERE " + column.name() + " = ?", to, from);
    }

    /** The same in changes that are kept of revisions and variations, so that they can still be undone. */
    void redirectInChanges(long from, long to) {
        for (var text : CHANGES) {
            for (var end : List.of(",", "}")) {
                replace(text, ":" + from + end, ":" + to + end);
            }
        }
    }

    /** The same in forms that somebody has not saved yet. */
    void replaceInForms(String old, String fresh) {
        FORMS.forEach(text -> replace(text, old, fresh));
    }

    private void replace(Text text, String old, String fresh) {
        update(
                "UPDATE " + text.table() + " SET " + text.name() + " = REPLACE(" + text.name() + ", ?, ?) WHERE "
                        + "LOCATE(?, " + text.name() + ") > 0",
                old,
                fresh,
                old);
    }

    boolean any(String sql, Object... values) {
        return database.prepareStatement(sql, statement -> {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    long number(String sql, Object... values) {
        return database.prepareStatement(sql, statement -> {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    void update(String sql, Object... values) {
        database.prepareStatement(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
