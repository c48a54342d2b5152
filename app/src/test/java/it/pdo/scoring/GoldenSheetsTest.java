package it.pdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Sheets that each version of the engine wrote, byte by byte: nothing changes in silence. After a change that is meant, and
 * a new {@link Scoring#ENGINE_VERSION}, {@code -Dpdo.golden=FILE} writes those of today.
 */
class GoldenSheetsTest {
    private static final int SHEETS = 8;

    private static String today() {
        return IntStream.range(0, SHEETS)
                .mapToObj(seed -> FrozenSheet.of(Scoring.score(RandomPlans.plan(seed), DefaultPolicy.POLICY)))
                .map(sheet -> new String(sheet.bytes(), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    private static String golden(int engine) throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                GoldenSheetsTest.class.getResourceAsStream("golden-sheets-" + engine + ".jsonl"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The sheets without the number of the shape they are kept in, which says nothing of figures. */
    private static String unnumbered(String sheets) {
        return sheets.replaceAll("(?m)^\\{\"shape\":\\d+,", "{");
    }

    private static FrozenSheet sheet(String line) {
        return FrozenSheet.read(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sheetsOfThisEngine_areWhatTheyWere() throws IOException {
        String asked = System.getProperty("pdo.golden", "");
        if (!asked.isEmpty()) {
            Files.writeString(Path.of(asked), today());
        }
        String golden = golden(Scoring.ENGINE_VERSION);
        assertThat(unnumbered(today())).isEqualTo(unnumbered(golden));
        assertThat(golden.lines()).hasSize(SHEETS).allSatisfy(line -> assertThat(
                        sheet(line).recompute().identical())
                .isTrue());
    }

    /** A policy without a pace means what it meant: the sheets of the fourth engine do not move. */
    @Test
    void sheetsOfTheFourthEngine_stayUnderTheFifth() throws IOException {
        assertThat(golden(4).lines()).hasSize(SHEETS).allSatisfy(line -> assertThat(
                        sheet(line).recompute().identical())
                .isTrue());
    }

    /**
     * What later engines do otherwise, and nothing else: the third asks about readings that the first guessed, the fourth about days still to come; the second names the phases that are missing, and takes the minus of
     * a reading for the word “Riduzione” said twice. Wholes move with their indicators.
     */
    @Test
    void sheetsOfTheFirstEngine_moveOnlyWhereLaterOnesWereMeantTo() throws IOException {
        assertThat(golden(1).lines()).isNotEmpty().allSatisfy(line -> {
            FrozenSheet frozen = sheet(line);
            FrozenSheet.Recomputation now = frozen.recompute();
            assertThat(now.engineThen()).isEqualTo(1);
            List<FrozenSheet.Drift> indicators = now.drifts().stream()
                    .filter(drift -> drift.figure().startsWith("indicator:"))
                    .toList();
            assertThat(indicators).allSatisfy(drift -> assertThat(isMeant(frozen.input(), drift))
                    .isTrue());
            if (indicators.stream().allMatch(GoldenSheetsTest::namesPhases)) {
                assertThat(now.drifts()).hasSameSizeAs(indicators);
            }
        });
    }

    /** The fourth asks about a day that lies after the month in which it is written. */
    @Test
    void sheetsOfTheThirdEngine_moveOnlyWhereADayIsStillToCome() throws IOException {
        assertThat(golden(3).lines()).isNotEmpty().allSatisfy(line -> {
            FrozenSheet frozen = sheet(line);
            List<FrozenSheet.Drift> indicators = frozen.recompute().drifts().stream()
                    .filter(drift -> drift.figure().startsWith("indicator:"))
                    .toList();
            assertThat(indicators)
                    .allSatisfy(drift -> assertThat(isAskedNow(drift) || isOfChildren(frozen.input(), drift))
                            .isTrue());
        });
    }

    private static boolean isOfChildren(ScoreInput input, FrozenSheet.Drift drift) {
        String id = FigureId.parse(drift.figure()).id();
        return Objects.requireNonNull(PreparedPlan.of(input).indicator(id))
                        .input
                        .derivation()
                instanceof DerivationInput.Children;
    }

    /** What the third engine does otherwise: a reading that it would have to guess is not scored. */
    private static boolean isAskedNow(FrozenSheet.Drift drift) {
        return FrozenSheet.FrozenFigure.notScored(Score.Reason.UNREADABLE_ACTUAL)
                .equals(drift.now());
    }

    private static boolean namesPhases(FrozenSheet.Drift drift) {
        return FrozenSheet.FrozenFigure.notScored(Score.Reason.MISSING).equals(drift.then())
                && FrozenSheet.FrozenFigure.notScored(Score.Reason.PHASES_MISSING)
                        .equals(drift.now());
    }

    private static boolean isMeant(ScoreInput input, FrozenSheet.Drift drift) {
        String id = FigureId.parse(drift.figure()).id();
        PreparedIndicator indicator =
                Objects.requireNonNull(PreparedPlan.of(input).indicator(id));
        return namesPhases(drift)
                || isAskedNow(drift)
                || indicator.meaning.signDropped()
                || indicator.input.derivation() instanceof DerivationInput.Children; // moves with what is below
    }
}
