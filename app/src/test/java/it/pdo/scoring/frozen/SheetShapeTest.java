package it.pdo.scoring.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.scoring.Score;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.Rounding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text a sheet is kept as: what was written once is read for ever, whatever our records are called by then. */
class SheetShapeTest {

    private static String golden(int shape) throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                SheetShapeTest.class.getResourceAsStream("every-part-of-shape-" + shape + ".json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static FrozenSheet read(String text) {
        return FrozenSheet.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void sheet_fromBeforeThePace_isReadWithEveryOtherPart(int shape) throws IOException {
        assertThat(read(golden(shape))).isEqualTo(EverySheet.withoutPace());
    }

    @Test
    void sheet_ofTheLatestShape_isReadWithEveryPart() throws IOException {
        assertThat(read(golden(SheetShape.LATEST))).isEqualTo(EverySheet.sheet());
    }

    @Test
    void sheet_writtenToday_isOfTheLatestShapeByteByByte() throws IOException {
        assertThat(new String(EverySheet.sheet().bytes(), StandardCharsets.UTF_8))
                .isEqualTo(golden(SheetShape.LATEST));
    }

    @Test
    void sheet_fromBeforeApprovals_needsNone() throws IOException {
        String old = golden(0).replaceAll("\"approval\":\"[A-Z_]+\",", "");

        assertThat(read(old).policy().items().general().rules().states().approval())
                .isEqualTo(Choice.Approval.NOT_NEEDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, SheetShape.LATEST + 1})
    void sheet_ofAShapeNobodyKnows_isRefusedWithItsNumber(int shape) throws IOException {
        String text = golden(1).replace("{\"shape\":1,", "{\"shape\":" + shape + ",");

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shape " + shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "year":2023           | "year":2023.5       | year
            "year":2023           | "year":null         | year
            "at":"2023-12"        | "at":"2023-13"      | at
            "type":"Ratio"        | "type":"Quotient"   | Quotient
            "state":"ACTIVE"      | "state":"Active"    | Active
            "shared":true         | "shared":"yes"      | shared
            "cap":110             | "cap":"110"         | cap
            "title":"Fase"        | "titolo":"Fase"     | title
            "actions":[]          | "actions":{}        | actions
            "laterYears":{"2024"  | "laterYears":{"x"   | x
            """, quoteCharacter = '\'')
    void sheet_thatIsDamaged_isRefusedNamingTheValue(String from, String to, String named) throws IOException {
        String text = golden(1);
        assertThat(text).contains(from);

        assertThatThrownBy(() -> read(text.replace(from, to)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    static Stream<Class<? extends Enum<?>>> storedConstants() {
        return Stream.of(
                Score.Reason.class,
                WorkState.class,
                ReadingInput.ApprovalState.class,
                DerivationInput.Children.Kind.class,
                Rounding.Mode.class,
                Choice.BelowMinimum.class,
                Choice.AboveMaximum.class,
                Choice.LateDate.class,
                Choice.Refusal.class,
                Choice.PartlyDone.class,
                Choice.StrictEquality.class,
                Choice.TargetZero.class,
                Choice.NegativeReading.class,
                Choice.MissedExact.class,
                Choice.Between.class,
                Choice.Composite.class,
                Choice.Absent.class,
                Choice.Waiting.class,
                Choice.Approval.class,
                Choice.Unconfirmed.class,
                Choice.Due.class,
                Choice.Pace.class,
                ReadingCalendar.Frequency.class,
                PlanYear.MonthState.class,
                Choice.PhaseRespect.class,
                Choice.Bonus.class,
                Choice.Weighting.class,
                Choice.Composition.class,
                Choice.UnitRollUp.class,
                Choice.BodyRollUp.class,
                Choice.Shared.class,
                Choice.Participation.class);
    }

    /** A constant's name is data: it stands in sheets that must be read for ever. None may go; a new one is added here. */
    @ParameterizedTest
    @MethodSource("storedConstants")
    void constants_thatSheetsHold_areAllStillKnown(Class<? extends Enum<?>> type) {
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));

        assertThat(STORED.lines().map(String::strip)).contains(names);
    }

    private static final String STORED = """
            MISSING PHASES_MISSING NOT_DUE SUSPENDED NOT_FORESEEN CANCELLED NO_TARGET UNREADABLE_TARGET UNCONFIRMED_TARGET UNREADABLE_ACTUAL WAITING_APPROVAL MISMATCH NEGATIVE_READING TARGET_ZERO DENOMINATOR_ZERO NO_RULE FORMULA FORMULA_INPUT SCORECARD WEIGHTS CYCLE NOTHING_BELOW
            ACTIVE SUSPENDED NOT_FORESEEN CANCELLED
            APPROVED WAITING SENT_BACK
            MEAN_OF_RESULTS COMPLETED_SHARE
            TRUNCATE HALF_UP HALF_EVEN UP NONE
            PROPORTIONAL ZERO BANDED
            ZERO PROPORTIONAL LINEAR BANDED
            ZERO PER_DAY PER_MONTH
            ZERO ACTIONS
            PROPORTIONAL ZERO
            MET ZERO
            MET_OR_ZERO NOT_SCORED
            ZERO NOT_SCORED
            ZERO DISTANCE
            STEPS LINEAR
            MEAN WORST
            EXCLUDED ZERO FULL BLOCKS
            COUNTS EXCLUDED BLOCKS
            NOT_NEEDED NEEDED
            COUNTS EXCLUDED BLOCKS
            YEAR_END CHECKPOINTS EVERY_MONTH
            BY_NATURE LINEAR NONE
            MONTHLY QUARTERLY AT_CHECKPOINTS AT_YEAR_END
            NEVER_OPENED OPEN CLOSED
            PHASES_ON_TIME MEAN_CAPPED WEIGHTED_BY_PLANNED
            IN_DENOMINATOR OUTSIDE_DENOMINATOR
            NONE PERCENT POINTS
            INDICATORS_ELSE_CHILDREN INDICATORS CHILDREN BOTH ALL_INDICATORS_BELOW
            ITEMS_OF_SUBTREE MEAN_OF_SUBUNITS BY_PARTS
            OBJECTIVES MEAN_OF_UNITS
            BODY_ONLY IN_EVERY_UNIT
            BY_PERCENT EQUAL
            """;
}
