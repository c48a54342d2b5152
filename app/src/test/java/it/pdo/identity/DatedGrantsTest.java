package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody reads the whole body since before any record; other roles come and go. */
@DatabaseTest
class DatedGrantsTest {
    private static final String PASSWORD = "quattro parole lunghe";
    private static final Grant READER = Grant.everywhere(Role.READER);

    private final TwoTenants tenants = new TwoTenants();
    private UnitId unit;
    private AccountId account;
    private LocalDate today;

    @BeforeEach
    void start() {
        today = LocalDate.now(tenants.get(Clock.class));
        unit = in(() -> tenants.get(Units.class)
                .create(Actor.SYSTEM, null, List.of(new UnitDraft("direzione", "D1", "Affari", List.of())))
                .all()
                .getFirst()
                .id());
        var hash = tenants.get(Passwords.class).hash(PASSWORD);
        account = in(() -> accounts()
                .open(new AccountDraft("anna.neri", "Anna", null, List.of(READER)), hash)
                .orElseThrow());
    }

    @Test
    void grant_countsFromItsDayOn() {
        in(() -> {
            accounts().grant(account, Grant.on(Role.DIRECTOR, unit), today.plusDays(1));
            accounts().grant(account, Grant.on(Role.UNIT_HEAD, unit), today);
            return account;
        });

        assertThat(signedIn().grants()).containsExactly(READER, Grant.on(Role.UNIT_HEAD, unit));
        assertThat(on(today.plusDays(1)))
                .containsExactlyInAnyOrder(READER, Grant.on(Role.UNIT_HEAD, unit), Grant.on(Role.DIRECTOR, unit));
        assertThat(on(today.minusDays(1))).containsExactly(READER);
    }

    @Test
    void withdrawnGrant_countsUntilTheDayBefore_andStaysRecorded() {
        in(() -> {
            accounts().grant(account, Grant.on(Role.DIRECTOR, unit));
            accounts().grant(account, Grant.everywhere(Role.TENANT_ADMIN));
            return account;
        });
        assertThat(withdraw(Grant.on(Role.DIRECTOR, unit), today)).isTrue();
        assertThat(withdraw(Grant.everywhere(Role.TENANT_ADMIN), today.plusDays(1)))
                .isTrue();

        assertThat(signedIn().grants()).containsExactly(READER, Grant.everywhere(Role.TENANT_ADMIN));
        assertThat(on(today.minusDays(1)))
                .containsExactly(READER, Grant.on(Role.DIRECTOR, unit), Grant.everywhere(Role.TENANT_ADMIN));
        assertThat(on(today.plusDays(1))).containsExactly(READER);
        assertThat(withdraw(Grant.on(Role.DIRECTOR, unit), today)).isFalse();
    }

    @Test
    void administrator_whoseRoleWasWithdrawn_isNamedNoMore_andATokenOfTheirsGivesNothing() {
        in(() -> {
            accounts().grant(account, Grant.everywhere(Role.TENANT_ADMIN), today);
            return account;
        });
        assertThat(in(() -> accounts().administrators())).contains("Anna");

        withdraw(Grant.everywhere(Role.TENANT_ADMIN), today);
        withdraw(READER, today);

        assertThat(in(() -> accounts().administrators())).isNotEmpty().doesNotContain("Anna");
        assertThat(signedIn().grants()).isEmpty();
        assertThat(in(() -> tenants.get(SessionCheck.class).current(signedIn())))
                .get()
                .extracting(SignedIn::grants)
                .isEqualTo(List.of());
    }

    @Test
    void roleGrantedTwice_isHeldOnce_andWithdrawnWhole() {
        in(() -> {
            accounts().grant(account, READER, today);
            return account;
        });
        assertThat(signedIn().grants()).containsExactly(READER);

        withdraw(READER, today);

        assertThat(signedIn().grants()).isEmpty();
    }

    private boolean withdraw(Grant grant, LocalDate day) {
        return in(() -> accounts().withdraw(account, grant, day));
    }

    private List<Grant> on(LocalDate day) {
        return in(() -> accounts().grants(account, day));
    }

    private SignedIn signedIn() {
        var outcome = tenants.get(SignIn.class).attempt(tenants.a, "anna.neri", PASSWORD, "192.0.2.9");
        assertThat(outcome).isInstanceOf(SignInOutcome.Accepted.class);
        return ((SignInOutcome.Accepted) outcome).signedIn();
    }

    private Accounts accounts() {
        return tenants.get(Accounts.class);
    }

    private <T> T in(Supplier<T> work) {
        return tenants.in(tenants.a, work);
    }
}
