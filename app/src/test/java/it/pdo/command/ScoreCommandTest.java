package it.pdo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command {@code pdo score}, as an auditor runs it. */
class ScoreCommandTest {
    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run run(byte[] csv, String... arguments) throws IOException {
        Path file = folder.resolve("in.csv");
        Files.write(file, csv);
        return run(file, arguments);
    }

    private static Run run(Path file, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 2];
        all[0] = "score";
        all[1] = file.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new Run(line.execute(all), out.toString(), err.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void table_withOtherColumns_keepsThemAndAddsFour() throws IOException {
        Run run = run(utf8("""
                "n","kpi","target","actual"
                "1","n. controlli, ""tutti"" i mesi","almeno 800","639"
                "2","n. controlli","almeno 800",""
                """), "--policy", "milano-2021");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "\"n\",\"kpi\",\"target\",\"actual\",\"result\",\"reading\",\"explanation\",\"confidence\"",
                        "\"1\",\"n. controlli, \"\"tutti\"\" i mesi\",\"almeno 800\",\"639\",\"79.87\",\"almeno 800\","
                                + "\"79,87 = 639 / 800 × 100, troncato a 2 decimali (politica «Milano 2021», versione 2;"
                                + " minimo, in proporzione)\",\"certain\"",
                        "\"2\",\"n. controlli\",\"almeno 800\",\"\",\"0\",\"almeno 800\",\"0 (politica"
                                + " «Milano 2021», versione 2; senza risultato conta zero, per scelta della politica)\",\"certain\"");
    }

    @Test
    void json_row_hasNumberAndSteps() throws IOException {
        Run run = run(utf8("kpi,target,actual\nn.,almeno 800,639\nn.,almeno 800,\n"), "--policy", "default", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "\"result\" : 79.87,", "\"result\" : 0,", "\"expression\" : \"TRUNCATE(639 * 100 / 800, 2)\"");
    }

    @Test
    void english_explanation_isInEnglish() throws IOException {
        Run run = run(utf8("kpi,target,actual\nn.,almeno 800,639\n"), "--policy", "milano-2021", "--language", "en");
        assertThat(run.out())
                .contains("79.87 = 639 / 800 × 100, truncated to 2 decimals (policy “Milan 2021”, version 2;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'kpi,target\nx,1\n' | :1:1 manca la colonna «actual»
            'kpi,target,actual\na,b\n' | :2:1 la riga ha 2 campi, attesi 3
            'kpi,target,actual\na,"b,c\n' | :2:3 virgolette aperte e mai chiuse
            'kpi,target,actual\na,b"x,c\n' | :2:4 virgolette dentro
            'kpi,target,actual\n"a"x,b,c\n' | :2:4 testo dopo
            '' | :1:1 il file è vuoto
            '\uFEFF \r\n' | :1:1 il file è vuoto
            'kpi;target;actual\na;b;c\n' | :1:1 manca la colonna «kpi»: l'intestazione, che vuole virgole
            'kpi,target,actual,Target\na,b,c,d\n' | :1:19 la colonna «target» c'è due volte
            'kpi,target,actual\n"a\nb",1,2\n"c"\n' | :4:1 la riga ha 1 campi, attesi 3
            'kpi,target,actual\ra,1,2\r\nb,"1"2,3' | :3:6 testo dopo
            """)
    void brokenTable_isRefusedWithLineAndColumn(String csv, String message) throws IOException {
        Run run = run(utf8(csv), "--policy", "default");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void notUtf8_isRefusedWhereItBreaks() throws IOException {
        Run run = run("kpi,target,actual\nperché,1,1\n".getBytes(StandardCharsets.ISO_8859_1), "--policy", "default");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(":2:6 il file non è UTF-8");
    }

    @Test
    void missingFileOrPolicy_isRefused() throws IOException {
        assertThat(run(folder.resolve("no.csv"), "--policy", "default").exit()).isEqualTo(2);
        Run run = run(utf8("kpi,target,actual\n"), "--policy", "atlantide");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("politica sconosciuta «atlantide»");
    }

    @Test
    void policyFile_withMistake_isRefusedWithItsPlace() throws IOException {
        Path policy = folder.resolve("p.yaml");
        Files.writeString(policy, "policy: mine\nversion: 1\nname: {it: a, en: b}\nrules:\n  cap: 90\n");
        Run run = run(utf8("kpi,target,actual\n"), "--policy", policy.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("p.yaml:5:8 «cap»: atteso fra 100 e 1000, trovato 90");
    }

    @Test
    void mistakeBehindManyGoodRows_isRefusedAndNothingPrinted() throws IOException {
        byte[] good = utf8("kpi,target,actual\n" + "n.,almeno 2,1\n".repeat(20_000));
        byte[] csv = Arrays.copyOf(good, good.length + 3);
        csv[good.length] = 'x';
        csv[good.length + 1] = (byte) 0xC3;
        csv[good.length + 2] = '\n';
        Run run = run(csv, "--policy", "default");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(":20002:2 il file non è UTF-8");
    }

    @Test
    void characterCutByTheEndOfTheFile_isRefused() throws IOException {
        byte[] csv = utf8("kpi,target,actual\nperché");
        Run run = run(Arrays.copyOf(csv, csv.length - 1), "--policy", "default");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(":2:6 il file non è UTF-8");
    }

    @Test
    void charactersAcrossBlocks_areReadWhole() throws IOException {
        String kpi = "è".repeat(100_000) + "🏛";
        Run run = run(utf8("kpi,target,actual\n" + kpi + ",almeno 2,1\n"), "--policy", "default");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"" + kpi + "\",\"almeno 2\",\"1\",\"50\"");
    }

    @Test
    void columnNamedAsOneOfOurs_isKeptBesideIt() throws IOException {
        byte[] csv = utf8("kpi,target,actual,result\nn.,almeno 2,1,77\n");
        assertThat(run(csv, "--policy", "default").out())
                .startsWith(
                        "\"kpi\",\"target\",\"actual\",\"result\",\"result\",\"reading\",\"explanation\",\"confidence\"\n")
                .contains("\"77\",\"50\"");
        assertThat(run(csv, "--policy", "default", "--json").out())
                .contains("\"result 2\" : \"77\"", "\"result\" : 50,");
    }

    @Test
    void unknownLanguage_isRefused() throws IOException {
        Run run = run(utf8("kpi,target,actual\n"), "--policy", "default", "--language", "de");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("lingua sconosciuta «de»: attesa una di it, en");
    }

    @Test
    void policyThatIsNoPath_isRefused() throws IOException {
        Run run = run(utf8("kpi,target,actual\n"), "--policy", "a\0b");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("né un file né una di quelle fornite (default, grande-citta, milano-2021");
    }

    @Test
    void bomAndCarriageReturns_areRead() throws IOException {
        Run run = run(utf8("\uFEFFkpi,target,actual\r\nn.,almeno 2,1\r\n\r\n"), "--policy", "default");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"50\"");
    }
}
