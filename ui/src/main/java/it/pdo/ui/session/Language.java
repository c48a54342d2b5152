package it.pdo.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import it.pdo.ui.text.Texts;
import java.util.Locale;

/** The user's language, stored in the browser. Italian by default. */
public final class Language {
    private Language() {}

    /** The language stored in the browser. The browser's own preference is ignored: the plan is an Italian act. */
    public static Locale remembered(VaadinRequest request) {
        return BrowserPreferences.of(request, BrowserPreferences.LANGUAGE)
                .map(tag -> Texts.spoken(Locale.forLanguageTag(tag)))
                .orElse(Texts.LANGUAGES.getFirst());
    }

    /** Changes the language; the page is reloaded. */
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
