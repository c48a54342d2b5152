package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.progress.ReadingDraft;
import it.pdo.progress.month.MonthService;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.progress.Standing;
import it.pdo.shared.Issue;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ResultsServiceTest {
    private static final YearMonth JULY = YearMonth.of(2022, 7);
    private static final TwoTenants tenants = new TwoTenants();
    private static StoredPlan plan;
    private static SignedIn evaluator;

    @BeforeAll
    static void start() {
        evaluator = TwoTenants.person(tenants.a, "Enzo", Grant.everywhere(Role.EVALUATOR));
        plan = tenants.in(tenants.a, () -> {
            var stored = tenants.get(PlanStore.class).create(Actor.SYSTEM, SamplePlan.draft("RESULTS"));
            var issues = tenants.get(ProgressImport.class)
                    .fill(
                            Actor.SYSTEM,
                            stored.plan(),
                            2022,
                            List.of(
                                    reached(stored, "/0/fasi/0", 1, "50"),
                                    reached(stored, "/0/fasi/0", 2, "30"),
                                    reached(stored, "/0/fasi/1", 6, "12.5")),
                            List.of(new ReadingDraft(
                                    stored.indicator("/0/indicatori/0").orElseThrow(), JULY.minusMonths(1), "60%", "")),
                            JULY);
            assertThat(issues).isEmpty();
            return stored;
        });
    }

    private static ReachedDraft reached(StoredPlan stored, String phase, int month, String percent) {
        return new ReachedDraft(stored.item(phase).orElseThrow(), YearMonth.of(2022, month), new BigDecimal(percent));
    }

    private static ScoreSheet sheet(YearMonth at) {
        return tenants.in(tenants.a, () -> tenants.get(ResultsService.class)
                .sheet(evaluator, plan.plan(), at)
                .orElseThrow());
    }

    @Test
    void sheet_atACheckpoint_scoresReadingsAndPhases() {
        var sheet = sheet(JULY);

        var indicator =
                sheet.indicator(plan.indicator("/0/indicatori/0").orElseThrow().toString());
        assertThat(indicator).isInstanceOf(Score.Scored.class);
        assertThat(((Score.Scored) indicator).points()).isEqualByComparingTo("75");
        var phase = sheet.phase(plan.item("/0/fasi/0").orElseThrow().toString(), JULY)
                .orElseThrow();
        assertThat(phase.target().orElseThrow()).isEqualByComparingTo("100");
        assertThat(phase.gap().orElseThrow()).isEqualByComparingTo("20");
    }

    /** What is kept of a closed month has no trailing zeros. */
    private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    @Test
    void sheet_andMonthSheet_sayTheSameOfEveryPhaseInEveryMonth() {
        for (var month = 1; month <= 12; month++) {
            var at = YearMonth.of(2022, month);
            var scored = sheet(at);
            var shown = tenants.in(tenants.a, () -> tenants.get(MonthService.class)
                    .sheet(evaluator, plan.plan(), at)
                    .orElseThrow());
            for (var pointer : List.of("/0/fasi/0", "/0/fasi/1", "/1/fasi/0")) {
                var item = plan.item(pointer).orElseThrow();
                var figure = scored.phase(item.toString(), at).orElseThrow();
                var row = shown.phase(item).orElseThrow().atMonth();
                assertThat(bare(row.target())).as(pointer + " " + at).isEqualTo(bare(figure.targetOrNull()));
                assertThat(bare(row.reached())).as(pointer + " " + at).isEqualTo(bare(figure.reachedOrNull()));
                assertThat(bare(row.gap()))
                        .as(pointer + " " + at)
                        .isEqualTo(bare(figure.gap().orElse(null)));
            }
        }
    }

    @Test
    void sheet_ofAnUnknownPlanAnotherTenantsPlanOrAnotherYear_isEmpty() {
        var theirs = tenants.in(tenants.b, () -> tenants.get(PlanStore.class)
                .create(Actor.SYSTEM, SamplePlan.draft("THEIRS"))
                .plan());
        tenants.in(tenants.a, () -> {
            var results = tenants.get(ResultsService.class);
            assertThat(results.sheet(evaluator, new PlanId(IdGenerator.next()), JULY))
                    .isEmpty();
            assertThat(results.sheet(evaluator, theirs, JULY)).isEmpty();
            assertThat(results.sheet(evaluator, plan.plan(), JULY.minusYears(1)))
                    .isEmpty();
            var nobody = TwoTenants.person(tenants.a, "Nino");
            assertThat(results.sheet(nobody, plan.plan(), JULY)).isEmpty();
            return "";
        });
        assertThatThrownBy(() -> tenants.in(
                        tenants.b, () -> tenants.get(ResultsService.class).sheet(evaluator, theirs, JULY)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void freeze_ofASheetThatMissesNothingDue_canBeComputedAgainIdentical() {
        var march = YearMonth.of(2022, 3);
        tenants.in(tenants.a, () -> {
            var frozen = tenants.get(FrozenSheets.class);
            var outcome = frozen.freeze(evaluator, plan.plan(), march);

            assertThat(outcome).isInstanceOf(FreezeOutcome.Frozen.class);
            var info = ((FreezeOutcome.Frozen) outcome).info();
            assertThat(info.at()).isEqualTo(march);
            assertThat(info.frozenAt()).isEqualTo(TwoTenants.NOW);
            assertThat(frozen.list(evaluator, plan.plan())).contains(info);
            assertThat(frozen.recompute(evaluator, info.id()).orElseThrow().identical())
                    .isTrue();
            var clerk = TwoTenants.person(tenants.a, "Sara", Grant.everywhere(Role.CONTRIBUTOR));
            assertThat(frozen.find(clerk, info.id())).isEmpty();
            return "";
        });
    }

    @Test
    void freeze_ofASheetThatMissesWhatThePolicyAsksFor_isRefused() {
        var outcome = tenants.in(tenants.a, () -> {
            var strict = tenants.get(PlanStore.class).create(Actor.SYSTEM, SamplePlan.draft("STRICT"));
            var admin = TwoTenants.person(tenants.a, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN));
            String yaml =
                    "policy: severi\nversion: 1\nname: {it: S, en: S}\nrules: {pace: by-nature, missing: blocks}\n";
            assertThat(tenants.get(PolicyAdoptions.class).adoptYaml(admin, strict.plan(), 2022, "p", yaml, "prova"))
                    .isInstanceOf(AdoptOutcome.Adopted.class);
            return tenants.get(FrozenSheets.class).freeze(evaluator, strict.plan(), JULY);
        });

        assertThat(outcome).isInstanceOf(FreezeOutcome.Refused.class);
        var issues = ((FreezeOutcome.Refused) outcome).issues();
        assertThat(issues.getFirst().code()).isEqualTo("freeze.blocked");
        assertThat(issues.subList(1, issues.size()))
                .hasSizeBetween(1, 6)
                .extracting(Issue::message)
                .anySatisfy(message -> assertThat(message).startsWith("«").contains("manca la rilevazione"));
    }

    /** A closed checkpoint is a result, an open month is not, and of a month that was never opened nothing is known. */
    @Test
    void standing_ofAMonth_isThatOfItsPeriod() {
        assertThat(sheet(JULY.minusMonths(1)).standing())
                .as("closed, a checkpoint")
                .isEqualTo(Standing.RESULT);
        assertThat(sheet(JULY).standing()).as("closed, no checkpoint").isEqualTo(Standing.PROVISIONAL);
        assertThat(sheet(JULY.plusMonths(1)).standing()).as("open").isEqualTo(Standing.PROVISIONAL);
        assertThat(sheet(JULY.plusMonths(2)).standing()).as("never opened").isEqualTo(Standing.NONE);
        var open = tenants.in(tenants.a, () -> {
            var stored = tenants.get(PlanStore.class).create(Actor.SYSTEM, SamplePlan.draft("OPEN"));
            tenants.get(ProgressImport.class)
                    .fill(Actor.SYSTEM, stored.plan(), 2022, List.of(), List.of(), JULY.minusMonths(2));
            return tenants.get(ResultsService.class)
                    .sheet(evaluator, stored.plan(), JULY.minusMonths(1))
                    .orElseThrow();
        });
        assertThat(open.standing()).as("a checkpoint whose month is open").isEqualTo(Standing.PROVISIONAL);
    }

    /** A plan that was there before a policy's second version was shipped keeps the first, and its results do not move. */
    @Test
    void policy_ofAPlanFromBeforeThePace_isTheFirstVersion() {
        tenants.in(tenants.a, () -> {
            var old = tenants.get(PlanStore.class).create(Actor.SYSTEM, SamplePlan.draft("OLD"));
            var store = tenants.get(PolicyStore.class);
            var stored = tenants.get(PlanStore.class).find(old.plan()).orElseThrow();
            assertThat(store.of(stored, 2022).version()).isEqualTo(2);
            assertThat(store.of(stored, 2022).level("").rules().pace()).isEqualTo(Choice.Pace.BY_NATURE);
            tenants.get(PlanPolicyRepository.class).beginWith(old.plan().value(), 1);
            assertThat(store.of(stored, 2022).version()).isEqualTo(1);
            assertThat(store.of(stored, 2022).level("").rules().pace()).isEqualTo(Choice.Pace.NONE);
            assertThat(store.versions("default"))
                    .extracting(version -> version.policy().version())
                    .containsExactly(1, 2);
            return "";
        });
    }

    @Test
    void freeze_bySomebodyWhoOnlyContributes_isRefused() {
        var clerk = TwoTenants.person(tenants.a, "Sara", Grant.everywhere(Role.CONTRIBUTOR));

        var outcome =
                tenants.in(tenants.a, () -> tenants.get(FrozenSheets.class).freeze(clerk, plan.plan(), JULY));

        assertThat(outcome).isInstanceOf(FreezeOutcome.Refused.class);
    }
}
