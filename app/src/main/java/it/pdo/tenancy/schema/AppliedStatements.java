package it.pdo.tenancy.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the error of a statement that a migration which was cut short had run it already. A statement takes effect
 * whole or not at all, on MySQL as on MariaDB, so what it makes is either there or not. See {@code
 * docs/decisions/0016-migrations-that-were-cut-short.md}.
 */
final class AppliedStatements {
    // the same numbers on MySQL and MariaDB
    private static final int TABLE_EXISTS = 1050;
    private static final int UNKNOWN_TABLE = 1051;
    private static final int COLUMN_EXISTS = 1060;
    private static final int INDEX_EXISTS = 1061;
    private static final int ROW_EXISTS = 1062;
    private static final int NOTHING_TO_DROP = 1091;

    private static final Pattern CREATE_TABLE = Pattern.compile(
            "CREATE\\s+TABLE\\s+`?([A-Za-z0-9_]+)`?\\s*\\((.*)\\)[^)]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*`?([A-Za-z0-9_]+)`?");
    private static final Set<String> NOT_A_COLUMN =
            Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "INDEX", "KEY", "FOREIGN", "CHECK", "FULLTEXT", "SPATIAL");

    private AppliedStatements() {}

    /**
     * Whether the statement failed because all that it does was done before.
     *
     * @param sql one statement of a change, without its semicolon
     * @param connection has the schema open
     */
    static boolean explains(SQLException failure, String sql, Connection connection) throws SQLException {
        return switch (failure.getErrorCode()) {
            case TABLE_EXISTS -> isTableOf(sql, connection);
            case COLUMN_EXISTS, INDEX_EXISTS -> startsWith(sql, "ALTER TABLE") || startsWith(sql, "CREATE ");
            case NOTHING_TO_DROP -> startsWith(sql, "ALTER TABLE") || startsWith(sql, "DROP INDEX");
            case UNKNOWN_TABLE -> startsWith(sql, "DROP TABLE");
            case ROW_EXISTS -> startsWith(sql, "INSERT INTO") && !ChangeScript.isRecord(sql);
            default -> false;
        };
    }

    private static boolean startsWith(String sql, String words) {
        return sql.regionMatches(true, 0, words, 0, words.length());
    }

    /** A table of that name that somebody else made is not ours, however empty it is. */
    private static boolean isTableOf(String sql, Connection connection) throws SQLException {
        Matcher matcher = CREATE_TABLE.matcher(sql);
        return matcher.matches() && columns(matcher.group(2)).equals(columns(connection, matcher.group(1)));
    }

    /** Names of the columns in the body of a statement that makes a table. */
    private static List<String> columns(String body) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= body.length(); at++) {
            char sign = at == body.length() ? ',' : body.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                Matcher first = FIRST_WORD.matcher(body.substring(start, at));
                if (first.lookingAt() && !NOT_A_COLUMN.contains(first.group(1).toUpperCase(Locale.ROOT))) {
                    names.add(first.group(1).toLowerCase(Locale.ROOT));
                }
                start = at + 1;
            }
        }
        return names;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COLUMN_NAME FROM information_schema.COLUMNS"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? ORDER BY ORDINAL_POSITION")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
