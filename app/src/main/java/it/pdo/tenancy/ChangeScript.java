package it.pdo.tenancy;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that bring a schema up to date, with the records Liquibase keeps of them.
 *
 * @param tables tables that the statements make and leave there
 * @param changes how many changes they are
 */
record ChangeScript(String sql, Set<String> tables, int changes) {
    private static final Pattern TABLE = Pattern.compile(
            "^\\s*(CREATE|DROP)\\s+TABLE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?`?([A-Za-z0-9_]+)`?",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern RECORD =
            Pattern.compile("^\\s*INSERT INTO DATABASECHANGELOG ", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern LOCK = Pattern.compile("^\\s*UPDATE DATABASECHANGELOGLOCK .*;\\R?", Pattern.MULTILINE);

    /**
     * What Liquibase wrote, without its own lock: a script that fails half-way would leave it held, and the catalog
     * already says who is at a schema.
     */
    static ChangeScript of(String written) {
        String sql = LOCK.matcher(written).replaceAll("");
        Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Matcher matcher = TABLE.matcher(sql);
        while (matcher.find()) {
            if (matcher.group(1).toUpperCase(Locale.ROOT).equals("CREATE")) {
                tables.add(matcher.group(2));
            } else {
                tables.remove(matcher.group(2));
            }
        }
        return new ChangeScript(sql, tables, (int) RECORD.matcher(sql).results().count());
    }
}
