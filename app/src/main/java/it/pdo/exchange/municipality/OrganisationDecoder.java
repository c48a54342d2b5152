package it.pdo.exchange.municipality;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.municipality.Municipality.AccountLine;
import it.pdo.exchange.municipality.Municipality.Organisation;
import it.pdo.exchange.municipality.Municipality.RoleLine;
import it.pdo.identity.Role;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.UnitDraft;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.tree.FieldsDecoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes {@code organisation.yaml}: units, people, accounts. */
final class OrganisationDecoder {

    private record Reference(String key, String code, Place place) {}

    private final Set<String> units = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> usernames = new HashSet<>();
    private final List<Reference> unitReferences = new ArrayList<>();
    private final List<Reference> personReferences = new ArrayList<>();

    Organisation decode(FieldsDecoder f) {
        Organisation organisation = new Organisation(
                f.requiredList("units", message("noun.unit"), this::unit),
                f.requiredList("people", message("noun.person"), this::person),
                f.list("accounts", message("noun.account"), this::account));
        dangling(f, unitReferences, units);
        dangling(f, personReferences, people);
        return organisation;
    }

    private UnitDraft unit(FieldsDecoder f) {
        String code = unique(f, "code", units, message("noun.unit"));
        String kind = f.text("kind");
        String name = present(f.text("name"));
        return new UnitDraft(kind, code, name, f.list("units", message("noun.unit"), this::unit));
    }

    private PersonDraft person(FieldsDecoder f) {
        String code = unique(f, "code", people, message("noun.person"));
        return new PersonDraft(
                present(code), present(f.text("name")), f.text("category"), reference(f, "unit", unitReferences));
    }

    private AccountLine account(FieldsDecoder f) {
        String username = unique(f, "username", usernames, message("noun.account"));
        if (!username.isBlank() && !username.toLowerCase(Locale.ROOT).matches("[a-z0-9][a-z0-9._@+-]{1,79}")) {
            f.issue(f.place("username"), "config.username", message("config.username", username));
        }
        return new AccountLine(
                username,
                reference(f, "person", personReferences),
                f.requiredList(
                        "roles",
                        message("noun.role"),
                        r -> new RoleLine(role(r), reference(r, "unit", unitReferences))));
    }

    private static Role role(FieldsDecoder f) {
        String name = f.text("role");
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        if (!name.isBlank()) {
            List<String> names = List.of(Role.values()).stream().map(Role::name).toList();
            f.issue(f.place("role"), "config.role", message("config.role", name, String.join(", ", names)));
        }
        return Role.READER;
    }

    private static String unique(FieldsDecoder f, String key, Set<String> seen, LocalizedMessage what) {
        String code = f.text(key);
        if (!code.isBlank() && !seen.add(code)) {
            f.issue(f.place(key), "config.duplicate", message("config.duplicate", what, code));
        }
        return code;
    }

    private static @Nullable String reference(FieldsDecoder f, String key, List<Reference> references) {
        String code = f.optionalText(key);
        if (code != null) {
            references.add(new Reference(key, code, f.place(key)));
        }
        return code;
    }

    private static void dangling(FieldsDecoder f, List<Reference> references, Set<String> known) {
        for (Reference reference : references) {
            if (!known.contains(reference.code())) {
                f.issue(
                        reference.place(),
                        "config.dangling",
                        message("config.unknown", reference.key(), reference.code()));
            }
        }
    }

    /** A stand-in for what was missing and has been reported, where a draft must have something. */
    private static String present(String text) {
        return text.isBlank() ? "?" : text;
    }
}
