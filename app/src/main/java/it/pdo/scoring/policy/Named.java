package it.pdo.scoring.policy;

import it.pdo.scoring.Messages;
import java.util.Locale;

/** A constant with words in the bundle, under {@code named.<Type>.<VALUE>}. */
interface Named {
    String name();

    default String words(Locale locale, Object... values) {
        return Messages.in(locale).text("named." + getClass().getSimpleName() + "." + name(), values);
    }
}
