package it.pdo.organisation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Everything stored that names a unit, of whatever feature; a merge of doubles is the one place that needs it whole. */
@Singleton
class UnitReferences {
    /** A column with a foreign key to {@code unit} that follows a unit merged into another. */
    record Column(String table, String name) {}

    static final List<Column> FOLLOWING = List.of(
            new Column("unit_version", "parent_id"),
            new Column("unit_post", "unit_id"),
            new Column("role_grant", "unit_id"),
            new Column("item", "unit_id"),
            new Column("item_link", "parent_unit_id"),
            new Column("second_level_adoption", "unit_id"));

    /** Columns of the unit's own rows: its versions go with it; one that has a successor, or is one, is not merged. */
    static final List<Column> OWN = List.of(
            new Column("unit_version", "unit_id"),
            new Column("unit_succession", "unit_id"),
            new Column("unit_succession", "successor_id"));

    /** Stored JSON that names units by number, followed by a comma or the end of an object. */
    private static final List<Column> JSON =
            List.of(new Column("plan_revision", "changes"), new Column("plan_variation_step", "changes"));

    private static final List<Column> TYPED =
            List.of(new Column("kept_form", "base"), new Column("kept_form", "typed"));

    private static final String SAME_POST =
            "k.person_id = p.person_id AND k.kind = p.kind AND k.valid_from = p.valid_from AND k.unit_id = ?";

    private final JdbcOperations database;

    UnitReferences(JdbcOperations database) {
        this.database = database;
    }

    /** Whether an item belongs to one of the two and is linked to the other, or is linked to both. */
    boolean isNamedByOneItem(UnitId one, UnitId other) {
        return any(
                        "SELECT 1 FROM item_link a JOIN item_link b ON b.item_id = a.item_id"
                                + " WHERE a.parent_unit_id = ? AND b.parent_unit_id = ? LIMIT 1",
                        one,
                        other)
                || isLinked(one, other)
                || isLinked(other, one);
    }

    private boolean isLinked(UnitId owner, UnitId linked) {
        return any(
                "SELECT 1 FROM item_link l JOIN item i ON i.id = l.item_id"
                        + " WHERE i.unit_id = ? AND l.parent_unit_id = ? LIMIT 1",
                owner,
                linked);
    }

    /** Whether both have an act of adoption for one plan. */
    boolean bothAdopted(UnitId one, UnitId other) {
        return any(
                "SELECT 1 FROM second_level_adoption a JOIN second_level_adoption b ON b.plan_id = a.plan_id"
                        + " WHERE a.unit_id = ? AND b.unit_id = ? LIMIT 1",
                one,
                other);
    }

    /** Lets whatever names a unit name another, and deletes the unit. */
    void move(UnitId from, UnitId to) {
        // what would be there twice: the longer post stays, a grant once
        update(
                "UPDATE unit_post k JOIN unit_post p ON " + SAME_POST + " AND p.unit_id = ? SET k.valid_to ="
                        + " CASE WHEN k.valid_to IS NULL OR p.valid_to IS NULL THEN NULL"
                        + " ELSE GREATEST(k.valid_to, p.valid_to) END",
                to.value(),
                from.value());
        update(
                "DELETE p FROM unit_post p JOIN unit_post k ON " + SAME_POST + " WHERE p.unit_id = ?",
                to.value(),
                from.value());
        update(
                "DELETE p FROM role_grant p JOIN role_grant k ON k.account_id = p.account_id AND k.role = p.role"
                        + " AND k.unit_id = ? WHERE p.unit_id = ?",
                to.value(),
                from.value());
        for (var column : FOLLOWING) {
            update(
                    "UPDATE " + column.table() + " SET " + column.name() + " = ? WHERE " + column.name() + " = ?",
                    to.value(),
                    from.value());
        }
        for (var column : JSON) {
            for (var end : List.of(",", "}")) {
                replace(column, ":" + from.value() + end, ":" + to.value() + end);
            }
        }
        for (var column : TYPED) {
            replace(column, IdGenerator.text(from.value()), IdGenerator.text(to.value()));
        }
        update("DELETE FROM unit_version WHERE unit_id = ?", from.value());
        update("DELETE FROM unit WHERE id = ?", from.value());
    }

    private void replace(Column column, String old, String fresh) {
        update(
                "UPDATE " + column.table() + " SET " + column.name() + " = REPLACE(" + column.name() + ", ?, ?) WHERE "
                        + column.name() + " LIKE CONCAT('%', ?, '%')",
                old,
                fresh,
                old);
    }

    private boolean any(String sql, UnitId one, UnitId other) {
        return database.prepareStatement(sql, statement -> {
            bind(statement, one.value(), other.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    private void update(String sql, Object... values) {
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
