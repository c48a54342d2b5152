package it.pdo.check;

import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.util.Locale;

/**
 * An inconsistency of a plan.
 *
 * @param place place in the imported file, if known
 * @param pointer source pointer of the item or indicator it is about; empty for the plan as a whole
 * @param value which value of it, by a constant of {@link FindingPlace}; empty for the plan as a whole
 * @param subject what it is about, as shown to users
 * @param variant variant of the rule's sentence, empty for the default
 * @param detail arguments of the sentences
 */
public record Finding(
        Severity severity,
        CheckRule rule,
        Place place,
        String pointer,
        String value,
        Subject subject,
        String variant,
        CheckMessage detail) {

    /**
     * What a finding is about.
     *
     * @param label the item or indicator in short: {@code Fase 5}, empty for the objective itself
     * @param objective source pointer of the objective it belongs to; empty for the plan as a whole
     * @param objectiveLabel number and title of that objective
     * @param item source pointer of the item it is about, or whose indicator it is about; empty for the plan as a whole
     * @param sheet source pointer of the item whose sheet shows it best: for a phase, its objective
     */
    public record Subject(String label, String objective, String objectiveLabel, String item, String sheet) {}

    /** What was found. */
    public String found(Locale locale) {
        return sentence("found", locale);
    }

    /** What was expected. */
    public String expected(Locale locale) {
        return sentence("expected", locale);
    }

    /** What to do about it. */
    public String mend(Locale locale) {
        return sentence("mend", locale);
    }

    private String sentence(String which, Locale locale) {
        String key = rule.code() + (variant.isEmpty() ? "" : "." + variant) + "." + which;
        return CheckMessages.text(key, locale, detail.parts());
    }

    /**
     * Identifies the finding across checks by rule, element and values, independent of language. When a value changes
     * it is another finding, so that a waiver never covers an unreviewed value. 64 hexadecimal digits.
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
