package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import it.pdo.server.PagesServer;
import it.pdo.tenancy.provisioning.TenantUpgrades;
import it.pdo.tenancy.provisioning.UpgradeOutcome;
import it.pdo.tenancy.server.DatabaseServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts database, pages and API on this machine, and runs until it is told to stop. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "${bundle:label.port}", defaultValue = "8080")
    private int port;

    @Option(names = "--api-port", paramLabel = "${bundle:label.port}", defaultValue = "8081")
    private int apiPort;

    @Option(names = "--empty")
    private boolean empty;

    @Option(names = "--behind-proxy")
    private boolean behindProxy;

    /** Stops as soon as everything is ready and a first page was read; the launcher records a start by it. */
    @Option(names = "--rehearsal", hidden = true)
    private boolean rehearsal;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final ShutdownSequence running = new ShutdownSequence();

    @Override
    public Integer call() throws InterruptedException {
        requirePorts();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        try {
            String pages = start();
            if (rehearsal) {
                readPage(pages);
                running.close();
                return 0;
            }
        } catch (RuntimeException failed) {
            running.close();
            throw failed;
        }
        new CountDownLatch(1).await(); // until a signal runs the hook
        return 0;
    }

    /** Starts everything and returns the address of the first page. */
    private String start() {
        DatabaseServer server = running.register(database.start());
        ApplicationContext context = running.register(DatabaseOptions.context(server, properties()));
        context.getBean(TenantUpgrades.class).run(this::reportFailure);
        Demonstration demonstration = context.getBean(Demonstration.class);
        if (!empty) {
            demonstration.load(this::printLine);
        }
        EmbeddedServer api = context.getBean(EmbeddedServer.class).start();
        String pages = "http://127.0.0.1:" + context.getBean(PagesServer.class).port();
        printLine(
                CommandMessages.text("up.ready", pages + "/", "http://127.0.0.1:" + api.getPort() + "/api/v1/status"));
        if (!empty) {
            demonstration.printSignIns(pages, this::printLine);
        }
        printLine(CommandMessages.text("up.stop"));
        return pages + "/";
    }

    private static void readPage(String address) {
        try (InputStream page = URI.create(address).toURL().openStream()) {
            page.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void reportFailure(UpgradeOutcome outcome) {
        switch (outcome) {
            case UpgradeOutcome.Failed failed ->
                printLine(CommandMessages.text("up.tenant.failed", failed.tenant(), failed.reason()));
            case UpgradeOutcome.Upgraded _, UpgradeOutcome.HeldElsewhere _ -> {}
        }
    }

    private Map<String, Object> properties() {
        return Map.of(
                "pdo.pages.port", port,
                "pdo.pages.behind-proxy", behindProxy,
                "micronaut.server.port", apiPort == 0 ? -1 : apiPort);
    }

    private void requirePorts() {
        requireRange("--port", port);
        requireRange("--api-port", apiPort);
        if (port == apiPort && port != 0) {
            throw new ParameterException(spec.commandLine(), CommandMessages.text("up.ports.same", port));
        }
        requireFree("--port", port);
        requireFree("--api-port", apiPort);
    }

    private void requireRange(String option, int value) {
        if (value < 0 || value > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), CommandMessages.text("up.port.range", option, value));
        }
    }

    /** Asked before anything is started, so that a taken port costs nothing and changes nothing. */
    private static void requireFree(String option, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CommandException(CommandMessages.text("up.port.taken", port, option));
        }
    }

    private void printLine(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
