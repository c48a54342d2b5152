package it.pdo.progress.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import it.pdo.exchange.municipality.LoadOutcome;
import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.exchange.municipality.MunicipalityLoader;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Unit;
import it.pdo.organisation.Units;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.Approval;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.SaveOutcome;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a save answers is what the sheet read afterwards shows of the same objectives: it is made without reading again. */
@DatabaseTest
class SavedEditsTest {
    private static final int SAVES = 60;
    private static final List<String> TEXTS =
            List.of("", "0", "1", "2,5", "7", "30", "100", "101", "50%", "sì", "fatto", "12,345", "-1");

    private static DatabaseServer server;
    private static ApplicationContext context;

    @BeforeAll
    static void start() {
        server = TestDatabase.withOwnCatalog();
        context = server.configure(ApplicationContext.builder(Environment.TEST)
                        .singletons(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Rome"))))
                .start();
        for (String name : List.of("segrate", "milano")) {
            var shipped = MunicipalityFolder.shipped(name).read().municipality().orElseThrow();
            assertThat(context.getBean(MunicipalityLoader.class).load(shipped, "una-password-di-prova"))
                    .isInstanceOf(LoadOutcome.Loaded.class);
        }
    }

    @AfterAll
    static void stop() {
        context.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"segrate, 1", "segrate, 2", "milano, 3", "milano, 4"})
    void saveAll_ofRandomEdits_answersWithTheObjectivesOfTheSheetReadAfterwards(String name, long seed) {
        var tenant = new TenantSlug(name);
        CurrentTenant.run(tenant, () -> new Session(tenant, new Random(seed)).run());
    }

    /** Random people who write random cells of the first plan of a body. */
    private static final class Session {
        private final MonthService service = context.getBean(MonthService.class);
        private final Random random;
        private final PlanId plan;
        private final SignedIn administrator;
        private final List<SignedIn> people;
        private final List<YearMonth> months;
        private final Set<ItemId> items = new HashSet<>();
        private final Set<IndicatorId> indicators = new HashSet<>();
        private final Set<Class<?>> outcomes = new HashSet<>();
        private int shown;

        Session(TenantSlug tenant, Random random) {
            this.random = random;
            plan = context.getBean(PlanStore.class).list().getFirst().id();
            administrator = TwoTenants.person(tenant, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN));
            people = new ArrayList<>(
                    List.of(administrator, TwoTenants.person(tenant, "Enzo", Grant.everywhere(Role.EVALUATOR))));
            for (Unit unit : context.getBean(Units.class).tree().all()) {
                people.add(TwoTenants.person(tenant, "Elisa", Grant.on(Role.DIRECTOR, unit.id())));
            }
            var open = service.current(administrator, plan).orElseThrow().month();
            months = List.of(open, open, open, open.plusMonths(1));
        }

        void run() {
            for (int save = 0; save < SAVES; save++) {
                save(random.nextInt(3) == 0 ? pick(people) : administrator, pick(months));
            }
            assertThat(outcomes)
                    .contains(SaveOutcome.Saved.class, SaveOutcome.Refused.class, SaveOutcome.Conflict.class);
            assertThat(shown).isGreaterThan(SAVES / 2);
        }

        private void save(SignedIn who, YearMonth month) {
            items.clear();
            indicators.clear();
            var sheet = service.sheet(administrator, plan, month).orElseThrow();
            List<MonthEdit> edits = new ArrayList<>();
            for (int edit = random.nextInt(1, 5); edit > 0; edit--) {
                edits.add(edit(pick(sheet.objectives()), month));
            }

            var saved = service.saveAll(who, edits);

            saved.outcomes().forEach(outcome -> outcomes.add(outcome.getClass()));
            List<ObjectiveSheet> expected = service.sheet(who, plan, month).map(MonthSheet::objectives).stream()
                    .flatMap(List::stream)
                    .filter(this::touched)
                    .toList();
            shown += expected.isEmpty() ? 0 : 1;
            assertThat(saved.objectives(plan))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .as("%s", edits)
                    .isEqualTo(expected);
        }

        private boolean touched(ObjectiveSheet sheet) {
            return sheet.phases().stream().anyMatch(row -> items.contains(row.id()))
                    || sheet.indicators().stream().anyMatch(row -> indicators.contains(row.id()));
        }

        private MonthEdit edit(ObjectiveSheet objective, YearMonth month) {
            if (!objective.phases().isEmpty() && (objective.indicators().isEmpty() || random.nextBoolean())) {
                var row = pick(objective.phases());
                items.add(row.id());
                return new MonthEdit.Reached(
                        row.id(),
                        month,
                        pick(TEXTS),
                        version(row.month(month.getMonthValue()).version()));
            }
            var row = pick(objective.indicators());
            indicators.add(row.id());
            var cell = row.readings().get(month.getMonthValue() - 1);
            if (!row.actions().isEmpty() && random.nextBoolean()) {
                var action = pick(row.actions());
                return new MonthEdit.Action(
                        row.id(), action.action(), month, random.nextBoolean(), version(action.version()));
            }
            return random.nextInt(4) == 0
                    ? new MonthEdit.ApprovalDecision(
                            row.id(), month, pick(List.of(Approval.values())), "da rivedere", version(cell.version()))
                    : new MonthEdit.Reading(
                            row.id(), month, pick(TEXTS), pick(List.of("", "nota")), version(cell.version()));
        }

        /** Now and then one that somebody else has overtaken. */
        private long version(long seen) {
            return random.nextInt(6) == 0 ? seen + 7 : seen;
        }

        private <T> T pick(List<T> among) {
            return among.get(random.nextInt(among.size()));
        }
    }
}
