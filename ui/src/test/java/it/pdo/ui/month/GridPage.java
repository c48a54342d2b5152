package it.pdo.ui.month;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import it.pdo.ui.journey.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * The grid alone in a real browser, before a server that pretends: it stores what is a number from 0 to 100, refuses
 * the rest, says of 77 on version 0 that Valentina Testa wrote 30 first, and answers nothing while {@code silent}.
 */
final class GridPage implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "js",
            "text/javascript",
            "css",
            "text/css",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "html",
            "text/html");

    private final HttpServer server;
    private final BrowserContext visitor;
    private final Page page;

    GridPage(JsonNode sheet, Chromium.Size size) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String html = resource("/it/pdo/ui/month/grid.html").replace("SHEET", sheet.toString());
        server.createContext("/", exchange -> answer(exchange, html));
        server.start();
        visitor = Chromium.visitor(size);
        page = visitor.newPage();
        open();
    }

    Page page() {
        return page;
    }

    /** Loads the page, again if it is loaded: what the browser remembers stays. */
    void open() {
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        page.locator("pdo-month-grid table").waitFor();
    }

    /**
     * Waits until another page of the same browser sees an edit that waits: only then has the storage, which is written
     * behind the page's back, surely got it, and a page loaded anew cannot read an older state.
     */
    void remembered() {
        try (Page other = visitor.newPage()) {
            other.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/pdo/2/crest.svg");
            other.waitForFunction("Object.keys(localStorage).some(key => key.startsWith('pdo.waiting.'))");
        }
    }

    Locator cell(String key) {
        return page.locator("input[data-cell='" + key + "']");
    }

    Locator state(String key) {
        return page.locator("[data-state-of='" + key + "']");
    }

    Locator message(String key) {
        return page.locator("#message-" + key);
    }

    /** The key of the cell that has the focus. */
    String focused() {
        return Objects.toString(page.evaluate("document.activeElement.dataset.cell"), "");
    }

    /** What was sent, a batch a line: {@code p1=20@0 p2=30@0}. */
    String sent() {
        return (String) page.evaluate(
                "sent.map(batch => batch.map(e => `${e.key}=${e.text}@${e.version}`).join(' ')).join('\\n')");
    }

    void answers(boolean answering) {
        page.evaluate("answering => localStorage.setItem('silent', answering ? '' : 'yes')", answering);
    }

    /** Pastes as from a spreadsheet. */
    void paste(String key, String text) {
        cell(key)
                .evaluate(
                        "(input, text) => { input.focus(); const data = new DataTransfer(); data.setData('text/plain', text);"
                                + " input.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                        text);
    }

    @Override
    public void close() {
        visitor.close();
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String html) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange;
                InputStream file = GridPage.class.getResourceAsStream("/META-INF/resources" + path)) {
            boolean page = path.equals("/");
            byte[] body =
                    page ? html.getBytes(StandardCharsets.UTF_8) : file == null ? new byte[0] : file.readAllBytes();
            String ending = page ? "html" : path.substring(path.lastIndexOf('.') + 1);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
            exchange.sendResponseHeaders(page || file != null ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String resource(String path) {
        try (InputStream stream = Objects.requireNonNull(GridPage.class.getResourceAsStream(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
