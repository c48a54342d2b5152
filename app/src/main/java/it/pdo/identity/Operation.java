package it.pdo.identity;

import static it.pdo.identity.EntryWindow.CLOSED;
import static it.pdo.identity.EntryWindow.OPEN;
import static it.pdo.identity.PlanStage.DRAFT;
import static it.pdo.identity.PlanStage.IN_FORCE;
import static it.pdo.identity.PlanStage.NEGOTIATION;
import static it.pdo.identity.Role.CONTRIBUTOR;
import static it.pdo.identity.Role.DIRECTOR;
import static it.pdo.identity.Role.EVALUATOR;
import static it.pdo.identity.Role.READER;
import static it.pdo.identity.Role.TENANT_ADMIN;
import static it.pdo.identity.Role.UNIT_HEAD;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operations on a municipality's data: the rows of the decision table that {@link Permissions} applies. The table
 * with its reasons is {@code docs/decisions/0023-permissions.md}.
 */
public enum Operation {
    /** Names of units and people of the body. */
    READ_DIRECTORY(Rule.anywhere(Rule.READERS)),
    /** Published plan formats and scoring policies, which hold no data of anybody. */
    READ_RULES(Rule.anywhere(Rule.READERS)),
    /** Which plans there are, their years, states and acts. */
    LIST_PLANS(Rule.anywhere(Rule.READERS)),
    /** Items with all they carry, their changes, their progress and results. */
    READ_ITEM(Rule.within(Rule.READERS)),
    /** Results of a person and what they earn by them. */
    READ_PAY(Rule.within(EnumSet.of(DIRECTOR, EVALUATOR, TENANT_ADMIN))),
    /** What is missing and what is late in one's units: the first page of whoever answers for others. */
    READ_OVERVIEW(Rule.anywhere(EnumSet.of(UNIT_HEAD, DIRECTOR, EVALUATOR, TENANT_ADMIN, READER))),
    /** Results under other weights or another policy, without storing anything. */
    TRY_WHAT_IF(Rule.anywhere(EnumSet.of(UNIT_HEAD, DIRECTOR, EVALUATOR, TENANT_ADMIN))),
    /** One's own forms that are not saved yet. */
    KEEP_FORM(Rule.anywhere(Rule.READERS)),

    /** A whole plan as a file, with the shares of people. */
    EXPORT_PLAN(Rule.body(TENANT_ADMIN)),
    /** A file into a plan, and back; the mappings kept for the next file. */
    IMPORT_PLAN(Rule.body(TENANT_ADMIN).during(DRAFT, NEGOTIATION)),
    /** A new plan: empty, or made from one that ends. */
    CREATE_PLAN(Rule.body(TENANT_ADMIN)),
    /** To delete a plan that is a draft without items and progress. */
    REMOVE_PLAN(Rule.body(TENANT_ADMIN).during(DRAFT)),
    /** To edit any item of a plan, as long as no act is required. */
    EDIT_PLAN(Rule.body(TENANT_ADMIN).during(DRAFT, NEGOTIATION)),
    /** Items of one's units, with a role that the format names for the level. */
    EDIT_OWN_ITEMS(Rule.within(Rule.WRITERS).ofLevels(LevelRule.NAMED_ROLES).during(DRAFT)),
    /** Items of a plan in force, in the variation that is being prepared. */
    PREPARE_VARIATION(Rule.within(EnumSet.of(DIRECTOR))
            .ofLevels(LevelRule.NAMED_ROLES)
            .orBody(TENANT_ADMIN)
            .during(IN_FORCE)),
    /** Items of second level of a plan in force, which wait for no act. */
    EDIT_SECOND_LEVEL(Rule.within(Rule.WRITERS)
            .ofLevels(LevelRule.NAMED_ROLES_OF_SECOND_LEVEL)
            .orBody(TENANT_ADMIN)
            .during(IN_FORCE)),
    /** From draft to proposed. */
    PROPOSE_PLAN(Rule.body(TENANT_ADMIN, DIRECTOR).during(DRAFT)),
    /** From any state to another, and back. */
    LEAD_PLAN(Rule.body(TENANT_ADMIN)),
    /** To open, adopt or abandon a variation. */
    LEAD_VARIATION(Rule.body(TENANT_ADMIN).during(IN_FORCE)),
    /** The act by which a director adopts the second level. */
    ADOPT_SECOND_LEVEL(Rule.within(EnumSet.of(DIRECTOR)).orBody(TENANT_ADMIN).during(IN_FORCE)),
    /** A finding of the check on an item left as it is, or brought back. */
    WAIVE_FINDING(Rule.within(EnumSet.of(UNIT_HEAD, DIRECTOR, TENANT_ADMIN)).during(DRAFT, NEGOTIATION, IN_FORCE)),
    /** The same of a finding on the plan as a whole. */
    WAIVE_PLAN_FINDING(Rule.body(TENANT_ADMIN).during(DRAFT, NEGOTIATION, IN_FORCE)),
    /** What a doubtful target means. */
    CONFIRM_TARGET(Rule.body(TENANT_ADMIN).during(DRAFT, NEGOTIATION, IN_FORCE)),
    /** Drafts of plan formats and their publication. */
    EDIT_FORMAT(Rule.body(TENANT_ADMIN)),
    /** A plan to another version of its format, and back. */
    MIGRATE_PLAN(Rule.body(TENANT_ADMIN).during(DRAFT, NEGOTIATION, IN_FORCE)),

    /** To open a month. */
    OPEN_PERIOD(Rule.body(TENANT_ADMIN).during(DRAFT, NEGOTIATION, IN_FORCE)),
    /** To close a month; those of a closed plan are closed already. */
    CLOSE_PERIOD(Rule.body(TENANT_ADMIN)),
    /** Progress of phases, readings of indicators, actions done. */
    ENTER_PROGRESS(Rule.within(EnumSet.of(CONTRIBUTOR, UNIT_HEAD, DIRECTOR, TENANT_ADMIN))
            .during(DRAFT, NEGOTIATION, IN_FORCE)
            .inMonths(OPEN)
            .onActiveItems()),
    /** A reading that waits is confirmed: also after its month, because the checkpoint comes after it. */
    APPROVE_READING(Rule.within(EnumSet.of(UNIT_HEAD, DIRECTOR, TENANT_ADMIN))
            .during(DRAFT, NEGOTIATION, IN_FORCE)
            .inMonths(OPEN, CLOSED)
            .onActiveItems()),
    /** A reading goes back to who wrote it, who must be able to write it again. */
    SEND_READING_BACK(Rule.within(EnumSet.of(UNIT_HEAD, DIRECTOR, TENANT_ADMIN))
            .during(DRAFT, NEGOTIATION, IN_FORCE)
            .inMonths(OPEN)
            .onActiveItems()),

    /** To choose the scoring policy of a plan from a year on. */
    ADOPT_POLICY(Rule.body(TENANT_ADMIN).during(DRAFT, NEGOTIATION, IN_FORCE)),
    /** Results kept as they stand; those kept before, with all that made them. */
    FREEZE_RESULTS(Rule.body(EVALUATOR, TENANT_ADMIN)),

    /** Units, posts and people. */
    MANAGE_ORGANISATION(Rule.body(TENANT_ADMIN)),
    /** Accounts, what is granted to them, tokens of programs. */
    MANAGE_ACCOUNTS(Rule.body(TENANT_ADMIN));

    @SuppressWarnings("ImmutableEnumChecker") // a rule holds sets, and nobody writes to them
    private final Rule rule;

    Operation(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    /** What the level of an item has to say about who writes it. */
    enum LevelRule {
        /** Nothing, or no item is concerned. */
        ANY,
        /** Over a unit only the roles count that the format names for the level. */
        NAMED_ROLES,
        /** The same, and the level must be one of second level. */
        NAMED_ROLES_OF_SECOND_LEVEL
    }

    /**
     * One row of the table.
     *
     * @param within roles that count over the unit they are granted on
     * @param body roles that count on the whole body only
     * @param anywhere whether a role in {@code within} counts whatever unit it is granted on
     * @param levels what the level of the item has to say, where the row is about items
     */
    record Rule(
            Set<Role> within,
            Set<Role> body,
            boolean anywhere,
            Set<PlanStage> stages,
            Set<EntryWindow> windows,
            boolean activeOnly,
            LevelRule levels) {
        static final Set<Role> WRITERS = Set.of(CONTRIBUTOR, UNIT_HEAD, DIRECTOR, TENANT_ADMIN);
        static final Set<Role> READERS = Set.of(CONTRIBUTOR, UNIT_HEAD, DIRECTOR, EVALUATOR, TENANT_ADMIN, READER);

        static Rule within(Set<Role> roles) {
            return new Rule(
                    Set.copyOf(roles),
                    Set.of(),
                    false,
                    EnumSet.allOf(PlanStage.class),
                    EnumSet.allOf(EntryWindow.class),
                    false,
                    LevelRule.ANY);
        }

        static Rule anywhere(Set<Role> roles) {
            var rule = within(roles);
            return new Rule(rule.within, rule.body, true, rule.stages, rule.windows, false, rule.levels);
        }

        static Rule body(Role... roles) {
            return within(Set.of()).orBody(roles);
        }

        Rule orBody(Role... roles) {
            return new Rule(within, Set.of(roles), anywhere, stages, windows, activeOnly, levels);
        }

        Rule during(PlanStage... wanted) {
            return new Rule(within, body, anywhere, Set.of(wanted), windows, activeOnly, levels);
        }

        Rule inMonths(EntryWindow... wanted) {
            return new Rule(within, body, anywhere, stages, Set.of(wanted), activeOnly, levels);
        }

        Rule onActiveItems() {
            return new Rule(within, body, anywhere, stages, windows, true, levels);
        }

        Rule ofLevels(LevelRule wanted) {
            return new Rule(within, body, anywhere, stages, windows, activeOnly, wanted);
        }

        /** The roles that count over a unit, for an item of this level. */
        Set<Role> within(@Nullable LevelRights level) {
            if (level == null || levels == LevelRule.ANY) {
                return within;
            }
            Set<Role> named = new HashSet<>(within);
            named.retainAll(level.writers());
            return named;
        }

        /** Whether items of this level are meant at all. */
        boolean concerns(@Nullable LevelRights level) {
            return level == null || levels != LevelRule.NAMED_ROLES_OF_SECOND_LEVEL || level.secondLevel();
        }

        /** Every role that may, somewhere. */
        Set<Role> roles() {
            Set<Role> all = EnumSet.noneOf(Role.class);
            all.addAll(within);
            all.addAll(body);
            return all;
        }
    }
}
