package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import it.pdo.exchange.municipality.LoadOutcome;
import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.exchange.municipality.MunicipalityLoader;
import it.pdo.history.Actor;
import it.pdo.identity.Directory;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.DuplicateMergeReport;
import it.pdo.organisation.Duplicates;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.planning.Item;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.progress.period.PeriodState;
import it.pdo.progress.period.Periods;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
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
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Units and people are recorded twice at random, items and shares given to the doubles at random, months closed until one at
 * random and a sheet frozen: what was settled is the same byte for byte when the doubles are merged. Pay is worked out from a
 * sheet alone, so it moves no more than the sheet. Today is 2 March 2026.
 */
@DatabaseTest
class MergedDoublesResultsTest {
    private static final TenantSlug TOWN = new TenantSlug("segrate");
    private static final SignedIn ADMINISTRATOR = TwoTenants.person(TOWN, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
    private static final int DOUBLES = 4;
    /** The town's own policy lets no sheet be frozen while readings are missing, and most of them are. */
    private static final String NOTHING_BLOCKS = """
            policy: aperti
            version: 1
            name: {it: Aperti, en: Open}
            checkpoints: [july, december]
            composition: indicators
            rules: {missing: excluded, unreadable: excluded}
            """;

    private DatabaseServer server;
    private ApplicationContext context;
    private Plan plan;

    @BeforeEach
    void start() {
        server = TestDatabase.withOwnCatalog();
        context = server.configure(ApplicationContext.builder(Environment.TEST)
                        .singletons(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Rome"))))
                .start();
        var town = MunicipalityFolder.shipped("segrate").read().municipality().orElseThrow();
        assertThat(context.getBean(MunicipalityLoader.class).load(town, "una-password-di-prova"))
                .isInstanceOf(LoadOutcome.Loaded.class);
        plan = in(() -> context.getBean(PlanStore.class).list().getFirst());
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void settledMonths_areTheSameByteForByteAroundAMerge(long seed) {
        Random random = new Random(seed);
        doubleUnits(random);
        doublePeople(random);
        YearMonth last = YearMonth.of(plan.fromYear() + random.nextInt(2), 1 + random.nextInt(12));
        assertThat(settle(last)).isInstanceOf(FreezeOutcome.Frozen.class);
        Map<YearMonth, ScoreSheet> before = sheets();
        Map<FrozenSheetId, String> frozen = frozen();

        DuplicateMergeReport report = in(() -> context.getBean(Directory.class).mergeDoubles(ADMINISTRATOR));

        assertThat(report.units().merged()).hasSizeGreaterThan(DOUBLES / 2);
        assertThat(report.people().merged()).hasSizeGreaterThan(DOUBLES / 2);
        assertThat(in(() -> context.getBean(Duplicates.class).find().units()))
                .hasSize(report.units().refused().size());
        assertThat(frozen()).isEqualTo(frozen);
        Map<YearMonth, ScoreSheet> after = sheets();
        before.forEach((month, sheet) -> {
            ScoreSheet now = Objects.requireNonNull(after.get(month));
            if (!month.isAfter(last)) {
                assertThat(bytes(now)).as("sheet of %s", month).isEqualTo(bytes(sheet));
            } else {
                report.units().merged().forEach(pair -> {
                    assertThat(now.find(FigureId.unit(pair.removed().id().toString())))
                            .isEmpty();
                    assertThat(now.find(FigureId.unit(pair.kept().id().toString())))
                            .isPresent();
                });
                assertThat(now.body()).isEqualTo(sheet.body());
            }
        });
    }

    private FreezeOutcome settle(YearMonth last) {
        return in(() -> {
            assertThat(context.getBean(PolicyAdoptions.class)
                            .adoptYaml(
                                    ADMINISTRATOR, plan.id(), last.getYear(), "policy.yaml", NOTHING_BLOCKS, "prova"))
                    .isInstanceOf(AdoptOutcome.Adopted.class);
            for (YearMonth month = YearMonth.of(plan.fromYear(), 1);
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                context.getBean(Periods.class).setOne(Actor.SYSTEM, plan.id(), month, PeriodState.CLOSED);
            }
            for (YearMonth month = last.plusMonths(1); month.getYear() <= plan.toYear(); month = month.plusMonths(1)) {
                context.getBean(Periods.class).setOne(Actor.SYSTEM, plan.id(), month, PeriodState.OPEN);
            }
            return context.getBean(FrozenSheets.class).freeze(ADMINISTRATOR, plan.id(), last, "prova");
        });
    }

    private void doubleUnits(Random random) {
        List<Unit> units =
                in(() -> new ArrayList<>(context.getBean(Units.class).tree().all()));
        units.removeIf(unit -> unit.parent() == null);
        Collections.shuffle(units, random);
        for (Unit unit : units.subList(0, DOUBLES)) {
            String code = "DOP" + unit.code();
            UnitId fresh = in(() -> context.getBean(Units.class)
                    .create(
                            Actor.SYSTEM,
                            unit.parent(),
                            List.of(new UnitDraft(
                                    unit.kind(), code, unit.name().toUpperCase(java.util.Locale.ITALIAN), List.of())))
                    .findByCode(code)
                    .orElseThrow()
                    .id());
            revise(content -> unit.id().equals(content.unit()) && random.nextBoolean()
                    ? content.with(content.code(), content.title(), fresh, content.weight())
                    : content);
        }
    }

    /** Some doubles take all the shares of the other, some a part of them, some none. */
    private void doublePeople(Random random) {
        List<Person> people =
                in(() -> new ArrayList<>(context.getBean(People.class).all()));
        people.removeIf(person -> person.unit() == null);
        Collections.shuffle(people, random);
        int which = 0;
        for (Person person : people.subList(0, 2 * DOUBLES)) {
            int often = which++ % 3;
            String code = "DOP" + person.code();
            PersonId fresh = in(() -> {
                UnitId unit = Objects.requireNonNull(person.unit());
                String of =
                        context.getBean(Units.class).find(unit).orElseThrow().code();
                return Objects.requireNonNull(context.getBean(People.class)
                        .create(Actor.SYSTEM, List.of(new PersonDraft(code, person.name(), person.category(), of)))
                        .get(code));
            });
            revise(content -> content.withPeople(content.people().stream()
                    .map(share ->
                            person.id().equals(share.person()) && (often == 0 || (often == 1 && random.nextBoolean()))
                                    ? new ShareContent(
                                            share.category(),
                                            fresh,
                                            share.percent(),
                                            share.note(),
                                            share.collective(),
                                            share.columns())
                                    : share)
                    .toList()));
        }
    }

    private void revise(UnaryOperator<WholeItem> edit) {
        in(() -> {
            PlanTree tree = context.getBean(PlanStore.class).load(plan.id()).orElseThrow();
            var contents = PlanContents.of(tree);
            List<ItemChange> changes = new ArrayList<>();
            for (Item item : tree.items()) {
                WholeItem before = Objects.requireNonNull(contents.get(item.id()));
                WholeItem after = edit.apply(before);
                if (!after.equals(before)) {
                    changes.add(ItemChange.changed(item.id(), before, after));
                }
            }
            if (!changes.isEmpty()) {
                assertThat(context.getBean(PlanRevisions.class)
                                .revise(Actor.SYSTEM, plan.id(), RevisionKind.EDIT, "", Optional.empty(), changes))
                        .isInstanceOf(RevisionOutcome.Revised.class);
            }
            return changes;
        });
    }

    private Map<YearMonth, ScoreSheet> sheets() {
        Map<YearMonth, ScoreSheet> sheets = new HashMap<>();
        for (YearMonth at = YearMonth.of(plan.fromYear(), 1); at.getYear() <= plan.toYear(); at = at.plusMonths(1)) {
            YearMonth month = at;
            sheets.put(
                    month,
                    in(() -> context.getBean(ResultsService.class).sheet(ADMINISTRATOR, plan.id(), month))
                            .orElseThrow());
        }
        return sheets;
    }

    private Map<FrozenSheetId, String> frozen() {
        return in(() -> {
            Map<FrozenSheetId, String> sheets = new HashMap<>();
            var all = context.getBean(FrozenSheets.class);
            all.list(ADMINISTRATOR, plan.id())
                    .forEach(info -> sheets.put(
                            info.id(),
                            new String(
                                    all.find(ADMINISTRATOR, info.id())
                                            .orElseThrow()
                                            .bytes(),
                                    StandardCharsets.UTF_8)));
            return sheets;
        });
    }

    private static String bytes(ScoreSheet sheet) {
        return new String(FrozenSheet.of(sheet).bytes(), StandardCharsets.UTF_8);
    }

    private <T> T in(Supplier<T> work) {
        return CurrentTenant.call(TOWN, work::get);
    }
}
