package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import it.pdo.exchange.municipality.LoadOutcome;
import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.exchange.municipality.MunicipalityLoader;
import it.pdo.history.Actor;
import it.pdo.identity.Account;
import it.pdo.identity.Accounts;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignIn;
import it.pdo.identity.SignInOutcome;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.ReorganisationOutcome;
import it.pdo.organisation.Reorganisations;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.planning.Plan;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random reorganisations, changes of names, departures and changes of roles never change a result of an earlier year, never
 * change a name in it and never cause an error. Today is 2 March 2026.
 */
@DatabaseTest
class ReorganisedResultsTest {
    private static final TenantSlug TOWN = new TenantSlug("segrate");
    private static final String PASSWORD = "una-password-di-prova";
    private static final SignedIn EVALUATOR = TwoTenants.person(TOWN, "Enzo", Grant.everywhere(Role.EVALUATOR));
    private static final int CHANGES = 14;

    private DatabaseServer server;
    private ApplicationContext context;
    private Plan plan;
    /** Whom the checks look through the eyes of, with the roles they held before anything changed. */
    private List<SignedIn> readers = List.of();

    @BeforeEach
    void start() {
        server = TestDatabase.withOwnCatalog();
        context = server.configure(ApplicationContext.builder(Environment.TEST)
                        .singletons(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Rome"))))
                .start();
        var town = MunicipalityFolder.shipped("segrate").read().municipality().orElseThrow();
        assertThat(context.getBean(MunicipalityLoader.class).load(town, PASSWORD))
                .isInstanceOf(LoadOutcome.Loaded.class);
        plan = in(() -> context.getBean(PlanStore.class).list().getFirst());
        readers = accounts().stream()
                .map(account ->
                        new SignedIn(TOWN, account.id(), account.username(), account.displayName(), account.grants()))
                .toList();
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void reorganisations_atRandom_moveNoResultOfAYearBefore(long seed) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(plan.fromYear(), 2, 1);
        Map<YearMonth, String> settled = new HashMap<>();
        Map<String, MonthSheet> months = Map.of();
        int done = 0;
        for (int change = 0; change < CHANGES; change++) {
            day = day.plusDays(random.nextInt(1, 130));
            LocalDate before = day.minusDays(1);
            Map<PersonId, Person> people = people(before);
            checkpoints(day.getYear() - 1).forEach(month -> settled.computeIfAbsent(month, this::sheets));
            if (months.isEmpty() && entryMonth().isBefore(YearMonth.from(day))) {
                months = months();
            }

            done += change % 3 == 2
                    ? changePeople(random, day)
                    : reorganise(random, day) instanceof ReorganisationOutcome.Done ? 1 : 0;

            assertThat(people(before)).isEqualTo(people);
            settled.forEach((month, sheets) ->
                    assertThat(sheets(month)).as("result of %s", month).isEqualTo(sheets));
            if (!months.isEmpty()) {
                assertThat(months()).isEqualTo(months);
            }
        }
        assertThat(settled).hasSizeGreaterThan(3);
        assertThat(months).isNotEmpty();
        checkpoints(plan.toYear()).forEach(this::sheets);
        assertThat(done).isGreaterThan(CHANGES / 2);
        everybodySignsIn();
        anyDay(random);
    }

    private ReorganisationOutcome reorganise(Random random, LocalDate day) {
        return in(() -> {
            List<Unit> units = context.getBean(Units.class).tree(day).all();
            Reorganisations all = context.getBean(Reorganisations.class);
            UnitId one = any(units, random);
            UnitId other = any(units, random);
            String name = "Unità " + random.nextInt(1_000_000);
            return switch (random.nextInt(5)) {
                case 0 -> all.rename(Actor.SYSTEM, one, name, "U" + random.nextInt(1_000_000), day, "");
                case 1 -> all.move(Actor.SYSTEM, one, random.nextInt(4) == 0 ? null : other, day, "");
                case 2 -> all.merge(Actor.SYSTEM, List.of(one, any(units, random)), other, day, "");
                case 3 ->
                    all.split(
                            Actor.SYSTEM,
                            one,
                            List.of(
                                    new UnitDraft("sezione", "", name, List.of()),
                                    new UnitDraft("sezione", "", name + " bis", List.of())),
                            day,
                            "");
                default -> all.end(Actor.SYSTEM, one, day, "");
            };
        });
    }

    private int changePeople(Random random, LocalDate day) {
        return in(() -> {
                            People people = context.getBean(People.class);
                            Accounts accounts = context.getBean(Accounts.class);
                            List<Person> all = people.all(day);
                            PersonId person =
                                    all.get(random.nextInt(all.size())).id();
                            List<Account> holders = accounts();
                            Account holder = holders.get(random.nextInt(holders.size()));
                            return switch (random.nextInt(4)) {
                                case 0 ->
                                    people.rename(
                                                            Actor.SYSTEM,
                                                            person,
                                                            "Nome " + random.nextInt(1_000_000),
                                                            "C",
                                                            day,
                                                            "")
                                                    == People.ChangeOutcome.DONE
                                            ? 0
                                            : 1;
                                case 1 ->
                                    people.leave(Actor.SYSTEM, person, day, "") == People.ChangeOutcome.DONE ? 0 : 1;
                                case 2 -> {
                                    UnitId unit = any(
                                            context.getBean(Units.class)
                                                    .tree(day)
                                                    .all(),
                                            random);
                                    accounts.grant(holder.id(), Grant.on(Role.DIRECTOR, unit), day);
                                    yield 0;
                                }
                                default -> {
                                    List<Grant> held = accounts.grants(holder.id(), day);
                                    yield held.size() > 1 && accounts.withdraw(holder.id(), held.getFirst(), day)
                                            ? 0
                                            : 1;
                                }
                            };
                        })
                        == 0
                ? 1
                : 0;
    }

    private Map<PersonId, Person> people(LocalDate day) {
        return in(() -> context.getBean(People.class).all(day)).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static UnitId any(List<Unit> units, Random random) {
        return units.get(random.nextInt(units.size())).id();
    }

    /** The months of verification of the plan's years up to one. */
    private Stream<YearMonth> checkpoints(int last) {
        return IntStream.rangeClosed(plan.fromYear(), Math.min(last, plan.toYear()))
                .boxed()
                .flatMap(year -> Stream.of(1, 7, 12).map(month -> YearMonth.of(year, month)));
    }

    /** The score sheets of a month, byte for byte. */
    private String sheets(YearMonth at) {
        return sheet(EVALUATOR, at) + directors().map(who -> sheet(who, at)).collect(Collectors.joining());
    }

    /** Two of them, who know the pay of their own people only. */
    private Stream<SignedIn> directors() {
        return readers.stream()
                .filter(who -> who.grants().stream().anyMatch(grant -> grant.role() == Role.DIRECTOR))
                .limit(2);
    }

    private String sheet(SignedIn who, YearMonth at) {
        return in(() -> context.getBean(ResultsService.class).sheet(who, plan.id(), at))
                .map(sheet -> new String(FrozenSheet.of(sheet).bytes(), StandardCharsets.UTF_8))
                .orElse("nothing that they may see");
    }

    private YearMonth entryMonth() {
        return YearMonth.of(plan.fromYear(), 5);
    }

    /** What people see of the month of entry. */
    private Map<String, MonthSheet> months() {
        Map<String, MonthSheet> sheets = new HashMap<>();
        for (SignedIn who : readers.stream().limit(6).toList()) {
            in(() -> context.getBean(MonthService.class).sheet(who, plan.id(), entryMonth()))
                    .ifPresent(sheet -> sheets.put(who.username(), sheet));
        }
        assertThat(sheets).hasSizeGreaterThan(3);
        return sheets;
    }

    private List<Account> accounts() {
        return in(() -> context.getBean(Accounts.class).list()).stream()
                .filter(account -> !account.username().equals("amministratore")) // has a password of its own
                .toList();
    }

    /** Also who was granted a role on a unit that is no more; they go on seeing what was theirs. */
    private void everybodySignsIn() {
        for (Account account : accounts()) {
            SignInOutcome outcome = in(() -> context.getBean(SignIn.class)
                    .attempt(
                            TOWN,
                            account.username(),
                            PASSWORD,
                            "127.0.0." + account.username().length()));
            assertThat(outcome).isInstanceOf(SignInOutcome.Accepted.class);
            SignedIn who = ((SignInOutcome.Accepted) outcome).signedIn();
            YearMonth before = YearMonth.of(plan.fromYear(), 1);
            in(() -> context.getBean(MonthService.class).current(who));
            boolean sees = in(() -> context.getBean(MonthService.class).sheet(who, plan.id(), before))
                    .isPresent();
            boolean seesResults = in(() -> context.getBean(ResultsService.class).sheet(who, plan.id(), before))
                    .isPresent();
            if (holdsWhatItHeld(who)) {
                assertThat(sees && seesResults).as(account.username()).isTrue();
            }
        }
    }

    /** A role that was withdrawn gives nothing, also of the years in which it was held. */
    private boolean holdsWhatItHeld(SignedIn who) {
        return readers.stream()
                .filter(before -> before.account().equals(who.account()))
                .allMatch(before -> who.grants().containsAll(before.grants()));
    }

    private void anyDay(Random random) {
        for (int i = 0; i < 20; i++) {
            LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_200));
            in(() -> {
                var tree = context.getBean(Units.class).tree(day);
                context.getBean(People.class).all(day).forEach(person -> Optional.ofNullable(person.unit())
                        .ifPresent(unit -> assertThat(tree.standIn(unit)).isPresent()));
                return tree;
            });
        }
    }

    private <T> T in(Supplier<T> work) {
        return CurrentTenant.call(TOWN, work::get);
    }
}
