package it.pdo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vola",
                "--vola",
                "up --vola",
                "up altro",
                "up --port",
                "up --port ottanta",
                "up --port 65536",
                "up --port -1",
                "help vola"
            })
    void line_wrong_saysWhatAndTheUsageAndExitsWith2(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Uso:");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void line_empty_exitsWith2AndPointsToTheHelp() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("pdo help");
    }

    @Test
    void line_samePortTwice_exitsWith2() {
        assertThat(run("up", "--port", "9000", "--api-port", "9000")).isEqualTo(2);
    }

    @Test
    void help_listsEveryCommandWithWhatItDoes() {
        assertThat(run("help")).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("  pdo ")))
                .anyMatch(line -> line.startsWith("  pdo up "))
                .allSatisfy(line -> assertThat(line.strip()).matches("pdo [a-z -]+ {2,}\\S.*"));
    }

    @Test
    void help_ofACommand_describesEveryOption() {
        assertThat(run("help", "up")).isZero();
        assertThat(out.toString())
                .contains("--port=PORTA", "--api-port=PORTA", "--data=CARTELLA", "--db=URL", "--empty");
        assertThat(out.toString().lines().filter(line -> line.strip().startsWith("--")))
                .allSatisfy(line -> assertThat(line.strip()).contains(" "));
    }

    @Test
    void up_onATakenPort_saysSoInOneLineAndTouchesNothing(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertThat(run("up", "--port", port, "--api-port", "0", "--data", data.toString()))
                    .isEqualTo(1);

            assertThat(err.toString().lines()).singleElement().asString().contains(port, "--port");
            assertThat(data).doesNotExist();
        }
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
