package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.tenancy.TenantSlug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {
    private static final UnitId DIREZIONE = new UnitId(1);
    private static final UnitId SEZIONE = new UnitId(2);
    private static final UnitId OTHER = new UnitId(3);
    private static final UnitId NOWHERE = new UnitId(99);

    private final UnitTree units =
            new UnitTree(List.of(unit(DIREZIONE, null), unit(SEZIONE, DIREZIONE), unit(OTHER, null)));

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "UNIT_HEAD", "DIRECTOR", "TENANT_ADMIN"})
    void write_roleOnAUnit_reachesItsSubtreeAndNothingElse(Role role) {
        Access access = access(Grant.on(role, DIREZIONE));

        assertThat(access.mayWrite(DIREZIONE)).isTrue();
        assertThat(access.mayWrite(SEZIONE)).isTrue();
        assertThat(access.mayWrite(OTHER)).isFalse();
        assertThat(access.mayWrite(NOWHERE)).isFalse();
        assertThat(access.mayWrite(Optional.empty())).isFalse();
        assertThat(access.mayRead(OTHER)).isFalse();
        assertThat(access.mayReadWholeBody()).isFalse();
    }

    @Test
    void write_roleOnTheUnitBelow_doesNotReachTheUnitAbove() {
        Access access = access(Grant.on(Role.CONTRIBUTOR, SEZIONE));

        assertThat(access.mayWrite(SEZIONE)).isTrue();
        assertThat(access.mayWrite(DIREZIONE)).isFalse();
        assertThat(access.mayRead(DIREZIONE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"EVALUATOR", "READER"})
    void write_roleThatOnlyReads_isRefusedWhereItReads(Role role) {
        Access access = access(Grant.everywhere(role));

        assertThat(access.mayReadWholeBody()).isTrue();
        assertThat(access.mayRead(Optional.empty())).isTrue();
        assertThat(access.mayRead(OTHER)).isTrue();
        assertThat(access.mayWrite(OTHER)).isFalse();
        assertThat(access.mayWrite(Optional.empty())).isFalse();
        assertThat(access.mayApprove(OTHER)).isFalse();
    }

    @Test
    void operator_evenEverywhere_meetsNoData() {
        Access access = access(Grant.everywhere(Role.OPERATOR));

        assertThat(access.mayReadWholeBody()).isFalse();
        assertThat(access.mayRead(DIREZIONE)).isFalse();
        assertThat(access.mayWrite(DIREZIONE)).isFalse();
    }

    @Test
    void grants_ofTwoRoles_giveEachOnlyItsOwn() {
        Access access = access(Grant.on(Role.READER, OTHER), Grant.on(Role.CONTRIBUTOR, SEZIONE));

        assertThat(access.mayRead(OTHER)).isTrue();
        assertThat(access.mayWrite(OTHER)).isFalse();
        assertThat(access.mayWrite(SEZIONE)).isTrue();
    }

    @Test
    void approve_contributor_isRefusedWhereAHeadIsNot() {
        assertThat(access(Grant.on(Role.CONTRIBUTOR, SEZIONE)).mayApprove(SEZIONE))
                .isFalse();
        assertThat(access(Grant.on(Role.UNIT_HEAD, SEZIONE)).mayApprove(SEZIONE))
                .isTrue();
    }

    @Test
    void access_withoutGrants_isNone() {
        Access access = access();

        assertThat(access.mayRead(SEZIONE)).isFalse();
        assertThat(access.mayRead(Optional.empty())).isFalse();
    }

    private Access access(Grant... grants) {
        SignedIn who = new SignedIn(new TenantSlug("prova"), new AccountId(7), "prova", "Prova", List.of(grants));
        return new Access(who, units);
    }

    private static Unit unit(UnitId id, @Nullable UnitId parent) {
        return new Unit(id, parent, "sezione", "U" + id.value(), "Unità", 0, LocalDate.of(2020, 1, 1), null);
    }
}
