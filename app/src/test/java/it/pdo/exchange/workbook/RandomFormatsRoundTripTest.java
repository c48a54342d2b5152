package it.pdo.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.workbook.RoundTrips.Sample;
import it.pdo.format.PlanFormat;
import it.pdo.format.RandomFormats;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Export, import, export: the same plan for random formats, whose YAML is read back first. */
class RandomFormatsRoundTripTest {
    private static final int FORMATS = 150;

    @Test
    void randomPlans_ofRandomFormats_comeBackTheSame() throws IOException {
        Set<String> levels = new HashSet<>();
        int items = 0;
        for (long seed = 1; seed <= FORMATS; seed++) {
            String yaml = FormatWriter.write(RandomFormats.of(seed));
            PlanFormat format = FormatReader.read("f.yaml", yaml).format().orElseThrow();
            assertThat(FormatWriter.write(format)).isEqualTo(yaml);
            Sample sample = new Sample(RandomPlans.of(seed, format), format);

            RoundTrips.assertSame("seed " + seed, sample);

            items += sample.plan().items().size();
            format.levels().forEach(level -> levels.add(level.code()));
        }
        // That the property looked at something: plans with items, and levels below others.
        assertThat(items).isGreaterThan(FORMATS);
        assertThat(levels).hasSizeGreaterThan(3);
    }
}
