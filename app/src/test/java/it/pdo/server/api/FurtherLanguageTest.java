package it.pdo.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.command.Main;
import it.pdo.shared.MessageCatalog;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A further language is files: the product as it is built speaks German where it finds German sentences on its class path. */
final class FurtherLanguageTest {
    @TempDir
    private Path german;

    @BeforeEach
    void aLineAndTwoFiles() throws IOException {
        write("shared/languages.properties", "it=Italiano\nen=English\nde=Deutsch\n");
        write("server/api/messages_de.properties", "unauthorized=Es braucht ein Token\n");
        write("command/messages_de.properties", "help.title=Befehle von pdo:\nlabel.code=KÜRZEL\n");
    }

    @Test
    void readerOfTheApi_whoAcceptsGerman_isToldInGermanWhatIsInTheFile_andTheRestInItalian() throws Exception {
        List<String> told = run(AcceptLanguagePrinter.class, "de-AT, en;q=0.5", "unauthorized", "not-found");

        assertThat(told).containsExactly("Es braucht ein Token", italian("not-found"));
    }

    @Test
    void readerOfTheApi_whoAcceptsALanguageWithoutFiles_isToldInItalian() throws Exception {
        assertThat(run(AcceptLanguagePrinter.class, "fr", "unauthorized")).containsExactly(italian("unauthorized"));
    }

    @Test
    void commandLine_inGerman_saysWhatIsInTheFile_andOffersTheLanguage() throws Exception {
        assertThat(run(Main.class, "help", "--lang", "de")).contains("Befehle von pdo:");
        assertThat(run(Main.class, "plan", "export", "--help", "--lang", "de"))
                .anyMatch(line -> line.contains("--plan=KÜRZEL"))
                .anyMatch(line -> line.contains("--lang=de|it|en") || line.contains("--lang=it|de|en"));
    }

    private static String italian(String key) {
        return MessageCatalog.beside(ApiMessages.class).text(Locale.ITALIAN, key, "x", "y");
    }

    private void write(String file, String text) throws IOException {
        Path path = german.resolve("it/pdo").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** What a process of its own prints, with the German files before the product on its class path. */
    private List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                german + File.pathSeparator + System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.lines().toList();
    }
}
