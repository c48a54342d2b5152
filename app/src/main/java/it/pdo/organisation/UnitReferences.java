package it.pdo.organisation;

import it.pdo.organisation.StoredReferences.Column;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything stored that names a unit. */
@Singleton
class UnitReferences {
    /** Columns with a foreign key to {@code unit} that follow a unit merged into another. */
    static final List<Column> FOLLOWING = List.of(
            new Column("unit_version", "parent_id", Reference.UNIT_BELOW),
            new Column("unit_post", "unit_id", Reference.POST),
            new Column("role_grant", "unit_id", Reference.ROLE),
            new Column("item", "unit_id", Reference.ITEM),
            new Column("item_link", "parent_unit_id", Reference.LINK),
            new Column("second_level_adoption", "unit_id", Reference.ADOPTION));

    private static final String SAME_POST =
            "k.person_id = p.person_id AND k.kind = p.kind AND k.valid_from = p.valid_from AND k.unit_id = ?";

    private final StoredReferences stored;

    UnitReferences(StoredReferences stored) {
        this.stored = stored;
    }

    /** How many rows name the unit, without those that none do. */
    Map<Reference, Long> count(UnitId unit) {
        Map<Reference, Long> counts = new EnumMap<>(Reference.class);
        for (var column : FOLLOWING) {
            long rows = stored.count(column, unit.value());
            if (rows > 0) {
                counts.merge(column.reference(), rows, Long::sum);
            }
        }
        return counts;
    }

    /** Whether an item belongs to one of the two and is linked to the other, or is linked to both. */
    boolean isNamedByOneItem(UnitId one, UnitId other) {
        return stored.any(
                        "SELECT 1 FROM item_link a JOIN item_link b ON b.item_id = a.item_id"
                                + " WHERE a.parent_unit_id = ? AND b.parent_unit_id = ? LIMIT 1",
                        one.value(),
                        other.value())
                || isLinked(one, other)
                || isLinked(other, one);
    }

    private boolean isLinked(UnitId owner, UnitId linked) {
        return stored.any(
                "SELECT 1 FROM item_link l JOIN item i ON i.id = l.item_id"
                        + " WHERE i.unit_id = ? AND l.parent_unit_id = ? LIMIT 1",
                owner.value(),
                linked.value());
    }

    /** Whether both have an act of adoption for one plan. */
    boolean bothAdopted(UnitId one, UnitId other) {
        return stored.any(
                "SELECT 1 FROM second_level_adoption a JOIN second_level_adoption b ON b.plan_id = a.plan_id"
                        + " WHERE a.unit_id = ? AND b.unit_id = ? LIMIT 1",
                one.value(),
                other.value());
    }

    /** Lets whatever names a unit name another, and deletes the unit. */
    void move(UnitId from, UnitId to) {
        // what would be there twice: the longer post stays, a grant once
        stored.update(
                "UPDATE unit_post k JOIN unit_post p ON " + SAME_POST + " AND p.unit_id = ? SET k.valid_to ="
                        + " CASE WHEN k.valid_to IS NULL OR p.valid_to IS NULL THEN NULL"
                        + " ELSE GREATEST(k.valid_to, p.valid_to) END",
                to.value(),
                from.value());
        stored.update(
                "DELETE p FROM unit_post p JOIN unit_post k ON " + SAME_POST + " WHERE p.unit_id = ?",
                to.value(),
                from.value());
        stored.update(
                "DELETE p FROM role_grant p JOIN role_grant k ON k.account_id = p.account_id AND k.role = p.role"
                        + " AND k.unit_id = ? AND k.valid_from <= p.valid_from"
                        + " AND (k.valid_to IS NULL OR k.valid_to >= p.valid_to) WHERE p.unit_id = ?",
                to.value(),
                from.value());
        FOLLOWING.forEach(column -> stored.redirect(column, from.value(), to.value()));
        stored.redirectInChanges(from.value(), to.value());
        stored.replaceInForms(IdGenerator.text(from.value()), IdGenerator.text(to.value()));
        // its own rows: one that has a successor, or is one, is not merged
        stored.update("DELETE FROM unit_version WHERE unit_id = ?", from.value());
        stored.update("DELETE FROM unit WHERE id = ?", from.value());
    }
}
