package it.pdo.ui.session;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The little that a browser remembers for us between visits; nothing of it opens anything. */
public final class BrowserPreferences {
    /** Slug of the municipality whose door was last passed. */
    public static final String MUNICIPALITY = "pdo-municipality";

    static final String LANGUAGE = "pdo-language";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private BrowserPreferences() {}

    /** Whatever the browser sends under a name: to be checked like anything that comes from outside. */
    public static Optional<String> of(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Remembers for a year; inside a request of a page only. */
    static void store(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(A_YEAR.toSeconds()));
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
