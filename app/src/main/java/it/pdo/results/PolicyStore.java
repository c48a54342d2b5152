package it.pdo.results;

import it.pdo.format.policy.PolicyReader;
import it.pdo.planning.FormatStore;
import it.pdo.planning.Plan;
import it.pdo.scoring.policy.ScoringPolicy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scoring policies of the bound tenant: those it published, and where it published none of a code, the one the
 * product comes with.
 */
@Singleton
public class PolicyStore {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final String DEFAULT = "default";
    private static final int KEPT = 64;

    private final PolicyRepository rows;
    private final FormatStore formats;
    // By text, so that two tenants with the same code and version can never read each other's policy.
    private final Map<String, ScoringPolicy> read = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ScoringPolicy> eldest) {
            return size() > KEPT;
        }
    });

    PolicyStore(PolicyRepository rows, FormatStore formats) {
        this.rows = rows;
        this.formats = formats;
    }

    /** The policy a plan is scored by: its own choice, or its format's, or the default. */
    public ScoringPolicy of(Plan plan) {
        var chosen = plan.policyCode();
        return Optional.ofNullable(chosen)
                .or(() -> formats.of(plan).map(format -> format.policy()))
                .flatMap(this::find)
                .or(() -> find(DEFAULT))
                .orElseThrow(() -> new IllegalStateException("the default policy is missing from the product"));
    }

    /** The latest published policy with that code, or the product's. */
    public Optional<ScoringPolicy> find(String code) {
        return rows.latest(code)
                .map(PolicyRow::yaml)
                .or(() -> shipped(code))
                .map(yaml -> read.computeIfAbsent(yaml, text -> parse(code, text)));
    }

    private static Optional<String> shipped(String code) {
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
