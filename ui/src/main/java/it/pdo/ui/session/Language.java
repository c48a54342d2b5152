package it.pdo.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import it.pdo.ui.text.Texts;
import java.util.Locale;

/** The language somebody reads in: chosen once, remembered by their browser. Italian for who never chose. */
public final class Language {
    private Language() {}

    /** What the browser remembers. The browser's own preference is not asked: the plan is an Italian act. */
    public static Locale remembered(VaadinRequest request) {
        return BrowserPreferences.of(request, BrowserPreferences.LANGUAGE)
                .map(tag -> Texts.spoken(Locale.forLanguageTag(tag)))
                .orElse(Texts.LANGUAGES.getFirst());
    }

    /** Speaks another language from now on; the page is drawn again. */
    public static void choose(Locale language) {
        BrowserPreferences.store(BrowserPreferences.LANGUAGE, language.getLanguage());
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    /** The other language of the two. */
    public static Locale other(Locale spoken) {
        return Texts.LANGUAGES.stream()
                .filter(language -> !language.getLanguage().equals(spoken.getLanguage()))
                .findFirst()
                .orElseThrow();
    }
}
