package it.pdo.server;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Security headers of every page. The content policy admits only scripts that carry the request's nonce; what writes
 * the page finds it in the request attribute {@link #NONCE}.
 */
@Singleton
@Order(-300)
public final class ResponseHeadersFilter extends HttpFilter {
    /** Request attribute with the nonce, a {@code String}. */
    public static final String NONCE = "it.pdo.nonce";

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String nonce = nonce();
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", contentPolicy(nonce));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        // Static files set their own lifetime over this one; pages and their messages keep it.
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The strictest policy under which Vaadin's client runs; it compiles its templates, hence {@code unsafe-eval}. */
    private static String contentPolicy(String nonce) {
        return "default-src 'none'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors 'none'";
    }
}
