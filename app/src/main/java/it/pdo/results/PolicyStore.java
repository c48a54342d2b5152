package it.pdo.results;

import it.pdo.format.PlanFormat;
import it.pdo.format.policy.PolicyReader;
import it.pdo.format.policy.ShippedPolicies;
import it.pdo.planning.Plan;
import it.pdo.planning.store.FormatStore;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.tenancy.ParsedTextCache;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The scoring policies of the bound tenant: its own published ones and the shipped ones. A version never changes.
 *
 * <p>The version for a year of a plan: the one the plan adopted for that year or the nearest year before; else, for the
 * policy named by the plan or its format, the one that another plan adopted last up to that year; else the latest
 * version that was shipped when the plan was created. So a plan of an earlier year keeps its version, and a new version
 * of the product does not move the results of a plan that is there.
 */
@Singleton
public class PolicyStore {
    private static final String DEFAULT = "default";
    private static final long KEPT_CHARACTERS = 4_000_000;

    private final PolicyRepository rows;
    private final PlanPolicyRepository adopted;
    private final FormatStore formats;
    private final ParsedTextCache<ScoringPolicy> parsed = new ParsedTextCache<>(KEPT_CHARACTERS);
    private final Map<String, List<PolicyVersion>> shipped = new ConcurrentHashMap<>();

    PolicyStore(PolicyRepository rows, PlanPolicyRepository adopted, FormatStore formats) {
        this.rows = rows;
        this.adopted = adopted;
        this.formats = formats;
    }

    /** The policy of a plan in a year. */
    public ScoringPolicy of(Plan plan, int year) {
        return of(plan, () -> formats.of(plan), year);
    }

    /** {@link #of(Plan, int)} for a caller that has read the format of the plan. */
    ScoringPolicy of(Plan plan, Supplier<Optional<PlanFormat>> format, int year) {
        return RequestCache.once(PolicyStore.class, List.of(plan.id(), year), () -> read(plan, format, year));
    }

    private ScoringPolicy read(Plan plan, Supplier<Optional<PlanFormat>> format, int year) {
        List<AdoptedPolicyRow> until = adopted.adoptedUntil(plan.id().value(), year);
        Integer created = until.getFirst().shippedPolicies();
        int edition = created == null ? 1 : created;
        return first(until, row -> Objects.equals(row.planId(), plan.id().value()))
                .or(() -> named(plan, format).flatMap(code -> first(until, row -> code.equals(row.policyCode()))
                        .or(() -> begun(edition, code))))
                .or(() -> begun(edition, DEFAULT))
                .orElseThrow(() -> new IllegalStateException("the default policy is missing from the product"));
    }

    private static Optional<String> named(Plan plan, Supplier<Optional<PlanFormat>> format) {
        return Optional.ofNullable(plan.head().policyCode())
                .or(() -> format.get().map(PlanFormat::policy));
    }

    private Optional<ScoringPolicy> first(List<AdoptedPolicyRow> rows, Predicate<AdoptedPolicyRow> wanted) {
        return rows.stream().filter(wanted).findFirst().map(this::required);
    }

    private ScoringPolicy required(AdoptedPolicyRow row) {
        String code = Objects.requireNonNull(row.policyCode());
        int version = Objects.requireNonNull(row.policyVersion());
        return find(code, version)
                .map(PolicyVersion::policy)
                .orElseThrow(() -> new IllegalStateException(
                        "policy " + code + " version " + version + " was adopted and is gone"));
    }

    /** The version a plan began with: the latest shipped then, or the first of a municipality's own policy. */
    private Optional<ScoringPolicy> begun(int edition, String code) {
        return shipped(code).stream()
                .map(PolicyVersion::policy)
                .filter(policy -> policy.version() <= edition)
                .reduce((_, later) -> later)
                .or(() -> versions(code).stream().findFirst().map(PolicyVersion::policy));
    }

    /** One version of a policy; empty when there is none. */
    public Optional<PolicyVersion> find(String code, int version) {
        return rows.findVersion(code, version).map(this::published).or(() -> shipped(code).stream()
                .filter(own -> own.policy().version() == version)
                .findFirst());
    }

    /** Every version of a policy, in ascending order. */
    public List<PolicyVersion> versions(String code) {
        SortedMap<Integer, PolicyVersion> versions = new TreeMap<>();
        shipped(code).forEach(own -> versions.put(own.policy().version(), own));
        rows.ofCode(code).forEach(row -> versions.put(row.version(), published(row)));
        return List.copyOf(versions.values());
    }

    private PolicyVersion published(PolicyRow row) {
        LocalDateTime at = row.publishedAt();
        return new PolicyVersion(
                parsed.get(row.code(), row.version(), row.yaml(), text -> parse(row.code(), text)),
                row.yaml(),
                at == null ? null : at.toInstant(ZoneOffset.UTC),
                row.publishedBy(),
                row.reason());
    }

    /** The shipped versions of a code, in ascending order. Only shipped codes are cached; others would fill the memory. */
    private List<PolicyVersion> shipped(String code) {
        List<PolicyVersion> known = shipped.get(code);
        if (known != null) {
            return known;
        }
        List<PolicyVersion> read = new ArrayList<>();
        ShippedPolicies.text(code).ifPresent(yaml -> {
            PolicyVersion latest = new PolicyVersion(parse(code, yaml), yaml, null, "", "");
            for (int version = 1; version < latest.policy().version(); version++) {
                ShippedPolicies.text(code, version)
                        .ifPresent(older -> read.add(new PolicyVersion(parse(code, older), older, null, "", "")));
            }
            read.add(latest);
        });
        List<PolicyVersion> all = List.copyOf(read);
        if (!all.isEmpty()) {
            shipped.put(code, all);
        }
        return all;
    }

    private static ScoringPolicy parse(String code, String yaml) {
        var reading = PolicyReader.readPublished(code, yaml);
        return reading.policy()
                .orElseThrow(
                        () -> new IllegalStateException("policy " + code + " cannot be read: " + reading.issues()));
    }
}
