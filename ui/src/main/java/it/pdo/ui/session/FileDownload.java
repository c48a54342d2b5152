package it.pdo.ui.session;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.pdo.identity.PermissionDeniedException;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.CurrentTenant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that a page hands out. The request of a download comes later than that of the page: who asks is read again, with the
 * roles they hold then. Answers 403 with the reason to whoever may not have the file, 404 where there is none.
 */
public final class FileDownload {

    /**
     * What is handed out.
     *
     * @param size in bytes
     */
    public record Content(String name, String type, InputStream bytes, long size) {

        /** A file that was made for this download. */
        public static Content of(String name, String type, byte[] bytes) {
            return new Content(name, type, new ByteArrayInputStream(bytes), bytes.length);
        }
    }

    private FileDownload() {}

    /**
     * The file that a service gives to whoever asks.
     *
     * @param file asks the service, with the person's tenant bound; empty where there is no such file
     * @param language of the reason for a refusal
     */
    public static DownloadHandler of(Function<SignedIn, Optional<Content>> file, Locale language) {
        return DownloadHandler.fromInputStream(request -> answer(CurrentUser.of(request.getSession()), file, language));
    }

    static DownloadResponse answer(
            Optional<SignedIn> who, Function<SignedIn, Optional<Content>> file, Locale language) {
        if (who.isEmpty()) {
            return DownloadResponse.error(HttpServletResponse.SC_FORBIDDEN);
        }
        try {
            return CurrentTenant.call(who.get().tenant(), () -> file.apply(who.get()))
                    .map(found -> new DownloadResponse(found.bytes(), found.name(), found.type(), found.size()))
                    .orElseGet(() -> DownloadResponse.error(HttpServletResponse.SC_NOT_FOUND));
        } catch (PermissionDeniedException denied) {
            return DownloadResponse.error(
                    HttpServletResponse.SC_FORBIDDEN, denied.reason().in(language));
        }
    }
}
