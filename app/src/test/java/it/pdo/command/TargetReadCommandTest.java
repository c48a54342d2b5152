package it.pdo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TargetReadCommandTest {

    private static final String HEADER = "target_text\tkpi\tclass\toperator\tvalue\tunit\tbetter\tconfidence\twords\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(byte[] content) throws IOException {
        Path file = folder.resolve("targets.tsv");
        Files.write(file, content);
        return run(file);
    }

    private int run(String content) throws IOException {
        return run(content.getBytes(StandardCharsets.UTF_8));
    }

    private int run(Path file) {
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute("target", "read", file.toString());
    }

    @Test
    void table_comes_back_with_its_readings() throws IOException {
        assertThat(run("""
                n\tkpi\ttarget_text\tnote
                1\tTempi di risposta\t10 giorni\tx
                2\t\t≥ 90%\ty

                3\tArea\t12,5,3
                """)).isZero();
        assertThat(out)
                .hasToString(HEADER
                        + "10 giorni\tTempi di risposta\tduration_max\t<=\t10\tgiorni\tlower\tinferred\tal massimo 10 giorni\n"
                        + "≥ 90%\t\tpercent_min\t>=\t90\t%\thigher\tcertain\talmeno 90%\n"
                        + "12,5,3\tArea\t\t\t\t\t\t\tcolonna 1: «12,5,3» non è un numero\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void byte_order_mark_and_windows_lines_do_not_matter() throws IOException {
        assertThat(run("\ufefftarget_text\tkpi\r\n31/12/2021\tAtto\r\n")).isZero();
        assertThat(out)
                .hasToString(
                        HEADER
                                + "31/12/2021\tAtto\tdate_deadline\t<=\t2021-12-31\tdate\tearlier\tcertain\tentro il 31/12/2021\n");
    }

    @Test
    void short_row_has_an_empty_indicator() throws IOException {
        assertThat(run("target_text\tkpi\n3\n")).isZero();
        assertThat(out.toString()).endsWith("\n3\t\tnumber_min\t>=\t3\tn.\thigher\tconvention\talmeno 3\n");
    }

    @Test
    void missing_column_is_told_with_its_place() throws IOException {
        assertThat(run("target_text\tname\n3\tx\n")).isEqualTo(2);
        assertThat(err.toString()).contains("targets.tsv:1:1").contains("kpi");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void header_is_found_whatever_its_case_and_blanks() throws IOException {
        assertThat(run("Target_Text \tKPI\n3\tx\n")).isZero();
        assertThat(out.toString()).endsWith("\n3\tx\tnumber_min\t>=\t3\tn.\thigher\tconvention\talmeno 3\n");
    }

    @Test
    void column_that_is_there_twice_is_told_with_its_place() throws IOException {
        assertThat(run("kpi\ttarget_text\tkpi\n3\tx\ty\n")).isEqualTo(2);
        assertThat(err.toString()).contains("targets.tsv:1:17 ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void empty_file_lacks_its_header() throws IOException {
        assertThat(run("")).isEqualTo(2);
        assertThat(err.toString()).contains("targets.tsv:1:1").contains("target_text");
    }

    @Test
    void file_in_another_encoding_is_told_with_line_and_column() throws IOException {
        assertThat(run("target_text\tkpi\nab\u00e8\t\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("targets.tsv:2:3");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void absent_file_is_told() {
        assertThat(run(folder.resolve("none.tsv"))).isEqualTo(2);
        assertThat(err.toString()).contains("none.tsv:1:1 il file non esiste");
    }

    @Test
    void group_without_a_command_is_wrong_usage() {
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        assertThat(line.execute("target")).isEqualTo(2);
    }
}
