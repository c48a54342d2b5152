package it.pdo.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.shared.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fingerprints of findings: by rule, element and values; former ones by the sentence of that time. */
class FingerprintTest {
    private static final Path SHIPPED = Path.of("../tenants-config/src/main/resources/tenants-config");

    /** Written by the program as it was when it hashed sentences: municipality, rule, variant, pointer, fingerprint. */
    private static final Path FORMER = Path.of("src/test/resources/it/pdo/check/former-fingerprints.tsv");

    @Test
    void formerFingerprints_ofTheShippedPlans_areThoseOfThen() throws IOException {
        List<String> now = new ArrayList<>();
        for (String municipality : List.of("segrate", "milano")) {
            for (Finding finding : found(municipality)) {
                now.add(String.join(
                        "\t",
                        municipality,
                        finding.rule().code(),
                        finding.variant(),
                        finding.pointer(),
                        Fingerprint.former(finding).orElseThrow()));
            }
        }

        assertThat(now).containsExactlyElementsOf(Files.readAllLines(FORMER));
    }

    @Test
    void fingerprints_ofTheShippedPlans_areAllDifferent() {
        List<Finding> found = new ArrayList<>(found("segrate"));
        found.addAll(found("milano"));

        assertThat(found).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void fingerprint_hangsOnRuleThingAndFigures_notOnAnySentence() {
        assertThat(finding("/0", new BigDecimal("50.0"), CheckMessage.of("month.7"))
                        .fingerprint())
                .isEqualTo(sha256("13:months-target\n0:\n2:/0\n2:50\n7:month.7\n1:0\n"));
    }

    @Test
    void fingerprint_changesWithEveryFigure_andWithTheThing() {
        CheckMessage july = CheckMessage.of("month.7");
        String one = finding("/0", new BigDecimal("50"), july).fingerprint();

        assertThat(finding("/0", new BigDecimal("50.00"), july).fingerprint()).isEqualTo(one);
        assertThat(finding("/0", new BigDecimal("51"), july).fingerprint()).isNotEqualTo(one);
        assertThat(finding("/0", new BigDecimal("50"), CheckMessage.of("month.12"))
                        .fingerprint())
                .isNotEqualTo(one);
        assertThat(finding("/1", new BigDecimal("50"), july).fingerprint()).isNotEqualTo(one);
    }

    @Test
    void fingerprint_ofPartsThatReadAlikeTogether_differs() {
        assertThat(finding("/0", "ab", "c").fingerprint())
                .isNotEqualTo(finding("/0", "a", "bc").fingerprint());
    }

    private static Finding finding(String pointer, Object... parts) {
        return new Finding(
                CheckRule.MONTHS_TARGET.severity(),
                CheckRule.MONTHS_TARGET,
                Place.NOWHERE,
                pointer,
                "",
                new Finding.Subject("", "", "", "", ""),
                "",
                CheckMessage.of("months-target", parts));
    }

    private static List<Finding> found(String municipality) {
        ImportConfiguration setup =
                ImportConfiguration.find(municipality).setup().orElseThrow();
        var mapped = (MappingOutcome.Mapped) PlanReader.read(
                SHIPPED.resolve(municipality).resolve("plan.json"),
                setup.mapping(),
                setup.format(),
                setup.header(null, null));
        return PlanChecker.check(
                mapped.plan(), setup.format(), CheckContext.of(mapped.plan().fromYear()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
