package it.pdo.check;

import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.util.Locale;

/**
 * Something of a plan that does not hold together.
 *
 * @param place where it stands in the file the plan was read from, as far as that is known
 * @param pointer source pointer of the item or indicator it is about; empty for the plan as a whole
 * @param value which value of it, by a word of {@link FindingPlace}; empty for the plan as a whole
 * @param subject what it is about, for people
 * @param variant which sentence of the rule, empty for its usual one
 * @param detail what goes into the sentences
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
     * @param sheet source pointer of the item whose sheet shows it best: a phase stands in its objective's cronoprogram
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
     * What this finding is recognised by the next time: rule, thing and figures, whatever its sentences say in any language. When a figure changes it is another
     * finding, so a waiver never covers what nobody looked at. 64 hexadecimal digits.
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
