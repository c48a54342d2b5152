package it.pdo.results;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.policy.PolicyCodes;
import it.pdo.format.policy.PolicyReader;
import it.pdo.format.policy.PolicyReading;
import it.pdo.format.policy.PolicyWriter;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.PlanStore;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Publishes versions of scoring policies and adopts them for a plan from a year on. Only for administrators of the
 * whole municipality, always with a reason; the history records every step.
 */
@Singleton
public class PolicyAdoptions {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(PolicyAdoptions.class);
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_TEXT = 1_000_000;

    private final PolicyStore policies;
    private final PolicyCodes known;
    private final PolicyRepository rows;
    private final PlanPolicyRepository adopted;
    private final PlanStore plans;
    private final History history;
    private final Clock clock;

    PolicyAdoptions(
            PolicyStore policies,
            PolicyCodes known,
            PolicyRepository rows,
            PlanPolicyRepository adopted,
            PlanStore plans,
            History history,
            Clock clock) {
        this.policies = policies;
        this.known = known;
        this.rows = rows;
        this.adopted = adopted;
        this.plans = plans;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Publishes a changed policy as the next version of its code and adopts it.
     *
     * @param changed a copy of the policy in force, its version included, with other choices
     */
    @Transactional
    public AdoptOutcome adopt(SignedIn who, PlanId plan, int year, ScoringPolicy changed, String reason) {
        Optional<AdoptOutcome> refusal = refuse(who, plan, year, reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        ScoringPolicy now = policies.of(required(plan), year);
        if (!now.code().equals(changed.code()) || now.version() != changed.version()) {
            return refused("policy.moved", now.code(), now.version());
        }
        if (now.equals(changed)) {
            return refused("policy.same");
        }
        ScoringPolicy next = changed.withVersion(last(changed.code()) + 1);
        return publishAndAttach(who, plan, year, next, PolicyWriter.write(next), reason);
    }

    /** Publishes a policy given as YAML, which must have a new version, and adopts it. */
    @Transactional
    public AdoptOutcome adoptYaml(SignedIn who, PlanId plan, int year, String source, String yaml, String reason) {
        Optional<AdoptOutcome> refusal = refuse(who, plan, year, reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (yaml.length() > LONGEST_TEXT) {
            return refused("policy.too-long", LONGEST_TEXT);
        }
        PolicyReading reading = PolicyReader.readNew(source, yaml);
        if (reading.policy().isEmpty()) {
            return new AdoptOutcome.Refused(reading.issues());
        }
        ScoringPolicy policy = reading.policy().get();
        int last = last(policy.code());
        return policy.version() <= last
                ? refused("policy.version-taken", policy.code(), last, last + 1)
                : publishAndAttach(who, plan, year, policy, stored(source, yaml, policy), reason);
    }

    /** The text as given, followed by its pace where it leaves that to the defaults: stored policies say it. */
    private static String stored(String source, String yaml, ScoringPolicy policy) {
        return Stream.of(yaml, yaml.stripTrailing() + "\npace: by-nature\n")
                .filter(text -> PolicyReader.read(source, text)
                        .policy()
                        .filter(policy::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> PolicyWriter.write(policy));
    }

    /** Adopts an existing version, such as an earlier one. */
    @Transactional
    public AdoptOutcome adopt(SignedIn who, PlanId plan, int year, String code, int version, String reason) {
        Optional<AdoptOutcome> refusal = refuse(who, plan, year, reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (policies.find(code, version).isEmpty()) {
            return refused("policy.unknown", code, version);
        }
        return attach(who, plan, year, code, version, reason);
    }

    /** The adoptions of the plan, earliest year first. */
    @Transactional(readOnly = true)
    public List<PolicyAdoption> of(SignedIn who, PlanId plan) {
        Permissions.of(who).may(Operation.READ_RULES).require();
        return adopted.ofPlan(plan.value()).stream()
                .map(row -> new PolicyAdoption(
                        row.year(),
                        row.policyCode(),
                        row.policyVersion(),
                        row.adoptedBy(),
                        row.adoptedAt().toInstant(ZoneOffset.UTC),
                        row.reason()))
                .toList();
    }

    /** The policy a plan follows in a year, whether or not a month of it was ever opened; empty when there is no such plan. */
    @Transactional(readOnly = true)
    public Optional<ScoringPolicy> inForce(SignedIn who, PlanId plan, int year) {
        Permissions.of(who).may(Operation.READ_RULES).require();
        return plans.find(plan).map(found -> policies.of(found, year));
    }

    /** The codes of all policies, the municipality's own before the shipped ones. */
    public List<String> codes(SignedIn who) {
        Permissions.of(who).may(Operation.READ_RULES).require();
        return known.codes();
    }

    /** Every version of a policy, in ascending order. */
    public List<PolicyVersion> versions(SignedIn who, String code) {
        Permissions.of(who).may(Operation.READ_RULES).require();
        return policies.versions(code);
    }

    private AdoptOutcome publishAndAttach(
            SignedIn who, PlanId plan, int year, ScoringPolicy policy, String yaml, String reason) {
        rows.insert(policy.code(), policy.version(), yaml, now(), who.displayName(), reason.strip());
        history.add(
                who.actor(),
                List.of(new HistoryChange(
                        "plan", plan.value(), "policy published", "", label(policy.code(), policy.version()), reason)));
        return attach(who, plan, year, policy.code(), policy.version(), reason);
    }

    private AdoptOutcome attach(SignedIn who, PlanId plan, int year, String code, int version, String reason) {
        ScoringPolicy before = policies.of(required(plan), year);
        String words = reason.strip();
        long changed = adopted.update(plan.value(), year, code, version, who.displayName(), now(), words);
        if (changed == 0) {
            adopted.insert(plan.value(), year, code, version, who.displayName(), now(), words);
        }
        history.add(
                who.actor(),
                List.of(new HistoryChange(
                        "plan",
                        plan.value(),
                        "policy " + year,
                        label(before.code(), before.version()),
                        label(code, version),
                        words)));
        return new AdoptOutcome.Adopted(code, version);
    }

    private Optional<AdoptOutcome> refuse(SignedIn who, PlanId id, int year, String reason) {
        Permissions permissions = Permissions.of(who);
        if (!permissions.may(Operation.ADOPT_POLICY).allowed()) {
            return Optional.of(refused("policy.role"));
        }
        Optional<Plan> plan = plans.find(id);
        if (plan.isEmpty()) {
            return Optional.of(refused("policy.unknown-plan"));
        }
        if (year < plan.get().fromYear() || year > plan.get().toYear()) {
            return Optional.of(refused(
                    "policy.year", year, plan.get().fromYear(), plan.get().toYear()));
        }
        if (!permissions.may(Operation.ADOPT_POLICY, plan.get().state().stage()).allowed()) {
            return Optional.of(refused("policy.closed"));
        }
        if (reason.isBlank()) {
            return Optional.of(refused("policy.reason"));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(refused("policy.reason-long", LONGEST_REASON))
                : Optional.empty();
    }

    private Plan required(PlanId plan) {
        return plans.find(plan).orElseThrow();
    }

    private int last(String code) {
        return policies.versions(code).stream()
                .mapToInt(version -> version.policy().version())
                .max()
                .orElse(0);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static String label(String code, int version) {
        return code + "/" + version;
    }

    private static AdoptOutcome refused(String code, Object... parts) {
        Issue issue = SENTENCES.refusal(code, parts);
        return new AdoptOutcome.Refused(List.of(issue));
    }
}
