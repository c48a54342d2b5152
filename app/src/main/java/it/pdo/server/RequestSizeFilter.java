package it.pdo.server;

import io.micronaut.core.annotation.Order;
import it.pdo.identity.SignedIn;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses request bodies above the limit: at once with 413 where the length is told, and while reading where it is not.
 * Tomcat's own limit counts form fields only.
 */
@Singleton
@Order(-200)
public final class RequestSizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Where the pages take files: every upload of theirs has an address of its own below it. */
    static final String UPLOADS = "/VAADIN/dynamic/resource/";

    private final int maxRequestBytes;
    private final int maxUploadBytes;

    RequestSizeFilter(PagesSettings settings) {
        this.maxRequestBytes = settings.getMaxRequestBytes();
        this.maxUploadBytes = settings.getMaxUploadBytes();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int maxBytes = limit(request);
        if (request.getContentLengthLong() > maxBytes) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean lengthUntold = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        try {
            chain.doFilter(lengthUntold ? new Bounded(request, maxBytes) : request, response);
        } catch (TooLarge refused) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** A stranger has no files to hand over. */
    private int limit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean known = session != null && session.getAttribute(SignedIn.SESSION_ATTRIBUTE) instanceof SignedIn;
        return known && request.getRequestURI().startsWith(UPLOADS) ? maxUploadBytes : maxRequestBytes;
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final int maxBytes;
        private @Nullable ServletInputStream body;

        Bounded(HttpServletRequest request, int maxBytes) {
            super(request);
            this.maxBytes = maxBytes;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new BoundedBody(super.getInputStream(), maxBytes);
            }
            return body;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            Charset charset = Optional.ofNullable(getCharacterEncoding())
                    .map(Charset::forName)
                    .orElse(StandardCharsets.UTF_8);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class BoundedBody extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        BoundedBody(ServletInputStream body, int maxBytes) {
            this.body = body;
            this.left = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = body.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("The request body is larger than allowed");
        }
    }
}
