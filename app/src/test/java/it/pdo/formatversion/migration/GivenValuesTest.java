package it.pdo.formatversion.migration;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.CodePattern;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.Level;
import it.pdo.formatversion.migration.MigrationStep.Kind;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.lifecycle.PlanLifecycle;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A new version that asks for what items lack, and the values that a person gives them; and plans that are approved. */
@DatabaseTest
class GivenValuesTest {
    private static final RequiredValue DEADLINE = new RequiredValue.OfField("obiettivo", "scadenza");

    private static final TwoTenants tenants = new TwoTenants();

    private static MigrationCase stored(UnaryOperator<Level> objective) {
        return MigrationCase.stored(
                tenants,
                before -> before.with(f -> f.levels(before.levels().stream()
                        .map(level -> level.code().equals("obiettivo") ? objective.apply(level) : level)
                        .toList())));
    }

    /** Objectives must have a deadline from now on. */
    private static MigrationCase withDeadline() {
        return stored(level -> level.with(l -> l.fields(java.util.stream.Stream.concat(
                        level.fields().stream(),
                        java.util.stream.Stream.of(Field.of("scadenza", "Scadenza", new FieldType.Plain(PlainType.DATE))
                                .with(field -> field.required(true))))
                .toList())));
    }

    private static GivenValues forAll(RequiredValue wanted, Object value) {
        return new GivenValues(Map.of(wanted, value), Map.of());
    }

    private static String refusal(RevisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(RevisionOutcome.Refused.class);
        return ((RevisionOutcome.Refused) outcome).issues().getFirst().code();
    }

    @Test
    void requiredField_isWantedOfTheItemsThatLackIt() {
        MigrationCase one = withDeadline();

        assertThat(one.preview().missing())
                .containsExactly(new MissingValue(one.id("O1"), "O1 obiettivo O1", DEADLINE));
        assertThat(one.kinds("O1")).containsExactly(Kind.NEEDS_VALUE);
    }

    @Test
    void valueForAll_isWrittenByThePassage_andGoesWithIt() {
        MigrationCase one = withDeadline();
        GivenValues given = forAll(DEADLINE, "2022-09-30");

        MigrationPreview preview = one.preview(given);
        assertThat(preview.count(Kind.NEEDS_VALUE)).isZero();
        assertThat(preview.count(Kind.GIVEN)).isEqualTo(1);
        assertThat(preview.missing()).as("it can still be given in another way").hasSize(1);
        assertThat(one.apply(given)).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(one.item("O1").fields()).containsEntry("scadenza", "2022-09-30");

        one.takeBack();
        assertThat(one.item("O1").fields()).doesNotContainKey("scadenza");
    }

    @Test
    void valueOfOneItem_comesBeforeTheOneForAll() {
        MigrationCase one = withDeadline();
        GivenValues given =
                new GivenValues(Map.of(DEADLINE, "2022-09-30"), Map.of(one.id("O1"), Map.of(DEADLINE, "2022-12-31")));

        one.apply(given);

        assertThat(one.item("O1").fields()).containsEntry("scadenza", "2022-12-31");
    }

    @Test
    void valueThatTheFieldCannotHold_isRefused_andNothingChanges() {
        MigrationCase one = withDeadline();

        assertThat(refusal(one.apply(forAll(DEADLINE, BigDecimal.TEN)))).isEqualTo("item.field-value");
        assertThat(one.tree().plan().formatVersion()).isEqualTo(1);
    }

    @Test
    void passageWithoutTheValue_isPossible_forTheSheetAsksForIt() {
        MigrationCase one = withDeadline();

        assertThat(one.apply()).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(one.item("O1").fields()).doesNotContainKey("scadenza");
    }

    @Test
    void weightAndCode_areGivenToo() {
        MigrationCase one = stored(level -> level.with(
                l -> l.weight(new Level.WeightRule(Level.Use.REQUIRED, null)).codePattern(new CodePattern("OB-#"))));
        GivenValues given = new GivenValues(
                Map.of(new RequiredValue.OfWeight("obiettivo"), new BigDecimal("100")),
                Map.of(one.id("O1"), Map.of(new RequiredValue.OfCode("obiettivo"), "OB-1")));

        assertThat(one.kinds("O1")).containsOnly(Kind.NEEDS_VALUE);
        assertThat(one.apply(given)).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(one.item("OB-1").weight()).isEqualByComparingTo("100");
    }

    @Test
    void requiredFieldWhoseValueCannotBeKept_isWanted() {
        MigrationCase one = stored(level -> level.with(l -> l.fields(level.fields().stream()
                .map(field -> field.code().equals("note")
                        ? field.with(f -> f.required(true).type(new FieldType.Plain(PlainType.DATE)))
                        : field)
                .toList())));

        assertThat(one.kinds("O1")).containsExactlyInAnyOrder(Kind.DROPPED, Kind.NEEDS_VALUE);
    }

    @Test
    void approvedPlan_passesByAnActWithAReason_andIsTakenBackUntilConfirmed() {
        MigrationCase one = withDeadline();
        approve(one);
        Act act = new Act("Deliberazione di Giunta", "50", LocalDate.of(2022, 4, 1));
        GivenValues given = forAll(DEADLINE, "2022-09-30");

        assertThat(refusal(one.apply(given))).isEqualTo("life.act-missing");
        assertThat(refusal(one.apply(Optional.of(act), "", given))).isEqualTo("revision.migration-act-missing");
        assertThat(one.apply(Optional.of(act), "Nuovo formato", given)).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(tenants.in(tenants.a, () -> tenants.get(PlanRevisions.class).list(one.plan()))
                        .getFirst()
                        .act())
                .contains(act);

        assertThat(one.takeBack()).isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(one.tree().plan().formatVersion()).isEqualTo(1);
        assertThat(one.item("O1").fields()).doesNotContainKey("scadenza");
    }

    private static void approve(MigrationCase one) {
        var admin = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
        var by = TransitionDetails.by(new Act("Deliberazione di Giunta", "45", LocalDate.of(2022, 3, 12)));
        for (var state : List.of(PlanState.PROPOSED, PlanState.NEGOTIATED, PlanState.APPROVED)) {
            assertThat(tenants.in(
                            tenants.a, () -> tenants.get(PlanLifecycle.class).pass(admin, one.plan(), state, by)))
                    .isEqualTo(new it.pdo.lifecycle.LifecycleOutcome.Done(state));
        }
    }
}
