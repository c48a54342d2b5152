package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.format.starter.StarterFormat;
import it.pdo.format.starter.StarterFormats;
import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.planning.SampleDrafts;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.progress.ReadingDraft;
import it.pdo.progress.month.MonthService;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each starter format is usable as it is: a plan under it is stored, its month is filled in, and it is scored. */
@DatabaseTest
class StarterPlansTest {
    private static final TwoTenants tenants = new TwoTenants();

    static Stream<StarterFormat> starters() {
        return StarterFormats.list().stream();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void planUnderAStarter_storedFilledAndScored_hasAResultForEverything(StarterFormat starter) {
        TenantSlug slug = TestDatabase.newTenant(tenants.context).slug();
        SignedIn evaluator = TwoTenants.person(slug, "Enzo", Grant.everywhere(Role.EVALUATOR));
        PlanFormat format = starter.format();
        YearMonth december = YearMonth.of(format.years().from(), 12);

        tenants.in(slug, () -> {
            assertThat(tenants.get(FormatStore.class).publish(starter.folder(), starter.yaml()))
                    .isEmpty();
            StoredPlan stored = tenants.get(PlanStore.class).create(Actor.SYSTEM, SampleDrafts.of(format));
            PlanTree plan = tenants.get(PlanStore.class).load(stored.plan()).orElseThrow();
            fill(plan, format, december);

            assertThat(tenants.get(MonthService.class).sheet(evaluator, stored.plan(), december))
                    .isPresent();
            ScoreSheet sheet = tenants.get(ResultsService.class)
                    .sheet(evaluator, stored.plan(), december)
                    .orElseThrow();
            // Each indicator is at half of its target, each phase at half of its work.
            assertThat(plan.items()).hasSizeGreaterThan(4).allSatisfy(item -> assertThat(
                            points(sheet.item(item.id().toString())))
                    .as(item.level())
                    .isEqualByComparingTo("50"));
            assertThat(points(sheet.body())).isEqualByComparingTo("50");
            return "";
        });
    }

    private static void fill(PlanTree plan, PlanFormat format, YearMonth december) {
        List<ReadingDraft> readings = plan.indicators().stream()
                .map(i -> new ReadingDraft(i.id(), december, "5", ""))
                .toList();
        List<ReachedDraft> reached = plan.items().stream()
                .filter(i -> carriesPhases(format, i))
                .map(i -> new ReachedDraft(i.id(), december.withMonth(9), BigDecimal.valueOf(50)))
                .toList();
        assertThat(tenants.get(ProgressImport.class)
                        .fill(Actor.SYSTEM, plan.plan().id(), december.getYear(), reached, readings, december))
                .isEmpty();
    }

    private static boolean carriesPhases(PlanFormat format, Item item) {
        return format.level(item.level()).orElseThrow().carries(Part.CRONOPROGRAM);
    }

    private static BigDecimal points(Score score) {
        assertThat(score).isInstanceOf(Score.Scored.class);
        return ((Score.Scored) score).points();
    }
}
