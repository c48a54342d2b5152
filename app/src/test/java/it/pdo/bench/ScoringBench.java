package it.pdo.bench;

import it.pdo.scoring.PreparedPlan;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a plan takes. <em>Scoring</em> starts from a prepared plan, as the service keeps it in memory; <em>reading</em>
 * prepares it too, from texts that were never seen.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBench {
    private static final int MUNICIPALITIES = 7_900;

    private final ScoreInput milano = BenchPlans.milano();
    private final PreparedPlan prepared = PreparedPlan.of(milano);

    /** Italy as plans whose texts nobody has read; made when first asked for, so that the others need not hold a country. */
    @State(Scope.Benchmark)
    public static class UnreadCountry {
        private final List<ScoreInput> plans = IntStream.range(0, MUNICIPALITIES)
                .parallel()
                .mapToObj(BenchPlans::municipality)
                .toList();
    }

    /** Italy as the service keeps it. */
    @State(Scope.Benchmark)
    public static class Country {
        private final List<PreparedPlan> plans = IntStream.range(0, MUNICIPALITIES)
                .parallel()
                .mapToObj(rank -> PreparedPlan.of(BenchPlans.municipality(rank)))
                .toList();
    }

    @Benchmark
    public ScoreSheet milanoScored() {
        return Scoring.score(prepared, DefaultPolicy.POLICY);
    }

    @Benchmark
    public ScoreSheet milanoReadAndScored() {
        return Scoring.score(milano, DefaultPolicy.POLICY);
    }

    @Benchmark
    public long countryScored(Country country) {
        return country.plans.parallelStream()
                .mapToLong(plan ->
                        Scoring.score(plan, DefaultPolicy.POLICY).scores().size())
                .sum();
    }

    @Benchmark
    public long countryReadAndScored(UnreadCountry country) {
        return country.plans.parallelStream()
                .mapToLong(plan ->
                        Scoring.score(plan, DefaultPolicy.POLICY).scores().size())
                .sum();
    }
}
