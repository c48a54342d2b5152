package it.pdo.planning.store;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.PlanFormat;
import it.pdo.format.policy.PolicyCodes;
import it.pdo.format.reading.FormatReader;
import it.pdo.history.Actor;
import it.pdo.planning.Plan;
import it.pdo.shared.Issue;
import it.pdo.tenancy.ParsedTextCache;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan formats of the bound tenant. A published version never changes. */
@Singleton
public class FormatStore {
    /** About 25 MB: a character costs one byte as text and two bytes in the parsed format. */
    private static final long KEPT_CHARACTERS = 8_000_000;

    private final FormatRepository rows;
    private final PlanRepository plans;
    private final PolicyCodes policies;
    private final Clock clock;
    private final ParsedTextCache<PlanFormat> parsed = new ParsedTextCache<>(KEPT_CHARACTERS);

    FormatStore(FormatRepository rows, PlanRepository plans, PolicyCodes policies, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.policies = policies;
        this.clock = clock;
    }

    /** The format of a plan; empty when the tenant does not have that version. */
    public Optional<PlanFormat> of(Plan plan) {
        return RequestCache.once(
                FormatStore.class,
                List.of(plan.formatCode(), plan.formatVersion()),
                () -> find(plan.formatCode(), plan.formatVersion()));
    }

    /** These plans, each with its format, read together and in the order of their ids; a format is empty as in {@link #of}. */
    Map<Plan, Optional<PlanFormat>> ofPlans(List<Long> ids) {
        Map<Plan, Optional<PlanFormat>> read = new LinkedHashMap<>();
        for (FormatRepository.PlanWithFormatRow row : rows.ofPlans(ids)) {
            read.put(
                    row.plan(),
                    Optional.ofNullable(row.formatYaml())
                            .map(yaml -> parsed.get(row.formatCode(), row.formatVersion(), yaml, FormatStore::parse)));
        }
        return read;
    }

    public Optional<PlanFormat> find(String code, int version) {
        return rows.findVersion(code, version).map(this::format);
    }

    /** The file of a published version, exactly as published. */
    public Optional<String> text(String code, int version) {
        return rows.findVersion(code, version).map(FormatRow::yaml);
    }

    /** Every published version with its plans, by code, latest version first. */
    public List<FormatVersion> versions() {
        List<Plan> all = plans.findAll().stream()
                .map(PlanRow::plan)
                .sorted(Comparator.comparingInt(Plan::fromYear).reversed().thenComparing(Plan::code))
                .toList();
        return rows.all().stream().map(row -> version(row, all)).toList();
    }

    private FormatVersion version(FormatRow row, List<Plan> all) {
        PlanFormat format = format(row);
        return new FormatVersion(
                row.code(),
                row.version(),
                format.title(),
                format.years(),
                Optional.ofNullable(row.publishedAt()),
                row.publishedBy(),
                all.stream()
                        .filter(p -> p.formatCode().equals(row.code()) && p.formatVersion() == row.version())
                        .toList());
    }

    /** Publishes without an actor, for imports and the demonstration. */
    public List<Issue> publish(String source, String yaml) {
        return publish(null, source, yaml);
    }

    /**
     * Publishes a format; publishing the same text again changes nothing. A new version names a policy that is there.
     *
     * @param source name of the file, used in the issues
     * @return why nothing was published; empty when the format is published now
     * @throws IllegalStateException when another text was published under the same code and version
     */
    @Transactional
    public List<Issue> publish(@Nullable Actor actor, String source, String yaml) {
        FormatReader.Reading reading = FormatReader.read(source, yaml);
        if (reading.format().isEmpty()) {
            return reading.issues();
        }
        PlanFormat format = reading.format().get();
        Optional<FormatRow> there = rows.findVersion(format.code(), format.version());
        if (there.isEmpty()) {
            List<Issue> unknown =
                    FormatReader.read(source, yaml, policies.codes()).issues();
            if (Issue.anyError(unknown)) {
                return unknown;
            }
            rows.insert(format.code(), format.version(), yaml, clock.instant(), actor == null ? "" : actor.name());
        } else if (!there.get().yaml().equals(yaml)) {
            throw new IllegalStateException(
                    "format " + format.code() + " version " + format.version() + " is published with another text");
        }
        return List.of();
    }

    private PlanFormat format(FormatRow row) {
        return parsed.get(row.code(), row.version(), row.yaml(), FormatStore::parse);
    }

    private static PlanFormat parse(String yaml) {
        return FormatReader.read("", yaml)
                .format()
                .orElseThrow(() -> new IllegalStateException("a published format cannot be read any more"));
    }
}
