package it.pdo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandLanguageTest {
    @AfterEach
    void italianAgain() {
        CommandMessages.useLanguage(Locale.ITALIAN);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            help,                  -,  -,     -,           it
            help,                  -,  -,     C.UTF-8,     it
            help,                  -,  -,     en_US.UTF-8, en
            help,                  -,  -,     de_DE.UTF-8, it
            help,                  -,  it_IT, en_US.UTF-8, it
            help,                  en, it_IT, it_IT.UTF-8, en
            --lang en help,        it, it_IT, it_IT.UTF-8, en
            help --lang=en,        -,  -,     it_IT.UTF-8, en
            help --language en,    -,  -,     -,           en
            help --lang,           -,  -,     -,           it
            help --lang xx,        -,  -,     en_US.UTF-8, it
            """)
    void language_isOfTheOption_elseOfTheTerminal_elseItalian(
            String arguments, String own, String all, String lang, String expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PDO_LANG", own == null ? "" : own);
        environment.put("LC_ALL", all == null ? "" : all);
        environment.put("LANG", lang == null ? "" : lang);

        assertThat(CommandLanguage.of(arguments.split(" "), environment)).isEqualTo(Locale.of(expected));
    }

    @Test
    void help_inEnglish_isEnglish_andAWrongLanguageIsRefused() {
        assertThat(told(Main.commandLine(Locale.ENGLISH), 0, "help")).contains("explains one command");
        assertThat(told(Main.commandLine(), 0, "help")).contains("spiega un comando");
        assertThat(told(Main.commandLine(), 2, "help", "--lang", "xx")).contains("«xx»", "it, en");
    }

    @Test
    void mistakeInTheArguments_inEnglish_isToldInEnglish() {
        assertThat(told(Main.commandLine(Locale.ENGLISH), 2, "nothing-like-it"))
                .doesNotContain("comando", "Uso")
                .contains("nothing-like-it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "it; manca SIGLA; «x» non è un valore per --port; --tenant=COMUNE",
                "en; SLUG is missing; “x” is not a value for --port; --tenant=TENANT"
            })
    void mistake_thatPicocliFinds_isToldInTheLanguage_asAreTheLabels(
            Locale language, String missing, String invalid, String label) {
        assertThat(told(Main.commandLine(language), 2, "tenant", "create")).startsWith(missing);
        assertThat(told(Main.commandLine(language), 2, "up", "--port", "x")).startsWith(invalid);
        assertThat(told(Main.commandLine(language), 0, "plan", "import", "--help"))
                .contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everyOptionAndArgument_ofEveryCommand_isDescribed(Locale language) {
        List<String> silent = new ArrayList<>();
        undescribed(Main.commandLine(language), silent);
        assertThat(silent).isEmpty();
    }

    @Test
    void descriptionInTheMessageFile_isOfACommandOptionOrArgumentThatExists() {
        Set<String> asked = new HashSet<>();
        asked(Main.commandLine(), asked);

        assertThat(Collections.list(CommandMessages.bundle().getKeys()))
                .filteredOn(key -> key.startsWith("pdo."))
                .isSubsetOf(asked);
    }

    private static void asked(CommandLine line, Set<String> asked) {
        String command = line.getCommandSpec().qualifiedName(".");
        asked.add(command + ".usage.description");
        line.getCommandSpec().args().forEach(argument -> asked.add(command + "." + key(argument)));
        line.getSubcommands().values().forEach(below -> asked(below, asked));
    }

    private static String key(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName().substring("--".length())
                : argument.descriptionKey();
    }

    private static void undescribed(CommandLine line, List<String> silent) {
        line.getCommandSpec().args().stream()
                .filter(argument -> !argument.hidden() && argument.description().length == 0)
                .forEach(argument -> silent.add(line.getCommandSpec().qualifiedName() + " " + argument.paramLabel()));
        line.getSubcommands().values().forEach(below -> undescribed(below, silent));
    }

    private static String told(CommandLine line, int exit, String... arguments) {
        StringWriter out = new StringWriter();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        assertThat(line.execute(arguments)).isEqualTo(exit);
        return out.toString();
    }
}
