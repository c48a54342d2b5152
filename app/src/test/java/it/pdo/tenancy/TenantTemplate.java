package it.pdo.tenancy;

import io.micronaut.context.ApplicationContext;
import it.pdo.tenancy.schema.ChangeScript;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.schema.SchemaMigration;
import it.pdo.tenancy.schema.SchemaState;
import it.pdo.tenancy.schema.SchemaTables;
import it.pdo.tenancy.server.DatabaseAdministration;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What all changes to a tenant's schema come to, as one short script: the tables as they are in the end and the records
 * of Liquibase. It is taken once in a JVM from a schema that went through the changes, and spares the others the way.
 * That both ways lead to the same schema is held by {@code ProvisioningTest}. See docs/decisions/0020.
 */
public final class TenantTemplate {
    private static @Nullable TenantTemplate taken;

    private final SchemaState empty;
    private final ChangeScript script;

    private TenantTemplate(SchemaState empty, ChangeScript script) {
        this.empty = empty;
        this.script = script;
    }

    /** Makes the context create the schemas of its next tenants by the template. */
    public static synchronized void giveTo(ApplicationContext context) {
        TenantTemplate template = taken;
        try {
            if (template == null) {
                template = take(TestDatabase.server());
                taken = template;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        context.getBean(Changelog.class).useScript(template.empty, template.script);
    }

    private static TenantTemplate take(DatabaseServer server) throws SQLException {
        String schema = server.namespace() + "-template-" + IdGenerator.text(IdGenerator.next());
        try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
            administration.createSchema(schema);
            try (Connection connection = DriverManager.getConnection(
                    server.address(schema),
                    server.administrator().user(),
                    server.administrator().password())) {
                SchemaState empty = SchemaState.of(connection);
                new SchemaMigration(server, Changelog.ofTenant()).migrate(schema);
                return new TenantTemplate(empty, ChangeScript.of(dump(connection)));
            } finally {
                administration.dropSchema(schema);
            }
        }
    }

    private static String dump(Connection connection) throws SQLException {
        StringBuilder dump = new StringBuilder("SET FOREIGN_KEY_CHECKS = 0;\n");
        try (Statement statement = connection.createStatement()) {
            for (String table : SchemaTables.of(connection)) {
                try (ResultSet made = statement.executeQuery("SHOW CREATE TABLE `" + table + "`")) {
                    made.next();
                    dump.append(made.getString(2)).append(";\n");
                }
                try (ResultSet rows = statement.executeQuery("SELECT * FROM `" + table + "`")) {
                    while (rows.next()) {
                        dump.append("INSERT INTO ").append(table).append(" VALUES ");
                        dump.append(values(rows)).append(";\n");
                    }
                }
            }
        }
        return dump.append("SET FOREIGN_KEY_CHECKS = 1;\n").toString();
    }

    private static String values(ResultSet row) throws SQLException {
        StringJoiner values = new StringJoiner(", ", "(", ")");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(literal(row, column));
        }
        return values.toString();
    }

    private static String literal(ResultSet row, int column) throws SQLException {
        @Nullable Object value = row.getObject(column);
        return switch (value) {
            case null -> "NULL";
            case Boolean bit -> bit ? "1" : "0";
            case byte[] bytes -> "x'" + HexFormat.of().formatHex(bytes) + "'";
            default -> "'" + row.getString(column).replace("\\", "\\\\").replace("'", "''") + "'";
        };
    }
}
