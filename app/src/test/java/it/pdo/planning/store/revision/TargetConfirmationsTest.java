package it.pdo.planning.store.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.Grant;
import it.pdo.identity.PermissionDeniedException;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class TargetConfirmationsTest {
    private static final TwoTenants tenants = new TwoTenants();
    private static StoredPlan plan;
    private static SignedIn administrator;
    private static SignedIn clerk;

    @BeforeAll
    static void start() {
        plan = tenants.in(tenants.a, () -> tenants.get(PlanStore.class).create(Actor.SYSTEM, draft()));
        administrator = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
        clerk = TwoTenants.person(tenants.a, "Anna", Grant.everywhere(Role.CONTRIBUTOR));
    }

    @Test
    void waiting_listsWhatTheTextDoesNotSay_andNothingElse() {
        assertThat(waiting(administrator))
                .extracting(doubtful -> doubtful.indicator().name())
                .contains("Copertura", "Da chiarire")
                .doesNotContain("Già certo", "Senza valore atteso");
        assertThatThrownBy(() -> waiting(clerk)).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void confirm_withCertainWords_isRememberedOnceAndKeepsTheTextOfThePlan() {
        IndicatorId id = id("/once");

        assertThat(confirm(administrator, id, " almeno 90% "))
                .isEqualTo(new TargetConfirmation.Confirmed("almeno 90%"));

        Indicator stored = tenants.in(tenants.a, () -> tenants.get(PlanStore.class)
                .load(plan.plan())
                .flatMap(tree -> tree.indicator(id))
                .orElseThrow());
        assertThat(stored.targetText()).isEqualTo("90%");
        assertThat(stored.confirmedTarget()).isEqualTo("almeno 90%");
        assertThat(waiting(administrator))
                .extracting(doubtful -> doubtful.indicator().id())
                .doesNotContain(id);
        assertThat(tenants.in(tenants.a, () -> tenants.get(History.class).of(id.value(), "confirmed target")))
                .singleElement()
                .extracting(HistoryEntry::before, HistoryEntry::after, entry -> entry.actor()
                        .name())
                .containsExactly("", "almeno 90%", "Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90%", "circa tanto", "", "🙂"})
    void confirm_withWordsThatAreNotCertain_isRefusedAndStoresNothing(String words) {
        IndicatorId id = id("/doubt");

        assertThat(confirm(administrator, id, words)).isInstanceOf(TargetConfirmation.Refused.class);

        assertThat(waiting(administrator))
                .extracting(doubtful -> doubtful.indicator().id())
                .contains(id);
    }

    @Test
    void confirm_byAClerkOrOfWhatIsNotHere_answersAlike() {
        IndicatorId id = id("/doubt");
        SignedIn elsewhere = TwoTenants.person(tenants.b, "Bea", Grant.everywhere(Role.TENANT_ADMIN));

        assertThat(confirm(clerk, id, "almeno 90%")).isEqualTo(new TargetConfirmation.Unknown());
        assertThat(confirm(administrator, new IndicatorId(IdGenerator.next()), "almeno 90%"))
                .isEqualTo(new TargetConfirmation.Unknown());
        assertThat(tenants.in(
                        tenants.b, () -> tenants.get(TargetConfirmations.class).confirm(elsewhere, id, "almeno 90%")))
                .isEqualTo(new TargetConfirmation.Unknown());
    }

    @Test
    void confirmAll_remembersWhatCanBe_andTakeBackMakesThemWaitAgain() {
        IndicatorId good = id("/many");
        IndicatorId bad = id("/doubt");

        var outcomes = tenants.in(tenants.a, () -> tenants.get(TargetConfirmations.class)
                .confirmAll(administrator, Map.of(good, "almeno 60%", bad, "circa tanto")));

        assertThat(outcomes.get(good)).isEqualTo(new TargetConfirmation.Confirmed("almeno 60%"));
        assertThat(outcomes.get(bad)).isInstanceOf(TargetConfirmation.Refused.class);
        assertThat(waitingIds()).contains(bad).doesNotContain(good);

        takeBack(clerk, good);
        assertThat(waitingIds()).doesNotContain(good);
        takeBack(administrator, good);
        assertThat(waitingIds()).contains(good);
        assertThat(tenants.in(tenants.a, () -> tenants.get(History.class).of(good.value(), "confirmed target")))
                .hasSize(2);
    }

    private static List<IndicatorId> waitingIds() {
        return waiting(administrator).stream()
                .map(doubtful -> doubtful.indicator().id())
                .toList();
    }

    private static void takeBack(SignedIn who, IndicatorId id) {
        tenants.in(tenants.a, () -> {
            tenants.get(TargetConfirmations.class).takeBack(who, List.of(id));
            return id;
        });
    }

    private static List<DoubtfulTarget> waiting(SignedIn who) {
        return tenants.in(
                tenants.a, () -> tenants.get(TargetConfirmations.class).waiting(who, plan.plan()));
    }

    private static TargetConfirmation confirm(SignedIn who, IndicatorId id, String words) {
        return tenants.in(
                tenants.a, () -> tenants.get(TargetConfirmations.class).confirm(who, id, words));
    }

    private static IndicatorId id(String pointer) {
        return plan.indicator(pointer).orElseThrow();
    }

    private static PlanDraft draft() {
        return SamplePlan.plan(
                "PROVA",
                List.of(SamplePlan.item(
                        "objective",
                        "/0",
                        "1",
                        SamplePlan.CULTURE,
                        List.of(),
                        List.of(
                                SamplePlan.indicator("/certain", "Già certo", "almeno 70%"),
                                SamplePlan.indicator("/none", "Senza valore atteso", ""),
                                SamplePlan.indicator("/once", "Copertura", "90%"),
                                SamplePlan.indicator("/doubt", "Da chiarire", "80%"),
                                SamplePlan.indicator("/many", "Diffusione", "60%")),
                        List.of())));
    }
}
