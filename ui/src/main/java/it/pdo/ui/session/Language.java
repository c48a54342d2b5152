package it.pdo.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import it.pdo.ui.text.Texts;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** The language somebody reads in: chosen once, remembered by their browser. Italian for who never chose. */
public final class Language {
    private static final String COOKIE = "pdo-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private Language() {}

    /** What the browser remembers. The browser's own preference is not asked: the plan is an Italian act. */
    public static Locale remembered(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Texts.LANGUAGES.getFirst()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .map(cookie -> Texts.spoken(Locale.forLanguageTag(cookie.getValue())))
                        .orElse(Texts.LANGUAGES.getFirst());
    }

    /** Speaks another language from now on; the page is drawn again. */
    public static void choose(Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(REMEMBERED.toSeconds()));
        VaadinResponse.getCurrent().addCookie(cookie);
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
