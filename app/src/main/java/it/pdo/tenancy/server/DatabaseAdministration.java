package it.pdo.tenancy.server;

import it.pdo.tenancy.Credentials;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * What only the administrator of a database server may do: schemas, users and rights. Names and passwords are made by
 * this program; they are checked here all the same, because no statement of this kind takes parameters.
 */
public final class DatabaseAdministration implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{20,100}");
    private static final String COLLATION = "DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci";
    private static final String RIGHTS = "SELECT, INSERT, UPDATE, DELETE";

    private final Connection connection;

    public DatabaseAdministration(DatabaseServer server) throws SQLException {
        Credentials administrator = server.administrator();
        connection = DriverManager.getConnection(server.address(""), administrator.user(), administrator.password());
    }

    public void createSchema(String schema) throws SQLException {
        execute("CREATE SCHEMA `" + name(schema) + "` " + COLLATION);
    }

    /** Whether it was made now. */
    public boolean createSchemaIfMissing(String schema) throws SQLException {
        if (schemaExists(schema)) {
            return false;
        }
        execute("CREATE SCHEMA IF NOT EXISTS `" + name(schema) + "` " + COLLATION);
        return true;
    }

    public boolean schemaExists(String schema) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = '" + name(schema) + "'")) {
            return rows.next();
        }
    }

    public void dropSchema(String schema) throws SQLException {
        execute("DROP SCHEMA IF EXISTS `" + name(schema) + "`");
    }

    public void createUser(Credentials user) throws SQLException {
        execute("CREATE USER " + account(user.user()) + " IDENTIFIED BY '" + password(user) + "'");
    }

    /** Makes the user or gives it this password: a key that was restored must fit again. */
    public void createOrResetUser(Credentials user) throws SQLException {
        execute("CREATE USER IF NOT EXISTS " + account(user.user()) + " IDENTIFIED BY '" + password(user) + "'");
        execute("ALTER USER " + account(user.user()) + " IDENTIFIED BY '" + password(user) + "'");
    }

    public void dropUser(String user) throws SQLException {
        execute("DROP USER IF EXISTS " + account(user));
    }

    /**
     * Lets the user read and write rows of that schema; its tables are the migration's alone. The name of the schema is
     * a pattern in this statement, where an underscore would stand for any character: our names have none.
     */
    public void grant(String schema, String user) throws SQLException {
        execute("GRANT " + RIGHTS + " ON `" + name(schema) + "`.* TO " + account(user));
    }

    private static String account(String user) {
        return "'" + name(user) + "'@'%'";
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("not a name of ours: " + text);
        }
        return text;
    }

    private static String password(Credentials user) {
        if (!PASSWORD.matcher(user.password()).matches()) {
            throw new IllegalArgumentException("not a password of ours");
        }
        return user.password();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
