package it.pdo.check;

import static it.pdo.shared.Severity.ERROR;
import static it.pdo.shared.Severity.INFO;
import static it.pdo.shared.Severity.WARNING;

import it.pdo.shared.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is checked. An error is a contradiction whatever one makes of the text: two figures of the plan cannot both stand,
 * or something cannot be measured at all. A warning is certain in the text but may be meant so. Whatever rests on a guess
 * is information (decision record 0008).
 */
public enum CheckRule {
    /** The months do not reach the target printed for the end of the year. */
    MONTHS_TARGET(Family.CRONOPROGRAM, ERROR, FindingPlace.CRONOPROGRAM),
    /** The target printed for an earlier checkpoint does not follow from the months. */
    CHECKPOINT_TARGET(Family.CRONOPROGRAM, ERROR, FindingPlace.CRONOPROGRAM),
    /** A later checkpoint asks for less than an earlier one. */
    CHECKPOINT_FALLS(Family.CRONOPROGRAM, ERROR, FindingPlace.CRONOPROGRAM),
    /** Years before, this year and years after do not sum to the whole. */
    YEARS_TOTAL(Family.CRONOPROGRAM, ERROR, FindingPlace.CRONOPROGRAM),
    /** Checkpoint targets without a planned month. */
    PHASE_WITHOUT_MONTHS(Family.CRONOPROGRAM, WARNING, FindingPlace.CRONOPROGRAM),
    /** A phase without any percentage. */
    PHASE_WITHOUT_FIGURES(Family.CRONOPROGRAM, WARNING, FindingPlace.CRONOPROGRAM),
    /** Figures of a row that belongs to no phase. */
    ROW_WITHOUT_PHASE(Family.CRONOPROGRAM, ERROR, FindingPlace.CRONOPROGRAM),
    /** An empty row left from the printed form. */
    BLANK_ROW(Family.CRONOPROGRAM, WARNING, FindingPlace.CRONOPROGRAM),
    /** Which months the figures belong to is not certain. */
    MONTHS_UNCERTAIN(Family.CRONOPROGRAM, INFO, FindingPlace.CRONOPROGRAM),

    /** A text that draws up the document of a span of three years already begun. */
    PAST_TRIENNIUM(Family.TIME, WARNING, FindingPlace.TITLE),
    /** A text says the work began in an earlier year; horizon and column of the years before do not know of it. */
    BEGAN_BEFORE(Family.TIME, WARNING, FindingPlace.CRONOPROGRAM),
    /** The time horizon and the years that have percentages differ. */
    HORIZON_YEARS(Family.TIME, WARNING, FindingPlace.CRONOPROGRAM),
    /** The years in the name of a phase and those that have percentages differ. */
    PHASE_YEARS(Family.TIME, WARNING, FindingPlace.TITLE),
    /** A deadline outside the years of the plan. */
    DEADLINE_OUTSIDE(Family.TIME, WARNING, FindingPlace.TARGET),
    /** A deadline before the plan is approved. */
    DEADLINE_BEFORE_APPROVAL(Family.TIME, WARNING, FindingPlace.TARGET),

    /** Weights of siblings that do not sum, or lack. */
    WEIGHT_SUM(Family.SUMS, ERROR, FindingPlace.WEIGHT),
    /** Weights of the indicators of an item of which some lack. */
    INDICATOR_WEIGHTS(Family.SUMS, WARNING, FindingPlace.WEIGHT),
    /** Shares of people that do not sum. */
    PEOPLE_SUM(Family.SUMS, ERROR, FindingPlace.PEOPLE),
    /** The declared number of people differs from the list. */
    PEOPLE_COUNT(Family.SUMS, ERROR, FindingPlace.PEOPLE),
    /** The declared total of resources differs from its rows. */
    RESOURCE_TOTAL(Family.SUMS, ERROR, FindingPlace.RESOURCES),
    /** An indicator expects a cost for which no resource is set aside. */
    COST_WITHOUT_RESOURCES(Family.SUMS, WARNING, FindingPlace.RESOURCES),

    /** An indicator without target. */
    NO_TARGET(Family.INDICATORS, ERROR, FindingPlace.TARGET),
    /** A target nobody can read. */
    UNREADABLE_TARGET(Family.INDICATORS, WARNING, FindingPlace.TARGET),
    /** Targets whose meaning waits for a person to confirm it. */
    DOUBTFUL_TARGET(Family.INDICATORS, INFO, FindingPlace.TARGET),
    /** The same target text, read in two ways. */
    TARGET_TWO_WAYS(Family.INDICATORS, INFO, FindingPlace.TARGET),
    /** An indicator without the source that proves it. */
    NO_SOURCE(Family.INDICATORS, WARNING, FindingPlace.SOURCE),
    /** The same indicator twice in an item. */
    DUPLICATE_INDICATOR(Family.INDICATORS, WARNING, FindingPlace.NAME),

    /** An objective without indicator. */
    NO_INDICATOR(Family.OBJECTIVES, ERROR, FindingPlace.INDICATORS),
    /** An objective for which no unit answers. */
    NO_OWNER(Family.OBJECTIVES, ERROR, FindingPlace.UNIT),
    /** A part the format requires is not there. */
    MISSING_PART(Family.OBJECTIVES, WARNING, FindingPlace.PEOPLE),
    /** A field the format requires is empty. */
    MISSING_FIELD(Family.OBJECTIVES, WARNING, FindingPlace.TITLE),
    /** Words that hold the place of a value. */
    PLACEHOLDER(Family.OBJECTIVES, WARNING, FindingPlace.TITLE),

    /** Two items with the same number. */
    DUPLICATE_CODE(Family.NUMBERING, ERROR, FindingPlace.CODE),
    /** Numbers that are skipped. */
    CODE_GAP(Family.NUMBERING, INFO, FindingPlace.CODE),
    /** Two items with the same words in the same place. */
    DUPLICATE_TITLE(Family.NUMBERING, INFO, FindingPlace.TITLE),
    /** A text names a phase that is not there. */
    PHASE_REFERENCE(Family.NUMBERING, WARNING, FindingPlace.TITLE),

    /** The same thing worded differently in a table and in the matrix. */
    MATRIX_WORDING(Family.TABLES, WARNING, FindingPlace.TITLE),

    /** Less than 30 % of result pay hangs on payment times. */
    PAYMENT_TIMES(Family.PAY, ERROR, "");

    /** Rules that look at the same thing. */
    public enum Family {
        CRONOPROGRAM,
        TIME,
        SUMS,
        INDICATORS,
        OBJECTIVES,
        NUMBERING,
        TABLES,
        PAY;

        /** The name of the family in a language. */
        public String label(Locale locale) {
            return CheckMessages.text("family." + name().toLowerCase(Locale.ROOT), locale);
        }
    }

    private final Family family;
    private final Severity severity;
    private final String value;

    CheckRule(Family family, Severity severity, String value) {
        this.family = family;
        this.severity = severity;
        this.value = value;
    }

    /** Stable name for files and waivers: {@code months-target}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Family family() {
        return family;
    }

    /** The usual severity; a finding may weigh less when it is less certain. */
    public Severity severity() {
        return severity;
    }

    /** Which value of the thing it usually is about: a word of {@link FindingPlace}, empty for the plan as a whole. */
    String value() {
        return value;
    }

    /** What is checked, in a language: {@code i mesi non raggiungono il target stampato}. */
    public String label(Locale locale) {
        return CheckMessages.text("rule." + code(), locale);
    }

    /** The rule with this code. */
    public static Optional<CheckRule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
