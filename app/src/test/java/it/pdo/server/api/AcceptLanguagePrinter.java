package it.pdo.server.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints sentences of the API as a request gets them; arguments: the Accept-Language header, then keys. */
public final class AcceptLanguagePrinter {
    private AcceptLanguagePrinter() {}

    public static void main(String[] arguments) {
        HttpRequest<?> request = HttpRequest.GET("/").header(HttpHeaders.ACCEPT_LANGUAGE, arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 1; i < arguments.length; i++) {
            out.println(ApiMessages.text(request, arguments[i], "x", "y"));
        }
    }
}
