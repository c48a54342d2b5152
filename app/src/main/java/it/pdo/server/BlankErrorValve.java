package it.pdo.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers an error with its number and one sentence: an exception's text may carry a query or someone's data. */
public final class BlankErrorValve extends ErrorReportValve {
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
                writer.write(status + " " + sentence(status) + "\n");
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // The reader has left; there is nobody to tell.
            container.getLogger().debug("error answer not sent", gone);
        }
    }

    private static String sentence(int status) {
        return switch (status) {
            case 401, 403 -> "Accesso non consentito. Access denied.";
            case 404 -> "Pagina non trovata. Page not found.";
            case 413 -> "Richiesta troppo grande. Request too large.";
            default ->
                status < 500
                        ? "Richiesta non valida. Bad request."
                        : "Errore del servizio: riprovare. Service error: try again.";
        };
    }
}
