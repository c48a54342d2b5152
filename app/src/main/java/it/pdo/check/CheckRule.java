package it.pdo.check;

import static it.pdo.shared.Severity.ERROR;
import static it.pdo.shared.Severity.INFO;
import static it.pdo.shared.Severity.WARNING;

import it.pdo.shared.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules of the check. An error is an inconsistency under any interpretation: two values of the plan contradict each
 * other, or something cannot be measured. A warning is certain from the text but may be intended. Whatever depends on a
 * guess is information (decision record 0008).
 */
public enum CheckRule {
    /** The months do not reach the target printed for the end of the year. */
    MONTHS_TARGET(Family.CRONOPROGRAM, ERROR, FindingPlace.CRONOPROGRAM),
    /** The target printed for an earlier checkpoint does not follow from the months. */
    CHECKPOINT_TARGET(Family.CRONOPROGRAM, ERROR, FindingPlace.CRONOPROGRAM),
    /** A later checkpoint has a lower target than an earlier one. */
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

    /** A text plans to draw up a three-year document whose years have already begun. */
    PAST_TRIENNIUM(Family.TIME, WARNING, FindingPlace.TITLE),
    /** A text says the work began in an earlier year, but horizon and the column of previous years do not. */
    BEGAN_BEFORE(Family.TIME, WARNING, FindingPlace.CRONOPROGRAM),
    /** The time horizon and the years that have percentages differ. */
    HORIZON_YEARS(Family.TIME, WARNING, FindingPlace.CRONOPROGRAM),
    /** The years in the name of a phase and those that have percentages differ. */
    PHASE_YEARS(Family.TIME, WARNING, FindingPlace.TITLE),
    /** A deadline outside the years of the plan. */
    DEADLINE_OUTSIDE(Family.TIME, WARNING, FindingPlace.TARGET),
    /** A deadline before the plan is approved. */
    DEADLINE_BEFORE_APPROVAL(Family.TIME, WARNING, FindingPlace.TARGET),

    /** Weights of siblings that are missing or have the wrong sum. */
    WEIGHT_SUM(Family.SUMS, ERROR, FindingPlace.WEIGHT),
    /** An item in which some indicators have a weight and others do not. */
    INDICATOR_WEIGHTS(Family.SUMS, WARNING, FindingPlace.WEIGHT),
    /** Shares of people with the wrong sum. */
    PEOPLE_SUM(Family.SUMS, ERROR, FindingPlace.PEOPLE),
    /** The declared number of people differs from the list. */
    PEOPLE_COUNT(Family.SUMS, ERROR, FindingPlace.PEOPLE),
    /** The declared total of resources differs from its rows. */
    RESOURCE_TOTAL(Family.SUMS, ERROR, FindingPlace.RESOURCES),
    /** An indicator of cost without any resource. */
    COST_WITHOUT_RESOURCES(Family.SUMS, WARNING, FindingPlace.RESOURCES),

    /** An indicator without target. */
    NO_TARGET(Family.INDICATORS, ERROR, FindingPlace.TARGET),
    /** A target that cannot be read. */
    UNREADABLE_TARGET(Family.INDICATORS, WARNING, FindingPlace.TARGET),
    /** A target whose meaning must be confirmed by a person. */
    DOUBTFUL_TARGET(Family.INDICATORS, INFO, FindingPlace.TARGET),
    /** The same target text, read in two ways. */
    TARGET_TWO_WAYS(Family.INDICATORS, INFO, FindingPlace.TARGET),
    /** An indicator without a source. */
    NO_SOURCE(Family.INDICATORS, WARNING, FindingPlace.SOURCE),
    /** The same indicator twice in an item. */
    DUPLICATE_INDICATOR(Family.INDICATORS, WARNING, FindingPlace.NAME),

    /** An objective without indicator. */
    NO_INDICATOR(Family.OBJECTIVES, ERROR, FindingPlace.INDICATORS),
    /** An objective without a responsible unit. */
    NO_OWNER(Family.OBJECTIVES, ERROR, FindingPlace.UNIT),
    /** A part required by the format is missing. */
    MISSING_PART(Family.OBJECTIVES, WARNING, FindingPlace.PEOPLE),
    /** A field the format requires is empty. */
    MISSING_FIELD(Family.OBJECTIVES, WARNING, FindingPlace.TITLE),
    /** A placeholder instead of a value. */
    PLACEHOLDER(Family.OBJECTIVES, WARNING, FindingPlace.TITLE),

    /** Two items with the same number. */
    DUPLICATE_CODE(Family.NUMBERING, ERROR, FindingPlace.CODE),
    /** Numbers that are skipped. */
    CODE_GAP(Family.NUMBERING, INFO, FindingPlace.CODE),
    /** Two items with the same title under the same parent. */
    DUPLICATE_TITLE(Family.NUMBERING, INFO, FindingPlace.TITLE),
    /** A reference to a phase that does not exist. */
    PHASE_REFERENCE(Family.NUMBERING, WARNING, FindingPlace.TITLE),

    /** The same item worded differently in a table and in the matrix. */
    MATRIX_WORDING(Family.TABLES, WARNING, FindingPlace.TITLE),

    /** Less than 30 % of result pay depends on payment times. */
    PAYMENT_TIMES(Family.PAY, ERROR, "");

    /** A group of rules on the same topic. */
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

    /** The stable code in files and waivers: {@code months-target}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Family family() {
        return family;
    }

    /** The default severity; a finding that is less certain may have a lower one. */
    public Severity severity() {
        return severity;
    }

    /** The value it is usually about: a constant of {@link FindingPlace}, empty for the whole plan. */
    String value() {
        return value;
    }

    /** The name of the rule in a language: {@code i mesi non raggiungono il target stampato}. */
    public String label(Locale locale) {
        return CheckMessages.text("rule." + code(), locale);
    }

    /** The rule with this code. */
    public static Optional<CheckRule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
