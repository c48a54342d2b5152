package it.pdo.ui.form;

import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.Texts;
import java.util.Locale;
import java.util.Map;

/** What a form says of texts that came back or found no place. */
public final class FormNotices {
    private FormNotices() {}

    /** @param words what to do now */
    public static Notice restored(String words, Locale locale) {
        return new Notice(StateBadge.Tone.INFO, texts(locale).get("recalled.title"), words);
    }

    /** @param orphaned texts by what their fields were called */
    public static Notice orphaned(Map<String, String> orphaned, Locale locale) {
        Texts texts = texts(locale);
        return Notice.refused(
                texts.get("homeless.title"),
                orphaned.entrySet().stream()
                        .map(one -> texts.get("finding", one.getKey(), one.getValue()))
                        .toList());
    }

    private static Texts texts(Locale locale) {
        return Texts.of(FormNotices.class, locale);
    }
}
