package it.pdo.tenancy.schema;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that bring a schema up to date, with the records Liquibase keeps of them.
 *
 * @param statements in their order, each without comments and without a semicolon at its end
 * @param tables tables that the statements make and leave there
 * @param changes how many changes they are
 */
public record ChangeScript(List<String> statements, Set<String> tables, int changes) {
    private static final Pattern TABLE = Pattern.compile(
            "(CREATE|DROP)\\s+TABLE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?`?([A-Za-z0-9_]+)`?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RECORD =
            Pattern.compile("INSERT\\s+INTO\\s+DATABASECHANGELOG\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("^\\s*--.*\\R?", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile(";\\s*(?:\\R|$)");

    public ChangeScript {
        statements = List.copyOf(statements);
        tables = Set.copyOf(tables);
    }

    /**
     * What Liquibase wrote, without taking its own lock: a script that fails half-way would leave it held, and the
     * catalog already says who is at a schema.
     */
    public static ChangeScript of(String written) {
        List<String> statements = END.splitAsStream(COMMENT.matcher(written).replaceAll(""))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty() && !statement.startsWith("UPDATE DATABASECHANGELOGLOCK "))
                .toList();
        Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String statement : statements) {
            Matcher matcher = TABLE.matcher(statement);
            if (matcher.lookingAt()) {
                if (matcher.group(1).toUpperCase(Locale.ROOT).equals("CREATE")) {
                    tables.add(matcher.group(2));
                } else {
                    tables.remove(matcher.group(2));
                }
            }
        }
        int changes = (int) statements.stream().filter(ChangeScript::isRecord).count();
        return new ChangeScript(statements, tables, changes);
    }

    /** Whether the statement is Liquibase's note that the change before it is done. */
    public static boolean isRecord(String statement) {
        return RECORD.matcher(statement).lookingAt();
    }
}
