package it.pdo.identity;

import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.tenancy.CurrentTenant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one place that decides who may do what: role × unit × stage of the plan × month × state of the item, by the table in
 * {@link Operation}. Pages ask before they show a button, services ask again before they do it. Loads nothing: it takes what
 * its caller has loaded.
 *
 * <p>Which roles write the items of a level is said by the plan format: its caller hands that on as {@link LevelRights}, and
 * the row of the table says what it counts for.
 */
public final class Permissions {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(Permissions.class);
    private static final UnitTree NO_UNITS = new UnitTree(List.of());

    private final SignedIn who;
    private final UnitTree units;
    private final Access access;
    private final Map<Role, UnitScope> scopes = new EnumMap<>(Role.class);

    private Permissions(SignedIn who, UnitTree units) {
        this.who = who;
        this.units = units;
        this.access = new Access(who, units);
        for (var grant : who.grants()) {
            scopes.computeIfAbsent(grant.role(), role -> UnitScope.of(who, Set.of(role), units));
        }
    }

    /**
     * The permissions of a user for operations on the whole municipality or in any unit. Grants on units do not extend
     * to items.
     *
     * @throws IllegalStateException when another tenant than the user's is bound
     */
    public static Permissions of(SignedIn who) {
        return of(who, NO_UNITS);
    }

    /**
     * The permissions of a user in a municipality with these units.
     *
     * @throws IllegalStateException when another tenant than the user's is bound: the worst possible programming error
     */
    public static Permissions of(SignedIn who, UnitTree units) {
        if (CurrentTenant.bound().filter(bound -> !bound.equals(who.tenant())).isPresent()) {
            throw new IllegalStateException("signed in to another tenant than the bound one");
        }
        return new Permissions(who, units);
    }

    /** Read and write access by unit. */
    public Access access() {
        return access;
    }

    /**
     * Whether the user's roles allow the operation: on the whole municipality, or in any unit where the table says so.
     */
    public Decision may(Operation operation) {
        return decide(operation, Optional.empty(), Circumstances.NONE);
    }

    /** {@link #may(Operation)} in a plan at this stage. */
    public Decision may(Operation operation, PlanStage stage) {
        return decide(operation, Optional.empty(), Circumstances.of(stage));
    }

    /**
     * Whether the user may do it to an object of a unit.
     *
     * @param unit empty for objects without a unit, which require a role on the whole municipality
     */
    public Decision may(Operation operation, Optional<UnitId> unit, Circumstances now) {
        return decide(operation, unit, now);
    }

    /** Whether the user may do it in some unit or on the whole municipality: for pages and menu entries. */
    public Decision inAnyUnit(Operation operation) {
        var rule = operation.rule();
        return holds(rule.within()) || holdsOnBody(rule.body()) ? new Decision.Allowed() : may(operation);
    }

    /** Whether a plan at this stage allows it, for any user. */
    public static boolean takes(Operation operation, PlanStage stage) {
        return operation.rule().stages().contains(stage);
    }

    /**
     * Whether the user may do it to some object of the unit or of a unit below it.
     *
     * @param unit empty for any unit and for objects without a unit
     */
    public boolean mayBelow(Operation operation, Optional<UnitId> unit, Circumstances now) {
        return may(operation, unit, now).allowed()
                || who.grants().stream()
                        .flatMap(grant -> grant.unit().stream())
                        .filter(own -> units.find(own).isPresent())
                        .filter(own -> unit.map(above -> units.subtree(above).contains(own))
                                .orElse(true))
                        .anyMatch(own -> may(operation, Optional.of(own), now).allowed());
    }

    private Decision decide(Operation operation, Optional<UnitId> unit, Circumstances now) {
        var refusal = byRole(operation, unit, now)
                .or(() -> byLevel(operation, now))
                .or(() -> byStage(operation, now))
                .or(() -> byMonth(operation, now))
                .or(() -> byItem(operation, now));
        return refusal.<Decision>map(Decision.Refused::new).orElseGet(Decision.Allowed::new);
    }

    private Optional<Issue> byRole(Operation operation, Optional<UnitId> unit, Circumstances now) {
        var rule = operation.rule();
        var within = rule.within(now.level());
        if (holdsOnBody(rule.body()) || (rule.anywhere() ? holds(within) : holds(within, unit))) {
            return Optional.empty();
        }
        if (!holds(rule.roles())) {
            return refusal("permission.role", operation);
        }
        return refusal(
                unit.isEmpty() || rule.within().isEmpty() ? "permission.whole-body" : "permission.unit", operation);
    }

    private static Optional<Issue> byLevel(Operation operation, Circumstances now) {
        return operation.rule().concerns(now.level()) ? Optional.empty() : refusal("permission.level", operation);
    }

    private static Optional<Issue> byStage(Operation operation, Circumstances now) {
        var stage = now.stage();
        return stage == null || takes(operation, stage)
                ? Optional.empty()
                : refusal("permission.stage." + stage, operation);
    }

    private static Optional<Issue> byMonth(Operation operation, Circumstances now) {
        var window = now.window();
        return window == null || operation.rule().windows().contains(window)
                ? Optional.empty()
                : refusal("permission.month." + window, operation);
    }

    private static Optional<Issue> byItem(Operation operation, Circumstances now) {
        return now.active() || !operation.rule().activeOnly()
                ? Optional.empty()
                : refusal("permission.item", operation);
    }

    private static Optional<Issue> refusal(String code, Operation operation) {
        return Optional.of(SENTENCES.refusal(
                code, SENTENCES.message("operation." + operation), SENTENCES.message(rolesKey(operation))));
    }

    /** The key of the roles of an operation in the bundles; operations with the same roles share it. */
    private static String rolesKey(Operation operation) {
        return "roles."
                + operation.rule().roles().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Role::name)
                        .collect(Collectors.joining("-"));
    }

    private boolean holds(Set<Role> roles, Optional<UnitId> unit) {
        return scopes.entrySet().stream()
                .anyMatch(
                        held -> roles.contains(held.getKey()) && held.getValue().covers(unit));
    }

    private boolean holds(Set<Role> roles) {
        return who.grants().stream().anyMatch(grant -> roles.contains(grant.role()));
    }

    private boolean holdsOnBody(Set<Role> roles) {
        return who.grants().stream().anyMatch(grant -> grant.unit().isEmpty() && roles.contains(grant.role()));
    }
}
