package it.pdo.target;

import java.util.Locale;

/** Formats a target in Italian or, for an English locale, in English. */
final class TargetFormatter {

    private TargetFormatter() {}

    static String of(Target target, Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? EnglishTargetFormatter.of(target)
                : ItalianTargetFormatter.of(target);
    }
}
