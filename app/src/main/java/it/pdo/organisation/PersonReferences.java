package it.pdo.organisation;

import it.pdo.organisation.StoredReferences.Column;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything stored that names a person. */
@Singleton
class PersonReferences {
    static final Column POSTS = new Column("unit_post", "person_id", Reference.POST);
    static final Column ACCOUNTS = new Column("account", "person_id", Reference.ACCOUNT);
    static final Column SHARES = new Column("people_share", "person_id", Reference.SHARE);

    /** Columns with a foreign key to {@code person} that follow a person merged into another. */
    static final List<Column> FOLLOWING = List.of(POSTS, ACCOUNTS, SHARES);

    private final StoredReferences stored;

    PersonReferences(StoredReferences stored) {
        this.stored = stored;
    }

    /** How many rows name the person and would name another, without those that none do. */
    Map<Reference, Long> count(PersonId person) {
        Map<Reference, Long> counts = new EnumMap<>(Reference.class);
        counts.put(
                Reference.POST,
                stored.number(
                        "SELECT COUNT(*) FROM unit_post WHERE person_id = ? AND kind <> 'MEMBER'", person.value()));
        counts.put(Reference.ACCOUNT, stored.count(ACCOUNTS, person.value()));
        counts.put(Reference.SHARE, stored.count(SHARES, person.value()));
        counts.values().removeIf(rows -> rows == 0);
        return counts;
    }

    boolean hasOpenAccount(PersonId person) {
        return stored.any("SELECT 1 FROM account WHERE person_id = ? AND state = 'OPEN' LIMIT 1", person.value());
    }

    /** Whether a plan with settled months gives the person a share in an item. */
    boolean hasSettledShares(PersonId person) {
        return stored.any(
                "SELECT 1 FROM people_share s JOIN item i ON i.id = s.item_id WHERE s.person_id = ? AND i.plan_id IN ("
                        + StoredReferences.SETTLED_PLANS + ") LIMIT 1",
                person.value());
    }

    /** Whether the person was once called differently. */
    boolean wasRenamed(PersonId person) {
        return stored.number("SELECT COUNT(*) FROM person_version WHERE person_id = ?", person.value()) > 1;
    }

    /** Whether both have a share in one item. */
    boolean shareOneItem(PersonId one, PersonId other) {
        return stored.any(
                "SELECT 1 FROM people_share a JOIN people_share b ON b.item_id = a.item_id"
                        + " WHERE a.person_id = ? AND b.person_id = ? LIMIT 1",
                one.value(),
                other.value());
    }

    /**
     * Lets whatever names a person name another, and deletes the person. Where the other works stays as it is recorded there;
     * the posts as a head follow.
     */
    void move(Person from, Person to) {
        long old = from.id().value();
        long kept = to.id().value();
        stored.update(
                "DELETE p FROM unit_post p LEFT JOIN unit_post k ON k.person_id = ? AND k.unit_id = p.unit_id"
                        + " AND k.kind = p.kind AND k.valid_from = p.valid_from"
                        + " WHERE p.person_id = ? AND (p.kind = 'MEMBER' OR k.id IS NOT NULL)",
                kept,
                old);
        FOLLOWING.forEach(column -> stored.redirect(column, old, kept));
        stored.redirectInChanges(old, kept);
        // forms tell two people of one name apart by their codes; one person needs none
        for (var person : List.of(from, to)) {
            stored.replaceInForms(person.name() + " · " + person.code(), to.name());
        }
        stored.update("DELETE FROM person_version WHERE person_id = ?", old);
        stored.update("DELETE FROM person WHERE id = ?", old);
    }
}
