package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.micronaut.context.ApplicationContext;
import it.pdo.organisation.UnitDraft;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class SignInTest {
    private static final String PASSWORD = "quattro parole lunghe";
    private static final String ADDRESS = "192.0.2.7";

    private static final ApplicationContext CONTEXT = TestDatabase.context();
    private static final TenantSlug TENANT = TestDatabase.newTenant(CONTEXT).slug();
    private static final TenantSlug OTHER = TestDatabase.newTenant(CONTEXT).slug();

    private final SignIn signIn = CONTEXT.getBean(SignIn.class);
    private final Accounts accounts = CONTEXT.getBean(Accounts.class);
    private String username = "";
    private AccountId account = new AccountId(1);

    @BeforeEach
    void openAccount() {
        username = "u" + System.nanoTime();
        AccountDraft draft = new AccountDraft(username, "Anna Prova", null, List.of(Grant.everywhere(Role.READER)));
        PasswordHash hash = CONTEXT.getBean(Passwords.class).hash(PASSWORD);
        account = CurrentTenant.call(TENANT, () -> accounts.open(draft, hash)).orElseThrow();
    }

    @Test
    void attempt_rightPassword_isAcceptedWithNameAndGrants() {
        assertThat(signIn.attempt(TENANT, " " + username.toUpperCase(java.util.Locale.ROOT), PASSWORD, ADDRESS))
                .asInstanceOf(type(SignInOutcome.Accepted.class))
                .extracting(SignInOutcome.Accepted::signedIn)
                .isEqualTo(
                        new SignedIn(TENANT, account, username, "Anna Prova", List.of(Grant.everywhere(Role.READER))));
    }

    @ParameterizedTest
    @CsvSource({"quattro parole lunghE", "''", "' quattro parole lunghe'"})
    void attempt_otherPassword_isRefused(String password) {
        assertThat(signIn.attempt(TENANT, username, password, ADDRESS)).isEqualTo(new SignInOutcome.Refused());
    }

    @Test
    void attempt_unknownName_unknownTenant_otherTenant_allGetTheSameAnswer() {
        assertThat(signIn.attempt(TENANT, "nessuno", PASSWORD, ADDRESS)).isEqualTo(new SignInOutcome.Refused());
        assertThat(signIn.attempt(new TenantSlug("nessun-comune"), username, PASSWORD, ADDRESS))
                .isEqualTo(new SignInOutcome.Refused());
        assertThat(signIn.attempt(OTHER, username, PASSWORD, ADDRESS)).isEqualTo(new SignInOutcome.Refused());
    }

    @Test
    void attempt_closedAccount_isRefusedAndItsSessionEnds() {
        SignedIn before = accepted();
        SessionCheck check = CONTEXT.getBean(SessionCheck.class);
        assertThat(check.current(before)).contains(before);

        CurrentTenant.run(TENANT, () -> accounts.close(account));

        assertThat(signIn.attempt(TENANT, username, PASSWORD, ADDRESS)).isEqualTo(new SignInOutcome.Refused());
        assertThat(check.current(before)).isEmpty();
    }

    @Test
    void attempt_fiveWrongPasswords_waitEvenWithTheRightOneAndFromThatAddressOnly() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.attempt(TENANT, username, "sbagliata " + i, ADDRESS))
                    .isEqualTo(new SignInOutcome.Refused());
        }

        assertThat(signIn.attempt(TENANT, username, PASSWORD, ADDRESS))
                .asInstanceOf(type(SignInOutcome.Throttled.class))
                .satisfies(throttled ->
                        assertThat(throttled.remaining()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(10)));
        assertThat(signIn.attempt(TENANT, username, PASSWORD, "192.0.2.8")).isInstanceOf(SignInOutcome.Accepted.class);
    }

    @Test
    void attempt_unknownNameFiveTimes_isThrottledLikeAKnownOne() {
        String nobody = "nobody" + System.nanoTime();
        for (int i = 0; i < 5; i++) {
            signIn.attempt(TENANT, nobody, PASSWORD, ADDRESS);
        }

        assertThat(signIn.attempt(TENANT, nobody, PASSWORD, ADDRESS)).isInstanceOf(SignInOutcome.Throttled.class);
    }

    @Test
    void attempt_successAfterFourWrong_startsTheCountAnew() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                signIn.attempt(TENANT, username, "sbagliata", ADDRESS);
            }
            assertThat(accepted().username()).isEqualTo(username);
        }
    }

    @Test
    void attempt_twentyGuessesAtOnce_onlyFiveAreLookedAt() throws Exception {
        List<SignInOutcome> outcomes;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<SignInOutcome> guess = () -> signIn.attempt(TENANT, username, "sbagliata", ADDRESS);
            outcomes = threads.invokeAll(java.util.Collections.nCopies(20, guess)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(outcomes).filteredOn(SignInOutcome.Refused.class::isInstance).hasSize(5);
        assertThat(outcomes)
                .filteredOn(SignInOutcome.Throttled.class::isInstance)
                .hasSize(15);
    }

    @Test
    void open_takenName_isRefusedWhateverItsCase() {
        AccountDraft again = new AccountDraft(username.toUpperCase(java.util.Locale.ROOT), "Altra", null, List.of());

        assertThat(CurrentTenant.call(
                        TENANT,
                        () -> accounts.open(
                                again, CONTEXT.getBean(Passwords.class).hash(PASSWORD))))
                .isEmpty();
    }

    @Test
    void account_ofOneTenant_isNotFoundByItsIdInAnother() {
        assertThat(CurrentTenant.call(TENANT, () -> accounts.find(account))).isPresent();
        assertThat(CurrentTenant.call(OTHER, () -> accounts.find(account))).isEmpty();
    }

    @Test
    void grant_onAUnit_comesBackWithIt() {
        var units = CONTEXT.getBean(it.pdo.organisation.Units.class);
        CurrentTenant.run(TENANT, () -> {
            var tree = units.create(
                    it.pdo.history.Actor.SYSTEM,
                    null,
                    List.of(new UnitDraft("sezione", "S" + username, "Sezione", List.of())));
            var unit = tree.findByCode("S" + username).orElseThrow().id();
            accounts.grant(account, Grant.on(Role.UNIT_HEAD, unit));

            assertThat(accounts.find(account).orElseThrow().grants())
                    .containsExactly(Grant.everywhere(Role.READER), Grant.on(Role.UNIT_HEAD, unit));
        });
    }

    private SignedIn accepted() {
        return switch (signIn.attempt(TENANT, username, PASSWORD, ADDRESS)) {
            case SignInOutcome.Accepted accepted -> accepted.signedIn();
            case SignInOutcome.Refused _, SignInOutcome.Throttled _ -> throw new AssertionError("not accepted");
        };
    }
}
