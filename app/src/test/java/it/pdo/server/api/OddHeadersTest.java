package it.pdo.server.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import it.pdo.server.PagesServer;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that nobody's program writes: none of them is a failure of ours. Sent by hand, as no client would send them. */
@DatabaseTest
final class OddHeadersTest {
    private static final ApplicationContext CONTEXT =
            TestDatabase.start(Map.of("micronaut.server.port", -1, "pdo.pages.port", 0));
    private static final int API = CONTEXT.getBean(EmbeddedServer.class).start().getPort();
    private static final int PAGES = CONTEXT.getBean(PagesServer.class).port();

    private static final List<String> NAMES = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Cookie",
            "Forwarded",
            "If-Modified-Since",
            "If-None-Match",
            "Origin",
            "Range",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Requested-With");
    private static final List<String> VALUES = List.of(
            "",
            ";",
            ";;;",
            ",",
            ",,;",
            ";q=1",
            "it;q=",
            "it;q=nine",
            "it;q=99",
            "-",
            "_",
            "*",
            "*;q=0",
            "=",
            "==;=",
            "Bearer",
            "Bearer pdo_",
            "Bearer pdo___",
            "Bearer \u00e0\u00ff",
            "Basic !!!",
            "Negotiate",
            "text",
            "text/",
            "/json",
            "text/plain;charset=none-such",
            "text/plain;charset=",
            "multipart/form-data",
            "pdo-language=;;;",
            "pdo-language=\"",
            "JSESSIONID=..;$Version=9",
            "bytes=9-1",
            "http://",
            "http://[",
            "for=\"_",
            "99999999999999999999",
            "-1",
            "not a day",
            "\u00ff\u00fe\u0080",
            "x".repeat(4_000));
    private static final List<String> PATHS = List.of(
            "/api/v1/status",
            "/api/openapi.yaml",
            "/api/v1/altro",
            "/api/v1/tenants/nessuno/results?at=2022-07",
            "/api/v1/tenants/nessuno/results/why?at=2022-07&figure=body:body");

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", ";", "", ",", ";q=1", "-", "*;q=0"})
    void status_withALanguageThatCannotBeRead_isAnsweredAsWithoutOne(String language) {
        String answer = answer(API, "GET", "/api/v1/status", "Accept-Language: " + language);

        assertThat(answer).startsWith("HTTP/1.1 200").contains("Il servizio funziona");
    }

    @Test
    void status_withALanguageAfterOneThatCannotBeRead_isInItalianOrThatLanguage_notAFailure() {
        assertThat(answer(API, "GET", "/api/v1/status", "Accept-Language: ;;;", "Accept-Language: en"))
                .startsWith("HTTP/1.1 200");
        assertThat(answer(API, "GET", "/api/v1/status", "Accept-Language: en"))
                .startsWith("HTTP/1.1 200")
                .contains("The service works");
    }

    @Test
    void api_withAnyOddHeader_neverFails() {
        List<String> failed = new ArrayList<>();
        for (String path : PATHS) {
            for (String name : NAMES) {
                for (String value : VALUES) {
                    note(failed, API, "GET", path, name + ": " + value);
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void apiAndPages_withHeadersByChance_neverFail() {
        Random random = new Random(20221207);
        String signs = " ;,=q.-*/\"_:%$0123itenBR\u00e0\u00ff";
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                value.append(signs.charAt(random.nextInt(signs.length())));
            }
            String header = NAMES.get(random.nextInt(NAMES.size())) + ": " + value;
            String method =
                    List.of("GET", "POST", "HEAD", "OPTIONS", "PUT", "ODD").get(random.nextInt(6));
            note(failed, API, method, PATHS.get(random.nextInt(PATHS.size())), header);
            note(failed, PAGES, method, "/", header);
        }
        assertThat(failed).isEmpty();
    }

    private static void note(List<String> failed, int port, String method, String path, String header) {
        String answer = answer(port, method, path, header);
        if (!answer.matches("(?s)HTTP/1\\.1 [1-4].*")) {
            failed.add(method + " " + path + " " + header + " -> "
                    + answer.lines().findFirst().orElse("nothing"));
        }
    }

    private static String answer(int port, String method, String path, String... headers) {
        String request = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(request, failed);
        }
    }
}
