package it.pdo.server;

import it.pdo.shared.Languages;
import it.pdo.shared.MessageCatalog;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers an error with its number and one sentence: an exception's text may carry a query or someone's data. */
public final class BlankErrorValve extends ErrorReportValve {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(BlankErrorValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(status + " " + sentence(request, status) + "\n");
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // The reader has left; there is nobody to tell.
            container.getLogger().debug("error answer not sent", gone);
        }
    }

    /** In the language the browser asks for; in all of them where it asks for none, as no page was reached. */
    private static String sentence(Request request, int status) {
        String accepted = request.getHeader("Accept-Language");
        List<Locale> languages = accepted == null ? Languages.SPOKEN : List.of(Languages.accepted(accepted));
        return languages.stream()
                .map(language -> SENTENCES.text(language, key(status)))
                .collect(Collectors.joining(" "));
    }

    private static String key(int status) {
        return switch (status) {
            case 401, 403 -> "status.denied";
            case 404 -> "status.not-found";
            case 413 -> "status.too-large";
            default -> status < 500 ? "status.bad-request" : "status.failed";
        };
    }
}
