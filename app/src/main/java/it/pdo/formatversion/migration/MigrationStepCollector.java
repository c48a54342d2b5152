package it.pdo.formatversion.migration;

import it.pdo.formatversion.migration.MigrationStep.Kind;
import it.pdo.shared.Issue;
import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of one item, as they are found. */
final class MigrationStepCollector {
    private static final MessageCatalog WORDS = MessageCatalog.beside(MigrationStepCollector.class);
    private static final int LONGEST_VALUE = 200;

    private final List<MigrationStep> found = new ArrayList<>();
    private final List<RequiredValue> wanted = new ArrayList<>();

    /** The item lacks this under the new version, whether or not somebody gives it. */
    void require(RequiredValue one) {
        wanted.add(one);
    }

    List<RequiredValue> required() {
        return List.copyOf(wanted);
    }

    List<MigrationStep> all() {
        return List.copyOf(found);
    }

    void add(Kind kind, String key, @Nullable Object... parts) {
        found.add(new MigrationStep(kind, WORDS.message(key, arguments(parts))));
    }

    private static Object[] arguments(@Nullable Object... parts) {
        Object[] words = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = parts[i] instanceof LocalizedMessage both ? both : LocalizedMessage.verbatim(shown(parts[i]));
        }
        return words;
    }

    /** A refusal in the words of this feature. */
    static Issue refusal(String key, @Nullable Object... parts) {
        return new Issue(Severity.ERROR, key, Place.NOWHERE, WORDS.message(key, arguments(parts)));
    }

    /** A sentence for the history, which is kept in the language of the plan. */
    static String sentence(String key, @Nullable Object... parts) {
        return WORDS.text(Locale.ITALIAN, key, arguments(parts));
    }

    static LocalizedMessage word(String key) {
        return WORDS.message(key);
    }

    /** A value as people read it, cut where it is very long. */
    static String shown(@Nullable Object value) {
        String text =
                switch (value) {
                    case null -> "";
                    case YearMonth month -> month.getMonthValue() + "/" + month.getYear();
                    case BigDecimal number -> ItalianNumbers.format(number);
                    case List<?> list ->
                        list.stream().map(MigrationStepCollector::shown).collect(Collectors.joining(", "));
                    case Map<?, ?> map ->
                        map.entrySet().stream()
                                .map(e -> e.getKey() + ": " + shown(e.getValue()))
                                .collect(Collectors.joining("; "));
                    default -> value.toString();
                };
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
