package it.pdo.target;

import java.util.Locale;

/** Says a target back. */
final class TargetWords {

    private TargetWords() {}

    static String of(Target target, Locale locale) {
        return target.toString();
    }
}
