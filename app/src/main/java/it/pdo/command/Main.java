package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

/** Entry point of the product. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ApplicationContext context = ApplicationContext.builder()
                .properties(java.util.Map.of(
                        "micronaut.server.port",
                        "18081",
                        "pdo.pages.port",
                        "18080",
                        "micronaut.server.host",
                        "127.0.0.1"))
                .start();
        context.getBean(EmbeddedServer.class).start();
    }
}
