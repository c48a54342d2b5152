package it.pdo.ui.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The unit tests of the browser's modules, {@code ui/src/test/js}, run by Node's own test runner and counted one by one.
 * Skipped visibly where there is no Node 18 or later.
 */
class JavaScriptTest {
    private static final Path FOLDER = Path.of("src/test/js").toAbsolutePath();

    /** A line of TAP at the outermost level: {@code ok 3 - name} or {@code not ok 3 - name}. */
    private static final Pattern RESULT = Pattern.compile("(?m)^(not )?ok \\d+ - (.*)$");

    @TestFactory
    Stream<DynamicTest> modules_ofTheBrowser_passTheirOwnTests() throws Exception {
        assumeTrue(nodeAnswers(), "there is no Node 18 or later on the path");
        List<String> files;
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.map(Path::toString)
                    .filter(file -> file.endsWith(".test.mjs"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream().flatMap(JavaScriptTest::tests);
    }

    /** One file runs in one process: its own output is then a flat list of its tests. */
    private static Stream<DynamicTest> tests(String file) {
        String output = run("node", file);
        List<MatchResult> results = RESULT.matcher(output).results().toList();
        // The plan stands at the end: a file that broke off half way has none.
        assertThat(output).as("what the tests of %s printed", file).contains("\n1.." + results.size() + "\n");
        assertThat(results).as("tests of %s", file).isNotEmpty();
        String name = Path.of(file).getFileName().toString();
        return results.stream()
                .map(result -> DynamicTest.dynamicTest(
                        name + " " + result.group(2),
                        () -> assertThat(result.group(1)).as(output).isNull()));
    }

    private static boolean nodeAnswers() {
        try {
            String version = run("node", "--version").strip();
            return Integer.parseInt(version.substring(1).split("\\.")[0]) >= 18;
        } catch (IllegalStateException | NumberFormatException absent) {
            return false;
        }
    }

    private static String run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            // Newer versions write for people unless told otherwise.
            builder.environment().put("NODE_OPTIONS", "--test-reporter=tap");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " does not end");
            }
            return output;
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
