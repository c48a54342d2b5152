package it.pdo.target;

import it.pdo.target.TargetReading.NotUnderstood;
import it.pdo.target.TargetReading.Understood;
import it.pdo.target.Unreadable.Reason;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Targets that name a value for each year, {@code 2022: 60%; 2023: 65%}: the value of the plan's year counts. */
final class YearByYear {
    private static final Pattern VALUE =
            Pattern.compile("(?:anno )?\\b(20\\d\\d) ?[:=] ?([^;,\\n]+?) ?(?:[;,\\n]|$|(?= (?:anno )?20\\d\\d ?[:=]))");

    private YearByYear() {}

    static Optional<TargetReading> read(Sentence sentence, IndicatorHints clues) {
        String text = sentence.text();
        if (text.indexOf(':') < 0 && text.indexOf('=') < 0) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(text);
        int values = 0;
        TargetReading ofThePlan = null;
        while (value.find()) {
            values++;
            if (clues.planYear().equals(OptionalInt.of(Integer.parseInt(value.group(1))))) {
                ofThePlan = TargetReader.read(value.group(2), clues.context());
            }
        }
        if (values < 2) {
            return Optional.empty();
        }
        return Optional.of(
                switch (ofThePlan) {
                    case null -> new NotUnderstood(text, new Unreadable(Reason.MISSING_YEAR, 1, text));
                    case Understood(String _, Target target, Confidence confidence) ->
                        new Understood(text, target, confidence);
                    case NotUnderstood(String _, Unreadable why) -> new NotUnderstood(text, why);
                });
    }
}
