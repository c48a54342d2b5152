package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.shared.Issue;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
    private static final TenantSlug TOWN = new TenantSlug("town");
    private static final UnitId DIREZIONE = new UnitId(1);
    private static final UnitId SEZIONE = new UnitId(2);
    private static final UnitId OTHER = new UnitId(3);

    private final UnitTree units =
            new UnitTree(List.of(unit(DIREZIONE, null), unit(SEZIONE, DIREZIONE), unit(OTHER, null)));

    /** What concerns the whole body stays closed to whoever administers one section of it. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "EXPORT_PLAN",
                "IMPORT_PLAN",
                "CREATE_PLAN",
                "REMOVE_PLAN",
                "EDIT_PLAN",
                "PROPOSE_PLAN",
                "LEAD_PLAN",
                "LEAD_VARIATION",
                "WAIVE_PLAN_FINDING",
                "CONFIRM_TARGET",
                "EDIT_FORMAT",
                "MIGRATE_PLAN",
                "OPEN_PERIOD",
                "CLOSE_PERIOD",
                "ADOPT_POLICY",
                "FREEZE_RESULTS",
                "MANAGE_ORGANISATION",
                "MANAGE_ACCOUNTS"
            })
    void may_ofTheWholeBody_isRefusedToAnAdministratorOfASection(Operation operation) {
        var section = permissions(Grant.on(Role.TENANT_ADMIN, SEZIONE));
        var body = permissions(Grant.everywhere(Role.TENANT_ADMIN));

        assertThat(code(section.may(operation))).isEqualTo("permission.whole-body");
        assertThat(code(section.may(operation, Optional.of(SEZIONE), Circumstances.NONE)))
                .as("not even over the section itself")
                .isEqualTo("permission.whole-body");
        assertThat(section.inAnyUnit(operation).allowed()).isFalse();
        assertThat(body.may(operation).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "READ_ITEM",
                "READ_PAY",
                "EDIT_OWN_ITEMS",
                "EDIT_SECOND_LEVEL",
                "WAIVE_FINDING",
                "ENTER_PROGRESS",
                "APPROVE_READING",
                "SEND_READING_BACK"
            })
    void may_overAUnit_reachesTheSectionAndNothingElse(Operation operation) {
        var section = permissions(Grant.on(Role.TENANT_ADMIN, SEZIONE));

        assertThat(section.may(operation, Optional.of(SEZIONE), Circumstances.NONE)
                        .allowed())
                .isTrue();
        assertThat(code(section.may(operation, Optional.of(DIREZIONE), Circumstances.NONE)))
                .isEqualTo("permission.unit");
        assertThat(code(section.may(operation, Optional.of(OTHER), Circumstances.NONE)))
                .isEqualTo("permission.unit");
        assertThat(code(section.may(operation, Optional.empty(), Circumstances.NONE)))
                .as("what belongs to no unit takes the whole body")
                .isEqualTo("permission.whole-body");
        assertThat(section.inAnyUnit(operation).allowed()).isTrue();
    }

    /** The table itself, role by role: a letter each for whoever may, on the whole body. */
    @ParameterizedTest
    @CsvSource({
        "READ_DIRECTORY,     CHDEAR",
        "READ_RULES,         CHDEAR",
        "LIST_PLANS,         CHDEAR",
        "READ_ITEM,          CHDEAR",
        "READ_PAY,           DEA",
        "READ_OVERVIEW,      HDEAR",
        "TRY_WHAT_IF,        HDEA",
        "KEEP_FORM,          CHDEAR",
        "EXPORT_PLAN,        A",
        "IMPORT_PLAN,        A",
        "CREATE_PLAN,        A",
        "REMOVE_PLAN,        A",
        "EDIT_PLAN,          A",
        "EDIT_OWN_ITEMS,     CHDA",
        "PREPARE_VARIATION,  DA",
        "EDIT_SECOND_LEVEL,  CHDA",
        "PROPOSE_PLAN,       DA",
        "LEAD_PLAN,          A",
        "LEAD_VARIATION,     A",
        "ADOPT_SECOND_LEVEL, DA",
        "WAIVE_FINDING,      HDA",
        "WAIVE_PLAN_FINDING, A",
        "CONFIRM_TARGET,     A",
        "EDIT_FORMAT,        A",
        "MIGRATE_PLAN,       A",
        "OPEN_PERIOD,        A",
        "CLOSE_PERIOD,       A",
        "ENTER_PROGRESS,     CHDA",
        "APPROVE_READING,    HDA",
        "SEND_READING_BACK,  HDA",
        "ADOPT_POLICY,       A",
        "FREEZE_RESULTS,     EA",
        "MANAGE_ORGANISATION,A",
        "MANAGE_ACCOUNTS,    A"
    })
    void may_onTheWholeBody_followsTheTable(Operation operation, String expected) {
        StringBuilder found = new StringBuilder();
        for (var role : Role.values()) {
            if (permissions(Grant.everywhere(role)).may(operation).allowed()) {
                found.append(letter(role));
            }
        }

        assertThat(found).hasToString(expected);
    }

    @Test
    void table_namesEveryOperation_inTheTestAbove() throws NoSuchMethodException {
        Set<String> named = new TreeSet<>();
        for (var row : PermissionsTest.class
                .getDeclaredMethod("may_onTheWholeBody_followsTheTable", Operation.class, String.class)
                .getAnnotation(CsvSource.class)
                .value()) {
            named.add(row.split(",", -1)[0]);
        }

        assertThat(named).hasSameSizeAs(Operation.values());
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void may_refused_saysWhyAndWhatToDoInBothLanguages(Operation operation) {
        var nobody = permissions(Grant.everywhere(Role.OPERATOR)).may(operation);
        var admin = permissions(Grant.everywhere(Role.TENANT_ADMIN));

        assertThat(code(nobody)).isEqualTo("permission.role");
        readsWell(nobody.refusal().orElseThrow());
        for (var stage : PlanStage.values()) {
            var decision = admin.may(operation, stage);
            assertThat(decision.allowed()).isEqualTo(Permissions.takes(operation, stage));
            decision.refusal().ifPresent(PermissionsTest::readsWell);
        }
        for (var window : EntryWindow.values()) {
            admin.may(operation, Optional.of(SEZIONE), new Circumstances(null, window, true))
                    .refusal()
                    .ifPresent(PermissionsTest::readsWell);
        }
        admin.may(operation, Optional.of(SEZIONE), new Circumstances(null, null, false))
                .refusal()
                .ifPresent(PermissionsTest::readsWell);
    }

    private static void readsWell(Issue reason) {
        for (var language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            assertThat(reason.in(language))
                    .doesNotContain("{", "''")
                    .hasSizeGreaterThan(30)
                    .endsWith(".");
        }
        assertThat(reason.in(Locale.ITALIAN)).isNotEqualTo(reason.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER_PROGRESS", "APPROVE_READING", "SEND_READING_BACK"})
    void may_inTheMonth_isRefusedOnAClosedPlanAndOnWhatIsCancelled(Operation operation) {
        var admin = permissions(Grant.everywhere(Role.TENANT_ADMIN));
        var unit = Optional.of(SEZIONE);

        assertThat(admin.may(operation, unit, new Circumstances(PlanStage.IN_FORCE, EntryWindow.OPEN, true))
                        .allowed())
                .isTrue();
        assertThat(code(admin.may(operation, unit, new Circumstances(PlanStage.CLOSED, EntryWindow.OPEN, true))))
                .isEqualTo("permission.stage.CLOSED");
        assertThat(code(admin.may(operation, unit, new Circumstances(PlanStage.IN_FORCE, EntryWindow.OPEN, false))))
                .isEqualTo("permission.item");
        assertThat(admin.may(operation, unit, new Circumstances(PlanStage.IN_FORCE, EntryWindow.CLOSED, true))
                        .allowed())
                .isEqualTo(operation == Operation.APPROVE_READING);
    }

    /** Which roles write a level is the format's to say, among those that the table names at all. */
    @ParameterizedTest
    @EnumSource(names = {"EDIT_OWN_ITEMS", "EDIT_SECOND_LEVEL", "PREPARE_VARIATION"})
    void may_onAnItemOfALevel_isForTheRolesThatTheFormatNames(Operation operation) {
        var unit = Optional.of(SEZIONE);
        var heads = Circumstances.of(null, new LevelRights(Set.of(Role.UNIT_HEAD), true));
        var directors = Circumstances.of(null, new LevelRights(Set.of(Role.DIRECTOR, Role.READER), true));
        var head = permissions(Grant.on(Role.UNIT_HEAD, DIREZIONE));
        var director = permissions(Grant.on(Role.DIRECTOR, DIREZIONE));
        var reader = permissions(Grant.everywhere(Role.READER));

        assertThat(director.may(operation, unit, directors).allowed()).isTrue();
        assertThat(code(director.may(operation, unit, heads))).isEqualTo("permission.unit");
        assertThat(head.may(operation, unit, heads).allowed())
                .as("a variation is prepared by directors, whatever heads write otherwise")
                .isEqualTo(operation != Operation.PREPARE_VARIATION);
        assertThat(head.may(operation, unit, directors).allowed()).isFalse();
        assertThat(code(reader.may(operation, unit, directors))).isEqualTo("permission.role");
        assertThat(director.may(operation, Optional.of(OTHER), directors).allowed())
                .isFalse();
    }

    @Test
    void may_onSecondLevel_isNotOfOtherLevels() {
        var admin = permissions(Grant.everywhere(Role.TENANT_ADMIN));
        var first = Circumstances.of(PlanStage.IN_FORCE, new LevelRights(Set.of(Role.TENANT_ADMIN), false));
        var second = Circumstances.of(PlanStage.IN_FORCE, new LevelRights(Set.of(), true));

        var refused = admin.may(Operation.EDIT_SECOND_LEVEL, Optional.of(SEZIONE), first);
        assertThat(code(refused)).isEqualTo("permission.level");
        readsWell(refused.refusal().orElseThrow());
        assertThat(admin.may(Operation.EDIT_SECOND_LEVEL, Optional.of(SEZIONE), second)
                        .allowed())
                .isTrue();
        assertThat(admin.may(Operation.PREPARE_VARIATION, Optional.of(SEZIONE), first)
                        .allowed())
                .isTrue();
    }

    @Test
    void mayBelow_reachesUnitsUnderTheOneAskedAbout() {
        var named = Circumstances.of(PlanStage.DRAFT, new LevelRights(Set.of(Role.UNIT_HEAD), false));
        var section = permissions(Grant.on(Role.UNIT_HEAD, SEZIONE));

        assertThat(section.may(Operation.EDIT_OWN_ITEMS, Optional.of(DIREZIONE), named)
                        .allowed())
                .isFalse();
        assertThat(section.mayBelow(Operation.EDIT_OWN_ITEMS, Optional.of(DIREZIONE), named))
                .isTrue();
        assertThat(section.mayBelow(Operation.EDIT_OWN_ITEMS, Optional.empty(), named))
                .isTrue();
        assertThat(section.mayBelow(Operation.EDIT_OWN_ITEMS, Optional.of(OTHER), named))
                .isFalse();
        assertThat(permissions(Grant.on(Role.UNIT_HEAD, new UnitId(99)))
                        .mayBelow(Operation.EDIT_OWN_ITEMS, Optional.empty(), named))
                .as("a unit that the body has not")
                .isFalse();
    }

    @Test
    void of_somebodyOfAnotherTenantThanTheBoundOne_throws() {
        var stranger = who(Grant.everywhere(Role.TENANT_ADMIN));

        assertThatThrownBy(() -> CurrentTenant.run(new TenantSlug("elsewhere"), () -> Permissions.of(stranger)))
                .isInstanceOf(IllegalStateException.class);
        CurrentTenant.run(TOWN, () -> assertThat(
                        Permissions.of(stranger).may(Operation.EXPORT_PLAN).allowed())
                .isTrue());
    }

    @Test
    void require_refused_throwsTheReason() {
        var decision = permissions(Grant.on(Role.TENANT_ADMIN, SEZIONE)).may(Operation.EXPORT_PLAN);

        assertThatThrownBy(decision::require)
                .isInstanceOfSatisfying(
                        PermissionDeniedException.class,
                        denied -> assertThat(denied.reason().code()).isEqualTo("permission.whole-body"));
    }

    @Test
    void systemUser_isNamedInTheHistory_andHasNoAccount() {
        var operator = SystemUser.commandLine(TOWN);

        assertThat(operator.actor().name()).contains("riga di comando");
        assertThat(operator.actor().account()).isZero();
        assertThat(Permissions.of(operator).may(Operation.IMPORT_PLAN).allowed())
                .isTrue();
    }

    private static char letter(Role role) {
        return switch (role) {
            case CONTRIBUTOR -> 'C';
            case UNIT_HEAD -> 'H';
            case DIRECTOR -> 'D';
            case EVALUATOR -> 'E';
            case TENANT_ADMIN -> 'A';
            case READER -> 'R';
            case OPERATOR -> 'O';
        };
    }

    private static String code(Decision decision) {
        return decision.refusal().orElseThrow().code();
    }

    private Permissions permissions(Grant grant) {
        return Permissions.of(who(grant), units);
    }

    private static SignedIn who(Grant grant) {
        return new SignedIn(TOWN, new AccountId(7), "anna", "Anna", List.of(grant));
    }

    private static Unit unit(UnitId id, @Nullable UnitId parent) {
        return new Unit(id, parent, "sezione", "U" + id.value(), "Unit " + id.value(), 0, LocalDate.EPOCH, null);
    }
}
