package it.pdo.results;

import it.pdo.format.policy.PolicyReader;
import it.pdo.planning.Plan;
import it.pdo.planning.store.FormatStore;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.tenancy.ParsedTextCache;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scoring policies of the bound tenant: its own published ones and the shipped ones. A version never changes.
 *
 * <p>The version for a year of a plan: the one the plan adopted for that year or the nearest year before; else, for the
 * policy named by the plan or its format, the one that another plan adopted last up to that year; else the first
 * version. So a plan of an earlier year keeps its version, and next year's plan starts with the latest.
 */
@Singleton
public class PolicyStore {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final String DEFAULT = "default";
    private static final long KEPT_CHARACTERS = 4_000_000;

    private final PolicyRepository rows;
    private final PlanPolicyRepository adopted;
    private final FormatStore formats;
    private final ParsedTextCache<ScoringPolicy> parsed = new ParsedTextCache<>(KEPT_CHARACTERS);
    private final Map<String, PolicyVersion> shipped = new ConcurrentHashMap<>();

    PolicyStore(PolicyRepository rows, PlanPolicyRepository adopted, FormatStore formats) {
        this.rows = rows;
        this.adopted = adopted;
        this.formats = formats;
    }

    /** The policy of a plan in a year. */
    public ScoringPolicy of(Plan plan, int year) {
        return RequestCache.once(PolicyStore.class, List.of(plan.id(), year), () -> read(plan, year));
    }

    private ScoringPolicy read(Plan plan, int year) {
        return adopted.inForce(plan.id().value(), year)
                .map(this::required)
                .or(() -> named(plan, year))
                .or(() -> first(DEFAULT))
                .orElseThrow(() -> new IllegalStateException("the default policy is missing from the product"));
    }

    private Optional<ScoringPolicy> named(Plan plan, int year) {
        return Optional.ofNullable(plan.head().policyCode())
                .or(() -> formats.of(plan).map(format -> format.policy()))
                .flatMap(code ->
                        adopted.lastOfCode(code, year).map(this::required).or(() -> first(code)));
    }

    private ScoringPolicy required(PlanPolicyRow row) {
        return find(row.policyCode(), row.policyVersion())
                .map(PolicyVersion::policy)
                .orElseThrow(() -> new IllegalStateException(
                        "policy " + row.policyCode() + " version " + row.policyVersion() + " was adopted and is gone"));
    }

    private Optional<ScoringPolicy> first(String code) {
        return versions(code).stream().findFirst().map(PolicyVersion::policy);
    }

    /** One version of a policy; empty when there is none. */
    public Optional<PolicyVersion> find(String code, int version) {
        return rows.findVersion(code, version).map(this::published).or(() -> shipped(code)
                .filter(own -> own.policy().version() == version));
    }

    /** The codes of all policies, the municipality's own before the shipped ones. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>(rows.codes());
        shippedCodes()
                .lines()
                .filter(code -> !code.isBlank() && !codes.contains(code))
                .forEach(codes::add);
        return List.copyOf(codes);
    }

    private static String shippedCodes() {
        try (@Nullable
                InputStream file = PolicyStore.class.getResourceAsStream("/tenants-config/policies/policies.txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every version of a policy, in ascending order. */
    public List<PolicyVersion> versions(String code) {
        List<PolicyVersion> versions = new ArrayList<>();
        rows.ofCode(code).forEach(row -> versions.add(published(row)));
        shipped(code)
                .filter(own -> versions.stream()
                        .noneMatch(one -> one.policy().version() == own.policy().version()))
                .ifPresent(versions::addFirst);
        return List.copyOf(versions);
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

    /** Only shipped codes are cached; others would allow anybody to fill the memory. */
    private Optional<PolicyVersion> shipped(String code) {
        PolicyVersion known = shipped.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PolicyVersion> read =
                shippedText(code).map(yaml -> new PolicyVersion(parse(code, yaml), yaml, null, "", ""));
        read.ifPresent(version -> shipped.put(code, version));
        return read;
    }

    private static Optional<String> shippedText(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        try (@Nullable
                InputStream file =
                        PolicyStore.class.getResourceAsStream("/tenants-config/policies/" + code + ".yaml")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScoringPolicy parse(String code, String yaml) {
        var reading = PolicyReader.read(code, yaml);
        return reading.policy()
                .orElseThrow(
                        () -> new IllegalStateException("policy " + code + " cannot be read: " + reading.issues()));
    }
}
