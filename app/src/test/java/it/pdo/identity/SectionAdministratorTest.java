package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportService;
import it.pdo.exchange.run.PlanExport;
import it.pdo.formatversion.FormatDrafts;
import it.pdo.formatversion.migration.FormatMigrations;
import it.pdo.history.Actor;
import it.pdo.lifecycle.LifecycleOutcome;
import it.pdo.lifecycle.PlanLifecycle;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.lifecycle.VariationOutcome;
import it.pdo.lifecycle.Variations;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitPaths;
import it.pdo.organisation.Units;
import it.pdo.planning.PeopleShare;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.SampleFormat;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.Plans;
import it.pdo.planning.store.ReadableItems;
import it.pdo.planning.store.revision.TargetConfirmations;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.period.PeriodOutcome;
import it.pdo.progress.rollover.RollOver;
import it.pdo.results.AdoptOutcome;
import it.pdo.results.FreezeOutcome;
import it.pdo.results.FrozenSheets;
import it.pdo.results.PolicyAdoptions;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator of one section meets where the whole body is concerned, service by service. */
@DatabaseTest
class SectionAdministratorTest {
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    private static final TwoTenants tenants = new TwoTenants();
    private static PlanId plan;
    private static SignedIn section;

    @BeforeAll
    static void start() {
        plan = tenants.in(tenants.a, () -> {
            SampleFormat.publish(tenants);
            tenants.get(UnitPaths.class)
                    .ensure(
                            Actor.SYSTEM,
                            List.of(SamplePlan.DEMOGRAPHICS, SamplePlan.CULTURE, SamplePlan.WORKS),
                            2022,
                            2022);
            return tenants.get(PlanStore.class)
                    .create(Actor.SYSTEM, SamplePlan.draft("SEZIONE"))
                    .plan();
        });
        section = TwoTenants.person(tenants.a, "Sandra", Grant.on(Role.TENANT_ADMIN, unit("Servizi Demografici")));
    }

    private static UnitId unit(String name) {
        return tenants.in(tenants.a, () -> tenants.get(Units.class).tree().all()).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    /** A service that has no place for a refusal in its answer. */
    record Asked(String what, Consumer<SignedIn> service) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Asked> closed() {
        return Stream.of(
                new Asked("workbook", who -> tenants.get(PlanExport.class).workbook(who, plan, Locale.ITALIAN)),
                new Asked("json", who -> tenants.get(PlanExport.class).json(who, plan)),
                new Asked("imports", who -> tenants.get(ImportService.class).runs(who)),
                new Asked("mappings", who -> tenants.get(ImportMappings.class).list(who)),
                new Asked("new plan", who -> tenants.get(Plans.class)
                        .create(
                                who,
                                new PlanDraft(
                                        new Plan.Head("X" + who.username(), "X", 2022, 2022, "sample", 1, null),
                                        List.of()))),
                new Asked("formats", who -> tenants.get(FormatDrafts.class).list(who)),
                new Asked(
                        "migration", who -> tenants.get(FormatMigrations.class).pending(who, plan)),
                new Asked(
                        "targets", who -> tenants.get(TargetConfirmations.class).waiting(who, plan)),
                new Asked("roll-over", who -> tenants.get(RollOver.class).proposal(who, plan)),
                new Asked(
                        "frozen sheets", who -> tenants.get(FrozenSheets.class).list(who, plan)),
                new Asked("doubles", who -> tenants.get(Directory.class).duplicates(who)));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void service_ofTheWholeBody_isClosedToTheSectionAndOpenToTheBody(Asked asked) {
        var body = TwoTenants.person(tenants.a, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN));

        assertThatThrownBy(in(() -> asked.service().accept(section)))
                .isInstanceOfSatisfying(
                        PermissionDeniedException.class,
                        denied -> assertThat(denied.reason().code()).isEqualTo("permission.whole-body"));
        tenants.in(tenants.a, () -> {
            asked.service().accept(body);
            return true;
        });
    }

    @Test
    void act_onTheWholeBody_isRefusedToTheSection() {
        tenants.in(tenants.a, () -> {
            assertThat(tenants.get(ImportService.class).undo(section, 1)).isInstanceOf(ImportRunOutcome.Refused.class);
            assertThat(tenants.get(MonthService.class).openPeriod(section, plan, MAY, ""))
                    .isInstanceOf(PeriodOutcome.Refused.class);
            assertThat(tenants.get(PolicyAdoptions.class).adopt(section, plan, 2022, "default", 1, "perché"))
                    .isInstanceOf(AdoptOutcome.Refused.class);
            assertThat(tenants.get(FrozenSheets.class).freeze(section, plan, MAY))
                    .isInstanceOf(FreezeOutcome.Refused.class);
            assertThat(tenants.get(Variations.class).open(section, plan, "Slitta", ""))
                    .isInstanceOf(VariationOutcome.Refused.class);
            assertThat(tenants.get(PlanLifecycle.class)
                            .pass(section, plan, PlanState.PROPOSED, TransitionDetails.because("perché")))
                    .isInstanceOf(LifecycleOutcome.Refused.class);
            return true;
        });
    }

    /** People of items that are not hers do not come with the plan. */
    @Test
    void plan_forTheSection_keepsPeopleOfHerItemsOnly() {
        var access = tenants.in(
                        tenants.a,
                        () -> Permissions.of(section, tenants.get(Units.class).tree()))
                .access();
        var stored = tenants.in(tenants.a, () -> tenants.get(PlanStore.class).load(plan))
                .orElseThrow();
        var whole = new PlanTree(
                stored.plan(),
                stored.items(),
                List.of(),
                stored.indicators(),
                stored.items().stream()
                        .map(item -> new PeopleShare(item.id(), "D", null, null, null, null, Map.of(), 0))
                        .toList(),
                List.of(),
                stored.links());

        var hers = whole.withPeopleOf(new ReadableItems(whole, access).all());

        assertThat(hers.items()).isEqualTo(whole.items());
        assertThat(hers.indicators()).isEqualTo(whole.indicators());
        assertThat(hers.items().stream().filter(item -> hers.people(item.id()).isEmpty()))
                .isNotEmpty()
                .noneMatch(item -> access.mayRead(hers.unitOf(item)));
        assertThat(hers.items().stream().filter(item -> !hers.people(item.id()).isEmpty()))
                .isNotEmpty()
                .allMatch(item -> access.mayRead(hers.unitOf(item)));
    }

    private static ThrowingCallable in(Runnable work) {
        return () -> tenants.in(tenants.a, () -> {
            work.run();
            return true;
        });
    }
}
