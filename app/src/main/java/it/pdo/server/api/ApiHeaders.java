package it.pdo.server.api;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Headers of every answer to a program: nothing is kept by caches, nothing is guessed, nothing is framed. */
@ServerFilter("/**")
final class ApiHeaders {
    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.header("Cache-Control", "no-store");
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
