package it.pdo.tenancy.embedded;

import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.OwnerOnlyFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the server program: once to make the system tables, then to serve. */
final class MariaDbProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DATA = "--datadir=";
    private static final String STRICT =
            "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final MariaDbBinaries binaries;
    private final Path log;

    MariaDbProcess(MariaDbBinaries binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
    }

    /**
     * Makes the system tables in an empty folder, with one administrator and no other user: the server never listens
     * with a password that somebody else could know.
     */
    void install(Path files, Credentials administrator) throws IOException, InterruptedException {
        List<String> command = command(files);
        command.add("--bootstrap");
        command.add("--log-warnings=0");
        command.add("--enforce-storage-engine=");
        command.add("--max-allowed-packet=8M");
        Process process = launcher(command).start();
        try (ShutdownHook _ = ShutdownHook.of(process)) {
            try (OutputStream in = process.getOutputStream()) {
                in.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                        .getBytes(StandardCharsets.UTF_8));
                for (String script : List.of("system_tables", "performance_tables", "system_tables_data")) {
                    Files.copy(binaries.share().resolve("mariadb_" + script + ".sql"), in);
                }
                in.write(users(administrator).getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(PATIENCE) || process.exitValue() != 0) {
                throw new IOException("the system tables were not made");
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static String users(Credentials administrator) {
        return """
                DELETE FROM global_priv WHERE User IN ('', 'root');
                DELETE FROM proxies_priv;
                INSERT INTO global_priv VALUES ('%%', '%s', JSON_OBJECT('access', 18446744073709551615, 'plugin', 'mysql_native_password', 'authentication_string', PASSWORD('%s')));
                """.formatted(administrator.user(), administrator.password());
    }

    /** Starts the server and returns when it accepts connections. */
    Process serve(Path files, int port) throws IOException, InterruptedException {
        List<String> command = command(files);
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the data: an absolute path of a deep folder would be longer than a socket's may be
                "--socket=server.sock",
                "--skip-name-resolve",
                // loopback only; making the certificate took seven of the nine seconds of a start
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--sql-mode=" + STRICT,
                "--default-time-zone=+00:00",
                "--performance-schema=OFF",
                "--max-connections=400",
                "--table-open-cache=4000",
                "--innodb-buffer-pool-size=128M"));
        Process process = launcher(command).start();
        boolean listening = false;
        try (ShutdownHook _ = ShutdownHook.of(process)) {
            process.getOutputStream().close();
            awaitListening(process, port);
            listening = true;
            return process;
        } finally {
            if (!listening) {
                stop(process.toHandle());
            }
        }
    }

    private static void awaitListening(Process process, int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("the server ended with " + process.exitValue());
            }
            if (listens(port)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IOException("the server did not listen in " + PATIENCE.toSeconds() + " s");
    }

    /**
     * Processes of an owner that was killed, which still have these files; nothing else tells of one that was killed
     * before it could write down what it had started.
     */
    static List<ProcessHandle> leftAt(Path files) {
        String argument = DATA + files;
        return ProcessHandle.allProcesses()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(argument))
                .toList();
    }

    /** Asks the server to end in good order and waits for it. */
    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            server.destroyForcibly();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Inet4Address.ofLiteral("127.0.0.1"), port), 200);
            return socket.getInputStream().read() >= 0; // the greeting: the port alone may be somebody else's backlog
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> command(Path files) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/bin/sh"))) {
            // Ctrl-C reaches the whole group of processes; the server must outlive it until it is stopped in order
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\""));
        }
        command.add(binaries.server().toString());
        command.add("--no-defaults");
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.add("--basedir=" + binaries.home());
        command.add("--lc-messages-dir=" + binaries.share());
        command.add(DATA + files);
        command.add("--innodb-log-file-size=48M");
        // A server that starts removes what it takes for left-overs in its folder of temporary tables: with a common
        // one, those
        // of another that is starting too.
        Path temporary = log.resolveSibling("tmp").toAbsolutePath();
        OwnerOnlyFiles.createDirectories(temporary);
        command.add("--tmpdir=" + temporary);
        return command;
    }

    private ProcessBuilder launcher(List<String> command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }
}
