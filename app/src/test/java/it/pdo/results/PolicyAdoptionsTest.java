package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.Issue;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PolicyAdoptionsTest {
    private static final TwoTenants tenants = new TwoTenants();
    private static SignedIn admin;

    @BeforeAll
    static void start() {
        admin = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
    }

    private static PlanId plan(String code, int from, int to) {
        PlanDraft draft = SamplePlan.draft(code);
        return tenants.in(tenants.a, () -> tenants.get(PlanStore.class)
                .create(
                        Actor.SYSTEM,
                        new PlanDraft(
                                new Plan.Head(
                                        draft.code(),
                                        draft.title(),
                                        from,
                                        to,
                                        draft.formatCode(),
                                        draft.formatVersion(),
                                        "segrate-2022"),
                                draft.items()))
                .plan());
    }

    private static ScoringPolicy policy(TenantSlug tenant, PlanId plan, int year) {
        return tenants.in(tenant, () -> tenants.get(PolicyStore.class)
                .of(tenants.get(PlanStore.class).find(plan).orElseThrow(), year));
    }

    private static ScoringPolicy judgedIn(ScoringPolicy policy, Month... months) {
        return policy.withCheckpoints(new TreeSet<>(Set.of(months)));
    }

    private static AdoptOutcome adopt(SignedIn who, PlanId plan, int year, ScoringPolicy changed, String reason) {
        return tenants.in(tenants.a, () -> tenants.get(PolicyAdoptions.class).adopt(who, plan, year, changed, reason));
    }

    private static AdoptOutcome yaml(PlanId plan, int year, String yaml) {
        return tenants.in(tenants.a, () -> tenants.get(PolicyAdoptions.class)
                .adoptYaml(admin, plan, year, "criteri.yaml", yaml, "delibera 7"));
    }

    private static List<String> refusal(AdoptOutcome outcome) {
        assertThat(outcome).isInstanceOf(AdoptOutcome.Refused.class);
        return ((AdoptOutcome.Refused) outcome)
                .issues().stream().map(Issue::code).toList();
    }

    @Test
    void adopted_holdsFromItsYearOn_andEarlierYearsKeepTheirs() {
        PlanId plan = plan("ADOPT", 2022, 2024);
        PlanId before = plan("ADOPT21", 2021, 2021);
        PlanId after = plan("ADOPT25", 2025, 2025);
        ScoringPolicy first = policy(tenants.a, plan, 2023);

        AdoptOutcome outcome = adopt(admin, plan, 2023, judgedIn(first, Month.MARCH), "delibera 12");

        assertThat(outcome).isInstanceOf(AdoptOutcome.Adopted.class);
        int version = ((AdoptOutcome.Adopted) outcome).version();
        assertThat(version).isGreaterThan(first.version());
        assertThat(policy(tenants.a, plan, 2022)).isEqualTo(first);
        assertThat(policy(tenants.a, before, 2021)).isEqualTo(first);
        assertThat(policy(tenants.a, plan, 2023).version()).isEqualTo(version);
        assertThat(policy(tenants.a, plan, 2023).checkpoints()).containsExactly(Month.MARCH);
        assertThat(policy(tenants.a, plan, 2024).version()).isEqualTo(version);
        assertThat(policy(tenants.a, after, 2025).version()).isEqualTo(version);
        tenants.in(tenants.a, () -> {
            assertThat(tenants.get(History.class).of(plan.value(), "policy 2023"))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.before()).isEqualTo("segrate-2022/" + first.version());
                        assertThat(entry.after()).isEqualTo("segrate-2022/" + version);
                        assertThat(entry.reason()).isEqualTo("delibera 12");
                    });
            assertThat(tenants.get(PolicyStore.class).find("segrate-2022", version))
                    .hasValueSatisfying(published -> {
                        assertThat(published.publishedBy()).isEqualTo("Ada");
                        assertThat(published.reason()).isEqualTo("delibera 12");
                        assertThat(published.publishedAt()).hasValue(TwoTenants.NOW);
                    });
            assertThat(tenants.get(ResultsService.class)
                            .sheet(admin, plan, YearMonth.of(2023, 7))
                            .orElseThrow()
                            .header()
                            .policyVersion())
                    .isEqualTo(version);
            return "";
        });
    }

    @Test
    void inForce_beforeAnyMonthWasOpened_isThePolicyOfTheFormat() {
        PlanId plan = plan("EARLYPOLICY", 2031, 2031);

        assertThat(tenants.in(
                        tenants.a, () -> tenants.get(PolicyAdoptions.class).inForce(admin, plan, 2031)))
                .hasValueSatisfying(policy -> assertThat(policy.code()).isEqualTo("segrate-2022"));
        assertThat(tenants.in(tenants.a, () -> tenants.get(PolicyAdoptions.class)
                        .inForce(admin, new PlanId(Long.MAX_VALUE), 2031)))
                .isEmpty();
    }

    @Test
    void frozenSheet_keepsThePolicyItWasFrozenWith() {
        PlanId plan = plan("FROZENPOLICY", 2030, 2030);
        String open = """
                policy: aperti
                version: 1
                name: {it: A, en: A}
                checkpoints: [december]
                rules: {missing: excluded, unreadable: excluded}
                """;
        assertThat(yaml(plan, 2030, open)).isEqualTo(new AdoptOutcome.Adopted("aperti", 1));
        int frozenWith = policy(tenants.a, plan, 2030).version();
        FrozenSheetId id = tenants.in(tenants.a, () -> {
            FreezeOutcome outcome = tenants.get(FrozenSheets.class).freeze(admin, plan, YearMonth.of(2030, 1), "prova");
            assertThat(outcome).isInstanceOf(FreezeOutcome.Frozen.class);
            return ((FreezeOutcome.Frozen) outcome).info().id();
        });

        adopt(admin, plan, 2030, judgedIn(policy(tenants.a, plan, 2030), Month.MAY), "dopo");

        assertThat(policy(tenants.a, plan, 2030).version()).isGreaterThan(frozenWith);
        tenants.in(tenants.a, () -> {
            var sheet = tenants.get(FrozenSheets.class).find(admin, id).orElseThrow();
            assertThat(sheet.header().policyVersion()).isEqualTo(frozenWith);
            assertThat(sheet.policy().checkpoints()).containsExactly(Month.DECEMBER);
            assertThat(sheet.recompute().identical()).isTrue();
            return "";
        });
    }

    @Test
    void yaml_withAFreeVersion_isPublishedAsWrittenWithItsPace_andATakenOneIsRefused() {
        PlanId plan = plan("YAML", 2022, 2022);
        String text = "# nota\npolicy: nuovi\nversion: 1\nname: {it: Nuovi, en: New}\n";

        assertThat(yaml(plan, 2022, text)).isEqualTo(new AdoptOutcome.Adopted("nuovi", 1));
        assertThat(refusal(yaml(plan, 2022, text))).containsExactly("policy.version-taken");
        assertThat(yaml(plan, 2022, text.replace("version: 1", "version: 2")))
                .isEqualTo(new AdoptOutcome.Adopted("nuovi", 2));
        assertThat(policy(tenants.a, plan, 2022).code()).isEqualTo("nuovi");
        tenants.in(tenants.a, () -> {
            assertThat(tenants.get(PolicyStore.class)
                            .find("nuovi", 1)
                            .orElseThrow()
                            .yaml())
                    .isEqualTo(text + "pace: by-nature\n");
            return "";
        });
    }

    @Test
    void yaml_withMistakes_isRefusedWithTheirPlaces() {
        PlanId plan = plan("YAMLBAD", 2022, 2022);

        AdoptOutcome outcome = yaml(plan, 2022, "policy: storti\nversion: 1\nname: {it: S, en: S}\nrulez: {}\n");

        assertThat(((AdoptOutcome.Refused) outcome).issues())
                .anySatisfy(issue -> assertThat(issue.toString()).startsWith("criteri.yaml:4:1"));
        assertThat(policy(tenants.a, plan, 2022).code()).isEqualTo("segrate-2022");
    }

    @Test
    void follow_goesBackToAnEarlierVersion() {
        PlanId plan = plan("BACK", 2022, 2022);
        ScoringPolicy first = policy(tenants.a, plan, 2022);
        adopt(admin, plan, 2022, judgedIn(first, Month.APRIL), "avanti");

        AdoptOutcome outcome = tenants.in(tenants.a, () -> tenants.get(PolicyAdoptions.class)
                .adopt(admin, plan, 2022, first.code(), first.version(), "indietro"));

        assertThat(outcome).isEqualTo(new AdoptOutcome.Adopted(first.code(), first.version()));
        assertThat(policy(tenants.a, plan, 2022)).isEqualTo(first);
        tenants.in(tenants.a, () -> {
            assertThat(refusal(tenants.get(PolicyAdoptions.class).adopt(admin, plan, 2022, first.code(), 999, "?")))
                    .containsExactly("policy.unknown");
            assertThat(tenants.get(PolicyAdoptions.class).of(admin, plan))
                    .singleElement()
                    .satisfies(adoption -> assertThat(adoption.reason()).isEqualTo("indietro"));
            return "";
        });
    }

    @Test
    void adopt_withoutReasonRoleYearPlanOrChange_changesNothing() {
        PlanId plan = plan("REFUSED", 2022, 2022);
        ScoringPolicy first = policy(tenants.a, plan, 2022);
        ScoringPolicy other = judgedIn(first, Month.APRIL);
        SignedIn evaluator = TwoTenants.person(tenants.a, "Enzo", Grant.everywhere(Role.EVALUATOR));

        assertThat(refusal(adopt(evaluator, plan, 2022, other, "x"))).containsExactly("policy.role");
        assertThat(refusal(adopt(admin, new PlanId(IdGenerator.next()), 2022, other, "x")))
                .containsExactly("policy.unknown-plan");
        assertThat(refusal(adopt(admin, plan, 2021, other, "x"))).containsExactly("policy.year");
        assertThat(refusal(adopt(admin, plan, 2023, other, "x"))).containsExactly("policy.year");
        assertThat(refusal(adopt(admin, plan, 2022, other, " "))).containsExactly("policy.reason");
        assertThat(refusal(adopt(admin, plan, 2022, other, "x".repeat(1001)))).containsExactly("policy.reason-long");
        assertThat(refusal(adopt(admin, plan, 2022, first, "x"))).containsExactly("policy.same");
        assertThat(refusal(adopt(admin, plan, 2022, other.withVersion(77), "x")))
                .containsExactly("policy.moved");
        assertThat(policy(tenants.a, plan, 2022)).isEqualTo(first);
        tenants.in(tenants.a, () -> {
            assertThat(tenants.get(PolicyAdoptions.class).of(admin, plan)).isEmpty();
            return "";
        });
    }

    @Test
    void publishedByOneTenant_isNotThereForAnother() {
        PlanId plan = plan("MINE", 2022, 2022);
        yaml(plan, 2022, "policy: solo-a\nversion: 1\nname: {it: A, en: A}\n");

        assertThat(tenants.in(tenants.b, () -> tenants.get(PolicyStore.class).find("solo-a", 1)))
                .isEmpty();
    }
}
