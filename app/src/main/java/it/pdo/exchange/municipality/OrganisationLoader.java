package it.pdo.exchange.municipality;

import it.pdo.exchange.municipality.Municipality.AccountLine;
import it.pdo.history.Actor;
import it.pdo.identity.AccountDraft;
import it.pdo.identity.Accounts;
import it.pdo.identity.Grant;
import it.pdo.identity.PasswordHash;
import it.pdo.organisation.People;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Creates the units, people and accounts of a municipality. */
@Singleton
class OrganisationLoader {
    private final Units units;
    private final People people;
    private final Accounts accounts;

    OrganisationLoader(Units units, People people, Accounts accounts) {
        this.units = units;
        this.people = people;
        this.accounts = accounts;
    }

    /** @param hash of the password of all accounts */
    void load(Actor loader, Municipality.Organisation organisation, PasswordHash hash) {
        UnitTree tree = units.create(loader, null, organisation.units());
        Map<String, PersonId> persons = people.create(loader, organisation.people());
        Map<String, String> names = new HashMap<>();
        organisation.people().forEach(p -> names.put(p.code(), p.name()));
        for (AccountLine account : organisation.accounts()) {
            accounts.open(draft(account, tree, persons, names), hash);
        }
    }

    private static AccountDraft draft(
            AccountLine line, UnitTree tree, Map<String, PersonId> persons, Map<String, String> names) {
        List<Grant> grants = line.roles().stream()
                .map(r -> r.unit() == null
                        ? Grant.everywhere(r.role())
                        : Grant.on(
                                r.role(),
                                tree.findByCode(r.unit()).orElseThrow().id()))
                .toList();
        String person = line.person();
        String name = person == null ? line.username() : names.getOrDefault(person, line.username());
        return new AccountDraft(line.username(), name, person == null ? null : persons.get(person), grants);
    }
}
