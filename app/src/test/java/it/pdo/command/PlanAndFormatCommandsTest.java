package it.pdo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlanAndFormatCommandsTest {

    private static final Path CONFIG = Path.of("../tenants-config/src/main/resources/tenants-config");

    private final StringWriter said = new StringWriter();

    @Test
    void formatCheck_soundFiles_answersZero() {
        assertThat(run("format", "check", CONFIG + "/segrate/format.yaml", CONFIG + "/milano/mapping.yaml"))
                .isZero();
        assertThat(said.toString()).contains("segrate-2022").contains("milano-2021");
    }

    @Test
    void formatCheck_brokenFile_tellsItsMistakesAndAnswersTwo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rotto.yaml"), "format: prova\nversion: uno\n");

        assertThat(run("format", "check", file.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("rotto.yaml:2:10 ").contains("«version»");
    }

    @Test
    void formatCheck_missingFile_answersTwo() {
        assertThat(run("format", "check", "niente.yaml")).isEqualTo(2);
    }

    @Test
    void formatCheck_ofAnUnknownPolicy_isRefusedWithWhatToDo_andPassesWithThePolicysFile(@TempDir Path folder)
            throws IOException {
        String yaml = Files.readString(CONFIG.resolve("segrate/format.yaml"));
        Path format = Files.writeString(
                folder.resolve("format.yaml"), yaml.replace("policy: segrate-2022", "policy: nostra"));
        Path policy = Files.writeString(
                folder.resolve("nostra.yaml"), "policy: nostra\nversion: 1\nname: {it: Nostra, en: Ours}\n");

        assertThat(run("format", "check", format.toString())).isEqualTo(2);
        assertThat(said.toString())
                .containsPattern("format\\.yaml:\\d+:9 criteri di calcolo «nostra» inesistenti")
                .contains("segrate-2022", "--policy FILE");

        assertThat(run("format", "check", format.toString(), "--policy", policy.toString()))
                .isZero();
    }

    @Test
    void policyCheck_soundFile_answersZero_andABrokenOneTellsItsMistakesWithTheirPlace(@TempDir Path folder)
            throws IOException {
        assertThat(run("policy", "check", CONFIG + "/policies/milano-2021.yaml"))
                .isZero();
        assertThat(said.toString()).contains("criteri milano-2021 versione 2 a posto");

        Path file = Files.writeString(
                folder.resolve("rotta.yaml"),
                "policy: mia\nversion: 1\nname: {it: Mia, en: Mine}\nrules: {cap: 99}\nrulez: {}\n");
        assertThat(run("policy", "check", file.toString(), "niente.yaml")).isEqualTo(2);
        assertThat(said.toString())
                .contains("rotta.yaml:4:14 «cap»: atteso fra 100 e 1000, trovato 99")
                .contains("rotta.yaml:5:1 chiave sconosciuta «rulez» (forse «rules»?)")
                .contains("niente.yaml");
    }

    @Test
    void policy_withoutCommand_isWrongUsage() {
        assertThat(run("policy")).isEqualTo(2);
    }

    @Test
    void planImport_dryRun_printsCountsPerLevelAndNeedsNoDatabase() {
        assertThat(run(
                        "plan",
                        "import",
                        CONFIG + "/segrate/plan.json",
                        "--tenant",
                        "prova",
                        "--mapping",
                        "segrate",
                        "--dry-run"))
                .isZero();
        assertThat(said.toString())
                .contains("    24 Obiettivi")
                .contains("   144 Fasi")
                .contains("plan.json:219:5 ");
    }

    @Test
    void planImport_truncatedFile_tellsWhereAndAnswersTwo(@TempDir Path folder) throws IOException {
        String whole = Files.readString(CONFIG.resolve("segrate/plan.json"));
        Path file = Files.writeString(folder.resolve("tronco.json"), whole.substring(0, whole.length() / 2));

        assertThat(run("plan", "import", file.toString(), "--tenant", "prova", "--mapping", "segrate"))
                .isEqualTo(2);
        assertThat(said.toString()).containsPattern("tronco\\.json:\\d+:\\d+ JSON troncato");
    }

    @Test
    void planImport_malformedTenant_isWrongUsage() {
        assertThat(run("plan", "import", "x.json", "--tenant", "../B", "--mapping", "segrate"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("«../B»");
    }

    @Test
    void plan_withoutCommand_isWrongUsage() {
        assertThat(run("plan")).isEqualTo(2);
    }

    private int run(String... arguments) {
        PrintWriter writer = new PrintWriter(said, true);
        CommandLine line = Main.commandLine();
        line.setOut(writer);
        line.setErr(writer);
        return line.execute(arguments);
    }
}
