package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemState;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ActionCell;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.period.PeriodOutcome;
import it.pdo.scoring.Score;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions ticked off month by month work out the result of the on/off indicator they belong to. */
@DatabaseTest
class ActionScoresTest {
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    private static final YearMonth JUNE = YearMonth.of(2022, 6);
    private static final TwoTenants tenants = new TwoTenants();
    private SignedIn clerk;
    private SignedIn colleague;
    private StoredPlan plan;
    private IndicatorId indicator;

    @BeforeEach
    void freshPlan() {
        clerk = TwoTenants.person(tenants.a, "Sara", Grant.everywhere(Role.CONTRIBUTOR));
        colleague = TwoTenants.person(tenants.a, "Luca", Grant.everywhere(Role.CONTRIBUTOR));
        var admin = TwoTenants.person(tenants.a, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN));
        var product = new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure("Attivazione del servizio", "efficacia", null, "on"),
                        IndicatorDefinition.Documentation.NONE,
                        Stream.of("Bando", "Gara", "Contratto", "Avvio")
                                .map(text -> new ActionDraft(text, null))
                                .toList(),
                        IndicatorDefinition.Computation.READ,
                        ItemState.ACTIVE,
                        null,
                        Map.of()),
                "/0/kpi");
        var objective = SamplePlan.item(
                "objective", "/0", "1", SamplePlan.DEMOGRAPHICS, List.of(), List.of(product), List.of());
        plan = tenants.in(tenants.a, () -> {
            var stored = tenants.get(PlanStore.class)
                    .create(
                            Actor.SYSTEM,
                            SamplePlan.plan("A" + IdGenerator.text(IdGenerator.next()), List.of(objective)));
            tenants.get(ProgressImport.class)
                    .fill(Actor.SYSTEM, stored.plan(), 2022, List.of(), List.of(), MAY.minusMonths(1));
            assertThat(tenants.get(MonthService.class).openPeriod(admin, stored.plan(), JUNE, ""))
                    .isInstanceOf(PeriodOutcome.Done.class);
            return stored;
        });
        indicator = plan.indicator("/0/kpi").orElseThrow();
    }

    /** Under a policy published before there was a pace: what is done or not done counts from its first action on. */
    private void withoutPace() {
        String yaml = """
                policy: senza-passo-%s
                version: 1
                name: {it: A, en: A}
                rules: {pace: none, missing: blocks}
                """.formatted(IdGenerator.text(plan.plan().value()));
        assertThat(tenants.in(tenants.a, () -> tenants.get(PolicyAdoptions.class)
                        .adoptYaml(
                                TwoTenants.person(tenants.a, "Giorgio", Grant.everywhere(Role.TENANT_ADMIN)),
                                plan.plan(),
                                2022,
                                "p",
                                yaml,
                                "prova")))
                .isInstanceOf(AdoptOutcome.Adopted.class);
    }

    @Test
    void tick_byNature_countsAtTheEndOfTheYear() {
        tick(clerk, 1, MAY, true, 0);

        assertThat(score(MAY)).isInstanceOfSatisfying(Score.NotScored.class, none -> assertThat(none.reason())
                .isEqualTo(Score.Reason.NOT_DUE));
        assertThat(score(YearMonth.of(2022, 12)))
                .isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.points())
                        .isEqualByComparingTo("25"));
    }

    private SaveOutcome tick(SignedIn who, int action, YearMonth month, boolean done, long version) {
        return tenants.in(tenants.a, () -> tenants.get(MonthService.class)
                .save(who, new MonthEdit.Action(indicator, action, month, done, version)));
    }

    private List<ActionCell> shown(YearMonth month) {
        return tenants.in(tenants.a, () -> tenants.get(MonthService.class)
                .sheet(clerk, plan.plan(), month)
                .orElseThrow()
                .indicator(indicator)
                .orElseThrow()
                .actions());
    }

    private Score score(YearMonth at) {
        return tenants.in(tenants.a, () -> tenants.get(ResultsService.class)
                .sheet(clerk, plan.plan(), at)
                .orElseThrow()
                .indicator(indicator.toString()));
    }

    @Test
    void tick_ofOneActionOfFour_showsFromItsMonthOnAndScores25() {
        withoutPace();
        assertThat(score(YearMonth.of(2022, 12))).isInstanceOf(Score.NotScored.class);

        assertThat(tick(clerk, 1, MAY, true, 0)).isEqualTo(new SaveOutcome.Saved(1, "sì", "no", ""));

        assertThat(shown(YearMonth.of(2022, 4))).noneMatch(ActionCell::done);
        assertThat(shown(MAY)).extracting(ActionCell::done).containsExactly(false, true, false, false);
        assertThat(shown(MAY)).allMatch(ActionCell::writable);
        assertThat(shown(JUNE).get(1)).isEqualTo(new ActionCell(1, "Gara", true, MAY, "Sara", 0, true));
        assertThat(shown(YearMonth.of(2023, 1))).noneMatch(ActionCell::done);
        assertThat(score(MAY)).isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.points())
                .isEqualByComparingTo("25"));
        assertThat(score(YearMonth.of(2022, 4))).isInstanceOf(Score.NotScored.class);
    }

    @Test
    void tick_takenBackInALaterMonth_leavesTheEarlierMonthAsItWas() {
        withoutPace();
        tick(clerk, 0, MAY, true, 0);
        tick(clerk, 1, MAY, true, 0);

        assertThat(tick(clerk, 0, JUNE, false, 0)).isEqualTo(new SaveOutcome.Saved(1, "no", "sì", ""));

        assertThat(shown(MAY).getFirst().done()).isTrue();
        assertThat(shown(JUNE).getFirst().done()).isFalse();
        assertThat(score(MAY)).isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.points())
                .isEqualByComparingTo("50"));
        assertThat(score(JUNE)).isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.points())
                .isEqualByComparingTo("25"));
    }

    @Test
    void tick_ofEveryAction_scores100AndKeepsAHistoryOfEach() {
        withoutPace();
        for (var action = 0; action < 4; action++) {
            tick(clerk, action, MAY, true, 0);
        }

        assertThat(score(MAY)).isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.points())
                .isEqualByComparingTo("100"));
        assertThat(tenants.in(tenants.a, () -> tenants.get(History.class).of(indicator.value(), "action 4 2022-05")))
                .singleElement()
                .extracting(HistoryEntry::actor, HistoryEntry::before, HistoryEntry::after)
                .containsExactly(clerk.actor(), "no", "sì");
    }

    @Test
    void tick_overWhatSomebodyElseSaid_isAConflictAndTheSameIsNone() {
        tick(colleague, 0, MAY, true, 0);
        tick(colleague, 0, MAY, false, 1);

        assertThat(tick(clerk, 0, MAY, true, 1))
                .isEqualTo(new SaveOutcome.Conflict("no", "", "Luca", TwoTenants.NOW, 2));
        assertThat(tick(clerk, 0, MAY, false, 0)).isEqualTo(new SaveOutcome.Saved(2, "no", "no", ""));
        assertThat(tick(clerk, 0, MAY, true, 2)).isEqualTo(new SaveOutcome.Saved(3, "sì", "no", ""));
    }

    @Test
    void tick_ofAnActionThatIsNotThereOrInAClosedMonth_isRefusedAndStoresNothing() {
        assertThat(refusal(tick(clerk, 4, MAY, true, 0))).isEqualTo("cell.unknown");
        assertThat(refusal(tick(clerk, -1, MAY, true, 0))).isEqualTo("cell.unknown");
        assertThat(refusal(tick(clerk, 0, YearMonth.of(2022, 4), true, 0))).isEqualTo("month.closed");
        var reader = TwoTenants.person(tenants.a, "Rita", Grant.everywhere(Role.READER));
        assertThat(refusal(tick(reader, 0, MAY, true, 0))).isEqualTo("cell.read-only");
        assertThat(shown(MAY)).noneMatch(cell -> cell.since() != null);
    }

    private static String refusal(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Refused.class);
        return ((SaveOutcome.Refused) outcome).issues().getFirst().code();
    }
}
