package it.pdo.ui.session;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Preferences stored in the browser between sessions; not security relevant. */
public final class BrowserPreferences {
    /** Slug of the municipality of the last sign-in. */
    public static final String MUNICIPALITY = "pdo-municipality";

    static final String LANGUAGE = "pdo-language";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private BrowserPreferences() {}

    /** The value that the browser sends, which must be validated like any other input. */
    public static Optional<String> of(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Stores a value for a year; only within a page request. */
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
